import { daysBetween } from '../../domain/days-between.ts'
import type { Proposal } from '../facts.ts'
import { type Counted, type Measure, measureOf, type Period, periodsUpTo } from '../measure.ts'
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
  const periods = periodsUpTo(today)
  const within = ({ first, last }: Period) =>
    settled.filter((one) => one.first.day >= first && one.first.day <= last)
  const [now, before] = [within(periods.now), within(periods.before)]
  const measure = (
    fixed: Pick<Measure, 'id' | 'unit' | 'samples'>,
    chosen: (milestones: readonly Milestone[]) => readonly Milestone[],
    value: (milestones: readonly Milestone[]) => number,
  ): Measure => {
    const counted = (milestones: readonly Milestone[]): Counted => {
      const sample = chosen(milestones)
      return { value: sample.length === 0 ? null : value(sample), sample: sample.length }
    }
    return measureOf({
      ...fixed,
      way: 'celebration',
      person: null,
      minimum: MINIMUM,
      evidence: evidenceOf(chosen(now)),
      periods,
      now: counted(now),
      before: counted(before),
    })
  }
  return [
    measure(
      { id: 'celebration: answered', unit: 'share', samples: 'milestones' },
      (all) => all,
      (all) => share(all, isPraised),
    ),
    measure(
      { id: 'celebration: hours to answer', unit: 'hours', samples: 'answers' },
      (all) => all.filter(isPraised),
      (all) => median(all.map(({ answer }) => answer?.hours ?? 0)),
    ),
    measure(
      { id: 'celebration: active answers', unit: 'share', samples: 'answers' },
      (all) => all.filter(isPraised),
      (all) => share(all, ({ answer }) => answer?.manner === 'active'),
    ),
  ]
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

const MOST_EVIDENCE = 20

function share(all: readonly Milestone[], holds: (one: Milestone) => boolean): number {
  return all.filter(holds).length / all.length
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
