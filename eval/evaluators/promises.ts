import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PLAN, readPromises, SURE_PROMISE } from '../../src/language/promises.ts'
import { zone } from '../../src/language/zones.ts'
import { readBc3, strengthsIn } from '../bc3.ts'
import type { Evaluator, Row } from '../evaluator.ts'

/**
 * Commitments in mail threads: BC3 (`corpus.xml`, `annotation.xml` in the folder `--data`). Each message is zoned and
 * read as a whole, then its sentences are compared with the annotators' `cmt` labels. Few sentences are labelled by
 * more than one of the three, so the row to look at takes any of them; `two of three` stands beside it. `at least`
 * says from which strength on a reading counts: plans and attendance (`plans`), or the ledger's promises (`promises`).
 */
export const evaluate: Evaluator = ({ data }) => {
  const messages = readBc3(
    readFileSync(join(data, 'corpus.xml'), 'utf8'),
    readFileSync(join(data, 'annotation.xml'), 'utf8'),
    'cmt',
  )
  const judged = messages.flatMap((message) => {
    const said = strengthsIn(message, (text) => readPromises(zone(text), { sent: null, least: PLAN }))
    return message.map((sentence, i) => ({ ...sentence, said: said[i] ?? 0 }))
  })
  if (process.env['EVAL_SHOW'] !== undefined) show(judged)
  return [
    rowOf(judged, { least: PLAN, agree: 1 }),
    rowOf(judged, { least: SURE_PROMISE, agree: 1 }),
    rowOf(judged, { least: PLAN, agree: 2 }),
    rowOf(judged, { least: SURE_PROMISE, agree: 2 }),
  ]
}

type Judged = { readonly votes: number; readonly said: number; readonly text: string }

function rowOf(
  judged: readonly Judged[],
  { least, agree }: { readonly least: number; readonly agree: number },
): Row {
  const count = (promised: boolean, said: boolean) =>
    judged.filter((one) => one.votes >= agree === promised && one.said >= least === said).length
  const [tp, fp, fn] = [count(true, true), count(false, true), count(true, false)]
  return {
    gold: agree === 1 ? 'any of three' : 'two of three',
    atLeast: least === PLAN ? 'plans' : 'promises',
    n: judged.length,
    commitments: tp + fn,
    precision: tp / (tp + fp),
    recall: tp / (tp + fn),
    f1: (2 * tp) / (2 * tp + fp + fn),
  }
}

function show(judged: readonly Judged[]): void {
  for (const { votes, said, text } of judged) {
    if (votes > 0 || said > 0)
      process.stderr.write(`${votes} ${said} ${text.replace(/\s+/g, ' ').slice(0, 150)}\n`)
  }
}
