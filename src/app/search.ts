import { quoteAround } from '../language/quote-around.ts'
import { unquoted } from '../language/unquoted.ts'
import { publicInteractionId } from './public-id.ts'
import type { SearchStore } from './ports.ts'
import type { SearchResult } from './results.ts'

export type SearchWish = {
  readonly query: string
  readonly now: number
  readonly limit: number
  /** Milliseconds of a steady clock. */
  readonly clock: () => number
}

/** Finds interactions that hold all the words, each with the words around the first of them. */
export async function search(store: SearchStore, wish: SearchWish): Promise<SearchResult> {
  const started = wish.clock()
  const words = wish.query.split(/\s+/).filter((word) => word !== '')
  const { hits, total } = await store.search(words, wish.now, wish.limit)
  return {
    hits: hits.map((hit) => ({
      interaction: publicInteractionId(hit.interaction),
      person: hit.person,
      at: hit.at === null ? null : new Date(hit.at).toISOString(),
      quote: quoteAround(unquoted(hit.text), words) ?? hit.subject,
    })),
    total,
    ms: Math.round((wish.clock() - started) * 10) / 10,
  }
}
