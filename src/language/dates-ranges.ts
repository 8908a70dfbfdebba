import { dayNumber, partsOf } from './dates-calendar.ts'
import { periodAt } from './dates-periods.ts'
import {
  type Counted,
  digitsAt,
  monthAt,
  OF,
  ordinalAt,
  type Read,
  type Reader,
  skip,
  THE,
  type Tokens,
  touches,
  wordAt,
  yearAfter,
} from './dates-tokens.ts'

/** From one day to another: `from 4 to 22 this month`, `Nov 19-20`, `between Monday and Friday`, `March to May`. */
export function range(atom: Reader): Reader {
  return (from, i) => {
    const opened = OPENERS.has(wordAt(from, i)) ? i + 1 : i
    return (
      daysOfMonth(from, opened) ??
      monthThenDays(from, i) ??
      between(from, opened, { atom, isOpened: opened > i })
    )
  }
}

/** `4 to 22 March`, `5-6 of this month`. */
function daysOfMonth(from: Tokens, i: number): Read | null {
  const days = twoDates(from, skip(from, i, THE))
  if (days === null) return null
  const at = skip(from, skip(from, days.to, OF), OF)
  const month = monthAt(from, at)
  const period = month === null ? periodAt(from, at) : null
  if (month !== null) return within(from, { ...days, month: month.value, to: month.to })
  if (period?.grain !== 'month') return null
  const { year, month: number } = partsOf(period.first)
  const [first, last] = [dayNumber(year, number, days.first), dayNumber(year, number, days.last)]
  return first === null || last === null ? null : { first, last, grain: 'span', to: period.to }
}

/** `November 19-20`, `Nov between 19 and 20, 2026`. */
function monthThenDays(from: Tokens, i: number): Read | null {
  const month = monthAt(from, i)
  if (month === null) return null
  const at = OPENERS.has(wordAt(from, month.to)) ? month.to + 1 : month.to
  const days = twoDates(from, skip(from, at, THE))
  return days === null ? null : within(from, { ...days, month: month.value })
}

type Dates = { readonly first: number; readonly last: number; readonly to: number }

function twoDates(from: Tokens, i: number): Dates | null {
  const first = dateNumber(from, i)
  if (first === null || !JOINERS.has(wordAt(from, first.to))) return null
  const last = dateNumber(from, skip(from, first.to + 1, THE))
  if (last === null || last.value <= first.value || /^(?:am|pm|:)$/.test(wordAt(from, last.to))) return null
  return { first: first.value, last: last.value, to: last.to }
}

function dateNumber(from: Tokens, i: number): Counted | null {
  const found = ordinalAt(from, i) ?? digitsAt(from, i)
  return found !== null && found.value >= 1 && found.value <= 31 ? found : null
}

function within(from: Tokens, { first, last, month, to }: Dates & { readonly month: number }): Read | null {
  const said = yearAfter(from, to)
  const { year } = partsOf(from.said.day)
  for (const at of said === null ? [year, year + 1] : [said.value]) {
    const [opens, ends] = [dayNumber(at, month, first), dayNumber(at, month, last)]
    if (opens === null || ends === null) continue
    if (said !== null || ends >= from.said.day)
      return { first: opens, last: ends, grain: 'span', to: said?.to ?? to, isYearGuessed: said === null }
  }
  return null
}

type Ends = { readonly atom: Reader; readonly isOpened: boolean }

function between(from: Tokens, i: number, { atom, isOpened }: Ends): Read | null {
  const first = nowAt(from, i) ?? atom(from, i)
  if (first === null) return null
  const joiner = wordAt(from, first.to)
  if (!JOINERS.has(joiner) || ((joiner === 'and' || joiner === '&') && !isOpened)) return null
  if (joiner === 'and' && wordAt(from, i - 1) !== 'between') return null
  if (joiner === '-' && !(isOpened || first.grain !== 'day' || touches(from, first.to))) return null
  const last = nowAt(from, first.to + 1) ?? atom(from, first.to + 1)
  if (last === null) return null
  const opens = aligned(first, last)
  // Said on a Wednesday, `from Monday to Wednesday` ends a week on.
  const isWrapped = last.grain === 'day' && opens > last.last && opens - last.last < 7
  const ends = isWrapped ? last.last + 7 : last.last
  return opens > ends ? null : { first: opens, last: ends, grain: 'span', to: last.to }
}

/** `Nov to March 2026` opens the year before; `5/1-5/7, 2020` opens in 2020. */
function aligned(first: Read, last: Read): number {
  if (first.isYearGuessed !== true) return first.first
  const { month, date } = partsOf(first.first)
  const { year } = partsOf(last.last)
  const same = dayNumber(year, month, date) ?? first.first
  if (last.isYearGuessed === true && first.first <= last.last) return first.first
  return same <= last.last ? same : (dayNumber(year - 1, month, date) ?? same)
}

function nowAt(from: Tokens, i: number): Read | null {
  if (wordAt(from, i) !== 'now') return null
  return { first: from.said.day, last: from.said.day, grain: 'day', to: i + 1 }
}

const OPENERS: ReadonlySet<string> = new Set(['from', 'between', 'in', 'during'])
const JOINERS: ReadonlySet<string> = new Set([
  'to',
  'till',
  'until',
  'through',
  'thru',
  '-',
  '–',
  '—',
  'and',
  '~',
  '&',
])
