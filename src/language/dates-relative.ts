import { addMonths, addWorkingDays, type DayNumber, mondayOf, weekdayOf } from './dates-calendar.ts'
import { periodAt } from './dates-periods.ts'
import {
  after,
  countAt,
  type Read,
  type Reader,
  skip,
  THE,
  type Tokens,
  weekdayAt,
  wordAt,
} from './dates-tokens.ts'
import { shiftAt, stretchOf, type Unit, unitAt } from './dates-units.ts'

/** A day named from today: `tomorrow morning`, `tonight`, `the day after tomorrow`, `this afternoon`. */
export function nearDay(from: Tokens, i: number): Read | null {
  for (const { phrase, shift } of NEAR) {
    const to = after(from, i, phrase)
    if (to < 0) continue
    const day = from.said.day + shift
    return { first: day, last: day, grain: 'day', to: pastPart(from, to) }
  }
  const shift = shiftAt(from, i)
  if (shift === null || !PARTS.has(wordAt(from, shift.to))) return null
  if (shift.value !== 0 && wordAt(from, i) === 'the') return null
  const day = from.said.day + shift.value
  return { first: day, last: day, grain: 'day', to: shift.to + 1 }
}

/** A weekday: `Friday`, `next Tuesday`, `Monday of next week`, `next week on Monday`, `Tuesday week`. */
export function weekday(from: Tokens, i: number): Read | null {
  const led = weekdayInWeek(from, i)
  if (led !== null) return led
  const shift = shiftAt(from, i)
  const named = weekdayAt(from, shift?.to ?? i)
  if (named === null || /^(?:mon|tues|wednes|thurs|fri|satur|sun)days$/.test(wordAt(from, named.to - 1)))
    return null
  const to = pastPart(from, named.to)
  const { day } = from.said
  const soon = day + ((named.value - weekdayOf(day) + 7) % 7)
  if (shift !== null) {
    const word = wordAt(from, shift.to - 1)
    const inWeek = mondayOf(day) + 7 * shift.value + named.value - 1
    const isNearest = word === 'coming' || word === 'upcoming' || word === 'past'
    const at = isNearest ? (word === 'past' ? soon - 7 : soon === day ? soon + 7 : soon) : inWeek
    return { first: at, last: at, grain: 'day', to }
  }
  const week = weekBehind(from, to)
  if (week !== null) return { ...oneDay(week.first + named.value - 1), to: week.to }
  if (wordAt(from, to) === 'week') return { ...oneDay(soon + 7), to: to + 1 }
  return { ...oneDay(soon), to, isWeekdayGuessed: true }
}

/** `in two weeks`, `within 48 hours`, `3 days ago`, `the next 10 days`, `two Sundays from now`, `a week on Friday`. */
export function counted(atom: Reader): Reader {
  return (from, i) => ahead(from, i) ?? window(from, i) ?? offset(from, i, atom)
}

const oneDay = (day: DayNumber) => ({ first: day, last: day, grain: 'day' as const })

/** `next week Monday`, `next week on Friday`. */
function weekdayInWeek(from: Tokens, i: number): Read | null {
  const shift = shiftAt(from, i)
  if (shift === null || unitAt(from, shift.to)?.unit !== 'week') return null
  const week = stretchOf('week', from.said.day, shift.value)
  const named = weekdayAt(from, skip(from, skip(from, shift.to + 1, COMMA), ON))
  return named === null ? null : { ...oneDay(week.first + named.value - 1), to: pastPart(from, named.to) }
}

/** `of next week`, `the following week` behind a weekday. */
function weekBehind(from: Tokens, i: number): Read | null {
  const period = periodAt(from, skip(from, i, OF_IN))
  return period?.grain === 'week' ? period : null
}

/** Past `morning`, `at noon`'s like behind a day: words that tell the part of the day. */
function pastPart(from: Tokens, i: number): number {
  const at = skip(from, skip(from, i, PART_LEAD), PART_LEAD)
  return PARTS.has(wordAt(from, at)) ? at + 1 : i
}

type Sum = {
  readonly amounts: readonly { readonly unit: Unit; readonly count: number }[]
  readonly to: number
}

