import { daysBetween } from '../../domain/days-between.ts'
import { SMILEY } from '../../language/smiley.ts'
import type { LedgerEntry } from './facts.ts'

/**
 * A promise without a day is brought up once so many days have passed since it was made, and no more after the last: in
 * company, where others see to things and a talk moves on, that comes sooner.
 */
export const UNDATED_DAYS = { first: 7, last: 28, lastInCompany: 21 } as const

/** Before others less is meant: only plain words bind there. */
const SURE_IN_COMPANY = 0.8

/**
 * Whether a promise without a day is to be brought up: one person was told, and nothing shows that it is done. In company
 * it must be sure, hang on nothing that is still to happen, and not have been gone on with: after another word of its
 * maker's in the thread nobody waits for it any more. What is to be done to a patch there comes as the next patch.
 */
export function isUndatedDue(one: LedgerEntry, today: string): boolean {
  const age = daysBetween(one.day, today)
  if (age < UNDATED_DAYS.first || age > lastUndatedDay(one) || !isPlainEnough(one)) return false
  return isToOneAlone(one) || isOwedInCompany(one)
}

/** In days since it was made. */
export function lastUndatedDay(one: Pick<LedgerEntry, 'company'>): number {
  return isToOneAlone(one) ? UNDATED_DAYS.last : UNDATED_DAYS.lastInCompany
}

/** Whether it was said plainly enough for those who heard it, as far as can be told before its words are looked at. */
export function isPlainEnough(one: Pick<LedgerEntry, 'company' | 'strength'>): boolean {
  return isToOneAlone(one) || one.strength >= SURE_IN_COMPANY
}

function isToOneAlone({ company }: Pick<LedgerEntry, 'company'>): boolean {
  return company === 'alone' || company === 'meeting'
}

function isOwedInCompany({ carriedOn, quote, what, deed, subject }: LedgerEntry): boolean {
  if (carriedOn || IS_STANCE.test(what)) return false
  if (HANGS_ON.test(quote) || SMILES.test(quote)) return false
  return (deed !== 'do' && deed !== 'make') || !(IS_PATCH.test(subject) || isSeenInTheWork(what))
}

/** Whether what is to be done is a change to what others see in the work itself: no letter tells of it. */
export function isSeenInTheWork(what: string): boolean {
  return IS_CHANGE.test(what)
}

/** `When I am back`, `as soon as the tools work`, `send me the log and I'll …`: it is not its time yet. */
const HANGS_ON =
  /\b(?:when|whenever|as soon as|as long as|once (?:i|we|it|the|that|this|you|he|she|they|my)|until|till|unless|after (?:i|we|the|that)|i(?:f|ff) (?:i|we|it|you|he|she|they|the|there|nobody|no one|someone|anyone|somebody|anybody|all|that|this|someone)|in case)\b|\bme\b[^.;]{0,60}\band (?:i|we)\b/i

/** Said before others in jest as often as not. */
const SMILES = new RegExp(String.raw`${SMILEY}|\bLOL\b`)

/** What somebody goes on with, leaves, takes, or is ready for: there is no deed to wait for. */
const IS_STANCE =
  /^(?:definitely |certainly |also |then |just |now |still )*(?:keep|stick|leave|wait|hold|stay|remain|continue|defer|stop|refrain|avoid|drop|ignore|take (?:it|that|this|them|any)|accept|not|never|be|have|need|want|like|use|assume|support|help|remember|consider|think|believe|probably|mark|treat)\b/i

/** A subject under which a change itself is talked over. */
const IS_PATCH = /\[[^[\]]{0,60}\b(?:patch|rfc|pull|git)\b[^[\]]{0,60}\]/i

const IS_CHANGE =
  /\b(?:commit|merge|apply|push|fold|rebase|revise|revamp|reorder|split|squash|queue|check (?:\w+ ){0,3}in|remove|rename|revert|clean|tidy|refactor)\b/i
