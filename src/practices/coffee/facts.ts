import type { Interval } from '../../domain/calendar/intervals.ts'
import type { WorkingHours } from '../../domain/calendar/working-hours.ts'
import type { TieFacts } from '../facts.ts'

/** A stretch that is taken in a calendar. */
export type Busy = Interval & {
  readonly title: string
  /** Whole days: no quarter of an hour is kept free beside them. */
  readonly allDay: boolean
  /** At some place, so that there is a way to go. */
  readonly elsewhere: boolean
}

/** What is known of one side's time. */
export type Side = {
  /** IANA name. */
  readonly zone: string
  readonly hours: WorkingHours
  readonly busy: readonly Busy[]
}

/** A meeting of the two that was planned for a moment, and whether it came about. */
export type PlannedMeeting = {
  readonly interaction: number
  /** ms since 1970 */
  readonly at: number
  readonly isHeld: boolean
}

/** One visit of somebody's to a place. */
export type Visit = {
  readonly key: string
  readonly name: string
  /** The location as it was written. */
  readonly address: string
  readonly city: string
  readonly at: number
  /** Whether the owner was there, and whether the other was. */
  readonly owner: boolean
  readonly other: boolean
  /** In a room, at a site, or among more than four: nowhere to have a coffee at. */
  readonly isWork: boolean
}

/** A place that one of the two named with warm words. */
export type NamedPlace = {
  readonly name: string
  readonly key: string
  readonly interaction: number
  readonly day: string
  readonly byOwner: boolean
  readonly quote: string
}

/** A tie, and how the two have met in person so far. */
export type MeetFacts = {
  readonly tie: TieFacts
  /** The last meeting in person, alone or among four at most; null when the records know of none. */
  readonly lastMet: {
    readonly interaction: number
    readonly day: string
    readonly days: number
    readonly place: string
  } | null
  /** Days since the two last met or spoke in any way, by wire too; null when they never did. */
  readonly spokenDays: number | null
  /** How many meetings in person there were in two years, and the days that usually lie between two; null with fewer than three. */
  readonly meetings: number
  readonly usualDays: number | null
  /** Whether there is a meeting with them ahead. */
  readonly isAhead: boolean
  readonly isRemote: boolean
}
