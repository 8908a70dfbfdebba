import type { Evidence } from '../domain/evidence.ts'
import { suggestCoffee } from '../practices/coffee/suggest.ts'
import { type PlanParts, bookAt } from './book-at.ts'
import { loadCoffeeFacts } from './load-coffee-facts.ts'
import { quoteEvidence } from './quote-evidence.ts'
import { peopleInRepair } from './repairs.ts'
import type { PersonName } from './results.ts'
import { toSuggestion } from './unquoted-suggestion.ts'

/** The warm ties that have gone longest without a meeting, the most valuable first; three at most. */
export type WhomToMeetResult = {
  readonly day: string
  readonly people: readonly {
    readonly person: PersonName
    readonly reason: string
    readonly evidence: readonly Evidence[]
  }[]
}

/**
 * Whom to have a coffee with, as of `now`, however full the day's sitting is. Nobody in the week after a meeting was
 * arranged, nobody whose answer the owner waits for, and nobody with whom a wrong is being put right.
 */
export async function whomToMeet(
  parts: PlanParts,
  wish: { readonly now: number; readonly zone: string },
): Promise<WhomToMeetResult> {
  const book = bookAt(parts, wish)
  const inRepair = new Set(peopleInRepair(parts.empathy, wish.now))
  const proposals = suggestCoffee(await loadCoffeeFacts(book), book.day).filter(
    ({ person }) => !inRepair.has(person.id),
  )
  const quoted = await quoteEvidence(parts.planning, proposals.map(toSuggestion))
  return {
    day: book.day,
    people: quoted.map(({ person, reason, evidence }) => ({ person, reason, evidence })),
  }
}
