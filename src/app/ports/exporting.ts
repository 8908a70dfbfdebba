import type { ExportedPart, ExportedParts } from '../../domain/exported/parts.ts'
import type { CardRecord } from '../../domain/record.ts'

/** All that a book holds, read out in the order of its rows, which a book that takes it in keeps. */
export interface ExportStore {
  /** Runs `work` on the book as it is at one moment, whatever others write meanwhile. */
  atOneMoment<T>(work: () => T): T
  /** What the book says, as one hash: two books with the same one hold the same. */
  hash(): string
  /** ms since 1970 of the newest message or entry; null when nothing has a day. */
  newest(): number | null
  counts(): { readonly people: number; readonly interactions: number }
  /** The lines of a lossless part. */
  lines<P extends ExportedPart>(part: P): Iterable<ExportedParts[P]>
  /** Everyone with what is known of them, for other programs. */
  profiles(): Iterable<Profile>
  /** Mail and chats with the names of those in them, for other programs. */
  letters(): Iterable<LetterOut>
  /** Calendar entries with the names of those in them, for other programs. */
  entries(): Iterable<EntryOut>
  promises(): Iterable<PromiseOut>
  milestones(): Iterable<MilestoneOut>
}

/** One person, for an address book. */
export type Profile = {
  readonly id: string
  readonly name: string
  readonly circle: string | null
  readonly cadenceDays: number | null
  readonly mutedUntil: string | null
  readonly identities: readonly { readonly kind: string; readonly value: string }[]
  /** Where they work or worked, as they sign, the latest first. */
  readonly affiliations: readonly {
    readonly organization: string
    readonly title: string
    readonly phone: string
    /** ISO days. */
    readonly since: string | null
    readonly until: string | null
  }[]
  readonly cards: readonly CardRecord[]
  /** Contacts between them and the owner, and when the first and the last were, ms since 1970; null when there were none. */
  readonly contacts: { readonly count: number; readonly first: number; readonly last: number } | null
}

/** A party with the name that it was seen under most; '' for none. */
export type PartyOut = { readonly name: string; readonly kind: string; readonly value: string }

export type LetterOut = {
  /** Its least fingerprint. */
  readonly key: string
  readonly channel: string
  readonly at: number | null
  readonly offsetMinutes: number | null
  readonly messageId: string | null
  /** What it answers: the Message-ID where it is known, and the fingerprint of the message where the book has that. */
  readonly answers: { readonly messageId: string | null; readonly key: string } | null
  readonly from: PartyOut | null
  readonly to: readonly PartyOut[]
  readonly cc: readonly PartyOut[]
  readonly bcc: readonly PartyOut[]
  readonly subject: string
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly bytes: number }[]
  readonly text: string
}

export type EntryOut = {
  readonly key: string
  readonly at: number
  readonly end: number
  readonly allDay: boolean
  readonly sequence: number
  readonly status: 'confirmed' | 'tentative' | 'cancelled'
  readonly shownAs: 'busy' | 'free' | null
  readonly created: number | null
  readonly changed: number | null
  readonly summary: string
  readonly location: string
  /** Without what was said in the meeting. */
  readonly description: string
  readonly organizer: PartyOut | null
  readonly attendees: readonly (PartyOut & { readonly declined: boolean })[]
}

export type PromiseOut = {
  readonly at: number | null
  readonly by: PartyOut
  readonly byOwner: boolean
  readonly to: readonly PartyOut[]
  readonly what: string
  readonly due: string | null
  readonly quote: string
  /** What the owner said of promises in the same message, by their words, the last at the end. */
  readonly said: readonly { readonly words: string; readonly what: string; readonly value: string | null }[]
  readonly subject: string
  readonly strength: number
}

export type MilestoneOut = {
  readonly at: number | null
  readonly by: PartyOut
  readonly polarity: string
  readonly kind: string
  readonly subject: string
  readonly subjectWords: string
  readonly quote: string
  readonly strength: number
}

/** An export of ours that was opened and found whole. */
export interface OpenExport {
  /** The folder. */
  readonly path: string
  /** Bytes of its lossless parts. */
  readonly bytes: number
  /** @throws a Failure when a line is not what it should be */
  lines<P extends ExportedPart>(part: P): Iterable<ExportedParts[P]>
}

/** What came of taking an export in. */
export type TakenIn = {
  readonly read: number
  readonly added: number
  /** Whether the book held nothing before. */
  readonly intoEmpty: boolean
  /** Where it and the book said different things, and what stands now, each in a sentence. */
  readonly contradictions: readonly string[]
}
