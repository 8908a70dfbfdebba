import type { TimelineEntry } from '../../src/app/results.ts'
import { answerOf, api } from '../api/client.ts'
import { daysAfter, localDay } from './days.ts'
import type { Fortnight } from './fortnights.ts'

/** The contacts with a person in a fortnight, the newest first, on those of the owner's days that count. */
export async function contactsIn(
  person: string,
  fortnight: Fortnight,
  days: readonly string[],
): Promise<readonly TimelineEntry[]> {
  const last = daysAfter(fortnight.first, 13)
  const counted = new Set(days.filter((day) => day >= fortnight.first && day <= last))
  const found: TimelineEntry[] = []
  // Two days on it is the next day in every zone.
  for (let before = `${daysAfter(last, 2)}T00:00:00Z`; ; ) {
    const { entries, hasMore } = await answerOf(
      api.people[':id'].timeline.$get({ param: { id: person }, query: { before } }),
    )
    found.push(...entries.filter(({ at }) => counted.has(localDay(at))))
    const oldest = entries.at(-1)
    if (oldest === undefined || !hasMore || localDay(oldest.at) < fortnight.first) return found
    before = oldest.at
  }
}
