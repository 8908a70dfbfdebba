import { addMonths, type DayNumber, dayNumber, partsOf } from './dates-calendar.ts'
import { periodAt } from './dates-periods.ts'
import {
  cardinalAt,
  COMMA,
  type Counted,
  digitsAt,
  fullYear,
  monthAt,
  OF,
  ordinalAt,
  type Read,
  skip,
  THE,
  type Tokens,
  touches,
  weekdayAt,
  wordAt,
  yearAfter,
  yearAt,
} from './dates-tokens.ts'
import { shiftAt, unitAt } from './dates-units.ts'

/** A day named by the calendar: `12 March`, `March 12th, 2026`, `2026-03-12`, `3/12`, `Tuesday the 10th`, `the 3rd`. */
export function calendarDay(from: Tokens, i: number): Read | null {
  const weekday = weekdayAt(from, i)
  if (weekday !== null) {
    const at = skip(from, skip(from, weekday.to, WEEKDAY_MARKS), THE)
    const named = namedDay(from, at) ?? numericDay(from, at, true)
    return named ?? weekdayOfMonth(from, weekday.value, at)
  }
  return numericDay(from, i, isNumberLed(from, i)) ?? namedDay(from, i) ?? dayOfMonth(from, i)
}

/** A day of the month: `3rd`, `third`, `12`, `twenty one`. */
function dateAt(from: Tokens, i: number): Counted | null {
  const found = ordinalAt(from, i) ?? digitsAt(from, i) ?? cardinalAt(from, i)
  return found !== null && found.value >= 1 && found.value <= 31 ? found : null
}

function namedDay(from: Tokens, i: number): Read | null {
  return dayThenMonth(from, i) ?? theMonthsDay(from, i) ?? yearThenMonth(from, i)
}

/** `12 March`, `the 12th of March 2026`, `12-Mar-26`. */
function dayThenMonth(from: Tokens, i: number): Read | null {
  const date = dateAt(from, skip(from, i, THE))
  if (date === null) return null
  const month = monthAt(from, skip(from, skip(from, date.to, OF_DASH), THE))
  if (month === null || (wordAt(from, month.to - 1) === 'may' && wordAt(from, month.to) === 'be')) return null
  return dayIn(from, { month: month.value, date: date.value, to: month.to })
}

/** `March 12`, `the March 12` meeting, `March the 12th, 2026`, `Mar-12-26`; not `March 12:30` nor `March 2026`. */
function monthThenDay(from: Tokens, i: number): Read | null {
  const month = monthAt(from, i)
  if (month === null) return null
  const date = dateAt(from, skip(from, skip(from, month.to, OF_DASH), THE))
  if (date === null) return null
  const behind = wordAt(from, date.to)
  if (/^(?:am|pm|a\.m|p\.m|%)$/.test(behind) || (behind === ':' && touchesNumber(from, date.to))) return null
  return dayIn(from, { month: month.value, date: date.value, to: date.to })
}

/** A day that has a `the` is known: with no year, one just past is meant rather than next year's. */
function theMonthsDay(from: Tokens, i: number): Read | null {
  const at = skip(from, i, THE)
  const read = monthThenDay(from, at)
  if (read === null || at === i || read.isYearGuessed !== true || read.first - from.said.day < 275)
    return read
  return { ...read, ...dayRead(addMonths(read.first, -12), read.to) }
}

/** `2026 March 12`, `2026-Mar-12`, `March-2026-12`. */
function yearThenMonth(from: Tokens, i: number): Read | null {
  const year = yearAt(from, i)
  const month = monthAt(from, year === null ? i : skip(from, year.to, OF_DASH))
  if (month === null) return null
  const later = year === null ? yearAt(from, skip(from, month.to, OF_DASH)) : null
  const said = year ?? later
  if (said === null) return null
  const date = dateAt(from, skip(from, Math.max(month.to, said.to), OF_DASH))
  const day = date === null ? null : dayNumber(said.value, month.value, date.value)
  return date === null || day === null ? null : dayRead(day, date.to)
}

type MonthDay = { readonly month: number; readonly date: number; readonly to: number }

