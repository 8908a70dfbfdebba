import type { MeasureResult } from '../../app/results.ts'
import { sentence } from '../../planner/words.ts'
import type { Paper } from './paper.ts'
import { samplesInWords } from '../../domain/samples-in-words.ts'
import { plain } from './plain-text.ts'
import { block } from './wrap.ts'

/** Measures, one a line: the last 90 days, the 90 before in brackets, and of how many; '' for none. */
export function measuresText(measures: readonly MeasureResult[], { width, ink }: Paper): string {
  return measures
    .map((measure) =>
      block(measureLine(measure), {
        width,
        indent: 2,
        ...(measure.value === null ? { ink: ink.soft } : {}),
      }),
    )
    .join('')
}

function measureLine({ id, value, unit, before, sample, samples, words }: MeasureResult): string {
  const name = sentence(plain(id.replace(/^[\w ]+: /, '')))
  if (value === null) return `${name}: ${plain(words ?? '')}`
  return `${name}: ${valueInWords(value, unit)} (before: ${valueInWords(before.value, unit)}), of ${plain(samplesInWords(sample, samples))}`
}

/** A measure's value as a page tells it: `41 %`, `3.2 hours`, `0.18`; `–` where there is none. */
export function valueInWords(value: number | null, unit: string): string {
  if (value === null) return '–'
  if (unit === 'share') return `${Math.round(100 * value)} %`
  if (unit === 'index') return value.toFixed(2)
  const rounded = String(Math.round(value * 10) / 10)
  if (unit === 'count') return rounded
  return unit === 'per hour' ? `${rounded} an hour` : `${rounded} ${unit}`
}
