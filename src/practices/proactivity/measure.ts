import { median } from '../../domain/median.ts'
import { type Counted, inBoth, type Measure, measureOf, periodsUpTo, within } from '../measure.ts'

/** One day on which a plan was laid out, or the owner answered a suggestion. */
export type SittingDay = {
  readonly day: string
  /** How many suggestions the owner answered on that day, in whichever way, and how many of them were done. */
  readonly answered: number
  readonly done: number
  /** What the done ones take together. */
  readonly minutes: number
}

/** Fewest samples for a value. */
const MINIMUM = { days: 1, sittings: 3, answers: 5 } as const

/**
 * How the owner keeps the fifteen minutes, over the last 90 days beside the 90 before: on how many days something was
 * answered, how many minutes a sitting had in the middle, and what part of the answers was to have done it. Days without
 * are not counted against anybody, and nothing is counted in a row. Who has only looked at plans so far has not begun.
 */
export function measureProactivity(days: readonly SittingDay[], today: string): Measure[] {
  const periods = periodsUpTo(today)
  const begun = sinceFirstAnswer(days)
  const measure = (
    fixed: Pick<Measure, 'id' | 'unit' | 'minimum' | 'samples'>,
    count: (days: readonly SittingDay[]) => Counted,
  ): Measure =>
    measureOf({
      ...fixed,
      id: `proactivity: ${fixed.id}`,
      way: 'proactivity',
      person: null,
      evidence: [],
      ...inBoth(periods, (period) => count(within(begun, period))),
    })
  return [
    measure({ id: 'sittings', unit: 'count', minimum: MINIMUM.days, samples: 'days with a plan' }, sittings),
    measure(
      { id: 'minutes a sitting', unit: 'minutes', minimum: MINIMUM.sittings, samples: 'sittings' },
      minutes,
    ),
    measure(
      { id: 'suggestions done', unit: 'share', minimum: MINIMUM.answers, samples: 'answers' },
      doneShare,
    ),
  ]
}

function sinceFirstAnswer(days: readonly SittingDay[]): readonly SittingDay[] {
  const answered = days.filter((one) => one.answered > 0).map(({ day }) => day)
  const first = answered.toSorted()[0]
  return first === undefined ? [] : days.filter(({ day }) => day >= first)
}

function sittings(days: readonly SittingDay[]): Counted {
  return { value: days.filter(({ answered }) => answered > 0).length, sample: days.length }
}

function minutes(days: readonly SittingDay[]): Counted {
  const all = days.filter(({ done }) => done > 0).map((one) => one.minutes)
  return { value: median(all), sample: all.length }
}

function doneShare(days: readonly SittingDay[]): Counted {
  const answered = days.reduce((sum, one) => sum + one.answered, 0)
  const done = days.reduce((sum, one) => sum + one.done, 0)
  return { value: answered === 0 ? null : done / answered, sample: answered }
}
