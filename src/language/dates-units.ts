import {
  addMonths,
  addWorkingDays,
  type DayNumber,
  dayNumber,
  mondayOf,
  monthSpan,
  partsOf,
} from './dates-calendar.ts'
import { type Counted, type Read, skip, THE, type Tokens, wordAt } from './dates-tokens.ts'

/** A stretch of time that a calendar names or counts by. */
export type Unit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'working day'
  | 'week'
  | 'working week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'

/** A unit's name, one or many of it. */
export function unitAt(from: Tokens, i: number): { readonly unit: Unit; readonly to: number } | null {
  const word = wordAt(from, i)
  if (/^(?:business|working|work|bank|calendar|fiscal|financial)$/.test(word)) {
    const plain = UNITS.get(wordAt(from, i + 1))
    if (plain === undefined) return null
    const isWork = /^(?:business|working|work|bank)$/.test(word)
    const unit =
      isWork && plain === 'day' ? 'working day' : isWork && plain === 'week' ? 'working week' : plain
    return { unit, to: i + 2 }
  }
  const unit = UNITS.get(word)
  return unit === undefined ? null : { unit, to: i + 1 }
}

/** The unit's stretch that holds a day, or the one `shift` units later. */
export function stretchOf(unit: Unit, day: DayNumber, shift: number): Omit<Read, 'to'> {
  const { year, month } = partsOf(day)
  if (unit === 'week') return { ...spanned(mondayOf(day) + 7 * shift, 7), grain: 'week' }
  if (unit === 'working week') return { ...spanned(mondayOf(day) + 7 * shift, 5), grain: 'week' }
  if (unit === 'weekend') return { ...spanned(mondayOf(day) + 7 * shift + 5, 2), grain: 'weekend' }
  if (unit === 'fortnight') return { ...spanned(day + (shift > 0 ? 1 : 14 * shift), 14), grain: 'span' }
  if (unit === 'month') return { ...monthSpan(year, month + shift), grain: 'month' }
  if (unit === 'quarter') return quarterOf(year, Math.floor((month - 1) / 3) + 1 + shift)
  if (unit === 'year') return yearOf(year + shift)
  if (unit === 'decade') return decadeOf(Math.floor(year / 10) * 10 + shift * 10)
  const at = unit === 'working day' ? addWorkingDays(day, shift) : unit === 'day' ? day + shift : day
  return { first: at, last: at, grain: 'day' }
}

/** A year, as a stretch of days. */
export function yearOf(year: number): Omit<Read, 'to'> {
  return { first: dayNumber(year, 1, 1) ?? 0, last: dayNumber(year, 12, 31) ?? 0, grain: 'year' }
}

/** How a word moves a unit: `this` 0, `next` 1, `last` -1; `after` is the place behind it. */
export function shiftAt(from: Tokens, i: number): Counted | null {
  const at = skip(from, i, THE)
  const shift = SHIFTS.get(wordAt(from, at))
  return shift === undefined ? null : { value: shift, to: at + 1 }
}

/** So many days from a first one on. */
export const spanned = (first: DayNumber, days: number) => ({ first, last: first + days - 1 })

/** Ten years, as a stretch of days. */
export function decadeOf(year: number): Omit<Read, 'to'> {
  return { first: yearOf(year).first, last: yearOf(year + 9).last, grain: 'span' }
}

function quarterOf(year: number, quarter: number): Omit<Read, 'to'> {
  const { first } = monthSpan(year, (quarter - 1) * 3 + 1)
  return { first, last: addMonths(first, 3) - 1, grain: 'quarter' }
}

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ...['this', 'current', 'same', 'that'].map((word) => [word, 0] as const),
  ...['next', 'following', 'coming', 'upcoming'].map((word) => [word, 1] as const),
  ...['last', 'previous', 'past', 'prior', 'preceding'].map((word) => [word, -1] as const),
])
const UNITS: ReadonlyMap<string, Unit> = new Map(
  (
    [
      ['minute', 'minute minutes min mins'],
      ['hour', 'hour hours hr hrs h'],
      ['day', 'day days'],
      ['week', 'week weeks wk wks'],
      ['working week', 'workweek'],
      ['weekend', 'weekend weekends'],
      ['fortnight', 'fortnight fortnights'],
      ['month', 'month months'],
      ['quarter', 'quarter quarters'],
      ['year', 'year years yr yrs'],
      ['decade', 'decade decades'],
    ] as const
  ).flatMap(([unit, names]) => names.split(' ').map((name) => [name, unit] as const)),
)
