import type { Suggestion } from '../domain/suggestion.ts'
import { type DraftRooms, type DraftWish, Drafting } from './draft-suggestion.ts'

/** Lays a draft beside each suggestion that takes a message, where there is one. */
export async function withDrafts(
  rooms: DraftRooms,
  suggestions: readonly Suggestion[],
  wish: DraftWish,
): Promise<Suggestion[]> {
  const drafting = new Drafting(rooms, wish)
  const drafted: Suggestion[] = []
  for (const suggestion of suggestions) {
    const found = await drafting.draftFor(suggestion)
    drafted.push(found.kind === 'draft' ? { ...suggestion, draft: found.draft } : suggestion)
  }
  return drafted
}
