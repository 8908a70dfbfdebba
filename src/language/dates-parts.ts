import { addMonths, type DayNumber, mondayOf, weekdayOf } from './dates-calendar.ts'
import { periodAt } from './dates-periods.ts'
import {
  after,
  type Counted,
  ordinalAt,
  type Read,
  skip,
  THE,
  type Tokens,
  weekdayAt,
  wordAt,
} from './dates-tokens.ts'
import { stretchOf, type Unit, unitAt } from './dates-units.ts'

/** A part of a period: `early next week`, `mid-March`, `the end of the month`, `EOM`, `the rest of the week`. */
export function partOfPeriod(from: Tokens, i: number): Read | null {
  const short = SHORT.get(wordAt(from, i))
  if (short !== undefined) return { ...partOf(stretchOf(short, from.said.day, 0), 'late'), to: i + 1 }
  const ended = endOfNamed(from, i)
  if (ended !== null) return ended
  const at = skip(from, i, THE)
  const part = PARTS.get(wordAt(from, at))
  if (part === undefined) return null
  const isEdge = EDGES.has(wordAt(from, at))
  const lead = skip(from, at + 1, LINK)
  const period = wholeAt(from, skip(from, lead, LINK), isEdge || part === 'rest' || lead > at + 1)
  if (period === null) return null
  if (period.grain === 'day') return isEdge || part === 'rest' ? period : null
  if (part === 'rest')
    return { first: Math.max(period.first, from.said.day), last: period.last, grain: 'span', to: period.to }
  const found = partOf(period, part, isEdge)
  const isLater = wordAt(from, at) === 'later' && from.said.day > found.first && from.said.day <= found.last
  const isEarlier =
    wordAt(from, at) === 'earlier' && from.said.day > found.first && from.said.day <= found.last
  return {
    ...found,
    first: isLater ? from.said.day : found.first,
    last: isEarlier ? from.said.day : found.last,
    to: period.to,
  }
}

/** `Q4 close`, `March end`, `year's end`: the end of the period before. */
export function endedPeriod(from: Tokens, i: number): Read | null {
  const period = periodAt(from, i)
  if (period === null || period.grain === 'day' || !/^(?:end|close)$/.test(wordAt(from, period.to)))
    return null
  return { ...partOf(period, 'late'), to: period.to + 1 }
}

/** One of a row: `the first Friday of July`, `the last week of 2026`, `the third month of next year`. */
export function nthOf(from: Tokens, i: number): Read | null {
  const at = skip(from, i, THE)
  const nth: Counted | null =
    ordinalAt(from, at) ?? (/^(?:last|final)$/.test(wordAt(from, at)) ? { value: -1, to: at + 1 } : null)
  if (nth === null) return null
  const day = weekdayAt(from, nth.to)
  const unit = unitAt(from, nth.to)
  const named = day?.to ?? unit?.to
  if (named === undefined) return null
  const behind = pastClock(from, named)
  if (wordAt(from, behind) !== 'of' && wordAt(from, behind) !== 'in') return null
  const period = wholeAt(from, behind + 1, true)
  if (period === null || period.grain === 'day' || period.grain === 'week') return null
  const found =
    day === null ? pick(period, nth.value, unit?.unit ?? 'day') : pickWeekday(period, nth.value, day.value)
  return found === null ? null : { ...found, to: period.to }
}

/** The week that a day opens or lies in: `the week of April 10`, `w/c 4 Feb`, `the week starting Monday`. */
export function weekAround(atom: (from: Tokens, i: number) => Read | null) {
  return (from: Tokens, i: number): Read | null => {
    const at = skip(from, i, THE)
    const short = after(from, at, ['w', '/', 'c'])
    const isWeek = wordAt(from, at) === 'week'
    if (short < 0 && (!isWeek || !WEEK_LINK.has(wordAt(from, at + 1)))) return null
    const day = atom(from, skip(from, short < 0 ? at + 2 : short, ON))
    if (day?.grain !== 'day') return null
    const first = mondayOf(day.first)
    // `The week of 8/28`, said on 29 August, is this one.
    const isPassing = day.isYearGuessed === true && day.first - from.said.day > 357
    const start = isPassing ? mondayOf(addMonths(day.first, -12)) : first
    return { first: start, last: start + 6, grain: 'week', to: day.to }
  }
}

/** A whole period, also `the week`, `the month`, `my week` for the present one where a part of it is spoken of. */
function wholeAt(from: Tokens, i: number, mayBeBare: boolean): Read | null {
  const period = periodAt(from, i)
  if (period !== null || !mayBeBare) return period
  const unit = unitAt(from, skip(from, skip(from, i, THE), OWN))
  if (unit === null || unit.unit === 'hour' || unit.unit === 'minute') return null
  return { ...stretchOf(unit.unit, from.said.day, 0), to: unit.to }
}

/** `month end`, `year-end`, `quarter end`, `end of play`, `close of business`: the present one's. */
function endOfNamed(from: Tokens, i: number): Read | null {
  const unit = unitAt(from, i)
  const dash = unit !== null && wordAt(from, unit.to) === '-' ? unit.to + 1 : (unit?.to ?? -1)
  if (unit !== null && wordAt(from, dash) === 'end' && unit.unit !== 'weekend')
    return { ...partOf(stretchOf(unit.unit, from.said.day, 0), 'late'), to: dash + 1 }
  for (const phrase of DAY_ENDS) {
    const to = after(from, i, phrase)
    if (to > 0) return { first: from.said.day, last: from.said.day, grain: 'day', to }
  }
  return null
}

