import type { Suggestion } from '../domain/suggestion.ts'
import { NotInBook } from './failures.ts'
import type { PlanningStore } from './ports.ts'

export type AnswerWish = {
  readonly id: string
  readonly answer: 'done' | 'later' | 'not this'
  /** The ISO day on which it comes back; only with `later`. */
  readonly until: string | null
  readonly now: number
}

/**
 * Keeps what the owner says of a suggestion: done, later, or not this (never again for this reason).
 * @returns the suggestion, as it was laid out
 * @throws NotInBook when no plan ever held that id
 */
export async function answerSuggestion(planning: PlanningStore, wish: AnswerWish): Promise<Suggestion> {
  const content = await planning.laidOut(wish.id)
  if (content === null)
    throw new NotInBook(`no plan held a suggestion ${wish.id}`, 'Take an id from `rapport today`.')
  const suggestion = JSON.parse(content) as Suggestion
  await planning.keepAnswer({
    suggestionId: wish.id,
    person: suggestion.person.id,
    way: suggestion.way,
    action: suggestion.action,
    answer: wish.answer,
    until: wish.until,
    at: wish.now,
    content,
  })
  return suggestion
}
