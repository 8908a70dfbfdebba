import { DAY } from '../domain/milliseconds.ts'

/**
 * A day, counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar. Readers of dates add and compare days
 * a lot, so they count; what leaves them is ISO 8601.
 */
export type DayNumber = number

/** The number of a day; null when the calendar has no such day, or the year lies outside 1000 to 9999. */
export function dayNumber(year: number, month: number, date: number): DayNumber | null {
  if (!(year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && date >= 1)) return null
  return date > daysInMonth(year, month) ? null : Math.round(Date.UTC(year, month - 1, date) / DAY)
}

/** A day as `YYYY-MM-DD`; null outside the years 1000 to 9999. */
export function isoDay(day: DayNumber): string | null {
  return day < FIRST || day > LAST ? null : new Date(day * DAY).toISOString().slice(0, 10)
}

/** Year, month (1 to 12) and day of the month. */
export function partsOf(day: DayNumber): {
  readonly year: number
  readonly month: number
  readonly date: number
} {
  const at = new Date(Math.min(Math.max(day, FIRST), LAST) * DAY)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() }
}

/** Monday is 1, Sunday 7 (ISO 8601). */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The Monday of a day's week. */
export function mondayOf(day: DayNumber): DayNumber {
  return day - weekdayOf(day) + 1
}

/** The same day of the month, months later or earlier; the month's last day where it has no such day. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, date } = partsOf(day)
  const count = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1]
  return dayNumber(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth))) ?? LAST
}

/** So many working days, Monday to Friday, after a day. */
export function addWorkingDays(day: DayNumber, count: number): DayNumber {
  const weeks = Math.trunc(count / 5)
  let at = day + weeks * 7
  const step = count < 0 ? -1 : 1
  for (let left = Math.abs(count % 5); left > 0; ) {
    at += step
    if (weekdayOf(at) < 6) left -= 1
  }
  return at
}

/** The first and the last day of a month; the month may run over the year's ends. */
export function monthSpan(
  year: number,
  month: number,
): { readonly first: DayNumber; readonly last: DayNumber } {
  const first = addMonths(dayNumber(year, 1, 1) ?? 0, month - 1)
  return { first, last: addMonths(first, 1) - 1 }
}

/** Easter Sunday by the Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): DayNumber | null {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1)
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const FIRST = Math.round(Date.UTC(1000, 0, 1) / DAY)
const LAST = Math.round(Date.UTC(9999, 11, 31) / DAY)