/** `2 days`, `1 year 2 months and 3 days`, `a day or two` as its longer, `an hour or so`. */
function sumAt(from: Tokens, i: number): Sum | null {
  const amounts: { unit: Unit; count: number }[] = []
  let at = i
  let to = i
  while (amounts.length < 6) {
    const count = countAt(from, at)
    if (count === null) break
    const half = after(from, count.to, ['and', 'a', 'half'])
    const named = unitAt(from, skip(from, Math.max(count.to, half), MORE))
    if (named === null) break
    const [or, more] = [wordAt(from, named.to), countAt(from, named.to + 1)]
    const isOr = or === 'or' && more !== null && count.value === 1
    amounts.push({ unit: named.unit, count: isOr ? more.value : count.value })
    to = isOr ? more.to : named.to
    if (or === 'or' && wordAt(from, named.to + 1) === 'so') to = named.to + 2
    at = skip(from, skip(from, to, COMMA), AND)
  }
  return amounts.length === 0 ? null : { amounts, to }
}

function moved({ said }: Tokens, day: DayNumber, { amounts }: Sum, sign: number): DayNumber {
  let at = day
  let minutes = day === said.day ? said.minute : 0
  for (const { unit, count } of amounts) {
    const n = sign * count
    if (unit === 'working day') at = addWorkingDays(at, n)
    else if (unit === 'minute' || unit === 'hour') minutes += unit === 'hour' ? n * 60 : n
    else if (MONTHS_IN[unit] !== undefined) at = addMonths(at, n * MONTHS_IN[unit])
    else at += n * (unit === 'day' ? 1 : unit === 'fortnight' ? 14 : 7)
  }
  return at + Math.floor(minutes / 1440)
}

/** `in two weeks`, `in exactly 3 days`, `in 2 weeks' time`. */
function ahead(from: Tokens, i: number): Read | null {
  if (wordAt(from, i) !== 'in') return null
  const half = after(from, skip(from, i + 1, ABOUT), ['half', 'an', 'hour'])
  if (half > 0) return { ...oneDay(from.said.day + Math.floor((from.said.minute + 30) / 1440)), to: half }
  const sum = sumAt(from, skip(from, i + 1, ABOUT))
  if (sum === null) return null
  return { ...oneDay(moved(from, from.said.day, sum, 1)), to: sum.to }
}

/** `within 5 days`, `the next 3 weeks`, `over the past two months`, `the 5 coming years`. */
function window(from: Tokens, i: number): Read | null {
  const isWithin = WITHIN.has(wordAt(from, i))
  const start = skip(from, isWithin ? skip(from, i + 1, ABOUT) : i, THE)
  const shift = shiftAt(from, start)
  const sum =
    sumAt(from, shift?.to ?? start) ??
    (wordAt(from, i) === 'within' || isHour(from, shift?.to) ? loneUnit(from, shift?.to ?? start) : null)
  const middle = shift === null && sum === null ? countThenShift(from, start) : null
  const found = sum ?? middle?.sum
  const way = shift?.value ?? middle?.way ?? (isWithin && wordAt(from, i) === 'within' ? 1 : 0)
  if (found === undefined || found === null || way === 0) return null
  if (
    sum !== null &&
    shift !== null &&
    sum.amounts.length === 1 &&
    !isWithin &&
    countAt(from, shift.to) === null
  )
    return null
  const { day } = from.said
  const at = moved(from, day, found, way)
  if (way < 0) return { first: at, last: day - 1 < at ? at : day - 1, grain: 'span', to: found.to }
  const opens = shift === null && middle === null ? day : day + (isShort(found) ? 0 : 1)
  return { first: Math.min(opens, at), last: at, grain: 'span', to: found.to }
}

/** `the next hour` is less than a day, so that it need not be counted. */
function isHour(from: Tokens, i: number | undefined): boolean {
  const unit = i === undefined ? null : unitAt(from, i)
  return unit !== null && (unit.unit === 'hour' || unit.unit === 'minute')
}

/** `within the next day`, `within the week`: a unit that is not counted is one. */
function loneUnit(from: Tokens, i: number): Sum | null {
  const named = unitAt(from, i)
  return named === null ? null : { amounts: [{ unit: named.unit, count: 1 }], to: named.to }
}

