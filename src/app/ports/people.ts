import type { Settlement } from './settlement.ts'

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
  /** These people (by public id), and all whose names hold the last word of theirs. */
  sharingName(publicIds: readonly string[]): Promise<readonly PersonRow[]>
  /** @returns the person with this public id, or whose part that one became; null when there is none */
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
  /** Interactions with all of the words, the latest first; `total` counts them, up to 1,000. */
  search(
    words: readonly string[],
    now: number,
    limit: number,
  ): Promise<{ readonly hits: readonly SearchHit[]; readonly total: number }>
}

/** The part of the book that merges and splits work on. */
export interface MergingStore extends Pick<Settlement, 'exchangesOf' | 'replaceTies' | 'together'> {
  /** Public ids of pairs that the owner said are two people, or that hold what belongs to such. */
  distinctPairs(): readonly (readonly [string, string])[]
  /** Makes two people one because the owner says so; that they are two is then no longer said. */
  merge(kept: number, absorbed: number, at: number): void
  /** Keeps that these are two people, whomever either becomes part of. */
  keepApart(a: number, b: number, at: number): void
  /** Undoes the last merge of this person. @returns the numbers of both; null when there was none */
  split(publicId: string, at: number): readonly number[] | null
  /** People whose contacts a merge or a split since the last settlement touches. */
  touchedPeople(): readonly number[]
}
