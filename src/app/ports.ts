import type { Exchange } from '../domain/exchange.ts'
import type { IdentitySeen } from '../domain/nature.ts'
import type { OwnerEvidence } from '../domain/owner.ts'
import type { CardRecord, ConnectionRecord, EventRecord, MessageRecord, Skipped } from '../domain/record.ts'

/** A message as a reading thread hands it to the book: parsed, zoned, fingerprinted, its text compressed. */
export type PreparedMessage = Omit<
  MessageRecord,
  'messageId' | 'inReplyTo' | 'references' | 'text' | 'labels'
> & {
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
  /** Where the whole text lies in the batch's blocks, in UTF-8 bytes. */
  readonly body: TextPlace
}

/** A text's place among the blocks of its batch. */
export type TextPlace = { readonly block: number; readonly start: number; readonly length: number }

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
  /** How many records it gave so far. */
  readonly records: number
}

/** Some records of one source, in order, and where the source stands once they are in the book. */
export type Batch = {
  readonly path: string
  readonly format: string
  readonly records: readonly PreparedRecord[]
  /** The texts of the records, many to a block, each block zstd-compressed. */
  readonly blocks: readonly Uint8Array[]
  readonly skipped: readonly SkippedRecord[]
  /** Names of files of a folder that this batch has read. */
  readonly entries: readonly string[]
  readonly cursor: Cursor
  /** Records passed over because the book has them from an earlier run. */
  readonly passedOver: number
  /** Addresses that this source says are its owner's (calendar's name, LinkedIn profile). */
  readonly owners: readonly {
    readonly kind: 'email' | 'profile'
    readonly value: string
    readonly name: string
  }[]
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
  /** The owner's time zone, IANA: for days and times that name none. */
  readonly zone: string
  readonly onTotal: (bytes: number) => void
}

/** Files, folders and archives as a stream of batches, in a fixed order. */
export interface Sources {
  /** @throws a Failure when a path is not there or may not be read; everything else becomes a skipped record. */
  read(paths: readonly string[], options: ReadOptions): AsyncIterable<Batch>
  /** Reads texts in a thread: zones, asks, signatures. */
  readTexts(texts: readonly TextToRead[]): Promise<readonly TextReading[]>
  close(): Promise<void>
}

/** What one identity did, with what a settlement needs beside. */
export type SettlingIdentity = IdentitySeen &
  OwnerEvidence & {
    readonly nature: string
    readonly person: number | null
    readonly nameCounts: readonly NameCount[]
  }

export type CardGroup = { readonly name: string; readonly identities: readonly number[] }

export type NameCount = { readonly name: string; readonly count: number }

/** A new person as a settlement makes it. */
export type NewPerson = {
  readonly publicId: string
  readonly name: string
  readonly identities: readonly number[]
}

/** The book, as the settlement after an import sees it: who is the owner, who is a person, what changed. */
export interface Settlement {
  identities(): readonly SettlingIdentity[]
  /** How many messages to named people there are. */
  personalMessages(): number
  /** The cards of humans, with the identities on each. */
  cardGroups(): readonly CardGroup[]
  /** Pairs of people, by number, that the owner said are two. */
  distinctPairs(): readonly (readonly [number, number])[]
  /** Makes two people one, with all history, so that a split undoes it. */
  merge(kept: number, absorbed: number, at: number): void
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
  /** Forgets all findings, so that everything is read again. */
  forget(): void
}

/** A tie as the plan needs it: its whole history, and what the owner said of it. */
export type PlanTie = {
  readonly person: number
  readonly publicId: string
  readonly name: string
  readonly contacts: Uint8Array
  readonly circle: string | null
  readonly cadenceDays: number | null
  readonly mutedUntil: string | null
}

/** The main ask of a recent message between the owner and people. */
export type PlanAsk = {
  readonly interaction: number
  readonly at: number
  readonly byOwner: boolean
  /** Whom it concerns: the sender when it is not the owner's; else those it was written to or answers. */
  readonly people: readonly number[]
  readonly kind: 'question' | 'request'
  readonly quote: string
  readonly strength: number
  readonly subject: string
  /** How many people and lists it was addressed to. */
  readonly recipients: number
  readonly traffic: 'personal' | 'list'
  /** Whether it was written to the owner by To, or answers the owner; not only in copy or through a list. */
  readonly direct: boolean
  /** The owner's next message in the thread, and the next of anyone else but the asker; null when none. */
  readonly ownerNextInThread: number | null
  readonly othersNextInThread: number | null
}

