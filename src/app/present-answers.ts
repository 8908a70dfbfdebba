import type { Proposal } from '../practices/facts.ts'
import type { GivenAnswer } from './ports.ts'
import { publicSuggestionId } from './public-id.ts'

/**
 * The answers under the ids that their suggestions have at present. A suggestion's id is made with its person's, who may
 * have become part of another since, or have come apart; and with its occasion, which is another once the records hold
 * an earlier telling of the same thing: what the owner said holds all the same.
 * @param proposals what is proposed at present; an answer that meets none of them keeps its id
 */
export function presentAnswers(
  given: readonly GivenAnswer[],
  proposals: readonly Proposal[],
): readonly GivenAnswer[] {
  const moved = given.filter((one) => one.person !== one.presentPerson)
  if (moved.length === 0 && proposals.every(({ knownAs = [] }) => knownAs.length === 0)) return given
  const formers = Map.groupBy(moved, (one) => one.presentPerson)
  const present = new Map<string, string>()
  for (const { person, action, occasion, knownAs = [] } of proposals)
    for (const former of new Set([person.id, ...(formers.get(person.id) ?? []).map((one) => one.person)]))
      for (const known of [occasion, ...knownAs])
        present.set(
          `${person.id} ${publicSuggestionId(former, action, known)}`,
          publicSuggestionId(person.id, action, occasion),
        )
  return given.map((one) => {
    const suggestionId = present.get(`${one.presentPerson} ${one.suggestionId}`)
    if (suggestionId !== undefined) return { ...one, suggestionId }
    return one.person === one.presentPerson ? one : { ...one, suggestionId: NOTHING_PROPOSED }
  })
}

/** Under its old id it might meet a suggestion for whom the person was parted from. */
const NOTHING_PROPOSED = ''
