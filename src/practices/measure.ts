import type { Way } from '../domain/suggestion.ts'
import type { Proposal } from './facts.ts'

/** Whole days, ISO; both are in it. */
export type Period = { readonly first: string; readonly last: string }

/** What a measure's value counts. `share` is in [0, 1]. */
export type MeasureUnit = 'share' | 'seconds' | 'minutes' | 'hours' | 'days' | 'count' | 'per hour' | 'index'

/** A measure's value in one period; null below the minimum sample. */
export type Reading = { readonly value: number | null; readonly sample: number; readonly period: Period }

/** One number on how the owner practises one way. A fact, not a grade. */
export type Measure = Reading & {
  /** Stable: the way and what is measured, `communication: share of words`. */
  readonly id: string
  readonly way: Way | 'be yourself'
  /** Public id of the person whose tie it is of; null when it is of all ties together. */
  readonly person: string | null
  readonly unit: MeasureUnit
  /** The same measure in the stretch before, of the same length. */
  readonly before: Reading
  /** How many samples there must be before there is a value. */
  readonly minimum: number
  /** What a sample is, in the plural: `meetings`, `messages`. */
  readonly samples: string
  /** What it rests on, the weightiest first. */
  readonly evidence: Proposal['evidence']
  /** `not enough yet: 3 of 10 meetings` where there is no value; null where there is one. */
  readonly words: string | null
}

/** What a way has counted in one period: the value that these samples give, whether or not they suffice. */
export type Counted = { readonly value: number | null; readonly sample: number }

export type MeasureWish = Pick<
  Measure,
  'id' | 'way' | 'person' | 'unit' | 'minimum' | 'samples' | 'evidence'
> & { readonly periods: Periods; readonly now: Counted; readonly before: Counted }

/** The days up to a day, and as many before them. */
export type Periods = { readonly now: Period; readonly before: Period }

/** How long a measure looks back, in days, and how long the stretch before is that it stands beside. */
export const PERIOD_DAYS = 90

/** The last 90 days up to and with `today` (ISO), and the 90 before. */
export function periodsUpTo(today: string, days: number = PERIOD_DAYS): Periods {
  const last = Temporal.PlainDate.from(today)
  const first = last.subtract({ days: days - 1 })
  return {
    now: { first: first.toString(), last: last.toString() },
    before: {
      first: first.subtract({ days }).toString(),
      last: first.subtract({ days: 1 }).toString(),
    },
  }
}

/** Those whose ISO day lies in a period. */
export function within<T extends { readonly day: string }>(all: readonly T[], { first, last }: Period): T[] {
  return all.filter(({ day }) => day >= first && day <= last)
}

/** The same count in both periods, as a measure wants it. */
export function inBoth(
  periods: Periods,
  count: (period: Period) => Counted,
): Pick<MeasureWish, 'periods' | 'now' | 'before'> {
  return { periods, now: count(periods.now), before: count(periods.before) }
}

/** The part of all for which something holds, in [0, 1]; no value of none. */
export function shareOf<T>(all: readonly T[], holds: (one: T) => boolean): Counted {
  return { value: all.length === 0 ? null : all.filter(holds).length / all.length, sample: all.length }
}

/** So many pieces of evidence are shown of a measure of all ties together. */
export const MOST_EVIDENCE = 20

/** A measure with both periods held to its minimum: too few samples give no value, and words that say so. */
export function measureOf({ periods, now, before, ...fixed }: MeasureWish): Measure {
  const reading = ({ value, sample }: Counted, period: Period): Reading => ({
    value: sample < fixed.minimum ? null : value,
    sample,
    period,
  })
  const current = reading(now, periods.now)
  return {
    ...fixed,
    ...current,
    before: reading(before, periods.before),
    words: current.value === null ? notEnough(now.sample, fixed) : null,
  }
}

function notEnough(
  sample: number,
  { minimum, samples }: { readonly minimum: number; readonly samples: string },
): string {
  return sample < minimum
    ? `not enough yet: ${sample} of ${minimum} ${samples}`
    : `nothing to measure in ${sample} ${samples}`
}
