import type { Proposal } from '../practices/facts.ts'
import type { GivenAnswer } from './ports.ts'
import { publicSuggestionId } from './public-id.ts'

/**
 * The answers under the ids that their suggestions have at present. A suggestion's id is made with its person's, who may
 * have become part of another since, or have come apart: what the owner said holds all the same.
 * @param proposals what is proposed at present; an answer that meets none of them keeps its id
 */
export function presentAnswers(
  given: readonly GivenAnswer[],
  proposals: readonly Proposal[],
): readonly GivenAnswer[] {
  const moved = given.filter((one) => one.person !== one.presentPerson)
  if (moved.length === 0) return given
  const formerIds = Map.groupBy(moved, (one) => one.presentPerson)
  const present = new Map<string, string>()
  for (const { person, action, occasion } of proposals)
    for (const former of new Set(formerIds.get(person.id)?.map((one) => one.person)))
      present.set(
        `${person.id} ${publicSuggestionId(former, action, occasion)}`,
        publicSuggestionId(person.id, action, occasion),
      )
  return given.map((one) => {
    if (one.person === one.presentPerson) return one
    const suggestionId = present.get(`${one.presentPerson} ${one.suggestionId}`)
    return { ...one, suggestionId: suggestionId ?? NOTHING_PROPOSED }
  })
}

/** Under its old id it might meet a suggestion for whom the person was parted from. */
const NOTHING_PROPOSED = ''
