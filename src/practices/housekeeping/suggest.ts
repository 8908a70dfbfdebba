import { type AskFact, COMPANY_WEIGHT, type Proposal, type TieFacts } from '../facts.ts'
import { dayInWords, stretchInWords, unit } from '../words.ts'

/** Housekeeping: follow up once what was asked and not answered, and check in where a tie is fading. */
export function suggestHousekeeping(ties: readonly TieFacts[], today: string): Proposal[] {
  return ties.flatMap((tie) => {
    if (!tie.maySuggest) return []
    if (tie.standing === 'follow up' && tie.unanswered !== null && tie.unanswered.days <= LATEST_FOLLOW_UP)
      return [followUp(tie, tie.unanswered, today)]
    if (!hasLasted(tie)) return []
    if (tie.standing === 'fading') return [checkIn(tie, today, 1)]
    return tie.standing === 'dormant' && tie.silenceDays <= LONGEST_DORMANT
      ? [checkIn(tie, today, DORMANT_WEIGHT)]
      : []
  })
}

/** One lively week is an exchange, not a tie that can fade: it takes some months, and both sides. */
function hasLasted(tie: TieFacts): boolean {
  return tie.spanDays >= 60 && tie.sessions >= 4 && tie.fromThem >= 2 && tie.fromOwner >= 2
}

/** After four weeks most of what was asked has settled itself. */
const LATEST_FOLLOW_UP = 28

/** A tie that went to sleep is worth waking for some years, but less than one that can still be kept awake. */
const LONGEST_DORMANT = 1100
const DORMANT_WEIGHT = 0.6

function followUp(tie: TieFacts, ask: AskFact, today: string): Proposal {
  const parts = {
    closeness: tie.strength,
    ask: unit(ask.strength * COMPANY_WEIGHT[ask.company]),
    freshness: unit(1 - (ask.days - 7) / 21),
  }
  const what = ask.kind === 'question' ? 'You asked' : 'You asked something of'
  return {
    person: tie.person,
    way: 'housekeeping',
    action: 'follow up',
    minutes: 2,
    occasion: `ask ${ask.interaction}`,
    reason: `${what} ${tie.person.name}${ask.kind === 'question' ? ' a question' : ''} on ${dayInWords(ask.day, today)}; no answer has come in ${stretchInWords(ask.days)}.`,
    evidence: [{ kind: 'message', interaction: ask.interaction, quote: ask.quote }],
    value: unit(0.1 + 0.35 * parts.closeness + 0.2 * parts.ask + 0.25 * parts.freshness),
    parts,
    expires: Temporal.PlainDate.from(ask.day).add({ days: LATEST_FOLLOW_UP }).toString(),
  }
}

function checkIn(tie: TieFacts, today: string, weight: number): Proposal {
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

function silenceReason(tie: TieFacts, today: string): string {
  const { name } = tie.person
  const silence = stretchInWords(tie.silenceDays)
  const last = tie.last.met ? 'when you met' : tie.last.fromOwner ? 'when you wrote' : `when ${name} wrote`
  const since = `the last was on ${dayInWords(tie.last.day, today)}, ${last}`
  return tie.rhythmDays === null
    ? `You and ${name} have not been in touch for ${silence}; ${since}.`
    : `You and ${name} were in touch about every ${everyInWords(tie.rhythmDays)}; now it has been ${silence}: ${since}.`
}

function everyInWords(days: number): string {
  return days < 1.5 ? 'day' : stretchInWords(days)
}

function silenceEvidence(tie: TieFacts): Proposal['evidence'] {
  const theirs = tie.lastFromThem
  if (theirs === null) return [{ kind: 'silence', interaction: tie.last.interaction, quote: null }]
  return [{ kind: theirs.met ? 'meeting' : 'message', interaction: theirs.interaction, quote: null }]
}
