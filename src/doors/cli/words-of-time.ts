import { counted, dayInWords } from '../../planner/words.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** A day as a page is headed: `Monday 2 March 2026`. */
export function headingDay(day: string): string {
  const weekday = WEEKDAYS[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? ''
  return `${weekday} ${fullDay(day)}`
}

/** A day with its year: `2 March 2026`. */
export function fullDay(day: string): string {
  return dayInWords(day, '')
}

/** The ISO day that an ISO instant falls on in a zone; an ISO day is given back, and text that is neither is cut. */
export function dayOf(at: string, zone: string): string {
  if (at.length <= 10) return at
  try {
    return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString()
  } catch {
    return at.slice(0, 10)
  }
}

/** How long something took or will take, in words fit for a glance: `0.8 s`, `34 s`, `2 min 5 s`, `1 h 10 min`. */
export function duration(ms: number): string {
  const seconds = ms / 1000
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  if (minutes < 60) return whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`
  const rest = minutes % 60
  return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${rest} min`
}

/** Days in words as one says them: `today`, `a day`, `12 days`, `5 weeks`, `4 months`, `2 years`. */
export function days(count: number): string {
  const whole = Math.round(count)
  if (whole <= 0) return 'less than a day'
  if (whole < 21) return whole === 1 ? 'a day' : counted(whole, 'day', 'days')
  if (whole < 90) return counted(Math.round(whole / 7), 'week', 'weeks')
  if (whole < 730) return counted(Math.round(whole / 30.44), 'month', 'months')
  return counted(Math.round(whole / 365.25), 'year', 'years')
}

/** A count in figures, thousands set apart: `1,204`. */
export function figures(count: number): string {
  return count.toLocaleString('en-GB')
}
