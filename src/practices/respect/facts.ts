import type { DeedKind, DeliveryReading } from '../../language/delivering.ts'

type Person = { readonly id: string; readonly name: string }

/** Something that one of the two said they would do, as a reader found it, with what happened since. */
export type PromiseFact = {
  /** Public id: the same words in the same message always get it. */
  readonly id: string
  readonly by: 'owner' | 'person'
  /** Who made it, or to whom it was made. */
  readonly person: Person
  /** To whom else the owner made it; never more than two. */
  readonly others: readonly Person[]
  /** How strong the tie is, in [0, 1]. */
  readonly closeness: number
  /** In the words of whoever made it, from the verb on. */
  readonly what: string
  readonly quote: string
  readonly deed: DeedKind
  readonly interaction: number
  /** 0 where it stands in no thread. */
  readonly thread: number
  /** ms since 1970, and the ISO day of that where the owner is. */
  readonly at: number
  readonly day: string
  /** ISO day; null when none was named. */
  readonly due: string | null
  /** Written to that one person, to several, through a list; or said in a meeting. */
  readonly company: 'alone' | 'few' | 'list' | 'meeting'
  /** How sure it is that its author is bound, in [0, 1]. */
  readonly strength: number
  readonly subject: string
  /** The owner's words on it, the oldest first. */
  readonly said: readonly PromiseWord[]
  /** What both wrote in the thread or to each other since, and when they met; by time. */
  readonly later: readonly LaterAct[]
}

/** A word of the owner on a promise. `none`: it is no promise. */
export type PromiseWord = {
  readonly what: 'confirmed' | 'kept' | 'late' | 'released' | 'none' | 'due'
  /** ms since 1970, and the ISO day of that where the owner is. */
  readonly at: number
  readonly day: string
  /** The day that `due` names. */
  readonly value: string | null
}

/** Something that happened after a promise and may show that it was kept. */
export type LaterAct = {
  readonly interaction: number
  readonly at: number
  readonly day: string
  readonly kind: 'message' | 'meeting'
  /** Whether who made the promise did it; of a meeting, both did. */
  readonly byMaker: boolean
  readonly inThread: boolean
  readonly subject: string
  /** Names of what came along. */
  readonly attachments: readonly string[]
  readonly reading: DeliveryReading
}

/** What shows that a promise was kept. */
export type Proof = {
  readonly interaction: number
  readonly day: string
  readonly kind: 'message' | 'meeting'
  /** The delivering words; null where none are to be quoted. */
  readonly quote: string | null
}

/** A promise as the ledger has it on a day. */
export type LedgerEntry = Omit<PromiseFact, 'later' | 'said'> & {
  /** `late`: its day is over. */
  readonly state: 'open' | 'kept' | 'late' | 'released'
  /** Who says that it is kept or released: the owner; or, of a release, its age. */
  readonly settledBy: 'owner' | 'age' | null
  /** Whether the owner has said that it stands. */
  readonly confirmed: boolean
  /** What the records show for its having been kept, for the owner to confirm; null where nothing does. */
  readonly proof: Proof | null
  /**
   * Whether its maker wrote in its thread on its day or later (of a look that was promised, or of what has no day: an hour
   * later), of whatever: it was spoken of, or might have been. Of what has no day, elsewhere too, under a subject that bears it.
   */
  readonly carriedOn: boolean
  /** The ISO day from which it counts as let go, if nobody says anything; null once that is said. */
  readonly letGo: string | null
}

/** Somebody's answer to what the owner asked by mail, after which the owner has not been in touch. */
export type HelpFact = {
  readonly person: Person
  readonly closeness: number
  /** The owner's ask: the interaction, its words, and how surely it asks, in [0, 1]. */
  readonly ask: number
  readonly askQuote: string
  readonly askStrength: number
  /** The answer, and its ISO day where the owner is. */
  readonly answer: number
  readonly day: string
  readonly words: number
  /** How many files came along. */
  readonly attachments: number
}
