import type { Wake } from './rank.ts'

/** In episodes (contact in which both took part) and days of silence; `unseen`: with whom nobody else was seen. */
const KNOWN = { least: 3, days: 550 } as const
const UNSEEN = { most: 7, days: 365 } as const

/**
 * Whether a tie that sleeps, with somebody whom the owner knows from a list, is one to come back to: a talk or two there
 * are none, nor are any after too long a silence. Where nobody else was seen with the two, that is sooner, and a tie of many
 * episodes is one to keep, and no stretch.
 */
export function isToComeBackTo({ who, mutual }: Pick<Wake, 'who' | 'mutual'>): boolean {
  if (who.mutual < KNOWN.least) return false
  if (mutual.length > 0) return who.silenceDays <= KNOWN.days
  return who.mutual <= UNSEEN.most && who.silenceDays <= UNSEEN.days
}
