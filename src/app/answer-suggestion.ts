import { dayIn } from '../domain/day-in-zone.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import type { PlanParts } from './book-at.ts'
import { NotInBook } from './failures.ts'
import { laidOutSuggestion } from './laid-out-suggestion.ts'
import { acceptRepair } from './repairs.ts'
import { keepSuggested } from './say-of-promise.ts'

export type AnswerWish = {
  readonly id: string
  readonly answer: 'done' | 'later' | 'not this'
  /** The ISO day on which it comes back; only with `later`. */
  readonly until: string | null
  readonly now: number
  /** The owner's time zone, IANA. */
  readonly zone: string
}

/**
 * Keeps what the owner says of a suggestion: done, later, or not this (never again for this reason). It was laid out, as
 * the owner saw it, on the day of `now` or before.
 * A repair that was taken up is open from then on, and a promise that was to be kept is kept. The same answer once more
 * on the same day keeps nothing new.
 * @returns the suggestion, as it was laid out
 * @throws NotInBook when no plan ever held that id, or what it held is no suggestion
 */
export async function answerSuggestion(parts: PlanParts, wish: AnswerWish): Promise<Suggestion> {
  const { planning } = parts
  const laidOut = await planning.laidOut(wish.id, dayIn(wish.zone, wish.now))
  if (laidOut === null)
    throw new NotInBook(`no plan held a suggestion ${wish.id}`, 'Take an id from `rapport today`.')
  const suggestion = laidOutSuggestion(laidOut)
  if (await isSaidAlready(parts, wish)) return suggestion
  const { way, action, person } = suggestion
  await planning.keepAnswer(
    {
      suggestionId: wish.id,
      person: person.id,
      way,
      action,
      answer: wish.answer,
      until: wish.until,
      at: wish.now,
      content: laidOut.content,
    },
    laidOut.interactions,
  )
  if (action === 'repair' && wish.answer === 'done') await acceptRepair(parts, suggestion, wish)
  if (action === 'keep promise' && wish.answer === 'done')
    await keepSuggested(parts, suggestion, { ...wish, interactions: laidOut.interactions })
  return suggestion
}

/** Whether the last answer to that suggestion is this one, given on the day of `now`. */
async function isSaidAlready({ planning }: PlanParts, wish: AnswerWish): Promise<boolean> {
  const { id, answer, until, now, zone } = wish
  const last = (await planning.answers(now)).find(({ suggestionId }) => suggestionId === id)
  if (last === undefined || dayIn(zone, last.at) !== dayIn(zone, now)) return false
  return last.answer === answer && last.until === until
}
