/** The story's calendar: everything in the demo book is dated by how long before "today" it happened. */
export type When = {
  /** The day on which the owner opens the book. The story ends the evening before. */
  readonly today: Temporal.PlainDate
  /** The day that many days before today; negative: after. */
  day(ago: number): Temporal.PlainDate
  /** The nearest number of days, at least `ago`, that falls on a working day. */
  work(ago: number): number
  /** The working day closest to that many days ago, and before today. */
  near(ago: number): number
  /** `Thursday`. */
  weekday(ago: number): string
  /** `12 May`. */
  date(ago: number): string
  /** The month's name, `May`. */
  month(ago: number): string
  /** The four-digit year. */
  year(ago: number): number
  /** The moment on that day at the wall-clock time `HH:MM` of the zone, in milliseconds since 1970. */
  at(ago: number, time: string, zone: string): number
}

/** Days on which nobody in the story works: the turn of the year, and weekends. */
export function isFree(day: {
  readonly month: number
  readonly day: number
  readonly dayOfWeek: number
}): boolean {
  const feast =
    (day.month === 12 && ((day.day >= 24 && day.day <= 26) || day.day === 31)) ||
    (day.month === 1 && day.day === 1)
  return feast || day.dayOfWeek > 5
}

/** The owner's own zone. */
export const HOME_ZONE = 'Europe/Berlin'

export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const
export const MONTHS = [
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
] as const

/** @param today an ISO day, `2026-11-23`. @throws RangeError when it is none. */
export function makeWhen(today: string): When {
  const start = Temporal.PlainDate.from(today)
  const day = (ago: number) => start.subtract({ days: ago })
  const work = (ago: number): number => (isFree(day(ago)) ? work(ago + 1) : ago)
  const near = (ago: number): number =>
    [ago, ago - 1, ago + 1, ago - 2, ago + 2].find((each) => each > 0 && !isFree(day(each))) ?? ago
  return {
    today: start,
    day,
    work,
    near,
    weekday: (ago) => nameOfWeekday(day(ago)),
    date: (ago) => `${day(ago).day} ${nameOfMonth(day(ago))}`,
    month: (ago) => nameOfMonth(day(ago)),
    year: (ago) => day(ago).year,
    at: (ago, time, zone) => day(ago).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds,
  }
}

/** `Thursday`. */
export function nameOfWeekday(day: { readonly dayOfWeek: number }): string {
  return WEEKDAYS[day.dayOfWeek - 1] ?? ''
}

/** `May`. */
export function nameOfMonth(day: { readonly month: number }): string {
  return MONTHS[day.month - 1] ?? ''
}
