// How days and stretches of days are said, everywhere in Rapport: in reasons, plans and pages. Days are ISO.

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** A day as it is told on another, with its year only when that is not the other's: "3 March", "3 March 2025". */
export function dayInWords(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(day) : fullDayInWords(day)
}

/** A day with its year: "2 March 2026". */
export function fullDayInWords(day: string): string {
  return `${dayAndMonth(day)} ${Number(day.slice(0, 4))}`
}

/** A day as a page is headed: "Monday 2 March 2026". */
export function headingDayInWords(day: string): string {
  return `${WEEKDAYS[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? ''} ${fullDayInWords(day)}`
}

/** A day with its weekday, and with its year only when that is not the other's: "Monday 2 March". */
export function weekdayInWords(day: string, today: string): string {
  return `${WEEKDAYS[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? ''} ${dayInWords(day, today)}`
}

/** Cut out rather than parsed: reasons are worded for thousands of ties in a few milliseconds. */
function dayAndMonth(day: string): string {
  return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`
}

/** A stretch of days, as exact as is worth saying: "a day", "9 days", "5 weeks", "4 months", "2 years". */
export function stretchInWords(days: number): string {
  const whole = Math.max(0, Math.round(days))
  if (whole <= 1) return 'a day'
  if (whole < 28) return `${whole} days`
  if (whole < 75) return `${Math.round(whole / 7)} weeks`
  if (whole < 700) return `${Math.round(whole / 30.44)} months`
  return `${Math.round(whole / 365.25)} years`
}

/** How often, by the days between: "every day", "every 12 days", "every 5 weeks". */
export function everyInWords(days: number): string {
  return `every ${stretchInWords(days).replace(/^a /, '')}`
}
