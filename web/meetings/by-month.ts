import type { MeetingEntry } from '../../src/app/list-meetings.ts'
import { monthOf } from '../parts/days.ts'

/** The meetings of one month, in the order given. */
export type Month = { readonly month: string; readonly meetings: readonly MeetingEntry[] }

/** Meetings by month, `November 2026`; those without a day under `Without a day`. */
export function byMonth(meetings: readonly MeetingEntry[]): readonly Month[] {
  const months = Map.groupBy(meetings, ({ at }) => (at === null ? 'Without a day' : monthOf(at)))
  return [...months].map(([month, found]) => ({ month, meetings: found }))
}

/** Who was there, three by name: `Ana Berg, Ben Kim, Cat Lund and 4 others`. */
export function whoWasThere(people: MeetingEntry['people']): string {
  if (people.length === 0) return 'Nobody whom the book knows'
  const named = people.slice(0, people.length === 4 ? 4 : 3).map(({ name }) => name)
  const others = people.length - named.length
  return others === 0 ? named.join(', ') : `${named.join(', ')} and ${others} others`
}
