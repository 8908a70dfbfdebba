import type { Suggestion } from '../domain/suggestion.ts'

/** A suggestion that may come into the plan, as the choice sees it. */
export type Candidate = {
  readonly suggestion: Suggestion
  /** Its place in the planner's order: the lower one goes first when all else is even. */
  readonly place: number
  /** Whole minutes, at least one. */
  readonly minutes: number
  /** Its value in billionths, so that sums are exact and ties are ties. */
  readonly worth: number
}

/** Billionths of value: sums of them stay exact far below 2^53. */
export const UNIT = 1e9

/**
 * The planner's total order: the higher value, then the earlier last day (none is the latest), then the id.
 * The remaining fields part two suggestions that carry one id by mistake, so that no input order shows.
 */
export function compareSuggestions(a: Suggestion, b: Suggestion): number {
  return (
    b.value - a.value ||
    compareText(a.expires ?? NEVER, b.expires ?? NEVER) ||
    compareText(a.id, b.id) ||
    a.minutes - b.minutes ||
    compareText(a.person.id, b.person.id) ||
    compareText(a.reason, b.reason)
  )
}

/** What a suggestion takes from the budget: whole minutes, begun ones counted, at least one. */
export function minutesOf(suggestion: Suggestion): number {
  return Math.max(1, Math.ceil(suggestion.minutes))
}

/** Suggestions in the planner's order, with their places. */
export function toCandidates(ordered: readonly Suggestion[]): Candidate[] {
  return ordered.map((suggestion, place) => ({
    suggestion,
    place,
    minutes: minutesOf(suggestion),
    worth: Math.round(suggestion.value * UNIT),
  }))
}

const NEVER = '9999-12-31'

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
