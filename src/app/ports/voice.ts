import type { OwnLetter } from '../../practices/voice/letters.ts'
import type { OwnPhrase } from '../../practices/voice/purpose.ts'
import type { Purpose } from '../../language/purposes.ts'

/** Which letters: the latest up to `now`, all or those to one person (by number). */
export type LettersWish = { readonly now: number; readonly limit: number; readonly to?: number }

/** The envelope of a message that a draft answers or comes back to. */
export type Letterhead = {
  readonly interaction: number
  readonly at: number
  readonly kind: string
  readonly subject: string
  readonly traffic: string
  readonly byOwner: boolean
  /** Who sent it, by number; null when it was the owner or nobody known. */
  readonly sender: number | null
  /** Its Message-ID without angle brackets, and those of the messages before it in its thread, the oldest first. */
  readonly messageId: string | null
  readonly references: readonly string[]
  /** Addresses of lists that it went to, and the people (by number) besides the owner who had it or sent it. */
  readonly lists: readonly string[]
  readonly people: readonly number[]
  readonly language: string | null
}

/** A recent letter of the owner's with its words. */
export type SentText = {
  readonly interaction: number
  readonly at: number
  readonly text: string
  readonly people: readonly { readonly person: number; readonly name: string }[]
}

/** The book, as the owner's voice is learned from it. Nothing after `now` is ever given. */
export interface VoiceStore {
  /** The latest first. */
  letters(wish: LettersWish): readonly OwnLetter[]
  /** The owner's sentences for a purpose, the latest first. */
  phrases(purpose: Purpose, now: number, limit: number): readonly OwnPhrase[]
  letterheads(interactions: readonly number[]): ReadonlyMap<number, Letterhead>
  /** The languages of the latest messages to and from a person, the latest first; those that could not be told left out. */
  languagesWith(person: number, now: number, limit: number): readonly string[]
  /** The address that a person last wrote from, else was last written to at, else one of a card; null when none is known by then. */
  addressOf(person: number, now: number): string | null
  /** What the owner is called most often and writes from most; '' when not known. */
  owner(): { readonly name: string; readonly address: string }
  /** The owner's letters from `since` to `now`, the latest first, to other people than these. */
  sentTexts(wish: {
    readonly since: number
    readonly now: number
    readonly limit: number
    readonly except: readonly number[]
  }): readonly SentText[]
}
