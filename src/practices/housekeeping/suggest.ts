import { dayInWords, everyInWords, stretchInWords } from '../../domain/day-words.ts'
import { LEAST_SILENCE_DAYS } from '../../domain/tie/standing.ts'
import { type AskFact, COMPANY_WEIGHT, type Proposal, type TieFacts } from '../facts.ts'
import { unit } from '../unit.ts'

/** Housekeeping: follow up once what was asked and not answered, and check in where a tie is fading. */
export function suggestHousekeeping(ties: readonly TieFacts[], today: string): Proposal[] {
  return ties.flatMap((tie) => {
    if (!tie.maySuggest) return []
    if (tie.standing === 'follow up' && tie.unanswered !== null)
      return deservesFollowUp(tie, tie.unanswered) ? [followUp(tie, tie.unanswered, today)] : []
    if (!isMissedIfSilent(tie) || isAroundStill(tie)) return []
    if (tie.standing === 'fading') return [checkIn(tie, today, 1)]
    return tie.standing === 'dormant' && (isWanted(tie) || isWorthWaking(tie))
      ? [checkIn(tie, today, DORMANT_WEIGHT)]
      : []
  })
}

/**
 * On a list the owner mostly asks back to help, or gives advice, and the matter is theirs: only a sure ask of someone
 * familiar is followed up there. There, as with someone who hardly ever wrote, it is in the second week or not at all.
 */
function deservesFollowUp(tie: TieFacts, ask: AskFact): boolean {
  if (ask.days > lastDayFor(tie, ask)) return false
  return ask.company !== 'list' || (ask.strength >= SURE_ON_LIST && isFamiliar(tie))
}

function lastDayFor(tie: TieFacts, ask: AskFact): number {
  return isFamiliar(tie) && ask.company !== 'list' ? LATEST_FOLLOW_UP : LATEST_IN_PASSING
}

function isFamiliar({ fromThem }: TieFacts): boolean {
  return fromThem >= 3
}

/** Whether its silence would matter: the owner said so, or it has lasted. */
function isMissedIfSilent(tie: TieFacts): boolean {
  return isWanted(tie) || hasLasted(tie)
}

/** It is silent for longer than the owner said it is to be: then neither length nor liveliness matters. */
function isWanted(tie: TieFacts): boolean {
  return tie.cadenceDays !== null && tie.silenceDays >= tie.cadenceDays
}

/** A tie that has slept longer than it lived was an episode; so were a handful of talks on a list. */
function isWorthWaking(tie: TieFacts): boolean {
  if (tie.personal < 3 && tie.episodes.mutual < 8) return false
  return tie.silenceDays <= Math.min(LONGEST_DORMANT, tie.spanDays)
}

/** Someone who wrote lately where the owner reads too, a list for example, is not out of sight. */
function isAroundStill({ seenDays, silenceDays }: TieFacts): boolean {
  const { outOfSight } = CAN_FADE
  const late = Math.max(outOfSight.seenDays, silenceDays * outOfSight.seenShare)
  return seenDays !== null && seenDays < silenceDays && seenDays <= late
}

/** What every tie that is missed comes to, unless the owner said how close it is to be; nobody minds a longer silence. */
export const CAN_FADE = {
  fromEach: 3,
  spanDays: 60,
  silentDays: 1200,
  outOfSight: { leastDays: LEAST_SILENCE_DAYS, seenDays: 45, seenShare: 0.5 },
} as const

/**
 * One lively week is an exchange, not a tie that can fade: it takes several episodes over some months, to which both
 * contributed. Those who only ever met in company, on a list for example, are colleagues at most: more is asked there.
 */
function hasLasted(tie: TieFacts): boolean {
  const { mutual, begunByThem, begunByOwner } = tie.episodes
  const fewer = Math.min(tie.fromThem, tie.fromOwner)
  if (tie.personal >= 3) return tie.spanDays >= CAN_FADE.spanDays && mutual >= 3 && fewer >= CAN_FADE.fromEach
  const both = begunByThem >= 1 && begunByOwner >= 1
  if (fewer < 8 || tie.silenceDays < LEAST_ON_LIST) return false
  return (tie.spanDays >= 120 && mutual >= 5) || (tie.spanDays >= 240 && mutual >= 3 && both)
}

/** On a list six weeks go by without a word for no reason at all. */
const LEAST_ON_LIST = 42

/** After four weeks most of what was asked has settled itself. */
const LATEST_FOLLOW_UP = 28
const LATEST_IN_PASSING = 14

const SURE_ON_LIST = 0.85

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
    expires: Temporal.PlainDate.from(ask.day)
      .add({ days: lastDayFor(tie, ask) })
      .toString(),
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

/** Says of the last contact only what is surely so: either may have written since in company, or in vain. */
function silenceReason(tie: TieFacts, today: string): string {
  const { name } = tie.person
  const day = dayInWords(tie.last.day, today)
  const last = tie.last.met
    ? `you last met on ${day}`
    : tie.last.fromOwner
      ? `you last wrote on ${day}`
      : theirLastWords(tie, day)
  const since = `${last}, ${stretchInWords(tie.silenceDays)} ago`
  if (tie.cadenceDays !== null && tie.cadenceDays < (tie.rhythmDays ?? Number.POSITIVE_INFINITY))
    return `You want to be in touch with ${name} ${everyInWords(tie.cadenceDays)}; ${since}.`
  return tie.rhythmDays === null
    ? `You and ${name} have been in touch only now and then; ${since}.`
    : `You and ${name} were in touch about ${everyInWords(tie.rhythmDays)}; ${since}.`
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
      orElse: theirs.met ? [] : tie.earlierFromThem,
    },
  ]
}
