import { dayInWords, stretchInWords } from '../../domain/day-words.ts'
import { daysAfter } from '../../domain/days-after.ts'
import { daysBetween } from '../../domain/days-between.ts'
import { COMPANY_WEIGHT, type Proposal } from '../facts.ts'
import { unit } from '../unit.ts'
import type { LedgerEntry } from './facts.ts'
import { isUndatedDue, lastUndatedDay } from './undated.ts'

/** A promise is brought up so many days before it is due. */
export const SOON_DAYS = 2

/** So many days past its day it is no longer a promise to keep but something to put right, which is empathy's. */
export const TO_PUT_RIGHT_DAYS = 3

/** An overdue one that nobody mentions for so long is left to the ledger. */
export const OVERDUE_DAYS = 14

/** Less sure ones are looked at in the ledger, not brought up. */
export const SURE_ENOUGH = 0.65

/** Keep what was promised, or say so now: of the owner's promises, one a person, the one due first. */
export function suggestKeeping(promises: readonly LedgerEntry[], today: string): Proposal[] {
  const due = promises
    .filter((one) => isToKeep(one, today))
    .toSorted((a, b) => urgency(b, today) - urgency(a, today))
  const first = new Map(due.toReversed().map((one) => [one.person.id, one]))
  return due.filter((one) => first.get(one.person.id) === one).map((one) => keep(one, today))
}

/** What makes the occasion of a promise: the promise itself, whatever the day. */
export function promiseOccasion({ id }: Pick<LedgerEntry, 'id'>): string {
  return `promise ${id}`
}

function isToKeep(one: LedgerEntry, today: string): boolean {
  const { by, state, proof, due, confirmed } = one
  if (by !== 'owner' || (state !== 'open' && state !== 'late') || proof !== null) return false
  if (one.strength < SURE_ENOUGH && !confirmed) return false
  if (due !== null) {
    const left = daysBetween(today, due)
    return left <= SOON_DAYS && left > -TO_PUT_RIGHT_DAYS
  }
  return confirmed || isUndatedDue(one, today)
}

function keep(one: LedgerEntry, today: string): Proposal {
  const { person, due, interaction, quote } = one
  const parts = {
    closeness: one.closeness,
    sure: sureness(one),
    urgency: urgency(one, today),
  }
  return {
    person,
    way: 'respect',
    action: 'keep promise',
    minutes: minutesFor(one),
    occasion: promiseOccasion(one),
    reason: reasonFor(one, today),
    evidence: [{ kind: one.company === 'meeting' ? 'meeting' : 'message', interaction, quote }],
    value: unit(0.15 + 0.3 * parts.closeness + 0.15 * parts.sure + 0.4 * parts.urgency),
    parts,
    expires: daysAfter(due ?? one.day, due === null ? lastUndatedDay(one) : TO_PUT_RIGHT_DAYS - 1),
  }
}

/**
 * A word takes three minutes, something to send five; a deed is done elsewhere: ten are for beginning it, or saying so. On
 * a list that it is not forgotten is said in five, whatever it is.
 */
function minutesFor({ deed, due, company }: LedgerEntry): number {
  if (deed === 'talk' || deed === 'answer') return 3
  return deed === 'send' || deed === 'look' || (due === null && company === 'list') ? 5 : 10
}

function reasonFor({ person, what, quote, day, due, state, company }: LedgerEntry, today: string): string {
  const deed = toThem(what)
  const said = deed === null ? `: “${quote.replace(/[.\s]+$/, '')}”` : ` that you would ${deed}`
  const where = due === null && company === 'list' ? ' on the list' : ''
  const told = `You told ${person.name}${where} on ${dayInWords(day, today)}${said}`
  if (due === null) return `${told}; nothing in the book says that it is done.`
  const left = daysBetween(today, due)
  const when =
    left === 0 ? 'is due today' : left === 1 ? 'is due tomorrow' : `is due on ${dayInWords(due, today)}`
  if (left >= 0 && state !== 'late') return `${told}; it ${when}.`
  if (left >= 0) return `${told}; you said that it is late.`
  return `${told}; it was due ${stretchInWords(-left)} ago, on ${dayInWords(due, today)}.`
}

/**
 * The author's words from the verb on, told of a third: `send you my notes when you are back` becomes `send them your
 * notes when they are back`; null where they begin with no verb: `Will do`, `you'll have it`.
 */
export function toThem(what: string): string | null {
  if (NO_VERB.test(what)) return null
  return what
    .replace(SUBJECT_YOU, '$1 they')
    .replace(/\bthey['’]ve\b/gi, 'they have')
    .replace(/\byou['’]re\b/gi, 'they are')
    .replace(/\byourself\b/gi, 'themselves')
    .replace(/\byours\b/gi, 'theirs')
    .replace(/\byour\b/gi, 'their')
    .replace(/\byou\b/gi, 'them')
    .replace(/\b(?:myself|ourselves)\b/gi, 'yourself')
    .replace(/\b(?:my|our)\b/gi, 'your')
    .replace(/\b(?:mine|ours)\b/gi, 'yours')
    .replace(/\b(?:I['’]m|I am|we['’]re|we are)\b/gi, 'you are')
    .replace(/\b(?:I['’]ve|we['’]ve)\b/gi, 'you have')
    .replace(/\b(?:I|we|me|us)\b/gi, 'you')
    .replace(/^./, (letter) => letter.toLowerCase())
}

const NO_VERB = /^(?:I|we|you|it|will|leave it|leave this|leave that|consider|expect|the|on)\b/i

const SUBJECT_YOU =
  /\b(when|if|that|what|which|as|before|after|once|until|till|while|where|how|whether|than|because|since|(?:the|any|all) \w+) you\b(?!r)/gi

/** What has no day and was said before others is waited for by nobody in particular. */
function sureness({ confirmed, strength, due, company }: LedgerEntry): number {
  if (confirmed) return 1
  return due !== null || company === 'meeting' ? strength : strength * COMPANY_WEIGHT[company]
}

/** Full on its day and after; half two days before; less for one without a day. */
function urgency({ due, state }: LedgerEntry, today: string): number {
  if (due === null) return state === 'late' ? 0.8 : 0.4
  return unit(1 - Math.max(0, daysBetween(today, due)) / 4)
}
