import { offsetAt } from '../domain/calendar/zone-of-clock.ts'
import type { Mirror } from '../practices/communication/mirror.ts'
import { type OneThing, oneThing } from '../practices/communication/one-thing.ts'
import { NotInBook } from './failures.ts'
import { heardMeeting, OWNER } from './heard-meetings.ts'
import type { InteractionStore } from './ports.ts'

/** One meeting of the book in its mirror. */
export type MeetingResult = {
  readonly id: string
  /** null where the transcript says no day. */
  readonly at: string | null
  /** The ISO day of it, where the owner is; null as `at` is. */
  readonly day: string | null
  readonly title: string
  /** The owner's name among the speakers; null when the owner says nothing in it. */
  readonly owner: string | null
  /** With its turns; its speakers bear the names of the book's people. */
  readonly mirror: Mirror
  readonly oneThing: OneThing | null
}

/**
 * Shows a meeting of the book in its mirror, as `listen` does for a file.
 * @param wish the meeting's public id, the moment, and the owner's time zone, IANA
 * @throws NotInBook when there is no transcript under that id by then
 */
export function showMeeting(
  interactions: InteractionStore,
  { id, now, zone }: { readonly id: string; readonly now: number; readonly zone: string },
): MeetingResult {
  const number = Number(/^i_(\d{1,15})$/.exec(id)?.[1])
  const row = Number.isNaN(number) ? null : interactions.heardMeeting(number, now)
  if (row === null)
    throw new NotInBook(`there is no meeting ${id} that was heard`, 'Import its transcript first.')
  // Of one without a day only the day would be another.
  const at = row.at ?? now
  const { mirror, title, day } = heardMeeting({ ...row, at }, offsetAt(zone, at))
  const owner = mirror.speakers.some(({ name }) => name === OWNER) ? OWNER : null
  return {
    id,
    at: row.at === null ? null : new Date(row.at).toISOString(),
    day: row.at === null ? null : day,
    title,
    owner,
    mirror,
    oneThing: owner === null ? null : oneThing(mirror, owner),
  }
}
