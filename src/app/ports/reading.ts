/** A text that waits to be read by the language readers. */
export type TextToRead = {
  readonly interaction: number
  readonly byOwner: boolean
  readonly sender: { readonly identity: number; readonly name: string; readonly value: string }
  readonly text: string
}

/** What the readers found in one text. */
export type TextReading = {
  readonly interaction: number
  readonly asks: readonly {
    readonly kind: 'question' | 'request'
    readonly start: number
    readonly end: number
    readonly quote: string
    readonly strength: number
    readonly main: boolean
  }[]
  readonly signature: SignatureFound | null
}

export type SignatureFound = {
  readonly identity: number
  readonly title: string
  readonly organization: string
  readonly phone: string
}

/** The part of the book that reading works on. */
export interface ReadingStore {
  /** Texts that the owner wrote, or that were written to the owner in small company, and no reader of this version has read. */
  unread(version: number, limit: number): readonly TextToRead[]
  /** Keeps what was found, and that these texts are read. */
  keep(readings: readonly TextReading[], version: number): void
  /** Nothing is left to read: what is not for the readers (list chatter, bulk) is passed over from now on too. */
  finish(version: number): void
  /** Forgets all findings, so that everything is read again. */
  forget(): void
}
