import { DAY } from '../../domain/milliseconds.ts'

/**
 * A date or date-time as a calendar file writes it. `wall` is the clock's reading, in milliseconds as if the
 * clock stood in UTC; what instant that is, only a zone can say (see zone.ts).
 */
export type Moment = {
  readonly wall: number
  /** `date`: a whole day. `local`: a reading without offset. `utc`: an instant (a `Z`, or a written offset). */
  readonly kind: 'date' | 'local' | 'utc'
}

/** Years outside this range are taken for mistakes: exporters write 1601, 0001 and 9999 for "none". */
export const FIRST_YEAR = 1900
export const LAST_YEAR = 2200
export const EARLIEST = Date.UTC(FIRST_YEAR, 0, 1)
export const LATEST = Date.UTC(LAST_YEAR + 1, 0, 1) - 1

const SHAPE =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?|Z)?$/i

/**
 * Reads a DATE or DATE-TIME (RFC 5545 §3.3.4, §3.3.5), also with ISO 8601's dashes and colons, without
 * seconds, and with an offset. 24:00 is the next midnight; a leap second is the second before it.
 * @returns null when the text is no such value, or names a day that no month has.
 */
export function parseMoment(text: string): Moment | null {
  const trimmed = text.trim()
  const shape = trimmed.length > 40 ? null : SHAPE.exec(trimmed)
  if (shape === null) return null
  const [year, month, day, hour, minute, second] = shape.slice(1, 7).map((digits) => Number(digits ?? 0))
  if (year === undefined || month === undefined || day === undefined) return null
  if (hour === undefined || minute === undefined || second === undefined) return null
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return null
  const midnight = dayNumber(year, month, day) * DAY
  if (shape[4] === undefined) return { wall: midnight, kind: 'date' }
  const wall = midnight + ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000
  const offset = shape[7]
  return offset === undefined ? { wall, kind: 'local' } : { wall: wall - offsetOf(offset), kind: 'utc' }
}

function offsetOf(text: string): number {
  if (text.toUpperCase() === 'Z') return 0
  return parseOffset(text) ?? 0
}

/** Reads `+0100`, `-05:30`, `+013015` (RFC 5545 §3.3.14). @returns milliseconds east of UTC, or null. */
export function parseOffset(text: string): number | null {
  const shape = /^([+-]?)(\d{2}):?(\d{2}):?(\d{2})?$/.exec(text.trim().slice(0, 20))
  if (shape === null) return null
  const seconds = Number(shape[2]) * 3600 + Number(shape[3]) * 60 + Number(shape[4] ?? 0)
  return seconds >= 24 * 3600 ? null : (shape[1] === '-' ? -seconds : seconds) * 1000
}

/** A length of time: days are counted on the calendar (a day may last 23 hours), the rest on the clock. */
export type Length = { readonly days: number; readonly ms: number }

/** Reads a DURATION (RFC 5545 §3.3.6): `PT1H30M`, `P1W`, `-P1DT2H`. @returns null when it is none. */
export function parseDuration(text: string): Length | null {
  const shape =
    /^([+-]?)P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?$/i.exec(
      text.trim().slice(0, 60),
    )
  if (shape === null) return null
  const [weeks, days, hours, minutes, seconds] = shape.slice(2).map((digits) => Number(digits ?? 0))
  if (shape.slice(2).every((part) => part === undefined)) return null
  const sign = shape[1] === '-' ? -1 : 1
  const clock = ((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)
  return { days: sign * ((weeks ?? 0) * 7 + (days ?? 0)) || 0, ms: sign * clock * 1000 || 0 }
}

/** Days since 1 January 1970. @param month 1 to 12, @param day any integer; day 0 is the one before the first. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / DAY
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Why a moment cannot be used, or null: said to the owner as it is. */
export function whyUnbelievable(moment: Moment): string | null {
  const year = new Date(moment.wall).getUTCFullYear()
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return null
  return `the year ${year} is outside ${FIRST_YEAR} to ${LAST_YEAR}`
}
