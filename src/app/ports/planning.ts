import type { SettingStore } from './settings.ts'
import type { AliveModel } from '../../domain/tie/alive.ts'
import type { History } from '../../domain/tie/history.ts'

/** A tie as the plan needs it: its whole history, and what the owner said of it. */
export type PlanTie = {
  readonly person: number
  readonly publicId: string
  readonly name: string
  readonly history: History
  readonly circle: string | null
  readonly cadenceDays: number | null
  readonly mutedUntil: string | null
  /** The last time they wrote anything by hand, to whomever, as far as the book goes: that may be after `now`. */
  readonly seenAt: number | null
}

/** The main ask of a recent message between the owner and people. */
export type PlanAsk = {
  readonly interaction: number
  readonly at: number
  readonly byOwner: boolean
  /** Whom it concerns: the sender when it is not the owner's; else those it was written to or answers. */
  readonly people: readonly number[]
  /** What they are called, in the same order; empty when it is not the owner's. */
  readonly names: readonly string[]
  readonly kind: 'question' | 'request'
  readonly quote: string
  readonly strength: number
  /** Whom it speaks to by name, as written; null when it names no one. */
  readonly addressed: string | null
  readonly subject: string
  /** How many people and lists it was addressed to. */
  readonly recipients: number
  readonly traffic: 'personal' | 'list'
  /** Whether it was written to the owner by To, or answers the owner; not only in copy or through a list. */
  readonly direct: boolean
}

/** Which ties to load: all, those of these people (by number), or at least those within bounds. */
export type TieChoice = 'all' | { readonly people: readonly number[] } | TieBounds

/** What a tie comes to, at the least, to be looked at; or else the owner said how close they are to be. */
export type TieBounds = {
  /** Contacts in which they took part, and contacts in which the owner did. */
  readonly fromEach: number
  /** Days from the first contact to the last. */
  readonly spanDays: number
  /** Days since they last wrote or both met, at the most. */
  readonly silentDays: number
  /**
   * Leaves out who is plainly in sight: silent for fewer days than `leastDays`, or seen elsewhere since, within so many
   * days or this share of the silence. Some who are in sight stay in: the practice decides.
   */
  readonly outOfSight?: { readonly leastDays: number; readonly seenDays: number; readonly seenShare: number }
}

/** A stretch of time, ms since 1970, and whose asks: everyone's, or those to and from one person (by number). */
export type AsksWish = { readonly since: number; readonly now: number; readonly which: 'all' | number }

/** Who wrote in an ask's thread after it: the owner; anyone but the owner and the asker; the asker. */
export type LaterInThread = {
  readonly owner: boolean
  readonly others: boolean
  readonly asker: boolean
  /** Whether the asker gave thanks. */
  readonly thanked: boolean
}

/** The model of which silences end, and the moment of the last contact it was learned from. */
export type KeptAliveModel = { readonly through: number; readonly model: AliveModel }

/** What the owner answers to a suggestion. */
export type NewAnswer = {
  readonly suggestionId: string
  /** The public id of the person whom the suggestion was for. */
  readonly person: string
  readonly way: string
  readonly action: string
  readonly answer: 'done' | 'later' | 'not this'
  readonly until: string | null
  readonly at: number
  /** The suggestion as JSON, as it was laid out. */
  readonly content: string
}

/** What the owner answered, the latest first. */
export type GivenAnswer = NewAnswer & {
  /** Whose it is now, after merges and splits: a public id. Suggestions' ids were made with `person`. */
  readonly presentPerson: string
}

/** A suggestion as it was laid out: its JSON, and the interactions it rests on, which tell whose it is after a split. */
export type LaidOut = {
  readonly id: string
  readonly content: string
  readonly interactions: readonly number[]
}

/** A text to quote from: what its writer wrote anew, and the facts of its envelope. */
export type Quotable = {
  readonly interaction: number
  readonly at: number
  readonly kind: string
  readonly subject: string
  readonly text: string
  readonly byOwner: boolean
  /** Who wrote it; null when it was the owner or nobody known. */
  readonly sender: { readonly id: string; readonly name: string } | null
}

/** The book, as the plan sees it. Nothing after `now` is ever given; settings are as they are today. */
export interface PlanningStore extends Pick<SettingStore, 'setting'> {
  hasOwner(): Promise<boolean>
  /** Every name that the owner bears in the records, and what stands before the @ of the owner's addresses. */
  ownerNames(): Promise<readonly string[]>
  /** Addresses that the owner may be, the most frequent first. */
  likelyOwners(): Promise<readonly string[]>
  /** When the newest interaction up to `now` was; null when there is none. */
  newest(now: number): Promise<number | null>
  ties(which: TieChoice, now: number): Promise<readonly PlanTie[]>
  /** Whom the owner wants to hear nothing about (by public id), until and not on an ISO day. */
  muted(now: number): Promise<readonly { readonly person: string; readonly until: string }[]>
  /** The main asks written from `since` to `now`, by time. */
  asks(wish: AsksWish): Promise<readonly PlanAsk[]>
  /** When each of these people last wrote anything by hand, to whomever; who never did is not in it. */
  lastSeen(people: readonly number[], now: number): Promise<ReadonlyMap<number, number>>
  /** Of these messages of others, those that were not written to the owner: read in copy, or answers before others. */
  besidesOwner(interactions: readonly number[]): Promise<ReadonlyMap<number, 'copy' | 'answer'>>
  laterInThreads(interactions: readonly number[], now: number): Promise<ReadonlyMap<number, LaterInThread>>
  aliveModel(): Promise<KeptAliveModel | null>
  answers(now: number): Promise<readonly GivenAnswer[]>
  quotables(interactions: readonly number[]): Promise<ReadonlyMap<number, Quotable>>
  /** @param interactions what the suggestion rests on */
  keepAnswer(answer: NewAnswer, interactions: readonly number[]): Promise<void>
  /** Forgets the last answer to a suggestion. @returns what it was; null when there was none */
  takeBackAnswer(suggestionId: string): Promise<NewAnswer['answer'] | null>
  /**
   * Keeps what was laid out on an ISO day. A day that was planned before and is over, as later sittings show, keeps the
   * sitting that it had.
   */
  keepSitting(day: string, minutes: number, suggestions: readonly LaidOut[]): Promise<void>
  /** ISO days up to that one on which a plan was laid out. */
  sittingDays(until: string): readonly string[]
  /** What sittings from one ISO day to the day before another had in their plans, the latest day first. */
  chosenSince(day: string, before: string): readonly { readonly day: string; readonly action: string }[]
  /** The suggestion as it was last laid out up to that ISO day, or else first after it; null when it never was. */
  laidOut(suggestionId: string, day: string): Promise<LaidOut | null>
}
