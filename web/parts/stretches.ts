import { daysBetween } from '../../src/domain/days-between.ts'
import { counted } from './days.ts'

/** A number of hours as one would say it: `under an hour`, `about six hours`, `about two days`. */
export function aboutHours(hours: number): string {
  if (hours < 1) return 'under an hour'
  if (hours < 22) return `about ${unit(hours, 'an hour', 'hours')}`
  return `about ${unit(hours / 24, 'a day', 'days')}`
}

/** A number of days: `today`, `a day`, `six days`, `14 months`. */
export function daysLong(days: number): string {
  const whole = Math.round(days)
  if (whole === 0) return 'less than a day'
  if (whole < 60) return unit(whole, 'a day', 'days')
  if (whole < 730) return unit(whole / 30.44, 'a month', 'months')
  return unit(whole / 365.25, 'a year', 'years')
}

/** How long ago a day was, as told on another: `today`, `yesterday`, `six days ago`, `four months ago`. */
export function ago(day: string, today: string): string {
  const days = daysBetween(day.slice(0, 10), today)
  if (days <= 0) return 'today'
  return days === 1 ? 'yesterday' : `${daysLong(days)} ago`
}

/** How long a silence is wanted at most: `weekly`, `every two weeks`, `monthly`, `every 45 days`. */
export function everyDays(days: number): string {
  return EVERY.get(days) ?? `every ${days === 1 ? 'day' : counted(days, 'day', 'days')}`
}

const EVERY: ReadonlyMap<number, string> = new Map([
  [7, 'every week'],
  [14, 'every two weeks'],
  [30, 'every month'],
  [60, 'every two months'],
  [90, 'every three months'],
  [120, 'every four months'],
  [180, 'every half year'],
  [240, 'every eight months'],
  [365, 'every year'],
])

function unit(count: number, one: string, many: string): string {
  const whole = Math.round(count)
  return whole <= 1 ? one : counted(whole, many, many)
}
