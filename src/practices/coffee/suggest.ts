import { dayInWords, everyInWords, stretchInWords } from '../../domain/day-words.ts'
import type { Proposal } from '../facts.ts'
import { unit } from '../unit.ts'
import type { MeetFacts } from './facts.ts'

/**
 * Coffee: the warm ties that have gone longest without a meeting in person, for what they are. The planner takes one of
 * them a sitting; the caller offers nobody in the week after a meeting was arranged.
 */
export function suggestCoffee(ties: readonly MeetFacts[], today: string): Proposal[] {
  return (
    ties
      .filter(isToMeet)
      .map((one) => ({ one, ...worthOf(one) }))
      .toSorted((a, b) => b.value - a.value || (a.one.tie.person.id < b.one.tie.person.id ? -1 : 1))
      .slice(0, MOST_OFFERED)
      // Only these are worded: where somebody is, takes long to find out.
      .map(({ one, ...worth }) => meet(one, worth, today))
  )
}

/** Enough to choose from where something weightier is to be done for the first. */
const MOST_OFFERED = 3

/** Three months; sooner where the two met more often than that, later where they always left more time. */
const USUAL_DAYS = 90
export const LEAST_DAYS = 28

/** Where a meeting lies this long back, meeting is no longer a habit of the two. */
export const LONGEST_DAYS = 550

/** After how many days without a meeting in person another is due. */
export function dueAfter({ usualDays }: Pick<MeetFacts, 'usualDays'>): number {
  if (usualDays === null) return USUAL_DAYS
  return usualDays < USUAL_DAYS / 2
    ? Math.max(LEAST_DAYS, 2 * usualDays)
    : Math.max(USUAL_DAYS, 1.5 * usualDays)
}

/** Whether a meeting with them may be suggested at all. */
export function isToMeet(facts: MeetFacts): boolean {
  return isDue(facts) && isWarm(facts)
}

function isDue(facts: MeetFacts): boolean {
  const { lastMet, spokenDays, isAhead } = facts
  if (isAhead || (spokenDays !== null && spokenDays < LEAST_DAYS)) return false
  return lastMet === null || (lastMet.days >= dueAfter(facts) && lastMet.days <= LONGEST_DAYS)
}

/** What a tie comes to of which a meeting may be suggested; whoever was never met is to be closer by letters. */
export const WARM = { strength: 0.45, silentDays: 120, fromEach: 5, mutual: 3 } as const
export const NEVER_MET = { strength: 0.6, silentDays: 45, fromEach: 20, mutual: 10, spanDays: 365 } as const

/** Nothing is open between the two, and both contribute: meeting comes easily then. */
function isWarm({ tie, lastMet }: MeetFacts): boolean {
  const least = lastMet === null ? NEVER_MET : WARM
  return (
    tie.maySuggest &&
    tie.unanswered === null &&
    tie.waiting === null &&
    tie.mutedUntil === null &&
    (tie.standing === 'active' || tie.standing === 'fading') &&
    tie.strength >= least.strength &&
    tie.silenceDays <= least.silentDays &&
    Math.min(tie.fromThem, tie.fromOwner) >= least.fromEach &&
    tie.episodes.mutual >= least.mutual &&
    (lastMet !== null || (tie.spanDays >= NEVER_MET.spanDays && tie.personal >= NEVER_MET.fromEach))
  )
}

type Worth = Pick<Proposal, 'value' | 'parts'>

function worthOf(facts: MeetFacts): Worth {
  const { tie, lastMet, meetings } = facts
  const parts = {
    closeness: tie.strength,
    overdue: lastMet === null ? 0.5 : unit(0.3 + Math.log2(Math.max(1, lastMet.days / dueAfter(facts))) / 2),
    warmth: unit(1 - tie.silenceDays / WARM.silentDays),
    habit: unit(Math.log2(Math.max(1, meetings)) / 3),
  }
  return {
    value: unit(0.05 + 0.3 * parts.closeness + 0.1 * parts.overdue + 0.1 * parts.warmth + 0.2 * parts.habit),
    parts,
  }
}

function meet(facts: MeetFacts, worth: Worth, today: string): Proposal {
  const { tie, lastMet } = facts
  return {
    person: tie.person,
    way: 'coffee',
    action: 'meet',
    minutes: 4,
    occasion: lastMet === null ? 'never met' : `met ${lastMet.interaction}`,
    reason: reasonFor(facts, today),
    evidence: evidenceOf(facts),
    ...worth,
    expires: null,
  }
}

function reasonFor({ tie, lastMet, spokenDays, usualDays, isRemote }: MeetFacts, today: string): string {
  const { name } = tie.person
  const how = isRemote ? 'a call with coffee' : lastMet === null ? 'a coffee, or a call with one' : 'a coffee'
  const wrote = tie.lastFromThem
  const lately =
    wrote === null || wrote.met || (lastMet !== null && wrote.day <= lastMet.day)
      ? ''
      : `; ${name} last wrote on ${dayInWords(wrote.day, today)}`
  if (lastMet === null)
    return `You and ${name} have written each other for ${stretchInWords(tie.spanDays)}, and your records know of no meeting${lately}: time for ${how}.`
  const where = lastMet.place === '' ? '' : ` at ${lastMet.place}`
  const usual = usualDays === null ? '' : `, and you used to meet about ${everyInWords(usualDays)}`
  const inPerson = spokenDays !== null && spokenDays < lastMet.days ? ' in person' : ''
  return `You and ${name} last met${inPerson} on ${dayInWords(lastMet.day, today)}${where}, ${stretchInWords(lastMet.days)} ago${usual}${lately}: time for ${how}.`
}

/** The last meeting, and what they wrote lately. */
function evidenceOf({ tie, lastMet }: MeetFacts): Proposal['evidence'] {
  const wrote = tie.lastFromThem
  return [
    ...(lastMet === null
      ? []
      : [{ kind: 'meeting' as const, interaction: lastMet.interaction, quote: null }]),
    ...(wrote === null || wrote.interaction === lastMet?.interaction
      ? []
      : [
          {
            kind: wrote.met ? ('meeting' as const) : ('message' as const),
            interaction: wrote.interaction,
            quote: null,
            orElse: wrote.met ? [] : tie.earlierFromThem,
          },
        ]),
  ]
}
