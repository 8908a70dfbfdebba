import type { ContactResult, NextMeeting } from './contact-result.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { IdentityKind } from '../domain/identity.ts'
import type { Action, Suggestion } from '../domain/suggestion.ts'

// What the use cases give the doors: plain values, printed as they are with --json and sent as they are over HTTP.
// Days are ISO `YYYY-MM-DD`, moments ISO instants in UTC.

/** A person as others are named by. */
export type PersonName = { readonly id: string; readonly name: string }

/** The plan of one day. */
export type TodayResult = {
  readonly day: string
  /** The minutes that the chosen suggestions take together. */
  readonly minutes: number
  /** In the order of the sitting. */
  readonly suggestions: readonly Suggestion[]
  /** How many suggestions there were in all: each is chosen or left out. */
  readonly considered: number
  readonly leftOut: readonly LeftOutResult[]
  /** What was done of the day's sitting already. */
  readonly done: { readonly people: number; readonly minutes: number }
  /** The sentence that ends the sitting. */
  readonly closing: string
  /** The day of the newest record; null in an empty book. A plan from old records is an old plan. */
  readonly newest: string | null
}

export type LeftOutResult = {
  readonly id: string
  readonly person: PersonName
  readonly action: Action
  /** In words that begin without a capital: "you said later, until 3 March". */
  readonly why: string
  /** Whether it may come back on another day: it was neither done nor refused, and has not run out. */
  readonly waits: boolean
}

/** One tie, with everything the book knows of the person. */
export type PersonResult = {
  /** The ISO day as of which all of it is said. */
  readonly day: string
  readonly id: string
  readonly name: string
  readonly identities: readonly IdentityResult[]
  /** What the owner said: '5', '15', '50', '150', 'beyond'; null when nothing was. */
  readonly circle: string | null
  /** The longest silence in days that the owner wants, said or by the circle; null when nothing was said. */
  readonly cadenceDays: number | null
  /** The same as far as the owner gave a number of days; null where only the circle says it, or nothing. */
  readonly cadenceSaid: number | null
  /** The first ISO day on which the owner wants to hear of them; null when not muted. */
  readonly mutedUntil: string | null
  /** The current one first. */
  readonly affiliations: readonly AffiliationResult[]
  /** null when there was no contact between the owner and the person. */
  readonly tie: TieResult | null
  /** How the two have been in touch of late; null as `tie` is. */
  readonly contact: ContactResult | null
  /** Their next meeting in the calendar, within sixty days; null when there is none. */
  readonly nextMeeting: NextMeeting | null
  /** Whom a split would part from this person again: the last merge; null when they were never merged. */
  readonly merged: { readonly name: string; readonly identities: readonly IdentityResult[] } | null
  /** The newest first; `total` counts those that are not in it too. */
  readonly timeline: readonly TimelineEntry[]
  readonly timelineTotal: number
  /** Who writes, begins, asks and answers between the two, and who talks in meetings. */
  readonly balance: readonly MeasureResult[]
  readonly promises: readonly PromiseResult[]
  readonly milestones: readonly MilestoneResult[]
}

/** One measure, beside the same in the stretch before; `words` say why there is no value. */
export type MeasureResult = {
  readonly id: string
  readonly unit: string
  readonly value: number | null
  readonly sample: number
  /** What a sample is, in the plural, and how many it takes. */
  readonly samples: string
  readonly minimum: number
  readonly period: { readonly first: string; readonly last: string }
  readonly before: {
    readonly value: number | null
    readonly sample: number
    readonly period: { readonly first: string; readonly last: string }
  }
  readonly words: string | null
  /** Public ids of the interactions that it rests on. */
  readonly evidence: readonly string[]
}

export type IdentityResult = { readonly kind: IdentityKind; readonly value: string }

export type AffiliationResult = {
  readonly organization: string
  readonly title: string
  readonly since: string | null
  readonly until: string | null
}

export type TieResult = {
  /** In [0, 1]. */
  readonly strength: number
  /** How often there is contact as a rule; null when there is too little to tell. */
  readonly rhythmDays: number | null
  readonly silenceDays: number
  /** The chance that the tie is alive, in [0, 1]; null when there is too little to tell. */
  readonly alive: number | null
  readonly standing: string
  /** Whole sentences. */
  readonly reasons: readonly string[]
}

