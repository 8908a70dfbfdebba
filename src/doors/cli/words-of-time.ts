import { dayIn } from '../../domain/day-in-zone.ts'
import { dayInWords, fullDayInWords } from '../../domain/day-words.ts'

/** A day with its year: `2 March 2026`; a text that is no ISO day is given back. */
export function fullDay(day: string): string {
  return isDay(day) ? fullDayInWords(day) : day
}

/**
 * The day of a moment in words, with the year where it is not that of the page: `30 December 2025`.
 * @param at ISO instant or ISO day; a text that is neither is given back
 */
export function dayWords(at: string, toldOn: string, zone: string): string {
  const day = dayOf(at, zone)
  return isDay(day) ? dayInWords(day, toldOn) : day
}

/** The ISO day that an ISO instant falls on in a zone; an ISO day, and text that is neither, is given back. */
export function dayOf(at: string, zone: string): string {
  try {
    return dayIn(zone, Temporal.Instant.from(at).epochMilliseconds)
  } catch {
    return at
  }
}

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text
  } catch {
    return false
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

/** A count in figures, thousands set apart: `1,204`. */
export function figures(count: number): string {
  return count.toLocaleString('en-GB')
}
