import { dayInWords } from '../../domain/day-words.ts'
import { daysBetween } from '../../domain/days-between.ts'
import type { Proposal } from '../facts.ts'
import { unit } from '../unit.ts'
import type { HelpFact } from './facts.ts'

/** The day after, nobody waits for thanks yet; after these days they come late. */
const FIRST_DAY = 2
const LAST_DAY = 10

/** An answer of so many words took somebody's time; a shorter one helps by what it brings along. */
const AT_LENGTH = 40

/** What was asked less surely may not have been asked for. */
const SURE_ASK = 0.7

/** Thank whoever answered the owner's ask at length, or sent what was asked for, and has heard nothing since; once a person. */
export function suggestThanking(help: readonly HelpFact[], today: string): Proposal[] {
  const owed = help.filter((one) => isOwed(one, daysBetween(one.day, today)))
  return [...new Map(owed.map((one) => [one.person.id, one])).values()].map((one) => thank(one, today))
}

function isOwed({ askStrength, words, attachments }: HelpFact, days: number): boolean {
  return (
    days >= FIRST_DAY &&
    days <= LAST_DAY &&
    askStrength >= SURE_ASK &&
    (words >= AT_LENGTH || attachments > 0)
  )
}

function thank(
  { person, closeness, day, answer, ask, askQuote, words, attachments }: HelpFact,
  today: string,
): Proposal {
  const parts = {
    closeness,
    help: unit(words / 200 + (attachments > 0 ? 0.4 : 0)),
    freshness: unit(1 - (daysBetween(day, today) - FIRST_DAY) / (LAST_DAY + 1 - FIRST_DAY)),
  }
  const did = attachments > 0 ? 'sent you what you asked for' : 'answered what you asked'
  return {
    person,
    way: 'respect',
    action: 'thank',
    minutes: 2,
    occasion: `help ${answer}`,
    reason: `${person.name} ${did} on ${dayInWords(day, today)}, and you have not written since.`,
    evidence: [
      { kind: 'message', interaction: answer, quote: null },
      { kind: 'message', interaction: ask, quote: askQuote },
    ],
    value: unit(0.1 + 0.3 * parts.closeness + 0.2 * parts.help + 0.15 * parts.freshness),
    parts,
    expires: Temporal.PlainDate.from(day).add({ days: LAST_DAY }).toString(),
  }
}
