import type { Evidence } from '../domain/evidence.ts'
import type { Telling } from '../practices/celebration/telling.ts'
import { publicCardId } from './public-id.ts'

/** Where and when a telling stands in the book. */
export type Place = {
  /** The number of whose life or work it is. */
  readonly person: number
  /** The thread of the message it is told in; 0 where there is none. */
  readonly thread: number
  /** When the owner returned an endorsement; null when not, or where that makes no sense. */
  readonly returnedAt: number | null
}

/** A telling of somebody whose tie is not looked up yet. */
export type RoughTelling = Omit<Telling, 'person' | 'closeness' | 'day'> & Place

/** A telling, with where it stands. */
export type Told = Place & { readonly telling: Telling }

/** What of a telling most sources leave out. */
export const BARE = {
  teller: null,
  words: '',
  years: null,
  interaction: null,
  quote: '',
  card: null,
  thread: 0,
  returnedAt: null,
} as const

/** What a card says, as evidence. @param at ms since 1970, when it was found to say so */
export function cardEvidence(card: number, at: number, quote: string): Evidence {
  return { kind: 'card', id: publicCardId(card), at: new Date(at).toISOString().slice(0, 10), quote }
}
