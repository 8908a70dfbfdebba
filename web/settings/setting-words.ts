/** The days of the week, Monday first. */
export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

/** `08:30` of so many minutes of the day. */
export function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** ISO weekdays as settings are typed, `mon,wed`; null for none, or for all. */
export function workdaysTyped(days: readonly number[]): string | null {
  const chosen = WEEKDAYS.filter((_, index) => days.includes(index + 1)).map((name) =>
    name.slice(0, 3).toLowerCase(),
  )
  return chosen.length === 0 || chosen.length === WEEKDAYS.length ? null : chosen.join(',')
}
