import { findPerson } from './find-person.ts'
import type { PeopleStore, PlanningStore, TimelineRow } from './ports.ts'
import type { TimelineEntry } from './results.ts'
import { timelineEntries } from './timeline-entries.ts'

export type TimelineWish = {
  /** An id, a name or an address. */
  readonly name: string
  readonly now: number
  /** Only what was before that moment, ms since 1970; null: up to now. */
  readonly before: number | null
  /** Only what went by that channel: `mail`, `meeting`, …; null: any. */
  readonly channel: string | null
  /** So many at most. */
  readonly entries: number
}

/** Part of what happened with one person, the newest first. */
export type TimelineResult = {
  readonly entries: readonly TimelineEntry[]
  /** Whether there is more before the last of them. */
  readonly hasMore: boolean
}

/**
 * What happened with one person, a page at a time: the next page is what was before the last entry of this one.
 * @throws NotInBook when nobody fits the name, or several do
 */
export async function showTimeline(
  { people, planning }: { readonly people: PeopleStore; readonly planning: PlanningStore },
  { name, now, before, channel, entries }: TimelineWish,
): Promise<TimelineResult> {
  const { person } = await findPerson(people, name, now)
  const last = before === null ? now : Math.min(now, before - 1)
  const rows = await wholeMoments(people, person, { now: last, limit: entries, channel })
  const [oldest] = rows.slice(-1)
  const older =
    oldest === undefined ? [] : await people.timeline(person, { now: oldest.at - 1, limit: 1, channel })
  return { entries: await timelineEntries(planning, rows), hasMore: older.length > 0 }
}

/** As many as were asked for, and all others of the last one's moment: the next page begins before it. */
async function wholeMoments(
  people: PeopleStore,
  person: number,
  wish: { readonly now: number; readonly limit: number; readonly channel: string | null },
): Promise<readonly TimelineRow[]> {
  const rows = await people.timeline(person, { ...wish, limit: wish.limit * 2 })
  const last = rows[wish.limit - 1]
  if (last === undefined) return rows
  const beyond = rows.findIndex(({ at }) => at < last.at)
  if (beyond >= 0) return rows.slice(0, beyond)
  return rows.length < wish.limit * 2
    ? rows
    : wholeMoments(people, person, { ...wish, limit: wish.limit * 2 })
}
