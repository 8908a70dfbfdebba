/** One calendar entry of the story, before it is written as iCalendar. */
export type Appointment = {
  /** Unique; the UID is made from it. */
  readonly id: string
  /** Start and end in milliseconds since 1970. */
  readonly start: number
  readonly end: number
  readonly summary: string
  readonly location?: string
  readonly description?: string
  /** Keys of the cast, beside the owner; `-key` has declined, `?key` has not answered. */
  readonly with: readonly string[]
  /** Who called the meeting; the owner when absent. */
  readonly organizer?: string
  /** An RRULE value; such an entry is kept in the owner's zone. */
  readonly rule?: string
  /** Starts of occurrences that were struck, in milliseconds. */
  readonly except?: readonly number[]
  /** An occurrence that was moved: which one, and the entry says where to. */
  readonly insteadOf?: { readonly id: string; readonly start: number }
  readonly sequence?: number
  readonly cancelled?: boolean
  readonly allDay?: boolean
  /** When it was last changed, in milliseconds. */
  readonly changed: number
}
