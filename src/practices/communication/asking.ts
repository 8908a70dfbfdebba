import { dayInWords } from '../../domain/day-words.ts'
import { daysBetween } from '../../domain/days-between.ts'
import type { Proposal } from '../facts.ts'
import { unit } from '../unit.ts'
import type { TieTalk, WrittenMessage } from './facts.ts'

/** Space to answer after the owner last wrote, in days; and when it is no longer the same conversation. */
export const SPACE_DAYS = 14
export const TOLD_WITHIN_DAYS = 90
/** How far back the talk of two is looked at: in most ties that are not of every day a quarter holds too little. */
export const TALK_DAYS = 540

/**
 * The owner wrote the last three, none of which asked anything, or holds more than 70 % of the words: a question is
 * due. Not while something of theirs waits, nor right after the owner wrote.
 */
export function suggestAsking(talks: readonly TieTalk[], today: string): Proposal[] {
  return talks.flatMap((talk) => ask(talk, today))
}

function ask(talk: TieTalk, today: string): Proposal[] {
  const { person, messages, waiting, maySuggest, strength } = talk
  const last = messages.at(-1)
  if (
    !maySuggest ||
    waiting !== null ||
    last === undefined ||
    daysBetween(last.day, today) > TOLD_WITHIN_DAYS
  )
    return []
  const told = toldInARow(messages)
  const share = shareOfWords(messages)
  const tells = told >= IN_A_ROW && daysBetween(last.day, today) >= SPACE_DAYS
  if (!tells && (share === null || share <= MUCH || !isSettled(messages, today))) return []
  const parts = {
    closeness: strength,
    tilt: unit(share === null ? 0 : (share - 0.5) * 2),
    run: unit(told / 6),
  }
  return [
    {
      person,
      way: 'communication',
      action: 'ask',
      minutes: 3,
      occasion: `telling since ${messages.findLast(({ byOwner }) => !byOwner)?.interaction ?? 0}`,
      reason: tells
        ? runReason(person.name, messages.slice(-told), today)
        : shareReason(person.name, { messages, share: share ?? 0 }, today),
      evidence: messages
        .filter(({ byOwner }) => byOwner)
        .slice(-2)
        .toReversed()
        .map(({ interaction }) => ({ kind: 'message', interaction, quote: null })),
      value: unit(0.05 + 0.25 * parts.closeness + 0.1 * parts.tilt + 0.1 * parts.run),
      parts,
      expires: Temporal.PlainDate.from(last.day).add({ days: TOLD_WITHIN_DAYS }).toString(),
    },
  ]
}

const IN_A_ROW = 3
const MUCH = 0.7
/** Fewer messages than these say nothing of who talks; both must have written some. */
const FEWEST = 10
const FEWEST_EACH = 3

/** How many messages of the owner's stand at the end, on two days or more, none of which asked anything. */
function toldInARow(messages: readonly WrittenMessage[]): number {
  const run = messages.slice(messages.findLastIndex(({ byOwner }) => !byOwner) + 1)
  const isTelling =
    run.length < messages.length && run.every(({ questions, words }) => questions === 0 && words !== null)
  return isTelling && new Set(run.map(({ day }) => day)).size > 1 ? run.length : 0
}

/** The owner's share of the words; null where there are too few messages to tell. */
function shareOfWords(messages: readonly WrittenMessage[]): number | null {
  const read = messages.filter(({ words }) => words !== null)
  const own = read.filter(({ byOwner }) => byOwner)
  if (read.length < FEWEST || Math.min(own.length, read.length - own.length) < FEWEST_EACH) return null
  return wordsIn(read) === 0 ? null : wordsIn(own) / wordsIn(read)
}

function wordsIn(messages: readonly WrittenMessage[]): number {
  return messages.reduce((all, { words }) => all + (words ?? 0), 0)
}

/** The owner's last message has had its time; what they just wrote is answered first. */
function isSettled(messages: readonly WrittenMessage[], today: string): boolean {
  const last = messages.at(-1)
  return last !== undefined && daysBetween(last.day, today) >= SPACE_DAYS
}

function runReason(name: string, run: readonly WrittenMessage[], today: string): string {
  const since = dayInWords(run[0]?.day ?? today, today)
  return `You wrote the last ${run.length} messages to ${name}, since ${since}, and asked nothing in them: a question may do more than another report.`
}

function shareReason(
  name: string,
  { messages, share }: { readonly messages: readonly WrittenMessage[]; readonly share: number },
  today: string,
): string {
  const own = messages.filter(({ byOwner }) => byOwner)
  const asked = own.filter(({ questions }) => questions > 0).length
  const since = dayInWords(messages[0]?.day ?? today, today)
  return `Of the words between you and ${name} since ${since}, ${Math.round(share * 100)} % were yours; ${asked === 0 ? 'none' : asked} of your ${own.length} messages asked something.`
}
