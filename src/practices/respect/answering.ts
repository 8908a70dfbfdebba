import { dayInWords } from '../../domain/day-words.ts'
import { type AskFact, COMPANY_WEIGHT, type Proposal, type TieFacts } from '../facts.ts'
import { unit } from '../unit.ts'

/** After this many days an unanswered request is past answering; a new conversation is better. */
const TOO_LATE_DAYS = 28

/** What they wanted to know they know by then, or have stopped asking; and a list has moved on. */
const TOO_LATE_TO_KNOW = 14

/** Asks less sure than this might be rhetorical; in a talk on a list, more of them are. */
const SURE_ENOUGH = 0.65
const SURE_ON_LIST = 0.75

/** Answer what someone asked of the owner and still waits for. */
export function suggestAnswering(ties: readonly TieFacts[], today: string): Proposal[] {
  return ties.flatMap((tie) => {
    const ask = tie.waiting
    if (ask === null || ask.days > lastDay(ask) || !isSure(ask)) return []
    return [answer(tie, ask, today)]
  })
}

function lastDay({ kind, company }: AskFact): number {
  return kind === 'question' || company === 'list' ? TOO_LATE_TO_KNOW : TOO_LATE_DAYS
}

function isSure({ company, strength }: AskFact): boolean {
  return strength >= (company === 'list' ? SURE_ON_LIST : SURE_ENOUGH)
}

function answer(tie: TieFacts, ask: AskFact, today: string): Proposal {
  const parts = {
    closeness: tie.strength,
    ask: unit(ask.strength * COMPANY_WEIGHT[ask.company]),
    urgency: urgencyOf(ask),
  }
  const what = ask.kind === 'question' ? 'asked you a question' : 'asked something of you'
  const where = ask.company === 'list' ? ' on the list' : ask.company === 'few' ? ' among others' : ''
  return {
    person: tie.person,
    way: 'respect',
    action: 'answer',
    minutes: 4,
    occasion: `ask ${ask.interaction}`,
    reason: `${tie.person.name} ${what}${where} on ${dayInWords(ask.day, today)}, and you have not answered.`,
    evidence: [{ kind: 'message', interaction: ask.interaction, quote: ask.quote }],
    value: unit(0.15 + 0.3 * parts.closeness + 0.3 * parts.ask + 0.25 * parts.urgency),
    parts,
    expires: Temporal.PlainDate.from(ask.day)
      .add({ days: lastDay(ask) })
      .toString(),
  }
}

/** Full from the second to the seventh day, then less by the day: late answers matter less and less. */
function urgencyOf(ask: AskFact): number {
  if (ask.days < 1) return 0.7
  return ask.days <= 7 ? 1 : unit(1 - (ask.days - 7) / (lastDay(ask) - 7))
}
