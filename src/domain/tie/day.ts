import { DAY } from './session.ts'

/**
 * A calendar day as a number: days since 1 January 1970 where the owner is. Arithmetic on days is then plain
 * addition; `dayOf` and `momentOf` cross over from and to moments.
 */
export type Day = number

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The day on which a moment (ms since 1970) falls, `offsetMinutes` east of UTC. */
export function dayOf(at: number, offsetMinutes = 0): Day {
  return Math.floor((at + offsetMinutes * 60_000) / DAY)
}

/** ISO weekday: 1 Monday … 7 Sunday. 1 January 1970 was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** ISO 8601, `2026-03-03`; days beyond the years 0–9999 give the nearest of them. */
export function isoOf(day: Day): string {
  return dateOf(day).toISOString().slice(0, 10)
}

/** "3 March", with the year when it is not today's. */
export function inWords(day: Day, today: Day): string {
  const date = dateOf(day)
  const year = date.getUTCFullYear()
  const words = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''}`
  return year === dateOf(today).getUTCFullYear() ? words : `${words} ${year}`
}

/** "1 day", "12 days", "5 weeks", "4 months", "2 years": as exact as is worth saying. */
export function spanInWords(days: number): string {
  const [count, unit] =
    days < 21
      ? [Math.max(1, Math.round(days)), 'day']
      : days < 75
        ? [Math.round(days / 7), 'week']
        : days < 700
          ? [Math.round(days / 30.44), 'month']
          : [Math.round(days / 365.25), 'year']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

/** "every day", "every 12 days", "every 5 weeks". */
export function everyInWords(days: number): string {
  const span = spanInWords(days)
  return span.startsWith('1 ') ? `every ${span.slice(2)}` : `every ${span}`
}

const FIRST_DAY = -719_528
const LAST_DAY = 2_932_896

function dateOf(day: Day): Date {
  return new Date(Math.min(LAST_DAY, Math.max(FIRST_DAY, day)) * DAY)
}
