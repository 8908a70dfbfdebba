import { daysAfter } from './days.ts'

/** From so many days on, what was timely in the newest records is not any more. */
const OLD_AFTER = 60

/**
 * The morning from which old records are best looked at: the day after the newest of them.
 * @param newest the ISO day of the newest record; null in an empty book
 * @param today an ISO day
 * @returns an ISO day; null while the records are of these days
 */
export function morningAfter(newest: string | null, today: string): string | null {
  if (newest === null || daysAfter(newest, OLD_AFTER) > today) return null
  return daysAfter(newest, 1)
}
