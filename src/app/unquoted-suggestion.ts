import type { Suggestion } from '../domain/suggestion.ts'
import type { Proposal } from '../practices/facts.ts'
import { publicSuggestionId } from './public-id.ts'

/** A suggestion whose evidence still has to be quoted, save what is stated already. */
export type Unquoted = Omit<Suggestion, 'evidence'> & {
  readonly evidence: Proposal['evidence']
  readonly stated: Suggestion['evidence']
}

/** A proposal under its public id. */
export function toSuggestion({ occasion, knownAs: _knownAs, stated = [], ...proposal }: Proposal): Unquoted {
  return {
    ...proposal,
    stated,
    id: publicSuggestionId(proposal.person.id, proposal.action, occasion),
    occasion: /^[a-z ]*[a-z](?= |$)/.exec(occasion)?.[0] ?? '',
  }
}
