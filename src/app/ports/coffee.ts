import type { Stretch } from './celebration.ts'

/** How somebody stands in an entry of a calendar. */
export type PartIn = 'in' | 'declined' | 'out'

/** An entry of a calendar, as it concerns the owner and one person. */
export type EntryRow = {
  readonly interaction: number
  /** ms since 1970; of whole days, their midnights where the calendar is kept. */
  readonly at: number
  readonly end: number
  readonly allDay: boolean
  readonly status: string
  readonly shownAs: 'busy' | 'free' | null
  readonly title: string
  readonly location: string
  readonly owner: PartIn
  readonly person: PartIn
  /** How many are asked, the owner and the person among them. */
  readonly parties: number
  /** Whose calendar it was read from, as far as that says: the owner's, the person's, or another's. */
  readonly calendar: 'owner' | 'person' | 'other' | null
}

/** A meeting of few, with one who was asked to it and did not decline; `location` may be ''. */
export type MetRow = {
  readonly interaction: number
  readonly at: number
  readonly location: string
  readonly person: number
  readonly publicId: string
}

/** When somebody wrote, and what their clock showed; null where the message does not say. */
export type WroteRow = { readonly at: number; readonly offsetMinutes: number | null }

/** The book, as times and places to meet are looked for in it. Nothing that was entered after `now` is ever given. */
export interface CoffeeStore {
  /** Entries that lie in a stretch of time, in part at least, by beginning. @param now when the book is read */
  entries(
    stretch: { readonly from: number; readonly to: number; readonly now: number },
    person: number,
  ): readonly EntryRow[]
  /** Meetings that the owner went to, with four others at most, by time. */
  small(stretch: Stretch): readonly MetRow[]
  /** Those of them for which the calendar names a location. */
  met(stretch: Stretch): readonly MetRow[]
  /** Of these people, those with whom there is a meeting ahead, within so many ms. */
  meetingAhead(people: readonly number[], now: number, within: number): ReadonlySet<number>
  /** People whose tie is this close by letters, though none by number may be of it at an earlier moment. */
  closeByLetters(bounds: {
    readonly since: number
    readonly fromEach: number
    readonly spanMs: number
  }): readonly number[]
  /** What somebody wrote by hand, the latest first, so many at most. @param person null is the owner */
  wrote(person: number | null, stretch: Stretch, limit: number): readonly WroteRow[]
  /** Addresses on cards, as written. @param person null is the owner */
  addresses(person: number | null): readonly string[]
  /** Where to write to a person, as `addressOf` of the voice has it, or the owner's address of most use of late; null without any. @param person null is the owner */
  mailAddress(person: number | null, now: number): { readonly address: string; readonly name: string } | null
}
