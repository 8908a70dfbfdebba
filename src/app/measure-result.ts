import type { Measure } from '../practices/measure.ts'
import { publicInteractionId } from './public-id.ts'
import type { MeasureResult } from './results.ts'

/** A measure as the doors give it. */
export function measureResult(measure: Measure): MeasureResult {
  const { id, unit, value, sample, samples, minimum, period, before, words, evidence } = measure
  return {
    id,
    unit,
    value,
    sample,
    samples,
    minimum,
    period,
    before,
    words,
    evidence: evidence.map(({ interaction }) => publicInteractionId(interaction)),
  }
}
