import type { Suggestion } from '../../src/domain/suggestion.ts'

/** What the owner says of a suggestion, or of its person: to hear nothing of them until a day. */
export type Said =
  | { readonly answer: 'done' | 'not this' }
  | { readonly answer: 'later'; readonly until: string }
  | { readonly answer: 'mute'; readonly until: string }

/** A suggestion with what was said of it in this sitting, and when: ms since 1970, by the browser. */
export type Answered = { readonly suggestion: Suggestion; readonly said: Said; readonly at: number }

/** A plan as it was laid out: of these suggestions, at this moment. */
type LaidOut = { readonly suggestions: readonly Suggestion[]; readonly at: number }

/**
 * What is left of a plan, and what was said in this sitting and still stands. A plan that was laid out anew after an
 * answer and has its suggestion all the same is one in which the answer was taken back elsewhere.
 */
export function whatIsLeft(
  plan: LaidOut,
  answered: readonly Answered[],
): { readonly left: readonly Suggestion[]; readonly standing: readonly Answered[] } {
  const planned = new Set(plan.suggestions.map(({ id }) => id))
  const standing = answered.filter(({ suggestion, at }) => at >= plan.at || !planned.has(suggestion.id))
  const said = new Set(standing.map(({ suggestion }) => suggestion.id))
  return { left: plan.suggestions.filter(({ id }) => !said.has(id)), standing }
}
