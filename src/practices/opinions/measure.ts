import { daysBetween } from '../../domain/days-between.ts'
import {
  type Counted,
  inBoth,
  type Measure,
  measureOf,
  type Period,
  periodsUpTo,
  shareOf,
} from '../measure.ts'
import type { AdviceLoop, TieHelp } from './facts.ts'
import { balanceOf } from './help-balance.ts'
import { TELL_FROM_DAYS } from './suggest.ts'

/** Fewer questions say little of how someone asks for advice. */
const MINIMUM = 3

/**
 * How the owner's questions for advice go, over the last 90 days beside the 90 before: how many were answered, how many
 * of the answered were thanked, and to how many it was told what came of it. What the two may have told each other when
 * they met is left out, and so is what is younger than a week. @param today ISO
 */
export function measureAdvice(loops: readonly AdviceLoop[], today: string): Measure[] {
  const settled = loops.filter(({ asked }) => daysBetween(asked.day, today) >= TELL_FROM_DAYS)
  const answered = settled.filter((loop) => loop.answered !== null)
  const tellable = answered.filter(({ told, metSince }) => told !== null || !metSince)
  const measure = measuring(today)
  return [
    measure(
      { id: 'opinions: advice answered', samples: 'questions' },
      settled,
      (loop) => loop.answered !== null,
    ),
    measure(
      { id: 'opinions: advice thanked', samples: 'answers' },
      answered,
      ({ thanked }) => thanked !== null,
    ),
    measure({ id: 'opinions: outcome told', samples: 'answers' }, tellable, ({ told }) => told !== null),
  ]
}

function measuring(today: string) {
  const periods = periodsUpTo(today)
  return (
    fixed: Pick<Measure, 'id' | 'samples'>,
    all: readonly AdviceLoop[],
    holds: (loop: AdviceLoop) => boolean,
  ): Measure =>
    measureOf({
      ...fixed,
      way: 'opinions',
      person: null,
      unit: 'share',
      minimum: MINIMUM,
      // What does not hold is what one may want to look at.
      evidence: askedIn(all, periods.now)
        .toSorted((a, b) => Number(holds(a)) - Number(holds(b)) || b.asked.interaction - a.asked.interaction)
        .map(({ asked }) => ({ kind: 'message', interaction: asked.interaction, quote: asked.quote })),
      ...inBoth(periods, (period) => shareOf(askedIn(all, period), holds)),
    })
}

function askedIn(loops: readonly AdviceLoop[], { first, last }: Period): AdviceLoop[] {
  return loops.filter(({ asked }) => asked.day >= first && asked.day <= last)
}

/**
 * The balance of help of one tie: answers that the owner had beyond those the owner gave, each weighing half after 90
 * days. The stretch before is the balance as it stood 90 days ago. @param today ISO
 */
export function measureHelp({ person, helps }: Pick<TieHelp, 'person' | 'helps'>, today: string): Measure {
  const periods = periodsUpTo(today)
  const until = ({ last }: Period): Counted => {
    const sample = helps.filter(({ day }) => day <= last)
    return { value: sample.length === 0 ? null : balanceOf(sample, last), sample: sample.length }
  }
  return measureOf({
    id: 'opinions: balance of help',
    way: 'opinions',
    person: person.id,
    unit: 'count',
    minimum: 1,
    samples: 'answers',
    evidence: helps.toReversed().map(({ interaction }) => ({ kind: 'message', interaction, quote: null })),
    ...inBoth(periods, until),
  })
}
