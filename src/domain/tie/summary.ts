import { DAY } from '../milliseconds.ts'
import { dayOf } from './day.ts'
import {
  type Channel,
  CHANNELS,
  channelPlace,
  countUntil,
  type History,
  isFromOwner,
  isFromThem,
  isOneToOne,
} from './history.ts'
import { type CommonRhythm, type Rhythm, rhythmOf, USUAL_RHYTHM } from './rhythm.ts'
import { type Digest, digest } from './session.ts'

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
  return summaryOf(tally(history, now, offsetMinutes), now, common)
}

/** A tally as it looks at a moment that is not before its last contact. */
export function summaryOf({ answered, ...counts }: Tally, now: number, common: CommonRhythm): Summary {
  const { first, lastTwoWay } = counts
  return {
    ...counts,
    knownDays: first === null ? 0 : (now - first) / DAY,
    silenceDays: lastTwoWay === null ? null : (now - lastTwoWay) / DAY,
    rhythm: rhythmOf(answered, common),
  }
}

/** What a summary counts, which does not change while time goes by and nothing happens. */
export type Tally = Omit<Summary, 'knownDays' | 'silenceDays' | 'rhythm'> & {
  /** The digest of the contacts up to the last one in which they took part. */
  readonly answered: Digest
}

/** Counts a history up to `now`. */
export function tally(history: History, now: number, offsetMinutes: number): Tally {
  const end = countUntil(history, now)
  const known = digest(history, now, 'any')
  const last = lastOfEach(history, end)
  return {
    first: timeOf(history, end === 0 ? NONE : 0),
    last: timeOf(history, end - 1),
    lastTwoWay: timeOf(history, last.twoWay),
    lastIn: timeOf(history, last.fromThem),
    lastOut: timeOf(history, last.fromOwner),
    contacts: end,
    fromThem: known.fromThem,
    fromOwner: known.fromOwner,
    unanswered: end - (last.twoWay + 1),
    sessions: known.sessions,
    ...use(history, end, offsetMinutes),
    answered: digest(history, now, 'answered'),
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
  const uses = new Uint32Array(CHANNELS.length)
  for (let i = 0; i < end; i++) {
    const packed = flags[i]!
    if (isOneToOne(packed)) oneToOne++
    uses[channelPlace(packed)]!++
    const today = dayOf(at[i]!, offsetMinutes)
    if (today !== day) daysActive++
    day = today
  }
  return { oneToOne, daysActive, channels: channelsOf(uses) }
}

/** Most used first, of even ones by name. */
function channelsOf(uses: Uint32Array): Summary['channels'] {
  const channels: { channel: Channel; contacts: number }[] = []
  uses.forEach((contacts, place) => {
    if (contacts > 0) channels.push({ channel: CHANNELS[place] ?? 'other', contacts })
  })
  return channels.toSorted((a, b) => b.contacts - a.contacts || (a.channel < b.channel ? -1 : 1))
}

/** Where the last contact of each kind lies; NONE where there is none. A plan asks it of thousands of ties. */
function lastOfEach(
  { flags }: History,
  end: number,
): { twoWay: number; fromThem: number; fromOwner: number } {
  const last = { twoWay: NONE, fromThem: NONE, fromOwner: NONE }
  for (let i = end - 1; i >= 0 && (last.fromThem === NONE || last.fromOwner === NONE); i--) {
    const theirs = isFromThem(flags[i]!)
    const owners = isFromOwner(flags[i]!)
    if (theirs && last.twoWay === NONE) last.twoWay = i
    if (theirs && !owners && last.fromThem === NONE) last.fromThem = i
    if (owners && !theirs && last.fromOwner === NONE) last.fromOwner = i
  }
  return last
}

const NONE = -1

function timeOf({ at }: History, i: number): number | null {
  return at[i] ?? null
}
