import { DAY } from '../milliseconds.ts'

/**
 * A calendar day as a number: days since 1 January 1970 where the owner is. Arithmetic on days is then plain
 * addition; `dayOf` and `momentOf` cross over from and to moments.
 */
export type Day = number

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
  const date = dateOf(day)
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}`
}

const FIRST_DAY = -719_528
const LAST_DAY = 2_932_896

function dateOf(day: Day): Date {
  return new Date(Math.min(LAST_DAY, Math.max(FIRST_DAY, day)) * DAY)
}
