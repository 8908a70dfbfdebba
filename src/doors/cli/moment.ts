import { WrongUsage } from './explain.ts'

/** A day without a time of day is looked at from the start of the sitting. */
const SITTING_STARTS = '08:00'

/**
 * The moment that `--now` names, ms since 1970: an ISO 8601 instant; a day and time without offset, where the owner is;
 * or a bare day, which means eight in the morning there.
 * @throws WrongUsage when it names none
 */
export function momentNamed(text: string, zone: string): number {
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T${SITTING_STARTS}` : text
  for (const read of [instant, wallClock]) {
    const at = read(whole, zone)
    if (at !== null) return at
  }
  throw new WrongUsage(
    `--now ${text} is not a moment`,
    'Give it as ISO 8601: 2026-03-02T08:00:00Z, or 2026-03-02 for eight in the morning where you are.',
  )
}

function instant(text: string): number | null {
  try {
    return Temporal.Instant.from(text).epochMilliseconds
  } catch {
    return null
  }
}

function wallClock(text: string, zone: string): number | null {
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds
  } catch {
    return null
  }
}
