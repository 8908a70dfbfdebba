import type { Evidence } from '../domain/evidence.ts'
import type { Action, Way } from '../domain/suggestion.ts'
import type { Episodes } from '../domain/tie/episodes.ts'
import type { Company } from '../domain/tie/remind.ts'
import type { StandingState } from '../domain/tie/standing.ts'

/** What the practices know of one tie today. Days are counted to the start of the sitting. */
export type TieFacts = {
  readonly person: { readonly id: string; readonly name: string }
  /** In [0, 1]. */
  readonly strength: number
  readonly standing: StandingState
  /** Whether anything may be suggested for the tie: not while an answer is awaited, nor right after the owner wrote. */
  readonly maySuggest: boolean
  /** Days since they last wrote anything that the book holds, to a shared list for example; null when unknown. */
  readonly seenDays: number | null
  /** From which ISO day another standing holds; null when that depends on what happens. */
  readonly standingUntil: string | null
  /** The first ISO day on which the owner wants to hear of this person again; null when not muted. */
  readonly mutedUntil: string | null
  /** How often there is contact as a rule, in days; null with fewer than three sessions. */
  readonly rhythmDays: number | null
  readonly silenceDays: number
  /** The chance that contact comes by itself, in [0, 1]. */
  readonly alive: number
  readonly sessions: number
  /** Days from the first contact to the last. */
  readonly spanDays: number
  /** How many of the contacts came from them, and how many from the owner. */
  readonly fromThem: number
  readonly fromOwner: number
  /** How often they were in touch both ways, and who began. */
  readonly episodes: Episodes
  /** How many contacts were between the two alone, or meetings and calls, whichever are more. */
  readonly personal: number
  /** The days of the circle's or the owner's own cadence; null when neither is set. */
  readonly cadenceDays: number | null
  /** The last contact either way; of the owner's messages only an answered one. */
  readonly last: ContactFact
  /** The last time they wrote or both met; null when that never was. */
  readonly lastFromThem: ContactFact | null
  /** Up to five messages of theirs in the two months before that, the latest first. */
  readonly earlierFromThem: readonly number[]
  /** Up to twenty messages of theirs in the year before that, the latest first. */
  readonly yearFromThem: readonly number[]
  /** What they wrote last to others, a list for example, its ISO day, and some before it; where it was looked for. */
  readonly toOthers?: {
    readonly interaction: number
    readonly day: string
    readonly earlier: readonly number[]
  }
  /** The owner's latest message that asked them something and got no answer. */
  readonly unanswered: AskFact | null
  /** Their latest ask of the owner that the owner has not answered. */
  readonly waiting: AskFact | null
}

export type ContactFact = {
  readonly interaction: number
  readonly day: string
  readonly fromOwner: boolean
  readonly met: boolean
  /** What they wrote and was not addressed to the owner: the owner read it in copy, or it answers the owner before others. */
  readonly besides?: 'copy' | 'answer'
}

export type AskFact = {
  readonly interaction: number
  readonly day: string
  /** Whole days since it was written. */
  readonly days: number
  readonly quote: string
  readonly kind: 'question' | 'request'
  /** How surely it asks its reader, in [0, 1]. */
  readonly strength: number
  readonly subject: string
  /** Whether it was written to that one person, or to several, or through a list. */
  readonly company: Company
}

/** What was asked of one person alone waits for that person alone; a list's other readers may answer too. */
export const COMPANY_WEIGHT = { alone: 1, few: 0.8, list: 0.5 } as const

/** A suggestion before its evidence is quoted: it names the interactions it rests on. */
export type Proposal = {
  readonly person: { readonly id: string; readonly name: string }
  readonly way: Way
  readonly action: Action
  readonly minutes: number
  /** What makes this one occasion: the same person, action and occasion is the same suggestion. */
  readonly occasion: string
  /** Other occasions that the same thing would have if less, or more, of it were known: an answer to one answers it. */
  readonly knownAs?: readonly string[]
  readonly reason: string
  /** Somebody else whom it is about. */
  readonly other?: { readonly id: string; readonly name: string }
  /** Words to quote, or null where the telling sentence of the text is to be quoted. */
  readonly evidence: readonly {
    readonly kind: 'message' | 'meeting' | 'silence'
    readonly interaction: number
    readonly quote: string | null
    /** Messages to quote in its place where their words tell more, the latest first. */
    readonly orElse?: readonly number[]
    /** Whether words to the owner go before what the owner read in copy: the last of these are quoted (`lastWords`). */
    readonly ofTheTwo?: true
  }[]
  /** Evidence that needs no quoting: what a card says. */
  readonly stated?: readonly Evidence[]
  readonly value: number
  readonly parts: Readonly<Record<string, number>>
  readonly expires: string | null
}
