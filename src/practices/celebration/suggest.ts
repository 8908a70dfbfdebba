import { daysBetween } from '../../domain/days-between.ts'
import type { Proposal } from '../facts.ts'
import { unit } from '../unit.ts'
import { milestonesOf } from './gather.ts'
import type { CelebrationFacts, Milestone, MilestoneKind, Telling } from './telling.ts'
import { reasonFor } from './words.ts'

/** Celebration debts are those of so many days. */
const DEBT_DAYS = 30

/** In so many days from coming into the records a milestone is celebrated in time. */
export const IN_TIME_DAYS = 3

/** Celebration: congratulate on what nobody has been congratulated on yet, once. */
export function suggestCelebration(facts: CelebrationFacts, today: string): Proposal[] {
  return milestonesOf(facts).flatMap((milestone) => {
    const { first, answer } = milestone
    const days = daysBetween(first.day, today)
    if (answer !== null || days < 0 || days > windowOf(first) || !isNear(first)) return []
    return [celebrate(milestone, days, today)]
  })
}

/** Milestones of the last 30 days that the owner has not answered in any way, the latest first. */
export function celebrationDebts(milestones: readonly Milestone[], today: string): Milestone[] {
  return milestones
    .filter(({ first, answer }) => {
      const days = daysBetween(first.day, today)
      return answer === null && days >= 0 && days <= debtDays(first) && isNear(first)
    })
    .toReversed()
}

/** A birthday that is a week over is over. */
function debtDays({ source }: Telling): number {
  return source === 'calendar day' ? 7 : DEBT_DAYS
}

/** How big a piece of news is, in [0, 1]; from one half on it is celebrated whatever else there is between the two. */
export const NEWS_SIZE: Readonly<Record<MilestoneKind, number>> = {
  birth: 1,
  wedding: 1,
  job: 0.8,
  promotion: 0.8,
  retirement: 0.8,
  'new employer': 0.7,
  award: 0.7,
  publication: 0.7,
  graduation: 0.7,
  health: 0.7,
  'new title': 0.6,
  exam: 0.6,
  funding: 0.6,
  launch: 0.5,
  anniversary: 0.5,
  other: 0.4,
  recommendation: 0.45,
  birthday: 0.45,
  'work anniversary': 0.35,
  endorsement: 0.3,
}

/** The last day on which to suggest it, in days from its telling: big news may be honoured later than small. */
function windowOf({ kind, source }: Telling): number {
  if (source === 'calendar day') return 2
  return NEWS_SIZE[kind] >= 0.5 ? 14 : 7
}

/** News that people tell is for whoever hears it; what only stands in records is for ties that are more than a name. */
function isNear({ source, closeness }: Telling): boolean {
  return source === 'message' || closeness >= (source === 'calendar day' ? 0.2 : 0.12)
}

function celebrate(milestone: Milestone, days: number, today: string): Proposal {
  const { first, tellings } = milestone
  const window = windowOf(first)
  const parts = {
    closeness: first.closeness,
    news: NEWS_SIZE[first.kind],
    freshness: days <= IN_TIME_DAYS ? 1 : unit(1 - (days - IN_TIME_DAYS) / (window + 1 - IN_TIME_DAYS)),
  }
  return {
    person: first.person,
    way: 'celebration',
    action: 'celebrate',
    minutes: 3,
    occasion: occasionOf(first),
    knownAs: knownAs(tellings),
    reason: reasonFor(milestone, today),
    evidence: tellings
      .flatMap(({ interaction, quote }) =>
        interaction === null ? [] : [{ kind: 'message' as const, interaction, quote }],
      )
      .slice(0, MOST_EVIDENCE),
    stated: tellings.flatMap(({ card }) => card ?? []).slice(0, MOST_EVIDENCE),
    value: unit(0.1 + 0.3 * parts.closeness + 0.3 * parts.news + 0.25 * parts.freshness),
    parts,
    expires: Temporal.PlainDate.from(first.day).add({ days: window }).toString(),
  }
}

const MOST_EVIDENCE = 3

/** The same thing is one occasion, whatever tells of it later. */
function occasionOf({ kind, interaction, day, words }: Telling): string {
  return `${kind} ${interaction ?? `${day} ${words}`}`
}

/** What the occasion would be, had another of the tellings been the first in the records. */
function knownAs([first, ...others]: readonly Telling[]): string[] {
  const own = first === undefined ? '' : occasionOf(first)
  return [...new Set(others.map(occasionOf))].filter((occasion) => occasion !== own)
}
