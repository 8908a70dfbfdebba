import { dayInWords, everyInWords, stretchInWords } from '../../domain/day-words.ts'
import type { Proposal, TieFacts } from '../facts.ts'
import { unit } from '../unit.ts'

/** A few words to somebody who has been silent for long, by what the two were last in touch about. @param weight in [0, 1] */
export function checkIn(tie: TieFacts, today: string, weight: number): Proposal {
  const usual =
    tie.cadenceDays === null
      ? (tie.rhythmDays ?? 30)
      : Math.min(tie.cadenceDays, tie.rhythmDays ?? tie.cadenceDays)
  const parts = {
    closeness: tie.strength,
    history: unit(Math.log2(1 + tie.sessions) / 6),
    drift: unit(Math.log2(Math.max(1, tie.silenceDays / Math.max(1, usual))) / 4),
    risk: unit(1 - tie.alive),
  }
  return {
    person: tie.person,
    way: 'housekeeping',
    action: 'check in',
    minutes: 3,
    occasion: `silence since ${tie.last.interaction}`,
    reason: silenceReason(tie, today),
    evidence: silenceEvidence(tie),
    value: unit(
      weight * (0.05 + 0.35 * parts.closeness + 0.2 * parts.history + 0.1 * parts.drift + 0.15 * parts.risk),
    ),
    parts,
    expires: null,
  }
}

/** Says of the last contact only what is surely so: either may have written since in company, or in vain. */
function silenceReason(tie: TieFacts, today: string): string {
  const { name } = tie.person
  const day = dayInWords(tie.last.day, today)
  const last = tie.last.met
    ? `you last met on ${day}`
    : tie.last.fromOwner
      ? `you last wrote on ${day}`
      : theirLastWords(tie, day)
  const since = `${last}, ${stretchInWords(daysBetween(tie.last.day, today))} ago`
  if (tie.cadenceDays !== null && tie.cadenceDays < (tie.rhythmDays ?? Number.POSITIVE_INFINITY))
    return `You want to be in touch with ${name} ${everyInWords(tie.cadenceDays)}; ${since}.`
  return tie.rhythmDays === null
    ? `You and ${name} have been in touch only now and then; ${since}.`
    : `You and ${name} were in touch about ${everyInWords(tie.rhythmDays)}; ${since}.`
}

/** Of two ISO days, so that a day and how long ago it was agree whatever the hour. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** A reader of copies was not written to, nor was the one whose letter to others was answered before them. */
function theirLastWords({ person: { name }, last }: TieFacts, day: string): string {
  if (last.besides === 'copy') return `${name} last wrote with you in copy on ${day}`
  return last.besides === 'answer'
    ? `${name} last answered you on ${day}`
    : `${name} last wrote to you on ${day}`
}

function silenceEvidence(tie: TieFacts): Proposal['evidence'] {
  const theirs = tie.lastFromThem
  if (theirs === null) return [{ kind: 'silence', interaction: tie.last.interaction, quote: null }]
  return [
    {
      kind: theirs.met ? 'meeting' : 'message',
      interaction: theirs.interaction,
      quote: null,
      ...(theirs.met ? {} : { orElse: tie.yearFromThem, ofTheTwo: true }),
    },
  ]
}
