import { DAY } from '../../domain/milliseconds.ts'
import type { MessageStart } from './whatsapp-lines.ts'

/** In what order an export writes a day. */
export type DayOrder = 'day-first' | 'month-first' | 'year-first'

/**
 * In what order a whole file writes its days: the same throughout, so one day past the twelfth tells; else only one order
 * lets the messages follow one another in time; dots are only ever written day first.
 * @returns null when both are possible, or no order fits
 */
export function dayOrder(starts: readonly MessageStart[]): DayOrder | null {
  if (starts.some((one) => one.yearFirst)) return starts.every((one) => one.yearFirst) ? 'year-first' : null
  if (starts.every((one) => one.separator === '.')) return 'day-first'
  const isDayFirst = starts.every(({ day: [, month] }) => month <= 12)
  const isMonthFirst = starts.every(({ day: [month] }) => month <= 12)
  if (isDayFirst !== isMonthFirst) return isDayFirst ? 'day-first' : 'month-first'
  if (!isDayFirst) return null
  const [steps, others] = [backwardSteps(starts, 'day-first'), backwardSteps(starts, 'month-first')]
  if (steps === others) return null
  return steps < others ? 'day-first' : 'month-first'
}

/**
 * When a message was written, as the clock of its phone showed it, in ms as if in UTC.
 * @returns null when there is no such day
 */
export function wallTime(start: MessageStart, order: DayOrder): number | null {
  const [first, second, third] = start.day
  const [year, month, day] =
    order === 'year-first'
      ? start.day
      : order === 'day-first'
        ? [third, second, first]
        : [third, first, second]
  const full = year < 100 ? 2000 + year : year
  const at = Date.UTC(full, month - 1, day, start.hour, start.minute, start.second ?? 0)
  const date = new Date(at)
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isDay && full >= 2009 && full < 2100 ? at : null
}

/** How often a message would lie more than a day before the one above it. */
function backwardSteps(starts: readonly MessageStart[], order: DayOrder): number {
  let last = Number.NEGATIVE_INFINITY
  let steps = 0
  for (const start of starts) {
    const at = wallTime(start, order) ?? last
    if (at < last - DAY) steps += 1
    last = at
  }
  return steps
}
