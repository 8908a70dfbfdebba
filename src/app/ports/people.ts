import type { Settlement } from './settlement.ts'

export type PersonRow = {
  readonly person: number
  readonly publicId: string
  readonly name: string
}

/** What the owner said of a person; null where nothing was said, or no longer. */
export type SaidOfPerson = {
  /** '5', '15', '50', '150' or 'beyond' */
  readonly circle: string | null
  readonly cadenceDays: number | null
  /** The first ISO day on which the owner wants to hear of them again. */
  readonly mutedUntil: string | null
}

/** A word of the owner on a person, and when it was said (ms since 1970). */
export type WordOnPerson = {
  readonly what: 'name' | 'circle' | 'cadence' | 'mute'
  /** null takes back what was said; a name is not taken back. */
  readonly value: string | null
  readonly at: number
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
  /** Whether there is a transcript of it. */
  readonly isHeard: boolean
}

/** The book, as one looks people up in it. */
export interface PeopleStore {
  /** The same for as long as nothing is written to the book: what was worked out from it can be kept with it. */
  state(): string
  /**
   * People whose name, address or organization holds the words; all when there are none. By name.
   * @param now leaves out those of whom nothing was known by then; who is one with whom is no fact of time, and shows as
   * it is known today
   */
  matching(words: string, now?: number): Promise<readonly PersonRow[]>
  /** These people (by public id), and all whose names hold the last word of theirs. */
  sharingName(publicIds: readonly string[]): Promise<readonly PersonRow[]>
  /** @returns the person with this public id, or whose part that one became; null when there is none */
  byId(publicId: string): Promise<PersonRow | null>
  /** Keeps a word of the owner. It goes with the person's identities wherever merges and splits put them. */
  say(person: number, word: WordOnPerson): void
  /** What the owner had said of a person by `now`. */
  saidOf(person: number, now: number): SaidOfPerson
  /** Keeps a note of the owner's on a person, at a moment (ms since 1970). @returns its number */
  keepNote(person: number, note: { readonly text: string; readonly at: number }): number
  /** Takes a note out of the book. @returns whether there was one of that number */
  dropNote(note: number): boolean
  /** The circle of everybody whom the owner had put in one by `now`, by number. */
  circles(now: number): ReadonlyMap<number, string>
  /** Who became part of this person last, as long as that stands: their name, and the numbers of their identities. */
  lastMerged(publicId: string): { readonly name: string; readonly identities: readonly number[] } | null
  /** @param now leaves out what had not been seen by then */
  identities(people: readonly number[], now?: number): Promise<ReadonlyMap<number, readonly IdentityRow[]>>
  /** Current affiliation first. Nothing learnt after `now`. */
  affiliations(
    people: readonly number[],
    now: number,
  ): Promise<ReadonlyMap<number, readonly AffiliationRow[]>>
  /** Everyone's part in the meetings that have a transcript, by meeting. */
  heardMeetings(): readonly { readonly meeting: number; readonly person: number; readonly spoke: boolean }[]
  /** The newest first. @param wish `channel`: of that one alone */
  timeline(
    person: number,
    wish: { readonly now: number; readonly limit: number; readonly channel?: string | null },
  ): Promise<readonly TimelineRow[]>
  timelineLength(person: number, now: number): Promise<number>
  /** How many interactions there were with each of these people, and when the last was (ms since 1970). */
  reachOf(
    people: readonly number[],
    now: number,
  ): ReadonlyMap<number, { readonly count: number; readonly last: number }>
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
  /** Interactions with all of the words, the latest first; `total` counts them, up to 1,000. */
  search(
    words: readonly string[],
    now: number,
    limit: number,
  ): Promise<{ readonly hits: readonly SearchHit[]; readonly total: number }>
}

/** The part of the book that merges and splits work on. */
export interface MergingStore
  extends Pick<Settlement, 'exchangesOf' | 'replaceTies' | 'replaceAcquaintances' | 'together'> {
  /** Public ids of pairs that the owner said are two people, or that hold what belongs to such. */
  distinctPairs(): readonly (readonly [string, string])[]
  /** Makes two people one because the owner says so; that they are two is then no longer said. */
  merge(kept: number, absorbed: number, at: number): void
  /** Keeps that these are two people, whomever either becomes part of. */
  keepApart(a: number, b: number, at: number): void
  /** Takes back that these are two people: they may be proposed as one again. */
  forgetApart(a: number, b: number): void
  /** Undoes the last merge of this person. @returns the numbers of both; null when there was none */
  split(publicId: string, at: number): readonly number[] | null
  /** People whose contacts a merge or a split since the last settlement touches. */
  touchedPeople(): readonly number[]
}
