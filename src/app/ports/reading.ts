import type { LetterLook } from '../../language/letter-look.ts'
import type { PurposeSentence } from '../../language/purposes.ts'

/** A text that waits to be read by the language readers. */
export type TextToRead = {
  readonly interaction: number
  readonly byOwner: boolean
  readonly sender: { readonly identity: number; readonly name: string; readonly value: string }
  /** ISO 8601 in the sender's zone, where known; null for an undated text. */
  readonly sent: string | null
  readonly text: string
  /** Who speaks where in the text of a meeting; absent for what one sender wrote. */
  readonly speech?: readonly SpeechStretch[]
}

/** What one speaker says in one go: [start, end) of the text. */
export type SpeechStretch = {
  readonly identity: number
  readonly name: string
  readonly start: number
  readonly end: number
}

/** A sentence that a reader found something in: [start, end) in the text, and its words. */
export type Span = {
  readonly start: number
  readonly end: number
  readonly quote: string
  /** The identity who said it, where the interaction has no sender: in a meeting. */
  readonly author?: number
}

/** What the readers found in one text. */
export type TextReading = {
  readonly interaction: number
  /** ISO 639-1, or `und`; a language that is not analysed has no findings. */
  readonly language: string
  /** How many words its author wrote anew in it. */
  readonly words: number
  /** How courteous, in [0, 1], and how good or bad it sounds, in [−1, 1]; null where there is nothing to measure. */
  readonly courtesy: number | null
  readonly valence: number | null
  readonly asks: readonly (Span & {
    readonly kind: 'question' | 'request'
    readonly strength: number
    readonly main: boolean
    /** Whom it speaks to by name, as written; null when it names no one. */
    readonly addressed: string | null
  })[]
  readonly promises: readonly (Span & {
    readonly what: string
    readonly due: string | null
    readonly strength: number
  })[]
  readonly milestones: readonly (Span & {
    readonly polarity: string
    readonly kind: string
    readonly subject: string
    readonly subjectWords: string
    readonly strength: number
  })[]
  readonly feelings: readonly (Span & { readonly kind: string; readonly strength: number })[]
  readonly signature: SignatureFound | null
  /** How it looks and what it was written for, where the owner wrote it in a language that is analysed. */
  readonly letter?: LetterFound
}

/** One letter of the owner's: what the owner's voice is learned from. */
export type LetterFound = {
  readonly look: LetterLook
  readonly purposes: readonly PurposeSentence[]
}

export type SignatureFound = {
  readonly identity: number
  readonly title: string
  readonly organization: string
  readonly phone: string
}

/** The part of the book that reading works on. */
export interface ReadingStore {
  /**
   * Texts that the owner wrote, or that were written to the owner in small company, and no reader of this version has
   * read, by number.
   * @param piece after which number, and how many: chatter passed over once is then not looked at again
   */
  unread(version: number, piece: { readonly after: number; readonly limit: number }): readonly TextToRead[]
  /** Keeps what was found, and that these texts are read. */
  keep(readings: readonly TextReading[], version: number): void
  /** Nothing is left to read: what is not for the readers (list chatter, bulk) is passed over from now on too. */
  finish(version: number): void
  /** Forgets all findings, so that everything is read again. */
  forget(): void
}
