import { DAY } from '../../domain/milliseconds.ts'
import { EARLIEST, LATEST } from './moment.ts'

/**
 * A time zone, as the two-way map between a clock's reading ("wall", milliseconds as if in UTC) and instants
 * (milliseconds since 1970).
 */
export type Zone = {
  /** Its IANA name; null for UTC, for a fixed offset, and for a zone that only the file itself defines. */
  readonly name: string | null
  /**
   * RFC 5545 §3.3.5: a reading that comes twice is its first coming; one that the clock skips is read with
   * the offset before the gap.
   */
  readonly toInstant: (wall: number) => number
  readonly toWall: (instant: number) => number
}

/** From `at` on, clocks stand `offset` milliseconds ahead of UTC. */
export type Transition = { readonly at: number; readonly offset: number }

/** A zone that keeps one offset (milliseconds east of UTC). */
export function fixedZone(offset: number): Zone {
  return { name: null, toInstant: (wall) => wall - offset, toWall: (instant) => instant + offset }
}

export const UTC: Zone = fixedZone(0)

/** @param transitions oldest first. @param before the offset before the first of them. */
export function zoneFrom(name: string | null, transitions: readonly Transition[], before: number): Zone {
  const times = Float64Array.from(transitions, (transition) => transition.at)
  const offsetAt = (instant: number): number => {
    let low = 0
    let high = times.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((times[middle] ?? 0) <= instant) low = middle + 1
      else high = middle
    }
    return low === 0 ? before : (transitions[low - 1]?.offset ?? before)
  }
  return {
    name,
    toWall: (instant) => instant + offsetAt(instant),
    toInstant: (wall) => {
      // No zone changes twice within two days, so one of the offsets a day before and after is the right one.
      const earlier = offsetAt(wall - DAY)
      if (offsetAt(wall - earlier) === earlier) return wall - earlier
      const later = offsetAt(wall + DAY)
      return offsetAt(wall - later) === later ? wall - later : wall - earlier
    },
  }
}

const known = new Map<string, Zone | null>()

/**
 * The zone of an IANA name in any case, aliases such as `US/Eastern` included. Its changes from 1900 to 2200
 * are read once. @returns null when there is no such zone.
 */
export function ianaZone(name: string): Zone | null {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,60}$/.test(name)) return null
  const key = name.toLowerCase()
  const before = known.get(key)
  if (before !== undefined) return before
  const zone = readZone(name)
  if (zone !== null || known.size < 5000) known.set(key, zone)
  return zone
}

function readZone(name: string): Zone | null {
  let moment: Temporal.ZonedDateTime | null
  try {
    moment = new Temporal.ZonedDateTime(BigInt(EARLIEST) * 1_000_000n, name)
  } catch {
    return null
  }
  const id = moment.timeZoneId
  const before = moment.offsetNanoseconds / 1e6
  const transitions: Transition[] = []
  while ((moment = moment.getTimeZoneTransition('next')) !== null && moment.epochMilliseconds <= LATEST)
    transitions.push({ at: moment.epochMilliseconds, offset: moment.offsetNanoseconds / 1e6 })
  const isUtc = /^(?:Etc\/)?(?:UTC|UCT|GMT|GMT[+-]?0|Zulu|Universal|Greenwich)$/i.test(id)
  return zoneFrom(isUtc ? null : id, transitions, before)
}
