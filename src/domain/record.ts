import type { Party } from './identity.ts'
import type { Turn } from './turn.ts'

/**
 * What a source's reader yields: one dated or undated fact as the file states it, before anything is
 * worked out. Times are milliseconds since 1970 in UTC; days are ISO `YYYY-MM-DD`.
 */
export type SourceRecord = MessageRecord | CardRecord | EventRecord | ConnectionRecord | TranscriptRecord

/** Something that could not be read, with the reason in plain words. Never dropped silently. */
export type Skipped = { readonly where: string; readonly why: string }

/**
 * The version of the readers of files. Raise it when they learn to read what they set aside before: the next import then
 * reads those sources again.
 */
export const RECORD_READERS = 1

/**
 * How a message travelled. `personal`: to named people. `list`: a person wrote to a discussion list.
 * `bulk`: a newsletter or other mass mail. `automated`: a machine wrote it (bounce, notification, calendar reply).
 */
export type Traffic = 'personal' | 'list' | 'bulk' | 'automated'

export type MessageRecord = {
  readonly kind: 'message'
  readonly channel: 'mail' | 'linkedin' | 'chat'
  /** The Message-ID without angle brackets; null when absent. Chats: the export's own id, if any. */
  readonly messageId: string | null
  readonly inReplyTo: string | null
  /** Oldest first, without angle brackets. */
  readonly references: readonly string[]
  /** A conversation id given by the source itself (LinkedIn, X-GM-THRID), prefixed with its kind; else null. */
  readonly conversation: string | null
  /** When it was written; null when no header gives a believable time (then it is kept, undated, and listed). */
  readonly at: number | null
  /** The writer's offset from UTC in minutes as the Date header gave it; null when unknown. */
  readonly offsetMinutes: number | null
  readonly from: Party
  readonly to: readonly Party[]
  readonly cc: readonly Party[]
  readonly bcc: readonly Party[]
  readonly subject: string
  /** The whole readable text as written: plain text part, else the HTML part turned to text. Quotes included. */
  readonly text: string
  readonly traffic: Traffic
  /** Why it is not personal, in plain words with the header that says so: `Precedence: bulk`. null for personal. */
  readonly trafficWhy: string | null
  /** The address of the discussion list it went through, lower-cased; null when none. */
  readonly list: string | null
  /** Folder and label names: `Sent`, `Inbox`, X-Gmail-Labels. */
  readonly labels: readonly string[]
  /** Addresses from Delivered-To, X-Original-To, Envelope-To: whose mailbox this may be. */
  readonly deliveredTo: readonly string[]
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly bytes: number }[]
}

/** A day that may lack its year (RFC 6350 §6.2.5 allows a BDAY without one). */
export type CalendarDay = { readonly year: number | null; readonly month: number; readonly day: number }

/** One entry of an address book: a vCard, a row of a contacts CSV, a LinkedIn connection. */
export type CardRecord = {
  readonly kind: 'card'
  /** Stable inside its source: the UID, else a hash of what identifies it. The same card re-read has the same key. */
  readonly key: string
  readonly name: {
    readonly full: string
    readonly given: string
    readonly family: string
    readonly middle: string
    readonly nickname: string
  }
  readonly identities: readonly Party[]
  readonly organization: string
  readonly title: string
  readonly department: string
  readonly birthday: CalendarDay | null
  readonly anniversary: CalendarDay | null
  readonly notes: string
  /** City or whole address, as written, one a line. */
  readonly places: readonly string[]
  readonly groups: readonly string[]
  /** The day the two became connected (LinkedIn), ISO; null when unknown. */
  readonly since: string | null
  /** A group, list, company or distribution card rather than a human. */
  readonly human: boolean
  /** The card as it stood in the file (vCard lines, or the row as JSON), kept for a lossless export. */
  readonly raw: string
}

export type AttendeeAnswer = 'accepted' | 'declined' | 'tentative' | 'unanswered'

/** One occurrence of a calendar entry. A recurring entry yields one record an occurrence, all with one uid. */
export type EventRecord = {
  readonly kind: 'event'
  /** `uid` for a single entry, `uid/2026-03-01T09:00:00Z` for an occurrence (its original start, RFC 5545 §3.8.4.4). */
  readonly key: string
  readonly uid: string
  readonly recurring: boolean
  readonly sequence: number
  readonly status: 'confirmed' | 'tentative' | 'cancelled'
  readonly start: number
  readonly end: number
  /** When the entry was first made, as it says itself (CREATED; RFC 5545 §3.8.7.1); null when it does not. */
  readonly created: number | null
  /** When the entry was last changed, as it says itself (LAST-MODIFIED, else DTSTAMP; RFC 5545 §3.8.7); null when it does not. */
  readonly changed: number | null
  readonly allDay: boolean
  /** Whether it takes the time up, as the entry says (TRANSP, Outlook's busy status); null when it does not say. */
  readonly shownAs: 'busy' | 'free' | null
  /** IANA zone the entry was planned in; null for UTC or floating time. */
  readonly zone: string | null
  readonly summary: string
  readonly description: string
  readonly location: string
  readonly organizer: Party | null
  readonly attendees: readonly {
    readonly party: Party
    readonly answer: AttendeeAnswer
    readonly human: boolean
  }[]
}

/** What was said in one meeting, as a recording's captions or a transcript give it. */
export type TranscriptRecord = {
  readonly kind: 'transcript'
  /** The file's name says that someone went over the words: such a version is kept before a raw one. */
  readonly corrected: boolean
  readonly format: 'zoom' | 'zoom captions' | 'teams' | 'srt' | 'meet' | 'otter'
  /** From the file or its name; '' when neither gives one. */
  readonly title: string
  /** When the meeting began, or noon UTC of its day when only the day is known; null: the file does not say. */
  readonly at: number | null
  readonly dayOnly: boolean
  /** By start where the format has times, else in the order of the file. */
  readonly turns: readonly Turn[]
}

/** Something that LinkedIn states about a person beside cards and messages. */
export type ConnectionRecord = {
  readonly kind: 'connection'
  readonly key: string
  readonly what: 'invitation' | 'endorsement' | 'recommendation'
  readonly direction: 'given' | 'received'
  readonly party: Party
  readonly at: number | null
  /** The skill endorsed, the recommendation's or the invitation's words. */
  readonly text: string
}