type Stretch = Omit<Read, 'to'>
type Part = 'early' | 'mid' | 'late' | 'rest'

/**
 * Early is the first half, late the second, mid what lies around the middle; the beginning and the end of a year are
 * four months. The conventions of Microsoft's Recognizers, as there are no others written down.
 */
function partOf(whole: Stretch, part: Part, isEdge = false): Stretch {
  const { first, last, grain } = whole
  const base = { ...whole, grain: grain === 'week' ? ('week' as const) : ('span' as const) }
  const length = last - first + 1
  if (grain === 'week') {
    if (part === 'early') return { ...base, last: first + 3, grain: 'span' }
    if (part === 'mid') return { ...base, first: first + 1, last: first + 4 }
    return { ...base, first: first + 3 }
  }
  if (grain === 'month') {
    if (part === 'early') return { ...base, last: first + 14 }
    if (part === 'mid') return { ...base, first: first + 9, last: first + 19 }
    return { ...base, first: first + 15 }
  }
  if (grain === 'year') {
    const months = isEdge ? 4 : 6
    if (part === 'early') return { ...base, last: addMonths(first, months) - 1 }
    if (part === 'mid') return { ...base, first: addMonths(first, 3), last: addMonths(first, 9) - 1 }
    return { ...base, first: addMonths(last + 1, -months) }
  }
  if (grain === 'day') return whole
  const half = Math.floor(length / 2)
  if (part === 'early') return { ...base, last: first + half }
  if (part === 'mid')
    return { ...base, first: first + Math.floor(length / 4), last: last - Math.floor(length / 4) }
  return { ...base, first: first + half }
}

/** The nth unit of a period. A week belongs to the period that its Thursday lies in (ISO 8601). */
function pick(period: Stretch, n: number, unit: Unit): Stretch | null {
  const { first, last } = period
  if (unit === 'weekend') {
    const saturday = pickWeekday(period, n, 6)
    return saturday === null ? null : { first: saturday.first, last: saturday.first + 1, grain: 'weekend' }
  }
  if (unit === 'week') {
    const opening = firstThursday(first)
    const at = n > 0 ? opening + 7 * (n - 1) : lastThursday(last)
    if (at > last) return null
    const monday = at - 3
    return { first: monday, last: monday + 6, grain: 'week' }
  }
  if (unit === 'day') return single(n > 0 ? first + n - 1 : last, last)
  const step = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 0
  if (step === 0) return null
  const start = n > 0 ? addMonths(first, step * (n - 1)) : addMonths(last + 1, -step)
  return start > last
    ? null
    : { first: start, last: addMonths(start, step) - 1, grain: unit === 'month' ? 'month' : 'quarter' }
}

const firstThursday = (day: DayNumber) => day + ((4 - weekdayOf(day) + 7) % 7)
const lastThursday = (day: DayNumber) => day - ((weekdayOf(day) - 4 + 7) % 7)

function pickWeekday({ first, last }: Stretch, n: number, weekday: number): Stretch | null {
  const opening = first + ((weekday - weekdayOf(first) + 7) % 7)
  return single(n > 0 ? opening + 7 * (n - 1) : last - ((weekdayOf(last) - weekday + 7) % 7), last)
}

function single(day: DayNumber, last: DayNumber): Stretch | null {
  return day > last ? null : { first: day, last: day, grain: 'day' }
}

/** Past a time of day between a weekday and its month: `first Monday evening of`, `first Monday 1pm to 3pm of`. */
function pastClock(from: Tokens, i: number): number {
  let at = i
  while (at < i + 6 && /^(?:\d{1,2}|am|pm|to|-|:|morning|afternoon|evening|night)$/.test(wordAt(from, at)))
    at++
  return at
}

const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ...['early', 'earlier', 'beginning', 'start'].map((word) => [word, 'early'] as const),
  ...['mid', 'middle'].map((word) => [word, 'mid'] as const),
  ...['late', 'later', 'end'].map((word) => [word, 'late'] as const),
  ...['rest', 'remainder'].map((word) => [word, 'rest'] as const),
])
const EDGES: ReadonlySet<string> = new Set(['beginning', 'start', 'end', 'middle'])
const LINK: ReadonlySet<string> = new Set(['of', 'in', '-', 'the', 'this'])
const OWN: ReadonlySet<string> = new Set(['my', 'our', 'your', 'this', 'current'])
const ON: ReadonlySet<string> = new Set(['on', 'with', 'the', 'from'])
const WEEK_LINK: ReadonlySet<string> = new Set(['of', 'starting', 'beginning', 'commencing', 'from'])
const SHORT: ReadonlyMap<string, Unit> = new Map([
  ['eod', 'day'],
  ['cob', 'day'],
  ['eob', 'day'],
  ['eow', 'week'],
  ['eom', 'month'],
  ['eoq', 'quarter'],
  ['eoy', 'year'],
])
const DAY_ENDS = [
  'close of business',
  'close of play',
  'end of play',
  'end of business',
  'the close of business',
].map((words) => words.split(' '))
