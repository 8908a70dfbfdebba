import { dayOf } from './day.ts'
import {
  type Channel,
  channelOf,
  countUntil,
  type History,
  isFromOwner,
  isFromThem,
  isOneToOne,
} from './history.ts'
import { type CommonRhythm, type Rhythm, rhythmOf, USUAL_RHYTHM } from './rhythm.ts'
import { DAY, digest } from './session.ts'

/** A tie in numbers, as it stood at one moment. Times are ms since 1970, null when there is none. */
export type Summary = {
  readonly first: number | null
  readonly last: number | null
  /** The last contact in which they took part: they wrote, or the two met or spoke. Unanswered mails do not move it. */
  readonly lastTwoWay: number | null
  /** The last that went one way: they wrote; the owner wrote. */
  readonly lastIn: number | null
  readonly lastOut: number | null
  readonly contacts: number
  /** Meetings and calls count in both. */
  readonly fromThem: number
  readonly fromOwner: number
  readonly oneToOne: number
  /** The owner's contacts since the last one in which they took part. */
  readonly unanswered: number
  /** Contacts within an hour are one session. */
  readonly sessions: number
  readonly daysActive: number
  /** Most used first. */
  readonly channels: readonly { readonly channel: Channel; readonly contacts: number }[]
  /** Days from the first contact to now; 0 without any. */
  readonly knownDays: number
  /** Days since `lastTwoWay`; null when they never took part. */
  readonly silenceDays: number | null
  readonly rhythm: Rhythm
}

/** Sums up a history as it stood at `now`; what came later is as if it were not there. Total and deterministic. */
export function summarise(
  history: History,
  now: number,
  { common = USUAL_RHYTHM, offsetMinutes = 0 }: { common?: CommonRhythm; offsetMinutes?: number } = {},
): Summary {
  const end = countUntil(history, now)
  const first = timeOf(history, end === 0 ? null : 0)
  const known = digest(history, now, 'any')
  const fromThem = lastWhere(history, end, isFromThem)
  const lastIn = timeOf(history, fromThem)
  const twoWay = digest(history, now, 'answered')
  return {
    first,
    last: timeOf(history, end === 0 ? null : end - 1),
    lastTwoWay: lastIn,
    lastIn: timeOf(
      history,
      lastWhere(history, end, (packed) => isFromThem(packed) && !isFromOwner(packed)),
    ),
    lastOut: timeOf(
      history,
      lastWhere(history, end, (packed) => isFromOwner(packed) && !isFromThem(packed)),
    ),
    contacts: end,
    fromThem: known.fromThem,
    fromOwner: known.fromOwner,
    unanswered: end - (fromThem === null ? 0 : fromThem + 1),
    sessions: known.sessions,
    ...use(history, end, offsetMinutes),
    knownDays: first === null ? 0 : (now - first) / DAY,
    silenceDays: lastIn === null ? null : (now - lastIn) / DAY,
    rhythm: rhythmOf(twoWay, common),
  }
}

/** On how many days, in what company, and through which channels. */
function use(
  { at, flags }: History,
  end: number,
  offsetMinutes: number,
): Pick<Summary, 'oneToOne' | 'daysActive' | 'channels'> {
  let oneToOne = 0
  let daysActive = 0
  let day = Number.NaN
  const uses = new Map<Channel, number>()
  for (let i = 0; i < end; i++) {
    const packed = flags[i]!
    if (isOneToOne(packed)) oneToOne++
    const channel = channelOf(packed)
    uses.set(channel, (uses.get(channel) ?? 0) + 1)
    const today = dayOf(at[i]!, offsetMinutes)
    if (today !== day) daysActive++
    day = today
  }
  const channels = Array.from(uses, ([channel, contacts]) => ({ channel, contacts })).toSorted(
    (a, b) => b.contacts - a.contacts || (a.channel < b.channel ? -1 : 1),
  )
  return { oneToOne, daysActive, channels }
}

function lastWhere({ flags }: History, end: number, holds: (packed: number) => boolean): number | null {
  for (let i = end - 1; i >= 0; i--) if (holds(flags[i]!)) return i
  return null
}

function timeOf({ at }: History, i: number | null): number | null {
  return i === null ? null : (at[i] ?? null)
}
