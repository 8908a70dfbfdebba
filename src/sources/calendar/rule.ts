import { parseMoment } from './moment.ts'
import type { Moment } from './moment.ts'

export const FREQUENCIES = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'] as const
export type Frequency = (typeof FREQUENCIES)[number]

/** A weekday, 0 Sunday to 6 Saturday; `nth` 0 for every one, 2 for the second, -1 for the last. */
export type WeekDay = { readonly day: number; readonly nth: number }

/** A recurrence rule (RFC 5545 §3.3.10). An empty list: the rule does not have that part. */
export type Rule = {
  readonly frequency: Frequency
  readonly interval: number
  readonly count: number | null
  /** Inclusive. */
  readonly until: Moment | null
  readonly byMonth: readonly number[]
  readonly byWeekNo: readonly number[]
  readonly byYearDay: readonly number[]
  readonly byMonthDay: readonly number[]
  readonly byDay: readonly WeekDay[]
  readonly byHour: readonly number[]
  readonly byMinute: readonly number[]
  readonly bySecond: readonly number[]
  readonly bySetPos: readonly number[]
  readonly weekStart: number
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/** Reads the value of an RRULE. @returns the rule, or in one phrase why it cannot be followed. */
export function parseRule(text: string): Rule | string {
  if (text.length > 10_000) return 'the rule is longer than 10,000 characters'
  const parts = readParts(text)
  const scale = parts.get('RSCALE')
  if (scale !== undefined && scale !== 'GREGORIAN')
    return `it counts by another calendar (RSCALE=${quote(scale)})`
  const frequency = FREQUENCIES.find((known) => known === parts.get('FREQ'))
  if (frequency === undefined) return `FREQ=${quote(parts.get('FREQ') ?? '')} is no frequency`
  const problems: string[] = []
  const numbers = (name: string, low: number, high: number): readonly number[] => {
    const list = numberList(parts.get(name), low, high)
    if (list === null) problems.push(`${name}=${quote(parts.get(name) ?? '')} is not possible`)
    return list ?? []
  }
  const rule: Rule = {
    frequency,
    interval: numbers('INTERVAL', 1, 100_000)[0] ?? 1,
    count: numbers('COUNT', 1, 1e9)[0] ?? null,
    until: parts.has('UNTIL') ? parseMoment(parts.get('UNTIL') ?? '') : null,
    byMonth: numbers('BYMONTH', 1, 12),
    byWeekNo: numbers('BYWEEKNO', -53, 53),
    byYearDay: numbers('BYYEARDAY', -366, 366),
    byMonthDay: numbers('BYMONTHDAY', -31, 31),
    byDay: weekDays(parts.get('BYDAY'), problems),
    byHour: numbers('BYHOUR', 0, 23),
    byMinute: numbers('BYMINUTE', 0, 59),
    bySecond: numbers('BYSECOND', 0, 60).filter((second) => second < 60),
    bySetPos: numbers('BYSETPOS', -366, 366),
    weekStart: Math.max(0, DAYS.indexOf(parts.get('WKST') ?? 'MO')),
  }
  if (parts.has('UNTIL') && rule.until === null)
    problems.push(`UNTIL=${quote(parts.get('UNTIL') ?? '')} is no date`)
  return problems[0] ?? rule
}

/** `NAME=value` between semicolons, in capitals; the last of a name counts. */
function readParts(text: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>()
  for (const part of text.split(';')) {
    const equals = part.indexOf('=')
    if (equals > 0)
      parts.set(
        part.slice(0, equals).trim().toUpperCase(),
        part
          .slice(equals + 1)
          .trim()
          .toUpperCase(),
      )
  }
  return parts
}

/** Whole numbers, ascending and each once; those from below zero count from the end, so zero is none of them. */
function numberList(text: string | undefined, low: number, high: number): readonly number[] | null {
  if (text === undefined || text === '') return []
  const found = new Set<number>()
  for (const word of text.split(',')) {
    const number = /^\s*[+-]?\d{1,10}\s*$/.test(word) ? Number(word) : Number.NaN
    if (!(number >= low && number <= high) || (low < 0 && number === 0)) return null
    found.add(number)
  }
  return [...found].toSorted((a, b) => a - b)
}

function weekDays(text: string | undefined, problems: string[]): readonly WeekDay[] {
  const found = new Map<string, WeekDay>()
  for (const word of text === undefined || text === '' ? [] : text.split(',')) {
    const shape = /^\s*([+-]?\d{1,2})?\s*(SU|MO|TU|WE|TH|FR|SA)\s*$/.exec(word)
    const nth = Number(shape?.[1] ?? 0)
    if (shape === null || Math.abs(nth) > 53) {
      problems.push(`BYDAY=${quote(text ?? '')} is not possible`)
      return []
    }
    const day = { day: DAYS.indexOf(shape[2] ?? ''), nth }
    found.set(`${day.nth} ${day.day}`, day)
  }
  return [...found.values()]
}

function quote(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
