import { foldedLines, textValue, utcValue } from './lines.ts'
import { timeZoneLines } from './time-zone.ts'

export type SittingBlock = {
  /** The ISO day of the first block: a day on which there is one. */
  readonly first: string
  /** When it begins, in minutes of the day. */
  readonly start: number
  readonly minutes: number
  /** ISO weekdays (1 Monday); empty: every day. */
  readonly weekdays: readonly number[]
  /** IANA name of the owner's zone. */
  readonly zone: string
  /** What tells this book's block from another's. */
  readonly name: string
  /** The first block's own description; null when it has none. */
  readonly agenda: string | null
  /** The moment of writing, ms since 1970. */
  readonly now: number
}

/** Marks the file as one of these, which may be written anew. */
export const SITTING_MARK = 'X-RAPPORT-SITTING:1'

/**
 * A calendar with the daily sitting (RFC 5545): one entry that repeats on the weekdays, and of its first occurrence a
 * version of its own (RECURRENCE-ID) with what is to be done in it. It has the same UID whenever it is written, and a
 * SEQUENCE that rises with the minute: a calendar that takes it again has the new one in place of the old. No alarm.
 */
export function sittingFile(block: SittingBlock): string {
  const { first, start, minutes, weekdays, zone, name, agenda, now } = block
  const begin = Temporal.PlainDate.from(first).toPlainDateTime({
    hour: Math.floor(start / 60),
    minute: start % 60,
  })
  const time = (property: string, at: Temporal.PlainDateTime) => `${property};TZID=${zone}:${wallValue(at)}`
  const entry = (own: readonly string[], description: string) => [
    'BEGIN:VEVENT',
    `UID:${name}`,
    ...own,
    `DTSTAMP:${utcValue(now)}`,
    `LAST-MODIFIED:${utcValue(now)}`,
    `SEQUENCE:${Math.max(0, Math.floor(now / 60_000))}`,
    time('DTSTART', begin),
    time('DTEND', begin.add({ minutes })),
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    'CLASS:PRIVATE',
    `SUMMARY:${textValue(`Rapport: ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} for people`)}`,
    `DESCRIPTION:${textValue(description)}`,
    'END:VEVENT',
  ]
  return foldedLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rapport//Rapport//EN',
    'CALSCALE:GREGORIAN',
    SITTING_MARK,
    ...timeZoneLines(zone, begin.toZonedDateTime(zone).epochMilliseconds),
    ...entry([`RRULE:FREQ=WEEKLY;BYDAY=${daysValue(weekdays)}`], EVERY_DAY),
    ...(agenda === null ? [] : entry([time('RECURRENCE-ID', begin)], agenda)),
    'END:VCALENDAR',
  ])
}

const EVERY_DAY = 'What is worth doing today, and why: rapport today'

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

function daysValue(weekdays: readonly number[]): string {
  const days = weekdays.length === 0 ? WEEKDAYS : weekdays.map((day) => WEEKDAYS[day - 1] ?? '')
  return days.join(',')
}

/** By the clock, also where the clock leaves the hour out: what it means then is the calendar's to say. */
function wallValue(at: Temporal.PlainDateTime): string {
  return at.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')
}
