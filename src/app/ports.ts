import type { Exchange } from '../domain/exchange.ts'
import type { IdentitySeen } from '../domain/nature.ts'
import type { OwnerEvidence } from '../domain/owner.ts'
import type {
  CardRecord,
  ConnectionRecord,
  EventRecord,
  MessageRecord,
  Skipped,
} from '../domain/record.ts'

/** A message as a reading thread hands it to the book: parsed, zoned, fingerprinted, its text compressed. */
export type PreparedMessage = Omit<MessageRecord, 'messageId' | 'inReplyTo' | 'references' | 'text' | 'labels'> & {
  /** What to name the spot in its source with. */
  readonly place: string
  /** Fingerprints (16 bytes each): of the message under its own Message-ID, and of the same words to the same people. */
  readonly keyHash: Uint8Array
  readonly twinHash: Uint8Array
  /** 52-bit hashes of the Message-ID, of the one it answers, and of every id it names (itself included). */
  readonly messageHash: number | null
  readonly parentHash: number | null
  readonly referenceHashes: readonly number[]
  readonly sentLabelled: boolean
  /** The new words alone, without quotes and signature: what is searched. */
  readonly authored: string
  /** The whole text as UTF-8, zstd-compressed. */
  readonly body: Uint8Array
}

export type PreparedRecord = PreparedMessage | CardRecord | EventRecord | ConnectionRecord

/** How far a file has been read, and what tells whether it is still the same file. */
export type Cursor = {
  readonly size: number
  readonly modified: number
  /** Hash of the first bytes: a file whose beginning changed is another file. */
  readonly print: string
  /** Bytes of the decompressed stream whose records are in the book. */
  readonly done: number
  readonly finished: boolean
}

/** Some records of one source, in order, and where the source stands once they are in the book. */
export type Batch = {
  readonly path: string
  readonly format: string
  readonly records: readonly PreparedRecord[]
  readonly skipped: readonly SkippedRecord[]
  /** Names of files of a folder that this batch has read. */
  readonly entries: readonly string[]
  readonly cursor: Cursor
  /** Addresses that this source says are its owner's (calendar's name, LinkedIn profile). */
  readonly owners: readonly { readonly kind: 'email' | 'profile'; readonly value: string; readonly name: string }[]
  /** Bytes of input that this batch stands for, for the progress line. */
  readonly bytes: number
}

/** A record that could not be read; `raw` is kept when it is a whole message, so that it can be tried again. */
export type SkippedRecord = Skipped & { readonly raw?: Uint8Array }

/** What an import does to one source, as the report says it. */
export type SourceReport = {
  path: string
  format: string
  read: number
  added: number
  unchanged: number
  skipped: Skipped[]
}

export type ReadOptions = {
  /** Where a source was left, or null when it was never read. */
  readonly cursorOf: (path: string) => Cursor | null
  /** Which files of a folder are in the book already. */
  readonly entriesOf: (path: string) => ReadonlySet<string>
  /** The moment of the import: repeated events are laid out around it. */
  readonly now: number
  readonly onTotal: (bytes: number) => void
}

/** Files, folders and archives as a stream of batches, in a fixed order. */
export interface Sources {
  /** @throws a Failure when a path is not there or may not be read; everything else becomes a skipped record. */
  read(paths: readonly string[], options: ReadOptions): AsyncIterable<Batch>
}


/** What one identity did, with what a settlement needs beside. */
export type SettlingIdentity = IdentitySeen &
  OwnerEvidence & { readonly nature: string; readonly person: number | null; readonly nameCounts: readonly NameCount[] }

export type NameCount = { readonly name: string; readonly count: number }

/** A new person as a settlement makes it. */
export type NewPerson = { readonly publicId: string; readonly name: string; readonly identities: readonly number[] }

/** The book, as the settlement after an import sees it: who is the owner, who is a person, what changed. */
export interface Settlement {
  identities(): readonly SettlingIdentity[]
  /** How many messages to named people there are. */
  personalMessages(): number
  /** Groups of identities that stand on one card together. */
  cardGroups(): readonly (readonly number[])[]
  setNatures(natures: ReadonlyMap<number, string>): void
  addPerson(person: NewPerson): number
  assign(identity: number, person: number): void
  /** Takes identities that are nobody's any more (the owner's, a list's) from their people; people left without any go. */
  release(identities: readonly number[]): void
  rename(person: number, name: string): void
  /** Joins messages without headers into threads by subject and people. @returns how many were joined */
  guessThreads(): number
  /** People whose contacts the interactions since the last settlement touch; all when `everyone`. */
  touchedPeople(everyone: boolean): readonly number[]
  /** Every exchange of these people with the owner, by time. */
  exchangesOf(people: readonly number[]): Iterable<Exchange>
  replaceTies(people: readonly number[], ties: ReadonlyMap<number, TieRow>): void
  markSettled(): void
  /** Runs all of a settlement's writes together, or none. */
  together<T>(work: () => T): T
}

export type TieRow = {
  readonly contacts: Uint8Array
  readonly firstAt: number
  readonly lastAt: number
  readonly contactCount: number
}

/** A text that waits to be read by the language readers. */
export type TextToRead = {
  readonly interaction: number
  readonly byOwner: boolean
  readonly sender: { readonly identity: number; readonly name: string; readonly value: string }
  /** UTF-8, zstd-compressed, as the book keeps it. */
  readonly body: Uint8Array
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
  /** Forgets all findings, so that everything is read again. */
  forget(): void
}
