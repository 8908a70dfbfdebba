import { inferDayOrder, isSlashDate, parseCalendarDay } from './calendar-day.ts'
import type { DayOrder } from './calendar-day.ts'

/**
 * The day/month order of a LinkedIn file's slash dates (`1/29/26, 2:37 PM`). When no number over 12 tells, a
 * twelve-hour clock means the American order.
 */
export function linkedInDayOrder(texts: readonly string[]): DayOrder {
  const order = inferDayOrder(texts)
  if (order !== null) return order
  return texts.some((text) => isSlashDate(text) && TWELVE_HOURS.test(text)) ? 'month-first' : null
}

/**
 * Reads any moment of a LinkedIn export: `2026-08-01 02:00:00 UTC`, `2026/07/28 13:20:49 UTC`,
 * `1/29/26, 2:37 PM`, `01/01/24`, `08 Feb 2026`. Those without a zone are taken as UTC, as the others are.
 * @returns milliseconds since 1970, or null
 */
export function parseLinkedInMoment(text: string, order: DayOrder): number | null {
  const value = text.trim().slice(0, 64)
  const day = parseCalendarDay(value.replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})/, dashed), {
    order,
    shortYears: true,
  })
  if (typeof day?.year !== 'number') return null
  const time = TIME.exec(value)
  const hours = time === null ? 0 : hoursOf(Number(time[1]), time[4])
  const [minutes, seconds] = [Number(time?.[2] ?? 0), Number(time?.[3] ?? 0)]
  if (hours > 23 || minutes > 59 || seconds > 60) return null
  return Date.UTC(day.year, day.month - 1, day.day, hours, minutes, seconds)
}

// LinkedIn puts U+202F before AM and PM, as newer locale data does.
const TWELVE_HOURS = /\d[\s\u202F]?[ap]\.?m\b/i
const TIME = /[\sT](\d{1,2}):(\d{2})(?::(\d{2}))?(?:[\s\u202F]?([ap])\.?m\b)?/i

function dashed(_all: string, year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function hoursOf(hours: number, half: string | undefined): number {
  if (half === undefined) return hours
  return (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}
