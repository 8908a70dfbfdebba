import { dayInWords } from '../../domain/day-words.ts'
import { daysBetween } from '../../domain/days-between.ts'
import type { Proposal, TieFacts } from '../facts.ts'
import { checkIn } from './check-in.ts'

/**
 * What a tie comes to of which it matters that somebody is silent towards the owner alone: the two were in touch often, for
 * long, and are close.
 */
export const AROUND = {
  strength: 0.5,
  fromEach: 12,
  spanDays: 180,
  silentDays: 365,
  mutual: 8,
  leastSilence: 42,
} as const

/** What they wrote to others longer ago than this is nothing to take up any more. */
export const FRESH_DAYS = 21

/** Of those who are around still, so many a day: they are not out of sight. */
const MOST = 2

/** Less than for somebody of whom nothing is heard at all. */
const WEIGHT = 0.75

/**
 * A check-in with the closest of those who write where the owner reads, a list for example, and whose tie to the owner
 * fades: what they wrote there is something to take up.
 * @param around ties whose person was seen lately, of which something may be suggested
 */
export function suggestTakingUp(around: readonly TieFacts[], today: string): Proposal[] {
  return around
    .flatMap((tie) => {
      const { toOthers } = tie
      if (!isMissed(tie) || toOthers === undefined || daysBetween(toOthers.day, today) > FRESH_DAYS) return []
      return [takeUp(tie, toOthers, today)]
    })
    .toSorted((a, b) => b.value - a.value || (a.person.id < b.person.id ? -1 : 1))
    .slice(0, MOST)
}

/** Whether its silence matters although they are seen elsewhere. */
export function isMissed(tie: TieFacts): boolean {
  return (
    tie.standing === 'fading' &&
    tie.strength >= AROUND.strength &&
    Math.min(tie.fromThem, tie.fromOwner) >= AROUND.fromEach &&
    tie.spanDays >= AROUND.spanDays &&
    tie.episodes.mutual >= AROUND.mutual &&
    tie.silenceDays >= AROUND.leastSilence
  )
}

function takeUp(tie: TieFacts, toOthers: NonNullable<TieFacts['toOthers']>, today: string): Proposal {
  const proposal = checkIn(tie, today, WEIGHT)
  const wrote = `what they write to others, last on ${dayInWords(toOthers.day, today)}, is something to take up`
  return {
    ...proposal,
    reason: `${proposal.reason.replace(/\.$/, '')}; ${wrote}.`,
    evidence: [
      ...proposal.evidence.filter(({ interaction }) => interaction !== toOthers.interaction),
      { kind: 'message', interaction: toOthers.interaction, quote: null, orElse: toOthers.earlier },
    ],
  }
}