function dayIn(from: Tokens, { month, date, to }: MonthDay): Read | null {
  const year = yearAfter(from, to)
  const shift = year === null ? shiftAt(from, skip(from, to, OF)) : null
  const isRelative = shift !== null && unitAt(from, shift.to)?.unit === 'year'
  const now = partsOf(from.said.day).year
  if (year !== null || isRelative) {
    const day = dayNumber(year?.value ?? now + (shift?.value ?? 0), month, date)
    return day === null ? null : dayRead(day, year?.to ?? (shift?.to ?? to) + 1)
  }
  const day = nextOf(from, month, date)
  return day === null ? null : { ...dayRead(day, to), isYearGuessed: true }
}

/** The first day of that date from the day of saying on. */
function nextOf({ said }: Tokens, month: number, date: number): DayNumber | null {
  const { year } = partsOf(said.day)
  for (let ahead = 0; ahead <= 8; ahead++) {
    const day = dayNumber(year + ahead, month, date)
    if (day !== null && day >= said.day) return day
  }
  return null
}

function dayRead(day: DayNumber, to: number): Read {
  return { first: day, last: day, grain: 'day', to }
}

/** `2026-03-12`, `12/03/2026`, `3/12`, `3-12-26`; `3/12` and `3-12` only where a date is led to. */
function numericDay(from: Tokens, i: number, isLed: boolean): Read | null {
  const [a, b] = [wordAt(from, i), wordAt(from, i + 2)]
  const mark = wordAt(from, i + 1)
  if (!/^\d+$/.test(a) || !/^\d+$/.test(b) || !/^[/.-]$/.test(mark)) return null
  const stuck = i > 0 && touches(from, i) ? wordAt(from, i - 1) : ''
  const mayStick = (stuck === '-' && mark === '/') || (stuck === ':' && a.length === 4)
  if (/^[\w./:$#-]$/.test(stuck) && !mayStick) return null
  const isThird = wordAt(from, i + 3) === mark || (wordAt(from, i + 3) === ',' && mark === '/')
  const c = isThird && /^\d+$/.test(wordAt(from, i + 4)) ? wordAt(from, i + 4) : ''
  if (a.length === 4 && c.length > 0 && c.length <= 2) {
    const day = dayNumber(Number(a), Number(b), Number(c))
    return day === null ? null : dayRead(day, i + 5)
  }
  if (a.length > 2 || b.length > 2) return null
  if ((c.length === 2 || c.length === 4) && !(mark === '.' && c.length === 2 && !isLed))
    return pickDay(from, numericReadings(Number(a), Number(b), fullYear(Number(c))), i + 5)
  const isClock = /^(?:am|pm|:|a|p|\d+|%)$/.test(wordAt(from, i + 3))
  const isPair = mark === '/' || (mark === '-' && wordAt(from, i - 1) === 'on')
  // `24/7`, and the part of a thing: `1/2 day`.
  const isFraction = /^(?:1\/[234]|2\/3|3\/4)$/.test(`${a}/${b}`) && !isFree(from, i + 3)
  const isAlways = (a === '24' && b === '7') || isFraction
  if (!isLed || !isPair || isClock || isAlways || (isThird && c !== '')) return null
  const readings = [nextOf(from, Number(a), Number(b)), nextOf(from, Number(b), Number(a))]
  const picked = pickDay(from, readings, i + 3)
  return picked === null ? null : { ...picked, isYearGuessed: true }
}

function numericReadings(a: number, b: number, year: number): (DayNumber | null)[] {
  return [dayNumber(year, a, b), dayNumber(year, b, a)]
}

/** Month first where that is a day; or, when so wanted, the reading that comes next. */
function pickDay({ said }: Tokens, readings: readonly (DayNumber | null)[], to: number): Read | null {
  const days = readings.filter((day) => day !== null)
  if (said.slashes === 'day first') return dayReadOr(readings[1] ?? readings[0], to)
  const ahead = days.filter((day) => day >= said.day)
  const day = said.slashes === 'next' && ahead.length > 0 ? Math.min(...ahead) : days[0]
  return dayReadOr(day, to)
}

function dayReadOr(day: DayNumber | null | undefined, to: number): Read | null {
  return day === undefined || day === null ? null : dayRead(day, to)
}

/** Whether what stands before token i leads to a day in numbers. */
function isNumberLed(from: Tokens, i: number): boolean {
  return i === 0 ? true : NUMBER_LEADS.has(wordAt(from, i - 1))
}

/** `the 3rd`, `by the 15th of next month`, `on 15`: without a month's name. */
function dayOfMonth(from: Tokens, i: number): Read | null {
  const at = skip(from, i, THE)
  const before = wordAt(from, i - 1)
  const nth = ordinalAt(from, at)
  const date = nth ?? (before === 'on' ? dateAt(from, at) : null)
  if (date === null || date.value > 31) return null
  const isDay = wordAt(from, date.to) === 'day'
  const behind = isDay ? date.to + 1 : date.to
  const month = periodAt(from, skip(from, behind, OF))
  const isOfMonth =
    month?.grain === 'month' ||
    /^(?:the|this) month$/.test(`${wordAt(from, behind + 1)} ${wordAt(from, behind + 2)}`)
  if (isOfMonth) {
    const first = month?.grain === 'month' ? month.first : null
    const to = month?.grain === 'month' ? month.to : behind + 3
    const { year, month: number } = partsOf(first ?? from.said.day)
    const day = dayNumber(year, number, date.value)
    return day === null || (nth === null && at === i) ? null : dayRead(day, to)
  }
  const isNamed = (at > i && nth !== null && /\d/.test(wordAt(from, at))) || DAY_LEADS.has(before)
  if (
    isDay ||
    !isNamed ||
    !isFree(from, date.to) ||
    (nth === null && at === i && !/\d/.test(wordAt(from, at)))
  )
    return null
  // A bare number is a day only at the end of a clause: `on 15.`, not `on 30 to 40 floors`.
  if (nth === null && FREE.has(wordAt(from, date.to)) && wordAt(from, date.to) !== 'at') return null
  const day = nextDate(from, date.value)
  return day === null ? null : dayRead(day, date.to)
}

/** Whether token i cannot be the thing that a number before it counts. */
function isFree(from: Tokens, i: number): boolean {
  const word = wordAt(from, i)
  return word === '' || (/^[.,;!?)"'–—]$/.test(word) && !touchesNumber(from, i)) || FREE.has(word)
}

function touchesNumber(from: Tokens, i: number): boolean {
  return touches(from, i + 1) && /^\d/.test(wordAt(from, i + 1))
}

function nextDate({ said }: Tokens, date: number): DayNumber | null {
  const { year, month } = partsOf(said.day)
  for (let ahead = 0; ahead <= 2; ahead++) {
    const count = month - 1 + ahead
    const day = dayNumber(year + Math.floor(count / 12), (count % 12) + 1, date)
    if (day !== null && day >= said.day) return day
  }
  return null
}

/** `Friday 31`, `Tuesday the 10th`: the next day of that date that falls on that weekday, else the next of the date. */
function weekdayOfMonth(from: Tokens, weekday: number, at: number): Read | null {
  const date = ordinalAt(from, at) ?? digitsAt(from, at)
  if (date === null || date.value < 1 || date.value > 31) return null
  if (!isFree(from, date.to)) return null
  const { year, month } = partsOf(from.said.day)
  for (let ahead = 0; ahead <= 24; ahead++) {
    const count = month - 1 + ahead
    const day = dayNumber(year + Math.floor(count / 12), (count % 12) + 1, date.value)
    if (day !== null && day >= from.said.day && ((((day + 3) % 7) + 7) % 7) + 1 === weekday)
      return dayRead(day, date.to)
  }
  const day = nextDate(from, date.value)
  return day === null ? null : dayRead(day, date.to)
}

const OF_DASH: ReadonlySet<string> = new Set(['of', '-', '/', ',', 'in'])
const WEEKDAY_MARKS: ReadonlySet<string> = new Set([...COMMA, '-', '/', '('])
const NUMBER_LEADS: ReadonlySet<string> = new Set(
  'on by before until till from since to for after date due of between and starting through , ( : -'.split(
    ' ',
  ),
)
const DAY_LEADS: ReadonlySet<string> = new Set('on by before until till due since after around'.split(' '))
const FREE: ReadonlySet<string> = new Set(
  'at by and or of to for in on before after if so but with from as because please then we i you is was it instead latest this that which when - ( : noon midnight'.split(
    ' ',
  ),
)
