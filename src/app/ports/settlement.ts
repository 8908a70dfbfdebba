import type { Acquaintance } from '../../domain/acquaintance.ts'
import type { Exchange } from '../../domain/exchange.ts'
import type { IdentitySeen } from '../../domain/nature.ts'
import type { OwnerEvidence } from '../../domain/owner.ts'
import type { Traces } from '../../domain/stranger.ts'
import type { KeptAliveModel } from './planning.ts'

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

/** What the owner said of who is who, by identities' numbers: it holds whatever people they come to belong to. */
export type OwnersWord = {
  /** Identities that are one person's: whose name the person keeps, and who became part of them. */
  readonly together: readonly { readonly kept: readonly number[]; readonly absorbed: readonly number[] }[]
  /** Identities that are two people's. */
  readonly apart: readonly (readonly [readonly number[], readonly number[]])[]
}

/** The book, as the settlement after an import sees it: who is the owner, who is a person, what changed. */
export interface Settlement {
  identities(): readonly SettlingIdentity[]
  /** Forgets identities that nothing in the book speaks of any more. */
  forgetStrays(): void
  /** How many messages to named people there are. */
  personalMessages(): number
  /** The cards of humans, with the identities on each. */
  cardGroups(): readonly CardGroup[]
  ownersWord(): OwnersWord
  /** Whoever spoke in meetings, with whom else was asked to one of them; one known by the series alone, also with who spoke beside. */
  besideSpeakers(): readonly { readonly speaker: number; readonly other: number; readonly spoke: boolean }[]
  /** Makes each transcript that fits a calendar entry one interaction with it. */
  joinTranscripts(): void
  /** Makes two people one because the records say so, with all history, so that a split undoes it. */
  merge(kept: number, absorbed: number, at: number): void
  /** What shows whether anyone deals with an address that wrote. */
  tracesOf(identity: number): Traces
  /** Whether it was asked to a meeting, or asked others to one. */
  hasMet(identity: number): boolean
  /** Why the first messages that it did not write by hand were taken for automated, each reason once. */
  whyAutomated(identity: number): readonly string[]
  setNatures(natures: ReadonlyMap<number, string>): void
  addPerson(person: NewPerson): number
  assign(identity: number, person: number): void
  /**
   * Takes identities that are no longer theirs (the owner's, a list's, another's) from their people; people left without
   * any go. What the owner said of them is kept by the identities.
   */
  release(identities: readonly number[]): void
  rename(person: number, name: string): void
  /** Addresses that the owner named as their own, last; empty when never. */
  saidOwners(): readonly string[]
  keepSaidOwners(addresses: readonly string[]): void
  /**
   * Joins messages without headers into threads by subject and people, anew, unless what the last settlement did not
   * know changes none of them. @param anew true to do it in any case
   */
  guessThreads(anew: boolean): void
  /**
   * Forgets the findings in what was read under another name of its writer, and in messages that involve these
   * identities, so that they are read again.
   */
  forgetOutdatedReadings(involving: readonly number[]): void
  /** People whose contacts something since the last settlement touches; all when `everyone`. */
  touchedPeople(everyone: boolean): readonly number[]
  /** Every exchange of these people with the owner, by time. */
  exchangesOf(people: readonly number[]): Iterable<Exchange>
  replaceTies(people: readonly number[], ties: ReadonlyMap<number, TieRow>): void
  /** Whom these people know, in place of whom they were known to know. */
  replaceAcquaintances(people: readonly number[], found: readonly Acquaintance[]): void
  /** When the newest message up to `now` was written, and every tie's contacts: what the model of silences is learned from. */
  allContacts(now: number): { readonly newest: number; readonly contacts: readonly Uint8Array[] }
  keepAliveModel(model: KeptAliveModel): void
  /** Messages that answer an owner's message which came only now were taken for chatter: they are to be read. */
  rereadAnswers(): void
  /** Whether nothing came since the last settlement, and it is known whose book this is. */
  isSettled(): boolean
  /** Whether anything came since the last settlement. */
  hasComeIn(): boolean
  ownerAddresses(): readonly string[]
  markSettled(): void
  /** Runs all of a settlement's writes together, or none. */
  together<T>(work: () => T): T
}

/** A tie as it is kept. Times are ms since 1970. */
export type TieRow = {
  readonly contacts: Uint8Array
  readonly firstAt: number
  readonly lastAt: number
  /** The last time they wrote or both met; null when that never was. */
  readonly lastTwoWayAt: number | null
  readonly contactCount: number
  /** Contacts in which they took part, and in which the owner did; meetings and calls count for both. */
  readonly fromThem: number
  readonly fromOwner: number
}
