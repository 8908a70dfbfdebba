import type { MeetingRow } from './communication.ts'

/** One interaction whole, as it is shown where something rests on it. */
export type InteractionRow = {
  readonly interaction: number
  /** `message`, `meeting`, … */
  readonly kind: string
  /** `mail`, `meeting`, `chat`, … */
  readonly channel: string
  /** null: undated */
  readonly at: number | null
  readonly subject: string
  /** The whole text; '' when it has none. */
  readonly text: string
  readonly parties: readonly PartyRow[]
  /** Its thread in order, itself among it; so many as there are up to the moment. */
  readonly thread: readonly { readonly interaction: number; readonly at: number; readonly byOwner: boolean }[]
  /** Of a calendar entry. */
  readonly event: { readonly end: number; readonly allDay: boolean; readonly location: string } | null
  readonly isHeard: boolean
  /** Where it was read: the source's path, and the place in it. */
  readonly source: { readonly path: string; readonly place: string }
}

/** Somebody's part in an interaction. */
export type PartyRow = {
  /** `from`, `to`, `cc`, `organizer`, `attendee`, … */
  readonly role: string
  readonly value: string
  readonly name: string
  readonly isOwner: boolean
  /** null when it is nobody among the people. */
  readonly person: { readonly id: string; readonly name: string } | null
}

/** A card as an address book gave it. */
export type CardRow = { readonly source: string; readonly content: string }

/** A meeting with its turns, whether or not it is known when it was. */
export type UndatedMeetingRow = Omit<MeetingRow, 'at'> & { readonly at: number | null }

/** A meeting that was heard: there is a transcript of it. */
export type HeardMeetingRow = {
  readonly interaction: number
  /** ms since 1970; null where the transcript says no day. */
  readonly at: number | null
  readonly title: string
  /** ms from its first word to its last; null where no times are known. */
  readonly length: number | null
  readonly people: readonly { readonly id: string; readonly name: string }[]
  /** Whether the owner said anything in it. */
  readonly ownerSpoke: boolean
}

/** A stretch of speech in a meeting, ms. */
export type SpeechRow = {
  /** Who speaks, so that one's stretches can be told from another's; null where nobody is named. */
  readonly speaker: string | null
  readonly isOwner: boolean
  readonly start: number
  readonly end: number
}

/** The book, as one looks at single records of it. Nothing after `now` is ever given. */
export interface InteractionStore {
  /** null when there is none of that number by then */
  interaction(interaction: number, now: number): InteractionRow | null
  /** null when there is none of that number */
  card(card: number): CardRow | null
  /** Meetings with a transcript, the latest first. */
  heardMeetings(now: number): readonly HeardMeetingRow[]
  /** When who spoke in them, by their numbers; only of those all of whose turns have both ends. */
  speech(now: number): ReadonlyMap<number, readonly SpeechRow[]>
  /** One of them with its turns; null when there is none of that number by then */
  heardMeeting(interaction: number, now: number): UndatedMeetingRow | null
  /** The sentences of it that ask somebody to do something, in their order. */
  requestsIn(interaction: number): readonly string[]
}
