import { readFileSync } from 'node:fs'
import { readPromises } from '../../src/language/promises.ts'
import { zone } from '../../src/language/zones.ts'
import type { Evaluator, Row } from '../evaluator.ts'
import { listAt, stringAt } from '../json-value.ts'

/**
 * Labelled texts, one JSON value a line: `{"id","sent","text","promises":[{"quote","what","due"}]}`, no promises where
 * the text is a trap. Scored by case: a case is found when a promise is read in it that overlaps a labelled one, and
 * wrong when something is read where nothing of the kind is labelled. `due`: of the labelled promises that were found,
 * the share whose due day is the labelled one, null included; `dueNamed`: the same where a day is labelled.
 * `promisePrecision` and `promiseRecall` count promises instead of cases. EVAL_SHOW prints what differs.
 */
export const evaluate: Evaluator = ({ data }) => {
  const cases = readFileSync(data, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(caseOf)
  return [rowOf(cases.map(judge))]
}

type Labelled = { readonly quote: string; readonly due: string | null }
type Case = {
  readonly id: string
  readonly sent: string
  readonly text: string
  readonly promises: readonly Labelled[]
}
type Judged = {
  readonly isPromise: boolean
  readonly isRead: boolean
  readonly isFound: boolean
  readonly labelled: number
  readonly read: number
  readonly matched: number
  readonly recalled: number
  readonly dues: readonly { readonly isNamed: boolean; readonly isRight: boolean }[]
}

function judge(one: Case): Judged {
  const made = readPromises(zone(one.text), { sent: one.sent })
  const spans = one.promises.map((promise) => ({ ...promise, ...spanOf(one.text, promise.quote) }))
  const dues = spans.flatMap((span) => {
    const found = made.find((each) => overlaps(each, span))
    return found === undefined
      ? []
      : [{ isNamed: span.due !== null, isRight: found.due === span.due, found, span }]
  })
  const matched = made.filter((each) => spans.some((span) => overlaps(each, span))).length
  if (process.env['EVAL_SHOW'] !== undefined) {
    for (const each of made)
      if (!spans.some((span) => overlaps(each, span)))
        show(`${one.id} wrongly read`, `${each.quote} [${each.cue}]`)
    for (const span of spans)
      if (!made.some((each) => overlaps(each, span))) show(`${one.id} missed`, span.quote)
    for (const { isRight, found, span } of dues)
      if (!isRight) show(`${one.id} due`, `${found.due ?? 'none'} for ${span.due ?? 'none'}: ${span.quote}`)
  }
  return {
    isPromise: spans.length > 0,
    isRead: made.length > 0,
    isFound: matched > 0,
    labelled: spans.length,
    read: made.length,
    matched,
    recalled: dues.length,
    dues,
  }
}

type Span = { readonly start: number; readonly end: number }

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function spanOf(text: string, quote: string): Span {
  const start = text.indexOf(quote)
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + quote.length }
}

function rowOf(judged: readonly Judged[]): Row {
  const tp = judged.filter((one) => one.isFound).length
  const read = judged.filter((one) => one.isRead).length
  const cases = judged.filter((one) => one.isPromise).length
  const sum = (pick: (one: Judged) => number) => judged.reduce((total, one) => total + pick(one), 0)
  const dues = judged.flatMap((one) => one.dues)
  const named = dues.filter((due) => due.isNamed)
  const right = (list: typeof dues) => list.filter((due) => due.isRight).length / list.length
  return {
    n: judged.length,
    promises: cases,
    precision: tp / read,
    recall: tp / cases,
    f1: (2 * tp) / (read + cases),
    due: right(dues),
    dueNamed: right(named),
    promisePrecision: sum((one) => one.matched) / sum((one) => one.read),
    promiseRecall: sum((one) => one.recalled) / sum((one) => one.labelled),
  }
}

function caseOf(line: string): Case {
  const parsed: unknown = JSON.parse(line)
  return {
    id: stringAt(parsed, 'id') ?? '',
    sent: stringAt(parsed, 'sent') ?? '',
    text: stringAt(parsed, 'text') ?? '',
    promises: listAt(parsed, 'promises').map((promise) => ({
      quote: stringAt(promise, 'quote') ?? '',
      due: stringAt(promise, 'due'),
    })),
  }
}

function show(what: string, words: string): void {
  process.stderr.write(`${what}: ${words}\n`)
}
