import { DAY, HOUR } from '../milliseconds.ts'
import { countUntil, type History, isFromOwner, isFromThem } from './history.ts'

/**
 * What counts as contact. `any`: every contact (the published figure on who wrote to whom).
 * `answered`: the owner's last messages that drew no contact from them do not count, however many there are:
 * two-way contact moves the date, unanswered mails do not.
 */
export type Counting = 'any' | 'answered'

/** A tie's contacts up to a moment, in the few numbers that rhythm and P(alive) need. Times in ms since 1970. */
export type Digest = {
  /** Contacts within an hour of the one before are one session. */
  readonly sessions: number
  /** NaN when there is no contact, as are the next two. */
  readonly first: number
  /** The last contact, not the start of its session. */
  readonly last: number
  /** The start of the last session. */
  readonly lastSession: number
  /** Contacts in which they took part actively, and in which the owner did. */
  readonly fromThem: number
  readonly fromOwner: number
  /** Sum of the squares of the gaps between the starts of sessions, in days². */
  readonly squaredGaps: number
}

/** The digest of a history as it stood at `now` (ms): later contacts are ignored. */
export function digest(history: History, now: number, counting: Counting): Digest {
  const { at, flags } = history
  let end = countUntil(history, now)
  if (counting === 'answered') while (end > 0 && !isFromThem(flags[end - 1]!)) end--
  let sessions = 0
  let fromThem = 0
  let fromOwner = 0
  let squaredGaps = 0
  let start = Number.NaN
  let last = Number.NaN
  for (let i = 0; i < end; i++) {
    const time = at[i]!
    if (sessions === 0 || time - last > HOUR) {
      if (sessions > 0) squaredGaps += ((time - start) / DAY) ** 2
      sessions++
      start = time
    }
    last = time
    if (isFromThem(flags[i]!)) fromThem++
    if (isFromOwner(flags[i]!)) fromOwner++
  }
  const first = end === 0 ? Number.NaN : at[0]!
  return { sessions, first, last, lastSession: start, fromThem, fromOwner, squaredGaps }
}

/** The starts of the sessions up to `now`, ms since 1970, oldest first. */
export function sessionStarts(history: History, now: number): number[] {
  const starts: number[] = []
  const end = countUntil(history, now)
  for (let i = 0; i < end; i++)
    if (i === 0 || history.at[i]! - history.at[i - 1]! > HOUR) starts.push(history.at[i]!)
  return starts
}

/** Days from the start of the first session to the start of the last, divided by the gaps; NaN below two sessions. */
export function meanGapDays({ sessions, first, lastSession }: Digest): number {
  return sessions < 2 ? Number.NaN : (lastSession - first) / DAY / (sessions - 1)
}
