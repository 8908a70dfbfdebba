type Person = { readonly id: string; readonly name: string }

/** Words of theirs that tell of a hardship of their own, or of somebody near to them. */
export type HardshipFact = {
  readonly person: Person
  /** How strong the tie is, in [0, 1]. */
  readonly closeness: number
  /** When it was written, ms since 1970, and the ISO day of that where the owner is. */
  readonly at: number
  readonly day: string
  readonly interaction: number
  readonly quote: string
  /** Who told it, where it is not their own message. */
  readonly teller: string | null
  /** How heavy it is, in [0, 1]: a death, an illness or a lost job more than a lost bicycle. */
  readonly weight: number
  /** The owner's first kind word to them since; null when there was none. */
  readonly support: OwnersAct | null
  /** The owner's first message to them since, or the day the two met; null when there was none. */
  readonly contact: OwnersAct | null
}

/** Something the owner did towards a person. */
export type OwnersAct = {
  readonly at: number
  readonly day: string
  readonly kind: 'message' | 'meeting'
  readonly interaction: number
}

/** What on the owner's side may need putting right. */
export type WrongCause = 'promise' | 'cancellation' | 'unanswered' | 'curt' | 'complaint'

/** A fact about the owner's side: something not kept, called off late, left unanswered, said curtly, or complained of. */
export type WrongFact = {
  readonly person: Person
  readonly closeness: number
  readonly cause: WrongCause
  readonly at: number
  readonly day: string
  readonly interaction: number
  /** Null for a meeting, which has its title. */
  readonly quote: string | null
  readonly evidence: 'message' | 'meeting'
  /** What was promised, or the title of what was called off; '' otherwise. */
  readonly what: string
  /** Days that a promise is overdue or a question has waited; hours of notice for a cancellation; 0 otherwise. */
  readonly amount: number
  /** How their later messages sound against their own usual; null with too few. */
  readonly tone: Tone | null
  /** What has put it right since: an apology of the owner's, an answer, a meeting; null when nothing has. */
  readonly mended: OwnersAct | null
}

/** How somebody's last messages sound, beside how that same person's messages usually do. */
export type Tone = {
  /** Mean valence of the messages before, in [−1, 1]. */
  readonly usual: number
  readonly now: number
  /** How many standard deviations lower (negative) or higher the last ones are. */
  readonly change: number
  /** How many messages the usual is made of. */
  readonly sample: number
}

/** A repair that the owner has begun. */
export type OpenRepair = {
  readonly id: number
  readonly person: Person
  readonly closeness: number
  readonly day: string
  readonly reason: string
  readonly interaction: number | null
  readonly quote: string
  /** ISO day on which to look back. */
  readonly lookBack: string
  readonly apologised: boolean
}

/** A promise of the owner's whose day is over, as the ledger of promises has it. */
export type OverduePromise = {
  readonly person: Person
  readonly closeness: number
  readonly what: string
  /** The ISO day it was due. */
  readonly due: string
  readonly interaction: number
  readonly quote: string
  readonly madeAt: number
}

/** What empathy looks at. */
export type EmpathyFacts = {
  readonly hardships: readonly HardshipFact[]
  readonly wrongs: readonly WrongFact[]
  readonly repairs: readonly OpenRepair[]
}
