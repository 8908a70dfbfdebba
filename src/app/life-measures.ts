import { dayIn } from '../domain/day-in-zone.ts'
import { DAY } from '../domain/milliseconds.ts'
import { measureCelebration } from '../practices/celebration/measure.ts'
import { measureEmpathy } from '../practices/empathy/measure.ts'
import type { Measure } from '../practices/measure.ts'
import type { BookAt } from './book-at.ts'
import { hardshipsIn } from './hardships.ts'
import { celebrationFactsSince } from './load-celebration-facts.ts'
import { wrongsIn } from './wrongs.ts'

/** The last 90 days and the 90 before. */
const MEASURED_DAYS = 180

/**
 * How the owner celebrates and stands by people, as of the moment of the book.
 * @param zone the owner's time zone, IANA
 */
export async function lifeMeasures(book: BookAt, zone: string): Promise<Measure[]> {
  const { now } = book.ties
  const stretch = { since: now - MEASURED_DAYS * DAY, now }
  const repairs = book.empathy.repairs(now).map(({ opened, closed }) => ({
    opened: dayIn(zone, opened),
    closed: closed === null ? null : dayIn(zone, closed),
  }))
  const record = {
    hardships: await hardshipsIn(book, stretch),
    wrongs: await wrongsIn(book, stretch),
    repairs,
  }
  return [
    ...measureEmpathy(record, book.day, now),
    ...measureCelebration(await celebrationFactsSince(book, MEASURED_DAYS), book.day),
  ]
}