/** `5 coming years`, `2 past months`. */
function countThenShift(from: Tokens, i: number): { readonly sum: Sum; readonly way: number } | null {
  const count = countAt(from, i)
  const shift = count === null ? null : shiftAt(from, count.to)
  const named = shift === null ? null : unitAt(from, shift.to)
  if (count === null || shift === null || named === null || shift.value === 0) return null
  if (count.value > 1 && !wordAt(from, named.to - 1).endsWith('s')) return null
  return { sum: { amounts: [{ unit: named.unit, count: count.value }], to: named.to }, way: shift.value }
}

const isShort = ({ amounts }: Sum) => amounts.every(({ unit }) => unit === 'minute' || unit === 'hour')

/** `3 days ago`, `two weeks from now`, `a week from Friday`, `10 days before 12 March`, `two Sundays from now`. */
function offset(from: Tokens, i: number, atom: Reader): Read | null {
  const sum = sumAt(from, i)
  if (sum === null) return weekdaysAhead(from, i)
  const word = wordAt(from, sum.to)
  if (word === 'ago' || word === 'back')
    return { ...oneDay(moved(from, from.said.day, sum, -1)), to: sum.to + 1 }
  if (word === 'later' || word === 'hence' || word === 'out')
    return { ...oneDay(moved(from, from.said.day, sum, 1)), to: sum.to + 1 }
  if (after(from, sum.to, ['from', 'now']) > 0)
    return { ...oneDay(moved(from, from.said.day, sum, 1)), to: sum.to + 2 }
  const sign = OFFSETS.get(word) ?? 0
  const isBritish = sum.amounts.length === 1 && sum.amounts[0]?.unit === 'week'
  const to = sign !== 0 ? sum.to + 1 : isBritish ? skip(from, sum.to, ON) : -1
  const anchor = to < 0 ? null : atom(from, to)
  if (anchor === null || (sign === 0 && anchor.grain !== 'day')) return null
  return { ...oneDay(moved(from, anchor.first, sum, sign === 0 ? 1 : sign)), to: anchor.to }
}

/** `two Sundays from now`, `two Mondays later`. */
function weekdaysAhead(from: Tokens, i: number): Read | null {
  const count = countAt(from, i)
  const named = count === null ? null : weekdayAt(from, count.to)
  if (count === null || named === null) return null
  const word = wordAt(from, named.to)
  const to = word === 'later' ? named.to + 1 : after(from, named.to, ['from', 'now'])
  if (to < 0) return null
  const { day } = from.said
  const first = day + ((named.value - weekdayOf(day) + 6) % 7) + 1
  return { ...oneDay(first + 7 * (count.value - 1)), to }
}

const near = (shift: number, phrases: string) =>
  phrases.split('|').map((words) => ({ shift, phrase: words.split(' ') }))
const NEAR = [
  ...near(2, 'the day after tomorrow|day after tomorrow'),
  ...near(-2, 'the day before yesterday|day before yesterday'),
  ...near(1, "the day after|the following day|tomorrow|tmrw|tmr|tomo|tomorow|tommorow|tommorrow|tomorrow's"),
  ...near(0, "today|tonight|tonite|right now|later today|today's|later on today"),
  ...near(-1, "yesterday|last night|yesterday's"),
]
const PARTS: ReadonlySet<string> = new Set(
  'morning afternoon evening night arvo lunchtime lunch noon midday midnight eve'.split(' '),
)
const PART_LEAD: ReadonlySet<string> = new Set(['early', 'late', 'mid', '-', 'in', 'the', 'at'])
const COMMA: ReadonlySet<string> = new Set([',', 'maybe', 'say'])
const ON: ReadonlySet<string> = new Set(['on'])
const OF_IN: ReadonlySet<string> = new Set(['of', 'in', ','])
const AND: ReadonlySet<string> = new Set(['and'])
const ABOUT: ReadonlySet<string> = new Set(
  'about around exactly approximately roughly just another at'.split(' '),
)
const MORE: ReadonlySet<string> = new Set(['more', 'full', 'short'])
const WITHIN: ReadonlySet<string> = new Set(['within', 'over', 'during', 'in'])
const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['from', 1],
  ['after', 1],
  ['before', -1],
  ['prior', -1],
])
const MONTHS_IN: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, year: 12, decade: 120 }
