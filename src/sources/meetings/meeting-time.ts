import { HOUR } from '../../domain/milliseconds.ts'
import { UTC, ianaZone } from '../calendar/zone.ts'

/** When a meeting began; `dayOnly`: only its day is known, and `at` is that day's noon in UTC. */
export type MeetingTime = { readonly at: number; readonly dayOnly: boolean }

/** A time found in a text, and where: [start, end). */
export type FoundTime = MeetingTime & { readonly start: number; readonly end: number }

/**
 * Finds when a meeting was in a title, a file's name or a line of a transcript: `GMT20240115-170000`,
 * `2024-01-15 17.00.03`, `2024/01/15 10:00 CET`, `20240115_100000`, `Jan 15, 2024`, `15 January 2024`, `15.01.2024`.
 * What may be day/month or month/day is not read. The first 300 characters count.
 * @param zone IANA, for times of day that name no zone
 */
export function findTime(text: string, zone: string): FoundTime | null {
  const head = text.slice(0, 300)
  for (const [pattern, parts] of PATTERNS) {
    const found = pattern.exec(head)
    if (found === null) continue
    const [year, month, day] = parts(found)
    const midnight = dayStart(Number(year), month, Number(day))
    if (midnight === null) continue
    const start = found.index
    const end = start + found[0].length
    const clock = timeOfDay(head.slice(end))
    if (clock === null) return { at: midnight + NOON, dayOnly: true, start, end }
    const wall = midnight + clock.minutes * 60_000 + clock.seconds * 1000
    const isZoomCloud = /GMT$/i.test(head.slice(0, start)) || /^GMT/i.test(found[0])
    const at = isZoomCloud ? wall : toInstant(wall, clock.zone, zone)
    return {
      at,
      dayOnly: false,
      start: start - (isZoomCloud && !/^GMT/i.test(found[0]) ? 3 : 0),
      end: end + clock.length,
    }
  }
  return null
}

const NOON = 12 * HOUR
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'

type Parts = (found: RegExpExecArray) => readonly [year: string, month: number, day: string]

const PATTERNS: readonly (readonly [RegExp, Parts])[] = [
  [/(?<!\d)((?:19|20)\d\d)([-_./ ]?)(\d\d)\2(\d\d)(?!\d)/, (f) => [f[1] ?? '', Number(f[3]), f[4] ?? '']],
  [/(?<!\d)(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/, (f) => [f[3] ?? '', Number(f[2]), f[1] ?? '']],
  [
    new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b`, 'i'),
    (f) => [f[3] ?? '', monthOf(f[1]), f[2] ?? ''],
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)? ${MONTH} ((?:19|20)\\d\\d)\\b`, 'i'),
    (f) => [f[3] ?? '', monthOf(f[2]), f[1] ?? ''],
  ],
]

function monthOf(word: string | undefined): number {
  return MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1
}

function dayStart(year: number, month: number, day: number): number | null {
  const at = Date.UTC(year, month - 1, day)
  const date = new Date(at)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? at : null
}

type Clock = {
  readonly minutes: number
  readonly seconds: number
  readonly zone: string
  readonly length: number
}

/** The time of day behind a date: ` 17.00.03`, `-170000`, `T10:00Z`, `, 10:00 AM CET`, ` (10:00 GMT+1)`. */
function timeOfDay(rest: string): Clock | null {
  const found =
    /^(?:T|[ _-]| ?, ?| at | \()(\d{1,2})(?:[:.h_-](\d\d)(?:[:._-](\d\d))?|(\d\d)(\d\d)?)(?!\d)(?: ?([ap])\.? ?m\b\.?)?/i.exec(
      rest,
    )
  if (found === null) return null
  const [whole, hour = '', minute, second, packedMinute, packedSecond, half] = found
  const named = ZONE_BEHIND.exec(rest.slice(whole.length))?.[0] ?? ''
  // `20240115-170000` is packed wholly: a packed time has two digits an hour.
  if (packedMinute !== undefined && hour.length !== 2) return null
  const isPm = half?.toLowerCase() === 'p'
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isPm ? 12 : 0)
  const minutes = Number(minute ?? packedMinute ?? 0)
  if (hours > 23 || minutes > 59) return null
  const seconds = Math.min(59, Number(second ?? packedSecond ?? 0))
  return { minutes: hours * 60 + minutes, seconds, zone: named.trim(), length: whole.length + named.length }
}

/** Zone abbreviations as Google Meet and Otter write them, in hours from UTC. */
const ABBREVIATIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    Z: 0,
    UTC: 0,
    GMT: 0,
    WET: 0,
    BST: 1,
    WEST: 1,
    CET: 1,
    CEST: 2,
    EET: 2,
    EEST: 3,
    MSK: 3,
    IST: 5.5,
    SGT: 8,
    HKT: 8,
    AWST: 8,
    JST: 9,
    KST: 9,
    AEST: 10,
    AEDT: 11,
    NZST: 12,
    NZDT: 13,
    AST: -4,
    ADT: -3,
    EST: -5,
    EDT: -4,
    CST: -6,
    CDT: -5,
    MST: -7,
    MDT: -6,
    PST: -8,
    PDT: -7,
    BRT: -3,
  }),
)

/** Case tells `EST` from a word behind the time. */
const ZONE_BEHIND = new RegExp(
  `^ ?(?:${[...ABBREVIATIONS.keys()].join('|')})?(?:[+-]\\d{1,2}(?::?\\d\\d)?)?(?![A-Za-z\\d])`,
)

function toInstant(wall: number, named: string, zone: string): number {
  const [, name = '', sign = '', hours = '', minutes = ''] =
    /^([A-Z]*)([+-])?(\d{1,2})?:?(\d\d)?$/.exec(named) ?? []
  const base = ABBREVIATIONS.get(name)
  if (sign !== '') {
    const size = Number(hours) * 60 + Number(minutes || 0)
    return wall - (sign === '-' ? -size : size) * 60_000
  }
  if (base !== undefined) return wall - base * HOUR
  return (ianaZone(zone) ?? UTC).toInstant(wall)
}
