import { daysBetween } from '../../domain/days-between.ts'
import { median } from '../../domain/median.ts'
import type { Proposal } from '../facts.ts'
import {
  inBoth,
  type Measure,
  measureOf,
  MOST_EVIDENCE,
  type Period,
  periodsUpTo,
  shareOf,
  within,
} from '../measure.ts'
import { milestonesOf } from './gather.ts'
import { IN_TIME_DAYS } from './suggest.ts'
import type { CelebrationFacts, Milestone } from './telling.ts'

/** Fewer milestones say little of how someone celebrates. */
const MINIMUM = 5

/**
 * How the owner celebrates, over the last 90 days beside the 90 before: the share of milestones answered with praise,
 * how long that took, and how much of the praise was active (Gable et al. 2004). What may have been answered when the two met
 * is left out, and so is what came in the last three days and may still be answered in time.
 */
export function measureCelebration(facts: CelebrationFacts, today: string): Measure[] {
  const settled = milestonesOf(facts).filter(
    ({ first, answer }) =>
      answer?.manner !== 'met' && (answer !== null || daysBetween(first.day, today) > IN_TIME_DAYS),
  )
  const measure = measuring(
    settled.map((milestone) => ({ day: milestone.first.day, milestone })),
    today,
  )
  return [
    measure(
      { id: 'celebration: answered', unit: 'share', samples: 'milestones' },
      (all) => all,
      (all) => shareOf(all, isPraised).value,
    ),
    measure({ id: 'celebration: hours to answer', unit: 'hours', samples: 'answers' }, praised, (all) =>
      median(all.map(({ answer }) => answer?.hours ?? 0)),
    ),
    measure(
      { id: 'celebration: active answers', unit: 'share', samples: 'answers' },
      praised,
      (all) => shareOf(all, ({ answer }) => answer?.manner === 'active').value,
    ),
  ]
}

type Chosen = (milestones: readonly Milestone[]) => readonly Milestone[]

function measuring(
  settled: readonly { readonly day: string; readonly milestone: Milestone }[],
  today: string,
) {
  const periods = periodsUpTo(today)
  return (
    fixed: Pick<Measure, 'id' | 'unit' | 'samples'>,
    chosen: Chosen,
    value: (milestones: readonly Milestone[]) => number | null,
  ): Measure => {
    const sampleIn = (period: Period) => chosen(within(settled, period).map(({ milestone }) => milestone))
    return measureOf({
      ...fixed,
      way: 'celebration',
      person: null,
      minimum: MINIMUM,
      evidence: evidenceOf(sampleIn(periods.now)),
      ...inBoth(periods, (period) => {
        const sample = sampleIn(period)
        return { value: value(sample), sample: sample.length }
      }),
    })
  }
}

function praised(milestones: readonly Milestone[]): readonly Milestone[] {
  return milestones.filter(isPraised)
}

function isPraised({ answer }: Milestone): boolean {
  return answer?.manner === 'active' || answer?.manner === 'passive' || answer?.manner === 'returned'
}

function evidenceOf(milestones: readonly Milestone[]): Proposal['evidence'] {
  return milestones
    .toReversed()
    .flatMap(({ first, answer }) => [
      ...(first.interaction === null
        ? []
        : [{ kind: 'message' as const, interaction: first.interaction, quote: first.quote }]),
      ...(answer === null ? [] : [answer.evidence]),
    ])
    .slice(0, MOST_EVIDENCE)
}
