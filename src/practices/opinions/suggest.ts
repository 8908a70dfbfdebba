import { dayInWords } from '../../domain/day-words.ts'
import type { Proposal } from '../facts.ts'
import { unit } from '../unit.ts'
import type { AdviceLoop, OpinionFacts, Step, TieHelp } from './facts.ts'
import { balanceOf, daysBetween } from './help-balance.ts'

/** A week for something to come of it; after a month the telling is late, save where they asked for it. */
export const TELL_FROM_DAYS = 7
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
  return [
    ...latestOfEach(loops).flatMap((loop) => tell(loop, today)),
    ...help.flatMap((one) => giveBack(one, today)),
  ]
}

/** Of several loops with one person the last counts: what came of older advice is told with it, or was overtaken. */
function latestOfEach(loops: readonly AdviceLoop[]): AdviceLoop[] {
  const latest = new Map<string, AdviceLoop>()
  for (const loop of loops) {
    const before = latest.get(loop.person.id)
    if (before === undefined || before.asked.day <= loop.asked.day) latest.set(loop.person.id, loop)
  }
  return [...latest.values()]
}

function tell(loop: AdviceLoop, today: string): Proposal[] {
  const { person, closeness, answered, thanked, told, wantsToHear, asked } = loop
  if (answered === null || told !== null || loop.metSince || loop.waits || !loop.maySuggest) return []
  const last = laterOf(answered, thanked)
  const days = daysBetween(last.day, today)
  const until = wantsToHear === null ? TELL_UNTIL_DAYS : TELL_WHEN_WANTED_DAYS
  if (days < TELL_FROM_DAYS || days > until) return []
  const parts = {
    closeness,
    wanted: wantsToHear === null ? 0 : 1,
    freshness: unit(1 - (days - TELL_FROM_DAYS) / (until - TELL_FROM_DAYS)),
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
  const { person, helps, closeness, news } = tie
  const received = helps.filter(({ byOwner }) => !byOwner)
  const [first, last] = [received[0], received.at(-1)]
  if (first === undefined || last === undefined || tie.waits || !tie.maySuggest) return []
  const balance = balanceOf(helps, today)
  if (balance <= IN_FAVOUR || daysBetween(last.day, today) > GIVE_BACK_DAYS) return []
  const parts = { closeness, balance: unit((balance - IN_FAVOUR) / 4), concrete: news === null ? 0 : 1 }
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
        ...(news === null
          ? []
          : [{ kind: 'message' as const, interaction: news.interaction, quote: news.quote }]),
        { kind: 'message', interaction: last.interaction, quote: null },
      ],
      value: unit(0.08 + 0.22 * parts.closeness + 0.1 * parts.balance + 0.08 * parts.concrete),
      parts,
      expires: Temporal.PlainDate.from(last.day).add({ days: GIVE_BACK_DAYS }).toString(),
    },
  ]
}

function giveBackReason({ person: { name }, helps, news }: TieHelp, since: string, today: string): string {
  const received = helps.filter(({ byOwner }) => !byOwner).length
  const given = helps.length - received
  const back = given === 0 ? 'and asked nothing of you' : `and you answered them ${times(given)}`
  const offer =
    news === null ? 'Ask what would help them now.' : 'Their own news gives you something to offer.'
  return `${name} answered you ${times(received)} since ${dayInWords(since, today)}, ${back}. ${offer}`
}

function times(count: number): string {
  if (count === 1) return 'once'
  return count === 2 ? 'twice' : `${count} times`
}

function laterOf(answered: Step, thanked: Step | null): Step {
  return thanked !== null && thanked.day > answered.day ? thanked : answered
}