/** What the owner answered to a suggestion, the latest first. */
export type GivenAnswer = {
  readonly suggestionId: string
  readonly person: string
  readonly way: string
  readonly action: string
  readonly answer: 'done' | 'later' | 'not this'
  readonly until: string | null
  readonly at: number
  readonly content: string
}

/** A text to quote from: what its writer wrote anew, and the facts of its envelope. */
export type Quotable = {
  readonly interaction: number
  readonly at: number
  readonly kind: string
  readonly subject: string
  readonly text: string
  readonly byOwner: boolean
}

/** The book, as the plan sees it. Nothing after `now` is ever given. */
export interface PlanningStore {
  hasOwner(): Promise<boolean>
  /** Addresses that the owner may be, the most frequent first. */
  likelyOwners(): Promise<readonly string[]>
  /** When the newest interaction up to `now` was; null when there is none. */
  newest(now: number): Promise<number | null>
  ties(): Promise<readonly PlanTie[]>
  asks(since: number, now: number): Promise<readonly PlanAsk[]>
  answers(now: number): Promise<readonly GivenAnswer[]>
  quotables(interactions: readonly number[]): Promise<ReadonlyMap<number, Quotable>>
  keepAnswer(answer: GivenAnswer): Promise<void>
  keepSitting(
    day: string,
    minutes: number,
    suggestions: readonly { readonly id: string; readonly content: string }[],
  ): Promise<void>
  /** The content of a suggestion that was laid out on some day; null when no such id was. */
  laidOut(suggestionId: string): Promise<string | null>
}

/** The part of the book that an import writes. */
export interface ImportStore {
  /** Keeps other imports out until it is disposed of. @throws BookBusy when another holds it */
  lock(): Disposable
  /** Puts batches into the book in one transaction. @returns what each did */
  write(batches: readonly Batch[]): readonly { readonly added: number; readonly unchanged: number }[]
  cursorOf(path: string): Cursor | null
  entriesOf(path: string): ReadonlySet<string>
  counts(): { readonly people: number; readonly interactions: number }
  mostSeenAddresses(limit: number): readonly string[]
  keepReport(at: number, report: string): void
}

export type PersonRow = {
  readonly person: number
  readonly publicId: string
  readonly name: string
  readonly circle: string | null
  readonly cadenceDays: number | null
  readonly mutedUntil: string | null
}

export type IdentityRow = {
  readonly id: number
  readonly kind: string
  readonly value: string
  readonly name: string
}

export type AffiliationRow = {
  readonly organization: string
  readonly title: string
  readonly phone: string
  readonly since: string | null
  readonly until: string | null
  readonly origin: string
}

export type TimelineRow = {
  readonly interaction: number
  readonly at: number
  readonly kind: string
  readonly channel: string
  readonly role: string
  readonly subject: string
  readonly byOwner: boolean
}

/** The book, as one looks people up in it. */
export interface PeopleStore {
  /** People whose name, address or organization holds the words; all when there are none. By name. */
  matching(words: string): Promise<readonly PersonRow[]>
  /** These people (by public id), and all who share a word of their names. */
  sharingName(publicIds: readonly string[]): Promise<readonly PersonRow[]>
  /** @returns the person with this public id; null when there is none */
  byId(publicId: string): Promise<PersonRow | null>
  identities(people: readonly number[]): Promise<ReadonlyMap<number, readonly IdentityRow[]>>
  /** Current affiliation first. Nothing learnt after `now`. */
  affiliations(
    people: readonly number[],
    now: number,
  ): Promise<ReadonlyMap<number, readonly AffiliationRow[]>>
  /** The newest first. */
  timeline(person: number, now: number, limit: number): Promise<readonly TimelineRow[]>
  timelineLength(person: number, now: number): Promise<number>
}

export type SearchHit = {
  readonly interaction: number
  readonly person: { readonly id: string; readonly name: string } | null
  readonly at: number | null
  readonly subject: string
  readonly text: string
}

/** The book's full text. */
export interface SearchStore {
  /** Hits for all of the words, best first; `total` counts all that there are. */
  search(
    words: readonly string[],
    now: number,
    limit: number,
  ): Promise<{ readonly hits: readonly SearchHit[]; readonly total: number }>
}

/** The part of the book that merges and splits work on. */
export interface MergingStore extends Pick<Settlement, 'exchangesOf' | 'replaceTies' | 'merge' | 'together'> {
  /** Public ids of pairs that the owner said are two people. */
  distinctPairs(): readonly (readonly [string, string])[]
  /** Undoes the last merge of this person. @returns the numbers of both; null when there was none */
  split(publicId: string): readonly number[] | null
}
