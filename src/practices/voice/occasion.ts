import type { Action } from '../../domain/suggestion.ts'
import type { Purpose } from '../../language/purposes.ts'

/** What a draft is about: the facts of a suggestion, as its evidence has them. */
export type DraftOccasion = {
  /** The suggestion's id. */
  readonly id: string
  readonly action: Action
  /** What kind of occasion it is, as its practice calls it: `ask`, `birthday`, `promise`; '' where that is not known. */
  readonly kind: string
  readonly person: string
  /** ISO day. */
  readonly today: string
  /** In the order of the suggestion. */
  readonly evidence: readonly DraftEvidence[]
  /** Whom the person could introduce the owner to; '' for nobody. */
  readonly other: string
  /** What an opinion or experience is asked for on, in the owner's words; '' where it is none. */
  readonly topic: string
  /** What there is to offer where the two are to meet; null where that was not worked out. */
  readonly meeting: MeetingOffer | null
}

/** Times and a place to meet, as both calendars allow them. */
export type MeetingOffer = {
  readonly how: 'in person' | 'call' | 'ask'
  /** The first of the places; null when none is known. */
  readonly place: string | null
  /** Where and on which ISO day they last met; null when that is not known. The place is '' when not known. */
  readonly lastMet: { readonly day: string; readonly place: string } | null
  /** In words, by their clock: `Tuesday 24 November at 10:00`. */
  readonly options: readonly string[]
  /** Whether their clock is another than the owner's, so that it has to be said. */
  readonly isOtherClock: boolean
}

export type DraftEvidence = {
  readonly kind: 'message' | 'meeting' | 'card' | 'silence'
  readonly quote: string
  /** ISO day. */
  readonly day: string
  /** Bare; '' for none. */
  readonly subject: string
  readonly by: 'owner' | 'person' | 'others'
  /** Whether it went to a list: what is taken up there is the matter, in a personal letter it is the person. */
  readonly isOnList: boolean
}

/** What a draft says, before it is written as the owner writes. */
export type Matter = {
  /** Sentences, and `GAP` where the owner has to say something. */
  readonly sentences: readonly string[]
  /** What belongs into each gap, in order. */
  readonly gaps: readonly string[]
  /** The words that it answers or comes back to, to be quoted; null when there are none. */
  readonly quoted: DraftEvidence | null
  /** Of a message that begins a thread; an answer has the thread's. */
  readonly subject: string
}

/** Says what the owner usually says for a purpose; null where that is not known. */
export type Saying = (purpose: Purpose) => string | null

/** Says what there is to say on occasions of one kind; null where it is no message. */
export type Write = (occasion: DraftOccasion, say: Saying) => Matter | null

/** A matter that quotes nothing, until it is said otherwise. */
export function about(sentences: readonly string[], gaps: readonly string[] = [], subject = ''): Matter {
  return { sentences, gaps, quoted: null, subject }
}

/** The first message by the owner or the person that says something: what is only a subject was not said by anyone. */
export function firstBy({ evidence }: DraftOccasion, by: DraftEvidence['by']): DraftEvidence | null {
  return (
    evidence.find(
      (one) => one.by === by && one.kind === 'message' && one.quote !== '' && one.quote !== one.subject,
    ) ?? null
  )
}
