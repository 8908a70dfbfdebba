import { dayInWords, stretchInWords } from '../../domain/day-words.ts'
import { daysAfter } from '../../domain/days-after.ts'
import { daysBetween } from '../../domain/days-between.ts'
import type { Proposal } from '../facts.ts'
import { unit } from '../unit.ts'
import type { EmpathyFacts, HardshipFact, OpenRepair, WrongCause, WrongFact } from './facts.ts'

/** A kind word is due within three days, and still does good within two weeks. */
export const SUPPORT_DAYS = 3
const SUPPORT_WINDOW = 14

/** After two weeks a wrong that nobody mentions has become part of the tie; bringing it up needs more than a plan. */
const REPAIR_WINDOW = 14

/** Empathy: stand by somebody in a hard time, put right what went wrong on the owner's side, and look back at it. */
export function suggestEmpathy(facts: EmpathyFacts, today: string): Proposal[] {
  const open = new Set(facts.repairs.map(({ person }) => person.id))
  const repairs = facts.wrongs.filter((one) => !open.has(one.person.id) && isOpen(one, today))
  return [
    ...facts.hardships.filter((one) => needsSupport(one, today)).map((one) => support(one, today)),
    ...repairs.map((one) => repair(one, today)),
    ...facts.repairs.filter(({ lookBack }) => lookBack <= today).map((one) => lookBackAt(one, today)),
  ]
}

function needsSupport({ day, support: kind, contact }: HardshipFact, today: string): boolean {
  const days = daysBetween(day, today)
  return kind === null && contact?.kind !== 'meeting' && days >= 0 && days <= SUPPORT_WINDOW
}

function isOpen({ day, mended, cause }: WrongFact, today: string): boolean {
  const days = daysBetween(day, today)
  return mended === null && days >= 0 && (WAITS.has(cause) || days <= REPAIR_WINDOW)
}

/** What goes on until it is done, however long ago it began. */
const WAITS: ReadonlySet<WrongCause> = new Set(['promise', 'unanswered'])

function support(fact: HardshipFact, today: string): Proposal {
  const { person, closeness, weight, day } = fact
  const parts = {
    closeness,
    weight,
    freshness: freshnessOf(daysBetween(day, today), SUPPORT_DAYS, SUPPORT_WINDOW),
  }
  return {
    person,
    way: 'empathy',
    action: 'support',
    minutes: 5,
    occasion: `hardship ${fact.interaction}`,
    reason: supportReason(fact, today),
    evidence: [{ kind: 'message', interaction: fact.interaction, quote: fact.quote }],
    value: unit(0.3 + 0.25 * parts.closeness + 0.3 * parts.weight + 0.15 * parts.freshness),
    parts,
    expires: daysAfter(day, SUPPORT_WINDOW),
  }
}

/** Their words and what the owner did, never what anybody feels. */
function supportReason({ person, teller, quote, day, contact }: HardshipFact, today: string): string {
  const told = `${teller ?? person.name} wrote “${shortened(quote)}” on ${dayInWords(day, today)}`
  const whom = teller === null ? '' : ` to ${person.name}`
  return contact === null
    ? `${told}; you have not written${whom} since.`
    : `${told}; you wrote${whom} on ${dayInWords(contact.day, today)}, not of this.`
}

function shortened(quote: string): string {
  const words = quote.trim().replace(/[.\s]+$/, '')
  if (words.length <= 90) return words
  const clause = Math.max(...[', ', '; ', ': ', ' - '].map((mark) => words.lastIndexOf(mark, 90)))
  return clause >= 40 ? words.slice(0, clause) : `${words.slice(0, words.lastIndexOf(' ', 88))} …`
}

function repair(fact: WrongFact, today: string): Proposal {
  const { person, closeness, cause, day, interaction, quote, tone } = fact
  const parts = {
    closeness,
    weight: WEIGHT[cause],
    freshness: WAITS.has(cause) ? 1 : freshnessOf(daysBetween(day, today), 2, REPAIR_WINDOW),
    tone: tone === null ? 0 : unit(-tone.change / 3),
  }
  return {
    person,
    way: 'empathy',
    action: 'repair',
    minutes: 10,
    occasion: `${cause} ${interaction}`,
    reason: repairReason(fact, today),
    evidence: [{ kind: fact.evidence, interaction, quote }],
    value: unit(
      0.25 + 0.3 * parts.closeness + 0.3 * parts.weight + 0.1 * parts.freshness + 0.05 * parts.tone,
    ),
    parts,
    expires: WAITS.has(cause) ? null : daysAfter(day, REPAIR_WINDOW),
  }
}

/** How much each weighs with the one who was wronged: what they said themselves the most. */
const WEIGHT: Readonly<Record<WrongCause, number>> = {
  complaint: 1,
  promise: 0.8,
  cancellation: 0.7,
  curt: 0.6,
  unanswered: 0.3,
}

function repairReason({ person, cause, day, what, amount, quote }: WrongFact, today: string): string {
  const when = dayInWords(day, today)
  switch (cause) {
    case 'complaint':
      return `${person.name} wrote “${shortened(quote ?? '')}” on ${when}; you have not answered.`
    case 'promise':
      return `You told ${person.name} you would ${what}; it was due ${stretchInWords(amount)} ago, on ${when}.`
    case 'cancellation':
      return `You called off “${what}” with ${person.name} ${hoursInWords(amount)} before it began, on ${when}, and the book holds no apology.`
    case 'curt':
      return `You wrote “${shortened(quote ?? '')}” to ${person.name} on ${when}, curter than you usually write.`
    case 'unanswered':
      return `${person.name} asked you a question on ${when} and has waited ${stretchInWords(amount)}, longer than you usually take.`
  }
}

function hoursInWords(hours: number): string {
  const whole = Math.floor(hours)
  if (whole < 1) return 'less than an hour'
  return whole === 1 ? 'an hour' : `${whole} hours`
}

function lookBackAt(one: OpenRepair, today: string): Proposal {
  return {
    person: one.person,
    way: 'empathy',
    action: 'repair',
    minutes: 2,
    occasion: `look back ${one.id}`,
    reason: `On ${dayInWords(one.day, today)} you began to put something right with ${one.person.name}; look back at how it is now, and close it.`,
    evidence:
      one.interaction === null ? [] : [{ kind: 'message', interaction: one.interaction, quote: one.quote }],
    value: unit(0.45 + 0.3 * one.closeness),
    parts: { closeness: one.closeness },
    expires: null,
  }
}

/** Full up to `full` days, then less by the day until nothing is left behind `last`. */
function freshnessOf(days: number, full: number, last: number): number {
  return days <= full ? 1 : unit(1 - (days - full) / (last + 1 - full))
}
