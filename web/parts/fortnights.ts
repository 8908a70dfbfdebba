import { DAY } from '../../src/domain/milliseconds.ts'

/** How many stretches of two weeks are drawn: eighteen months. */
export const FORTNIGHTS = 39

/** One bar: the first ISO day of its two weeks, and on how many of their days there was contact. */
export type Fortnight = { readonly first: string; readonly days: number }

/** Days of contact by fortnight over eighteen months, the last one ending with `until` (ISO). */
export function fortnightsOf(days: readonly string[], until: string): readonly Fortnight[] {
  const counts = Array.from({ length: FORTNIGHTS }, () => 0)
  for (const day of days) {
    const back = Math.floor((Date.parse(until) - Date.parse(day)) / (14 * DAY))
    if (back >= 0 && back < FORTNIGHTS) counts[FORTNIGHTS - 1 - back]! += 1
  }
  return counts.map((count, index) => ({
    first: new Date(Date.parse(until) - ((FORTNIGHTS - index) * 14 - 1) * DAY).toISOString().slice(0, 10),
    days: count,
  }))
}
