import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as chrono from 'chrono-node'
import { readDates } from '../../src/language/dates.ts'
import type { Evaluator, Row } from '../evaluator.ts'
import { listAt, stringAt, valueAt } from '../json-value.ts'

/**
 * Days in text: the specifications of Microsoft's Recognizers (`*.json`, a folder or one file), and chrono-node alone
 * beside ours. A case counts when it gives a reference time and at least one resolved `date`, `daterange`, `datetime`
 * or `datetimerange`. It is right when each of those is found exactly once, where it stands, with the right days, and
 * no day is found outside of what the case marks. Compared are days, not clock times: the first and the last. Where
 * a case gives several resolutions (past and future), each is right; a range's end may be given with or without its
 * last day, as the specifications do both; a bound that is open on one side wants only the other. Times of day with
 * no day are passed over, ours and chrono's.
 */
export const evaluate: Evaluator = ({ data }) => {
  const cases = readCases(data)
  const ours = scoreOf(cases, (one) => readDates(one.text, { ...one.said, slashes: 'month first' }))
  const theirs = scoreOf(cases, (one) => withChrono(one, false))
  const forward = scoreOf(cases, (one) => withChrono(one, true))
  const chronoBest = Math.max(theirs.accuracy, forward.accuracy)
  if (process.env['EVAL_SHOW'] !== undefined) for (const line of ours.wrong) process.stderr.write(`${line}\n`)
  const row: Row = {
    n: cases.length,
    accuracy: ours.accuracy,
    chronoAlone: chronoBest,
    pointsAbove: (ours.accuracy - chronoBest) * 100,
    days: ours.days,
    chronoDays: Math.max(theirs.days, forward.days),
    periods: ours.periods,
    chronoPeriods: Math.max(theirs.periods, forward.periods),
  }
  return [row]
}

type Span = { readonly start: number; readonly end: number }
type Days = { readonly first: string | null; readonly last: string | null }
type Gold = Span & {
  readonly isPeriod: boolean
  readonly values: readonly (Days & { readonly mayEndBefore: boolean })[]
}
type Case = {
  readonly text: string
  readonly said: { readonly day: number; readonly minute: number }
  readonly golds: readonly Gold[]
  /** Everything that the case marks, times and durations too. */
  readonly marked: readonly Span[]
}
type Found = Span & Days
type Score = {
  readonly accuracy: number
  readonly days: number
  readonly periods: number
  readonly wrong: readonly string[]
}

function readCases(path: string): Case[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.json'))
        .toSorted()
        .map((name) => join(path, name))
    : [path]
  return files.flatMap((file) => {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
    return Array.isArray(parsed) ? parsed.flatMap((one: unknown) => caseOf(one) ?? []) : []
  })
}

function caseOf(one: unknown): Case | null {
  const [text, at] = [stringAt(one, 'Input'), stringAt(valueAt(one, 'Context'), 'ReferenceDateTime')]
  if (text === null || at === null) return null
  const marked: Span[] = []
  const golds: Gold[] = []
  for (const result of listAt(one, 'Results')) {
    const span = spanOf(result)
    if (span === null) return null
    marked.push(span)
    const kind = (stringAt(result, 'TypeName') ?? stringAt(result, 'Type') ?? '').replace('datetimeV2.', '')
    if (!KINDS.has(kind)) continue
    const values = resolutionsOf(result).flatMap((value) => daysOf(value, kind) ?? [])
    if (values.length === 0) return null
    golds.push({ ...span, values, isPeriod: kind === 'daterange' })
  }
  if (golds.length === 0) return null
  const day = Math.floor(Date.parse(`${at.slice(0, 10)}T00:00:00Z`) / 86_400_000)
  const minute = Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16))
  return { text, said: { day, minute }, golds, marked }
}

const KINDS = new Set(['date', 'daterange', 'datetime', 'datetimerange'])

function spanOf(result: unknown): Span | null {
  const [start, length, last] = [valueAt(result, 'Start'), valueAt(result, 'Length'), valueAt(result, 'End')]
  if (typeof start !== 'number') return null
  if (typeof length === 'number') return { start, end: start + length }
  return typeof last === 'number' ? { start, end: last + 1 } : null
}

/** The specifications write resolutions in three shapes. */
function resolutionsOf(result: unknown): readonly unknown[] {
  const value = valueAt(result, 'Value')
  const listed = [...listAt(valueAt(result, 'Resolution'), 'values'), ...listAt(value, 'values')]
  if (listed.length > 0) return listed
  return [valueAt(value, 'FutureResolution'), valueAt(value, 'PastResolution')]
}

function daysOf(value: unknown, kind: string): Gold['values'][number] | null {
  const one = stringAt(value, 'value') ?? stringAt(value, 'date') ?? stringAt(value, 'dateTime')
  if (one !== null)
    return /^\d{4}-/.test(one)
      ? { first: one.slice(0, 10), last: one.slice(0, 10), mayEndBefore: false }
      : null
  const start = stringAt(value, 'start') ?? stringAt(value, 'startDate') ?? stringAt(value, 'startDateTime')
  const end = stringAt(value, 'end') ?? stringAt(value, 'endDate') ?? stringAt(value, 'endDateTime')
  if (start === null && end === null) return null
  const last =
    end === null ? null : end.endsWith(' 00:00:00') ? dayBefore(end.slice(0, 10)) : end.slice(0, 10)
  return { first: start?.slice(0, 10) ?? null, last, mayEndBefore: kind === 'daterange' }
}

function scoreOf(cases: readonly Case[], read: (one: Case) => readonly Found[]): Score {
  const right = { cases: 0, days: 0, periods: 0 }
  const total = { days: 0, periods: 0 }
  const wrong: string[] = []
  for (const one of cases) {
    const found = read(one)
    let isRight = found.every((each) => one.marked.some((span) => overlaps(each, span)))
    for (const gold of one.golds) {
      const here = found.filter((each) => overlaps(each, gold))
      const [only] = here
      const fits =
        here.length === 1 && only !== undefined && gold.values.some((value) => fitsDays(only, value))
      const kind = gold.isPeriod ? 'periods' : 'days'
      total[kind] += 1
      if (fits) right[kind] += 1
      isRight &&= fits
    }
    if (isRight) right.cases += 1
    else wrong.push(`${one.text} | wants ${JSON.stringify(one.golds)} | found ${JSON.stringify(found)}`)
  }
  return {
    accuracy: right.cases / cases.length,
    days: right.days / total.days,
    periods: right.periods / total.periods,
    wrong,
  }
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function fitsDays(found: Found, { first, last, mayEndBefore }: Gold['values'][number]): boolean {
  if (first === null && last !== null)
    return found.last === last || found.first === last || found.last === dayBefore(last)
  if (found.first !== first) return false
  return last === null || found.last === last || (mayEndBefore && found.last === dayBefore(last))
}

function withChrono({ text, said }: Case, forwardDate: boolean): Found[] {
  const instant = new Date((said.day * 1440 + said.minute) * 60_000)
  return chrono
    .parse(text, { instant, timezone: 0 }, { forwardDate })
    .filter(({ start }) => DAY_PARTS.some((part) => start.isCertain(part)))
    .map(({ index, text: words, start, end }) => ({
      start: index,
      end: index + words.length,
      first: isoOf(start),
      last: isoOf(end ?? start),
    }))
}

const DAY_PARTS = ['day', 'weekday', 'month', 'year'] as const

function isoOf(parts: chrono.ParsedComponents): string {
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')]
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

function padded(value: number | null, width: number): string {
  return String(value ?? 0).padStart(width, '0')
}
