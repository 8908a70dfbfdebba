import { readFileSync } from 'node:fs'
import { intentFeatures, intentOf, readyLinear } from '../../src/language/intent.ts'
import { type Example, fit, foldOf } from '../training/logistic.ts'
import type { Evaluator, Row } from '../evaluator.ts'

export type LabelledSentence = { readonly text: string; readonly isAsk: boolean }

const FOLDS = 5
/** Nearly half of the training file asks; in the mail it was drawn from, under a third does. */
const SHARE_THAT_ASKS = 0.31

/**
 * Requests and proposals in single sentences: Parakweet's EmailIntentDataSet, `Yes|No <tab> sentence`. The shipped
 * weights were made from the file Ask0729; on it, quote the `--cv` figure (five folds, sentences with the same first
 * three words in one fold), which trains afresh. `atNaturalShare` weighs the classes to 31 % that ask.
 */
export const evaluate: Evaluator = ({ data, crossValidate }) => {
  const sentences = readIntents(readFileSync(data, 'utf8'))
  const judged = crossValidate
    ? judgeByFolds(sentences)
    : sentences.map((one) => ({ ...one, p: intentOf(one.text) }))
  return [rowOf(judged, crossValidate ? `${FOLDS} folds, trained afresh` : 'shipped weights')]
}

/** Reads the TSV; lines in another shape are left out. */
export function readIntents(tsv: string): LabelledSentence[] {
  return tsv.split(/\r?\n/).flatMap((line) => {
    const [label, text] = line.split('\t')
    return text !== undefined && (label === 'Yes' || label === 'No') ? [{ text, isAsk: label === 'Yes' }] : []
  })
}

/** Training examples, the classes weighed to their natural shares. */
export function examplesOf(sentences: readonly LabelledSentence[]): Example[] {
  const share = sentences.filter(({ isAsk }) => isAsk).length / sentences.length
  const [yes, no] = [Math.sqrt(SHARE_THAT_ASKS / share), Math.sqrt((1 - SHARE_THAT_ASKS) / (1 - share))]
  return sentences.map(({ text, isAsk }) => ({
    features: intentFeatures(text),
    isPositive: isAsk,
    weight: isAsk ? yes : no,
  }))
}

type Judged = LabelledSentence & { readonly p: number }

function judgeByFolds(sentences: readonly LabelledSentence[]): Judged[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = readyLinear(fit(examplesOf(sentences.filter(({ text }) => foldOf(text, FOLDS) !== fold))))
    return sentences
      .filter(({ text }) => foldOf(text, FOLDS) === fold)
      .map((one) => ({ ...one, p: intentOf(one.text, { model }) }))
  }).flat()
}

function rowOf(judged: readonly Judged[], how: string): Row {
  const count = (isAsk: boolean, said: boolean) =>
    judged.filter((one) => one.isAsk === isAsk && one.p >= 0.5 === said).length
  const [tp, fp, fn, tn] = [count(true, true), count(false, true), count(true, false), count(false, false)]
  const scale = (SHARE_THAT_ASKS / (1 - SHARE_THAT_ASKS)) * ((fp + tn) / (tp + fn))
  const natural = { tp: tp * scale, fn: fn * scale }
  return {
    how,
    n: judged.length,
    accuracy: (tp + tn) / judged.length,
    precision: tp / (tp + fp),
    recall: tp / (tp + fn),
    f1: (2 * tp) / (2 * tp + fp + fn),
    f1AtNaturalShare: (2 * natural.tp) / (2 * natural.tp + fp + natural.fn),
    accuracyAtNaturalShare: (natural.tp + tn) / (natural.tp + natural.fn + fp + tn),
  }
}
