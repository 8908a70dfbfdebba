import { dayInWords } from '../../domain/day-words.ts'
import type { Proposal } from '../facts.ts'
import { unit } from '../unit.ts'
import type { HeardMeeting, MeetingToCome } from './facts.ts'
import { oneThingToTry } from './one-thing.ts'

/**
 * For each meeting the one person of it for whom there is most to look at, and for each person the first such meeting;
 * none where nothing waits, nothing was promised, and last time leaves nothing to try.
 */
export function suggestPreparing(toCome: readonly MeetingToCome[], today: string): Proposal[] {
  const first = new Map<string, MeetingToCome>()
  for (const people of Map.groupBy(toCome, ({ interaction }) => interaction).values()) {
    const [best] = people
      .filter((one) => one.others <= MOST_OTHERS && hasMatter(one))
      .toSorted(
        (a, b) =>
          weightOf(b) - weightOf(a) || b.strength - a.strength || (a.person.id < b.person.id ? -1 : 1),
      )
    if (best !== undefined && !first.has(best.person.id)) first.set(best.person.id, best)
  }
  return [...first.values()].map((one) => prepare(one, today))
}

/** In a larger circle nobody waits for the owner in particular. */
export const MOST_OTHERS = 7

function hasMatter({ waiting, promises, last }: MeetingToCome): boolean {
  return waiting !== null || promises.length > 0 || (last !== null && thingFrom(last) !== null)
}

/** What there is to look at before a meeting: an ask that waits weighs most, then promises, then last time. */
function weightOf({ waiting, promises, last }: MeetingToCome): number {
  return (waiting === null ? 0 : 0.4) + Math.min(2, promises.length) * 0.2 + (last === null ? 0 : 0.2)
}

function prepare(meeting: MeetingToCome, today: string): Proposal {
  const { person, interaction, day, time, title, waiting, promises, last, strength } = meeting
  const parts = { closeness: strength, material: unit(weightOf(meeting)), soon: day === today ? 1 : 0.7 }
  const when = day === today ? 'today' : 'tomorrow'
  const what = title === '' ? '' : ` (${title})`
  return {
    person,
    way: 'communication',
    action: 'prepare',
    minutes: 2,
    occasion: `meeting ${interaction}`,
    reason: `You meet ${person.name} ${when} at ${time}${what}${reasons(meeting, today)}.${advice(last)}`,
    evidence: [
      ...(waiting === null
        ? []
        : [{ kind: 'message' as const, interaction: waiting.interaction, quote: waiting.quote }]),
      ...promises.map(({ interaction: promised, quote }) => ({
        kind: 'message' as const,
        interaction: promised,
        quote,
      })),
      ...(last === null ? [] : [{ kind: 'meeting' as const, interaction: last.interaction, quote: null }]),
    ],
    value: unit(0.2 + 0.2 * parts.closeness + 0.35 * parts.material + 0.15 * parts.soon),
    parts,
    expires: day,
  }
}

/** Last time's figures, what waits and what was promised, each with its day. */
function reasons({ person, waiting, promises, last }: MeetingToCome, today: string): string {
  const own = promises.find(({ byOwner }) => byOwner)
  const theirs = promises.find(({ byOwner }) => !byOwner)
  const found = [
    waiting === null
      ? null
      : `${person.name} asked you something on ${dayInWords(waiting.day, today)} that waits for an answer`,
    own === undefined ? null : `you told ${person.name} on ${dayInWords(own.day, today)} what you would do`,
    theirs === undefined
      ? null
      : `${person.name} told you on ${dayInWords(theirs.day, today)} what they would do`,
    last === null ? null : lastTime(last, today),
  ].filter((one) => one !== null)
  return found.length === 0 ? '' : `: ${found.join('; ')}`
}

function lastTime(last: HeardMeeting, today: string): string | null {
  const { speakers } = last.mirror
  const own = speakers.find(({ name }) => name === last.owner)
  if (own === undefined || speakers.length < 2) return null
  const asked =
    own.questions === 0 ? 'no question' : own.questions === 1 ? 'one question' : `${own.questions} questions`
  return `the last time, on ${dayInWords(last.day, today)}, you ${own.talkSeconds === null ? 'said' : 'spoke'} ${Math.round(own.talkShare * 100)} % of the ${own.talkSeconds === null ? 'words' : 'time'} (an even share is ${Math.round(100 / speakers.length)} %) and asked ${asked}`
}

function advice(last: HeardMeeting | null): string {
  const thing = last === null ? null : thingFrom(last)
  return thing === null ? '' : ` One thing to try: ${thing}`
}

function thingFrom({ mirror, owner }: HeardMeeting): string | null {
  return oneThingToTry(mirror, owner)
}
