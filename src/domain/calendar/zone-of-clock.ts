import { DAY } from '../milliseconds.ts'

/** What somebody's clock showed when they wrote: minutes east of UTC, at a moment (ms since 1970). */
export type ClockReading = { readonly at: number; readonly offsetMinutes: number }

/** Where somebody's clock stands, as far as what they wrote tells. */
export type KnownZone = {
  /** IANA name of a zone with that clock: the owner's own where it fits, else a large one. */
  readonly zone: string
  /** How many readings agree with it. */
  readonly readings: number
}

/** What was read so many days ago counts half: people move. */
const HALF_LIFE_DAYS = 90

/** Fewer agreeing readings are a journey or a chance. */
const LEAST_READINGS = 3
const LEAST_AGREEMENT = 0.6

/**
 * The zone whose clock agrees best with these readings up to `now`, later ones counting more; null when too few agree
 * with any. A reading of zero is no evidence: many programs write UTC wherever they stand, so only a zone that agrees
 * with other readings too, or the owner's own, is believed on it.
 * @param home the owner's zone, which is tried first
 */
export function zoneOfClock(readings: readonly ClockReading[], home: string, now: number): KnownZone | null {
  const known = readings.filter(({ at, offsetMinutes }) => at <= now && Math.abs(offsetMinutes) <= 14 * 60)
  const telling = known.filter(({ offsetMinutes }) => offsetMinutes !== 0)
  // With summer readings that differ from zero, a zero in winter is a clock's; alone it is a program's.
  const used = telling.length >= LEAST_READINGS ? clockOf(known, telling) : []
  const total = used.reduce((sum, reading) => sum + weightOf(reading, now), 0)
  let best: (KnownZone & { readonly weight: number }) | null = null
  for (const zone of [home, ...ZONES]) {
    if (best !== null && best.readings === used.length) break
    const agreeing = used.filter(({ at, offsetMinutes }) => offsetAt(zone, at) === offsetMinutes)
    const weight = agreeing.reduce((sum, reading) => sum + weightOf(reading, now), 0)
    if (weight > (best?.weight ?? 0) * (1 + 1e-9)) best = { zone, readings: agreeing.length, weight }
  }
  if (best === null || best.readings < LEAST_READINGS || best.weight < total * LEAST_AGREEMENT) return null
  return { zone: best.zone, readings: best.readings }
}

/** Minutes east of UTC in a zone at a moment. */
export function offsetAt(zone: string, at: number): number {
  let stretches = stretchesOf.get(zone)
  if (stretches === undefined) stretchesOf.set(zone, (stretches = []))
  const known = stretches.find(({ from, until }) => from <= at && at < until)
  if (known !== undefined) return known.offsetMinutes
  const found = stretchAround(zone, at)
  stretches.push(found)
  return found.offsetMinutes
}

/** A stretch of time in which a zone's clock is not changed: [from, until), ms since 1970. */
type Stretch = { readonly from: number; readonly until: number; readonly offsetMinutes: number }

/** The rules of zones do not change while a program runs, and to ask the runtime for each reading takes long. */
const stretchesOf = new Map<string, Stretch[]>()

function stretchAround(zone: string, at: number): Stretch {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  return {
    // The change before this moment may be at the moment itself.
    from: there.add({ milliseconds: 1 }).getTimeZoneTransition('previous')?.epochMilliseconds ?? -Infinity,
    until: there.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity,
    offsetMinutes: there.offsetNanoseconds / 60e9,
  }
}

/** Zeros go along only where they may be the winter of a clock that is an hour ahead in summer. */
function clockOf(known: readonly ClockReading[], telling: readonly ClockReading[]): readonly ClockReading[] {
  return telling.every(({ offsetMinutes }) => offsetMinutes === 60) ? known : telling
}

function weightOf({ at }: ClockReading, now: number): number {
  return 0.5 ** ((now - at) / DAY / HALF_LIFE_DAYS)
}

/**
 * One zone for each clock in use, of those alike the one with most people who write mail; among clocks that agree alike
 * with what was read, the first is taken. The rules themselves are the runtime's (IANA tz).
 */
const ZONES: readonly string[] = [
  'Europe/Berlin',
  'America/New_York',
  'Europe/London',
  'America/Los_Angeles',
  'America/Chicago',
  'Asia/Kolkata',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Sydney',
  'America/Sao_Paulo',
  'Europe/Helsinki',
  'Europe/Moscow',
  'America/Denver',
  'Asia/Dubai',
  'Asia/Jerusalem',
  'America/Phoenix',
  'Australia/Brisbane',
  'Africa/Johannesburg',
  'Africa/Lagos',
  'Asia/Jakarta',
  'Asia/Karachi',
  'Asia/Dhaka',
  'Pacific/Auckland',
  'Australia/Adelaide',
  'Australia/Darwin',
  'America/Toronto',
  'America/Halifax',
  'America/St_Johns',
  'America/Bogota',
  'America/Mexico_City',
  'America/Santiago',
  'America/Puerto_Rico',
  'America/Anchorage',
  'Pacific/Honolulu',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Tehran',
  'Asia/Kabul',
  'Asia/Kathmandu',
  'Asia/Yangon',
  'Asia/Vladivostok',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Africa/Casablanca',
  'Atlantic/Azores',
  'Atlantic/Cape_Verde',
  'Pacific/Noumea',
  'Pacific/Tongatapu',
  'Pacific/Kiritimati',
]
