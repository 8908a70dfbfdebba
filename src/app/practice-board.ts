import { WAYS } from '../domain/suggestion.ts'
import type { Measure } from '../practices/measure.ts'
import { boardSentence } from './board-sentence.ts'
import { type BookAt, type PlanParts, bookAt } from './book-at.ts'
import { coffeeMeasures } from './coffee-measures.ts'
import { housekeepingMeasures, proactivityMeasures } from './keeping-measures.ts'
import { lifeMeasures } from './life-measures.ts'
import { measureResult } from './measure-result.ts'
import { meetingMeasures } from './meeting-measures.ts'
import { networkMeasures } from './network-snapshots.ts'
import { opinionMeasures } from './opinion-measures.ts'
import { respectMeasures } from './respect-measures.ts'
import type { MeasureResult } from './results.ts'
import { voiceMeasures } from './voice-measures.ts'
import { wouldFill } from './would-fill.ts'

/** How the owner practises each way, over the last 90 days beside the 90 before. */
export type PracticeResult = {
  readonly day: string
  /** The nine ways in their order, and the voice. */
  readonly ways: readonly WayResult[]
}

export type WayResult = {
  readonly way: string
  /** The measure that says most, in a sentence; what there is not enough of yet, where none has a value. */
  readonly sentence: string
  /** What would fill a way of which no measure has a value, in a sentence; null of the others. */
  readonly wouldFill: string | null
  readonly measures: readonly MeasureResult[]
}

/** Whoever measures something of a way. Which way, the measure's id says. */
const MEASURES: readonly ((book: BookAt) => Promise<readonly Measure[]>)[] = [
  meetingMeasures,
  respectMeasures,
  (book) => lifeMeasures(book, book.zone),
  opinionMeasures,
  coffeeMeasures,
  housekeepingMeasures,
  proactivityMeasures,
  networkMeasures,
  voiceMeasures,
]

/** The board: every way with its measures as of `now`. */
export async function practiceBoard(
  parts: PlanParts,
  wish: { readonly now: number; readonly zone: string },
): Promise<PracticeResult> {
  const book = bookAt(parts, wish)
  const measures = (await Promise.all(MEASURES.map((measure) => measure(book)))).flat()
  const byWay = Map.groupBy(measures, ({ id }) => id.slice(0, id.indexOf(':')))
  const ways = [...new Set<string>([...WAYS, ...byWay.keys()])]
  return {
    day: book.day,
    ways: ways.map((way) => {
      const own = byWay.get(way) ?? []
      const isTold = own.some(({ value }) => value !== null)
      return {
        way,
        sentence: boardSentence(own),
        wouldFill: isTold ? null : wouldFill(way),
        measures: own.map(measureResult),
      }
    }),
  }
}
