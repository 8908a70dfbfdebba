import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type FeelingModels, readFeelings } from '../../src/language/feelings.ts'
import { detection } from '../meetings/dialogue-acts.ts'
import { LABEL_OF, type LabelledComment, learnFeelings } from '../training/emotion-models.ts'
import type { Evaluator, Row } from '../evaluator.ts'

const FOLDS = 5

/**
 * Gratitude and remorse in comments: GoEmotions, `text <tab> label numbers <tab> id`, the labels' names in `labels.txt`
 * beside it. `--data` is the folder (then `test.tsv`, or `dev.tsv` where there is no test) or one such file. The
 * shipped weights were made from `train.tsv`; with `--cv` that file is judged by five folds trained afresh.
 */
export const evaluate: Evaluator = ({ data, crossValidate }) => {
  const { folder, file } = placeOf(data, crossValidate)
  const comments = readComments(folder, file)
  const found = crossValidate ? foundByFolds(comments) : comments.map(({ text }) => kindsIn(text))
  return (['gratitude', 'regret'] as const).map((kind): Row => {
    const label = LABEL_OF[kind]
    const judged = comments.map(({ labels }, i) => ({
      said: found[i]?.has(kind) ?? false,
      is: labels.has(label),
    }))
    return {
      emotion: label,
      set: file,
      how: crossValidate ? `${FOLDS} folds, trained afresh` : 'shipped weights',
      ...detection(judged),
    }
  })
}

/** Reads the comments of one file; lines without labels are left out. */
export function readComments(folder: string, file: string): LabelledComment[] {
  const names = readFileSync(join(folder, 'labels.txt'), 'utf8').split(/\r?\n/)
  return readFileSync(join(folder, file), 'utf8')
    .split(/\r?\n/)
    .flatMap((line) => {
      const [text = '', numbers] = line.split('\t')
      if (numbers === undefined) return []
      return [
        {
          text,
          labels: new Set(numbers.split(',').flatMap((number) => names[Number(number)]?.trim() ?? [])),
        },
      ]
    })
}

function placeOf(data: string, crossValidate: boolean): { readonly folder: string; readonly file: string } {
  if (!statSync(data).isDirectory()) return { folder: dirname(data), file: basename(data) }
  if (crossValidate) return { folder: data, file: 'train.tsv' }
  return { folder: data, file: existsSync(join(data, 'test.tsv')) ? 'test.tsv' : 'dev.tsv' }
}

function kindsIn(text: string, models?: FeelingModels): ReadonlySet<string> {
  return new Set(readFeelings(text, models).map(({ kind }) => kind))
}

function foundByFolds(comments: readonly LabelledComment[]): ReadonlySet<string>[] {
  const found = comments.map((): ReadonlySet<string> => new Set())
  for (let fold = 0; fold < FOLDS; fold++) {
    const models = learnFeelings(comments.filter((_, i) => i % FOLDS !== fold))
    for (const [i, { text }] of comments.entries()) if (i % FOLDS === fold) found[i] = kindsIn(text, models)
  }
  return found
}