export type TimelineEntry = {
  readonly interaction: string
  readonly at: string
  /** `mail`, `meeting`, `chat`, `call`, `note`, … */
  readonly channel: string
  /** Which way it went. */
  readonly direction: 'in' | 'out' | 'both'
  readonly subject: string
  /** Whether there is a mirror of it, as of a meeting with a transcript. */
  readonly isHeard: boolean
  /** Its first words, or those that matter; '' when there are none. */
  readonly quote: string
}

export type PromiseResult = {
  readonly id: string
  readonly by: 'owner' | 'person'
  readonly what: string
  readonly due: string | null
  readonly state: 'open' | 'kept' | 'late' | 'released'
  /** Who says that it is kept or released: the owner, or of a release its age; null while it is open or late. */
  readonly settledBy: 'owner' | 'age' | null
  /** Whether the owner has said that it stands; until then it is what a reader found. */
  readonly confirmed: boolean
  readonly evidence: Evidence
  /** What shows that it was kept, for the owner to confirm; null where nothing does. */
  readonly proof: Evidence | null
  /** The ISO day from which it counts as let go unless something is said; null where that is settled. */
  readonly letGo: string | null
}

/** A promise in the ledger: who made it to the owner, or to whom the owner made it. */
export type LedgerRow = PromiseResult & {
  readonly person: PersonName
  readonly others: readonly PersonName[]
}

/** The ledger of promises, mine and theirs, by day due; those without one last. */
export type PromisesResult = {
  readonly day: string
  /** Promises made before this ISO day are not in it; null when all are. */
  readonly since: string | null
  readonly mine: readonly LedgerRow[]
  readonly theirs: readonly LedgerRow[]
  /** Kept and made of those that fell due or seem kept: (kept + 1) / (made + 2). */
  readonly kept: { readonly mine: KeptResult; readonly theirs: KeptResult }
  /** How many were kept, released or let go, and are not in the lists. */
  readonly settled: number
  /** How many of the settled are not among those made in `kept`: neither fell due nor seem kept. */
  readonly settledBeside: number
  /** How the owner keeps promises and others' time; empty where one person is asked for. */
  readonly measures: readonly MeasureResult[]
}

export type KeptResult = {
  readonly kept: number
  /** How many of the kept only the records show kept: nobody said so. */
  readonly seeming: number
  readonly made: number
  readonly ratio: number
}

export type MilestoneResult = {
  readonly at: string
  readonly polarity: 'good' | 'hard'
  readonly kind: string
  readonly evidence: Evidence
  /** Whether the owner answered it. */
  readonly answered: boolean
}

/** People, as a list shows them. */
export type PeopleResult = { readonly people: readonly PeopleRow[]; readonly total: number }

export type PeopleRow = {
  readonly id: string
  readonly name: string
  /** '' when unknown. */
  readonly organization: string
  readonly title: string
  /** What the owner said: '5', '15', '50', '150', 'beyond'; null when nothing was. */
  readonly circle: string | null
  readonly standing: string
  /** The last contact; null when there was none. */
  readonly lastAt: string | null
  /** In [0, 1]. */
  readonly strength: number
}

/** What a search found, the latest first; `total` counts up to 1,000. */
export type SearchResult = {
  readonly hits: readonly SearchHitResult[]
  readonly total: number
  readonly ms: number
}

export type SearchHitResult = {
  readonly interaction: string
  readonly person: PersonName | null
  /** null for an undated message. */
  readonly at: string | null
  /** The words around what was searched. */
  readonly quote: string
}

/** People who may be one, surest first. */
export type DuplicatesResult = { readonly proposals: readonly DuplicateProposal[]; readonly total: number }

export type DuplicateProposal = {
  readonly a: DuplicateSide
  readonly b: DuplicateSide
  /** By which the pairs are in order, in [0, 1]: how much more speaks for one than for two. No chance. */
  readonly score: number
  /** Whole sentences. */
  readonly reasons: readonly string[]
}

export type DuplicateSide = PersonName & {
  readonly identities: readonly string[]
  /** '' when unknown. */
  readonly organization: string
  readonly title: string
  /** The last thing that happened with them, and how many there were. */
  readonly lastAt: string | null
  readonly interactions: number
}
