import { dayInWords, stretchInWords } from '../../domain/day-words.ts'
import { lastDayToRemind } from '../../domain/tie/remind.ts'
import { LEAST_SILENCE_DAYS } from '../../domain/tie/standing.ts'
import { type AskFact, COMPANY_WEIGHT, type Proposal, type TieFacts } from '../facts.ts'
import { unit } from '../unit.ts'
import { checkIn } from './check-in.ts'
import { suggestTakingUp } from './taking-up.ts'

/** Housekeeping: follow up once what was asked and not answered, and check in where a tie is fading. */
export function suggestHousekeeping(ties: readonly TieFacts[], today: string): Proposal[] {
  const proposals = ties.flatMap((tie) => {
    if (!tie.maySuggest) return []
    if (tie.standing === 'follow up' && tie.unanswered !== null) return followUp(tie, tie.unanswered, today)
    if (!isMissedIfSilent(tie) || isAroundStill(tie)) return []
    if (tie.standing === 'fading') return [checkIn(tie, today, 1)]
    return tie.standing === 'dormant' && (isWanted(tie) || isWorthWaking(tie))
      ? [checkIn(tie, today, DORMANT_WEIGHT)]
      : []
  })
  const around = ties.filter((tie) => tie.maySuggest && isAroundStill(tie))
  return [...proposals, ...suggestTakingUp(around, today)]
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

/** A tie that went to sleep is worth waking for some years, but less than one that can still be kept awake. */
const LONGEST_DORMANT = 1100
const DORMANT_WEIGHT = 0.6

function followUp(tie: TieFacts, ask: AskFact, today: string): Proposal[] {
  const lastDay = lastDayToRemind(ask, tie.fromThem)
  if (lastDay === null || ask.days > lastDay) return []
  const parts = {
    closeness: tie.strength,
    ask: unit(ask.strength * COMPANY_WEIGHT[ask.company]),
    freshness: unit(1 - (ask.days - 7) / 21),
  }
  const what = ask.kind === 'question' ? 'You asked' : 'You asked something of'
  return [
    {
      person: tie.person,
      way: 'housekeeping',
      action: 'follow up',
      minutes: 2,
      occasion: `ask ${ask.interaction}`,
      reason: `${what} ${tie.person.name}${ask.kind === 'question' ? ' a question' : ''} on ${dayInWords(ask.day, today)}; no answer has come in ${stretchInWords(ask.days)}.`,
      evidence: [{ kind: 'message', interaction: ask.interaction, quote: ask.quote }],
      value: unit(0.1 + 0.35 * parts.closeness + 0.2 * parts.ask + 0.25 * parts.freshness),
      parts,
      expires: Temporal.PlainDate.from(ask.day).add({ days: lastDay }).toString(),
    },
  ]
}
