import { dayIn } from '../domain/day-in-zone.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import type { PlanHistory } from '../planner/history.ts'
import type { LeftOut } from '../planner/set-aside.ts'
import type { Proposal } from '../practices/facts.ts'
import { type BookAt, type PlanParts, bookAt } from './book-at.ts'
import { OwnerNotKnown } from './failures.ts'
import { withDrafts } from './plan-drafts.ts'
import { planHistory, spaces } from './plan-history.ts'
import { PRACTICES } from './practices.ts'
import { presentAnswers } from './present-answers.ts'
import { quoteEvidence } from './quote-evidence.ts'
import { peopleInRepair } from './repairs.ts'
import type { LeftOutResult, TodayResult } from './results.ts'
import { toSuggestion } from './unquoted-suggestion.ts'
import { planWithoutDoubles } from './withhold-doubles.ts'

export type TodayWish = {
  /** ms since 1970 */
  readonly now: number
  /** The owner's time zone, IANA. */
  readonly zone: string
  readonly minutes: number
}

/** So many of those that wait can be answered by their ids too, the most valuable first. */
const ANSWERABLE = 100

/**
 * Today's plan: what the practices propose for every tie, the planner's choice of it for the sitting, and the words
 * behind each. What was dated after `now` is as if it were not in the book.
 * @throws OwnerNotKnown when nobody could say whose book it is
 */
export async function planToday(parts: PlanParts, wish: TodayWish): Promise<TodayResult> {
  const { planning } = parts
  await assertOwned(planning, wish.now)
  const book = bookAt(parts, wish)
  const proposals = (await Promise.all(PRACTICES.map((propose) => propose(book)))).flat()
  const unquoted = proposals.map(toSuggestion)
  const { plan, withheld } = await planWithoutDoubles(parts, book.ties, {
    suggestions: unquoted.map(({ stated, ...one }) => ({ ...one, evidence: stated })),
    minutes: wish.minutes,
    day: book.day,
    history: await historyOf(parts, proposals, book),
  })
  const resting = new Map(unquoted.map(({ id, evidence }) => [id, evidence]))
  const restsOn = ({ id }: Suggestion) => resting.get(id) ?? []
  // Only what is laid out is quoted: reading the words of everything that waits would take long.
  const chosen = await quoteEvidence(
    planning,
    plan.chosen.map((one) => ({ ...one, stated: one.evidence, evidence: restsOn(one) })),
  )
  const waiting = plan.leftOut.slice(0, ANSWERABLE).map((left) => left.suggestion)
  await planning.keepSitting(
    book.day,
    plan.done.minutes + plan.minutes,
    [...chosen, ...waiting].map((one) => laidOut(one, restsOn(one))),
  )
  return {
    day: book.day,
    minutes: plan.minutes,
    suggestions: await withDrafts(parts, chosen, wish),
    considered: proposals.length,
    leftOut: [...withheld, ...plan.leftOut].map((one) => leftOutResult(one, book.day)),
    done: { people: plan.done.people, minutes: plan.done.minutes },
    closing: plan.closing,
    newest: await newestDay(planning, wish),
  }
}

/** Without an owner there is nobody to plan for; an empty book has none and needs none. */
async function assertOwned(planning: PlanParts['planning'], now: number): Promise<void> {
  if (!(await planning.hasOwner()) && (await planning.newest(now)) !== null)
    throw new OwnerNotKnown(await planning.likelyOwners())
}

/** What the owner answered, where space was left, and who is in a repair. */
async function historyOf(
  { planning, empathy }: PlanParts,
  proposals: readonly Proposal[],
  book: BookAt,
): Promise<PlanHistory> {
  const answers = presentAnswers(await planning.answers(book.ties.now), proposals)
  return {
    ...planHistory(answers, await spaces(book), book.zone),
    openRepairs: peopleInRepair(empathy, book.ties.now),
  }
}

/** A suggestion as the sitting keeps it: with the numbers of the interactions that it rests on. */
function laidOut(suggestion: { readonly id: string }, evidence: Proposal['evidence']) {
  const interactions = evidence.map(({ interaction }) => interaction)
  return { id: suggestion.id, content: JSON.stringify(suggestion), interactions }
}

function leftOutResult({ suggestion, why, state }: LeftOut, day: string): LeftOutResult {
  const { id, person, action, expires } = suggestion
  return { id, person, action, why, waits: state === 'waiting' && (expires === null || expires > day) }
}

async function newestDay(planning: PlanParts['planning'], { now, zone }: TodayWish): Promise<string | null> {
  const newest = await planning.newest(now)
  return newest === null ? null : dayIn(zone, newest)
}
