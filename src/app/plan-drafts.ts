import type { Suggestion } from '../domain/suggestion.ts'
import { type CoffeeRooms, meetingOffer } from './arrange-coffee.ts'
import { type Drafted, type DraftRooms, type DraftWish, Drafting } from './draft-suggestion.ts'

/** Lays a draft beside each suggestion that takes a message, where there is one. */
export async function withDrafts(
  rooms: DraftRooms & CoffeeRooms,
  suggestions: readonly Suggestion[],
  wish: DraftWish,
): Promise<Suggestion[]> {
  const drafting = new Drafting(rooms, wish)
  const drafted: Suggestion[] = []
  for (const suggestion of suggestions) {
    const found = await draftOf(rooms, suggestion, { drafting, wish })
    drafted.push(found.kind === 'draft' ? { ...suggestion, draft: found.draft } : suggestion)
  }
  return drafted
}

/** The draft for one suggestion: that to meet somebody offers times that suit both. */
export async function draftOf(
  rooms: CoffeeRooms,
  suggestion: Suggestion,
  { drafting, wish }: { readonly drafting: Drafting; readonly wish: DraftWish },
): Promise<Drafted> {
  if (suggestion.action !== 'meet') return drafting.draftFor(suggestion)
  const isThere = (await rooms.people.byId(suggestion.person.id)) !== null
  const meeting = isThere ? await meetingOffer(rooms, suggestion.person.id, wish) : null
  return drafting.draftFor(suggestion, { meeting })
}
