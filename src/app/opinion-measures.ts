import { measureAdvice } from '../practices/opinions/measure.ts'
import type { Measure } from '../practices/measure.ts'
import type { BookAt } from './book-at.ts'
import { adviceSince } from './load-opinion-facts.ts'

/** The last 90 days and the 90 before. */
const MEASURED_DAYS = 180

/** How the owner's questions for advice go, as of the moment of the book: answered, thanked, told what came of it. */
export async function opinionMeasures(book: BookAt): Promise<Measure[]> {
  return measureAdvice(await adviceSince(book, MEASURED_DAYS), book.day)
}
