import { dayInWords } from '../../domain/day-words.ts'
import { daysBetween } from '../../domain/days-between.ts'
import type { Proposal } from '../facts.ts'
import { unit } from '../unit.ts'
import type { AdviceLoop, OpinionFacts, Step, TieHelp } from './facts.ts'
import { balanceOf } from './help-balance.ts'

/** A week for something to come of it; after a month the telling is late, save where they asked for it. */
export const TELL_FROM_DAYS = 7
/** Thanks come first: respect sees to them, and after so many days they are given with the telling. */
const TELL_UNTHANKED_FROM_DAYS = 14
export const TELL_UNTIL_DAYS = 30
export const TELL_WHEN_WANTED_DAYS = 90

/** From here on the owner has had much and given little. */
const IN_FAVOUR = 2

/** The moment to give back is while the last help is fresh. */
const GIVE_BACK_DAYS = 30

/**
 * Opinions: tell those who gave advice what came of it, and give back where one has had much. To answer, and to give
 * thanks, belongs to respect. @param today ISO
 */
export function suggestOpinions({ loops, help }: OpinionFacts, today: string): Proposal[] {
  const told = lastOfEach(loops.flatMap((loop) => tell(loop, today)))
  const people = new Set(told.map(({ person }) => person.id))
  const back = help.filter(({ person }) => !people.has(person.id)).flatMap((one) => giveBack(one, today))
  return [...told, ...back]
}

/** One matter a person: the last of those that are still to be told. */
function lastOfEach(proposals: readonly Proposal[]): Proposal[] {
  return [...new Map(proposals.map((one) => [one.person.id, one])).values()]
}

function tell(loop: AdviceLoop, today: string): Proposal[] {
  const { person, closeness, answered, thanked, told, wantsToHear, asked } = loop
  if (answered === null || told !== null || loop.metSince || loop.waits || !loop.maySuggest) return []
  const last = laterOf(answered, thanked)
  const days = daysBetween(last.day, today)
  const until = wantsToHear === null ? TELL_UNTIL_DAYS : TELL_WHEN_WANTED_DAYS
  const from = thanked === null ? TELL_UNTHANKED_FROM_DAYS : TELL_FROM_DAYS
  if (days < from || days > until) return []
  const parts = {
    closeness,
    wanted: wantsToHear === null ? 0 : 1,
    freshness: unit(1 - (days - from) / (until - from)),
  }
  return [
    {
      person,
      way: 'opinions',
      action: 'tell',
      minutes: 3,
      occasion: `advice ${asked.interaction}`,
      reason: tellReason(loop, answered, today),
      evidence: [
        { kind: 'message', interaction: asked.interaction, quote: asked.quote },
        wantsToHear === null
          ? { kind: 'message', interaction: answered.interaction, quote: null }
          : { kind: 'message', interaction: wantsToHear.interaction, quote: wantsToHear.quote },
      ],
      value: unit(0.15 + 0.3 * parts.closeness + 0.2 * parts.wanted + 0.1 * parts.freshness),
      parts,
      expires: Temporal.PlainDate.from(last.day).add({ days: until }).toString(),
    },
  ]
}

function tellReason(
  { person: { name }, subject, thanked, wantsToHear }: AdviceLoop,
  answered: Step,
  today: string,
): string {
  const about = subject === '' ? '' : ` about “${subject}”`
  const thanks = thanked === null ? '' : ', and you thanked them'
  const wish = wantsToHear === null ? '' : ' They asked to hear how it went.'
  return `${name} gave you advice${about} on ${dayInWords(answered.day, today)}${thanks}; what came of it you have not told them.${wish}`
}

function giveBack(tie: TieHelp, today: string): Proposal[] {
  const { person, helps, closeness } = tie
  const received = helps.filter(({ byOwner }) => !byOwner)
  const [first, last] = [received[0], received.at(-1)]
  if (first === undefined || last === undefined || tie.waits || !tie.maySuggest) return []
  const balance = balanceOf(helps, today)
  if (balance <= IN_FAVOUR || daysBetween(last.day, today) > GIVE_BACK_DAYS) return []
  const offer = tie.open ?? tie.news
  const parts = { closeness, balance: unit((balance - IN_FAVOUR) / 4), concrete: offer === null ? 0 : 1 }
  return [
    {
      person,
      way: 'opinions',
      action: 'give back',
      minutes: 3,
      // One occasion a quarter: whoever has helped once more is not to be brought up again at once.
      occasion: `help in ${last.day.slice(0, 4)} quarter ${Math.ceil(Number(last.day.slice(5, 7)) / 3)}`,
      reason: giveBackReason(tie, first.day, today),
      evidence: [
        ...(offer === null
          ? []
          : [{ kind: 'message' as const, interaction: offer.interaction, quote: offer.quote }]),
        { kind: 'message', interaction: last.interaction, quote: null },
      ],
      value: unit(0.08 + 0.22 * parts.closeness + 0.1 * parts.balance + 0.08 * parts.concrete),
      parts,
      expires: Temporal.PlainDate.from(last.day).add({ days: GIVE_BACK_DAYS }).toString(),
    },
  ]
}

function giveBackReason(tie: TieHelp, since: string, today: string): string {
  const { name } = tie.person
  const received = tie.helps.filter(({ byOwner }) => !byOwner).length
  const given = tie.helps.length - received
  const had = `${name} answered you ${times(received)} since ${dayInWords(since, today)}`
  if (tie.open !== null)
    return `${had}; what they asked of you on ${dayInWords(tie.open.day, today)} has no answer in the book.`
  const back = tie.asks === 0 ? 'and asked nothing of you' : `and you answered them ${times(given)}`
  return `${had}, ${back}. ${tie.news === null ? 'Ask what would help them now.' : 'Their news gives you something to offer.'}`
}

function times(count: number): string {
  if (count === 1) return 'once'
  return count === 2 ? 'twice' : `${count} times`
}

function laterOf(answered: Step, thanked: Step | null): Step {
  return thanked !== null && thanked.day > answered.day ? thanked : answered
}
