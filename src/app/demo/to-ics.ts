import type { Appointment } from './appointment.ts'
import { actor } from './cast.ts'
import { OWNER } from './person.ts'
import { hash } from './prng.ts'
import { HOME_ZONE } from './when.ts'

/**
 * Writes the calendar as Google exports one: single entries in UTC, recurring ones in the owner's zone with its
 * VTIMEZONE, attendees with X-NUM-GUESTS, lines folded at 75 bytes (RFC 5545 §3.1).
 * @param stamp when the calendar was exported, in milliseconds since 1970.
 */
export function toIcs(appointments: readonly Appointment[], stamp: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${OWNER.mail}`,
    `X-WR-TIMEZONE:${HOME_ZONE}`,
    ...BERLIN,
    ...appointments.flatMap((appointment) => event(appointment, stamp)),
    'END:VCALENDAR',
  ]
  return `${lines.map(fold).join('\r\n')}\r\n`
}

const BERLIN = [
  'BEGIN:VTIMEZONE',
  `TZID:${HOME_ZONE}`,
  `X-LIC-LOCATION:${HOME_ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

function event(entry: Appointment, stamp: number): string[] {
  const changed = Math.min(entry.changed, stamp)
  const local = entry.rule !== undefined || entry.insteadOf !== undefined
  const time = (name: string, at: number) =>
    entry.allDay === true
      ? `${name};VALUE=DATE:${utc(at).slice(0, 8)}`
      : local
        ? zoned(name, at)
        : `${name}:${utc(at)}`
  const optional = [
    ...(entry.rule === undefined ? [] : [`RRULE:${entry.rule}`]),
    ...(entry.except ?? []).map((at) => zoned('EXDATE', at)),
  ]
  const people =
    entry.with.length === 0 ? [] : [`ORGANIZER;CN=${organizer(entry)}:mailto:${organizer(entry)}`]
  return [
    'BEGIN:VEVENT',
    time('DTSTART', entry.start),
    time('DTEND', entry.end),
    ...optional,
    `DTSTAMP:${utc(stamp)}`,
    ...people,
    `UID:${hash(entry.insteadOf?.id ?? entry.id).toString(36)}${hash(`${entry.insteadOf?.id ?? entry.id} uid`).toString(36)}@calendar.example`,
    ...(entry.with.length === 0 ? [] : attendees(entry)),
    ...(entry.insteadOf === undefined ? [] : [zoned('RECURRENCE-ID', entry.insteadOf.start)]),
    `CREATED:${utc(changed - 3_600_000)}`,
    `DESCRIPTION:${escape(entry.description ?? '')}`,
    `LAST-MODIFIED:${utc(changed)}`,
    `LOCATION:${escape(entry.location ?? '')}`,
    `SEQUENCE:${entry.sequence ?? 0}`,
    `STATUS:${entry.cancelled === true ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${escape(entry.summary)}`,
    `TRANSP:${entry.allDay === true ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ]
}

const organizer = (entry: Appointment): string => actor(entry.organizer ?? OWNER.key).mail[0]

function attendees(entry: Appointment): string[] {
  return [OWNER.key, ...entry.with].map((mark) => {
    const key = mark.replace(/^[-?]/, '')
    const answer = mark.startsWith('-') ? 'DECLINED' : mark.startsWith('?') ? 'NEEDS-ACTION' : 'ACCEPTED'
    const { mail, name } = actor(key)
    // Google writes the address as the name of whoever is not in the owner's contacts.
    const known = key === OWNER.key || name.length % 3 !== 0
    const quoted = known ? name : mail[0]
    return `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${answer}${answer === 'NEEDS-ACTION' ? ';RSVP=TRUE' : ''};CN=${quoted};X-NUM-GUESTS=0:mailto:${mail[0]}`
  })
}

/** `20261123T090000Z`. */
const utc = (at: number): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')

function zoned(name: string, at: number): string {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(HOME_ZONE).toPlainDateTime()
  return `${name};TZID=${HOME_ZONE}:${there.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')}`
}

/** RFC 5545 §3.3.11. */
const escape = (text: string): string =>
  text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)

const encoder = new TextEncoder()

/** Folds a content line so that no physical line is longer than 75 bytes, never inside a character. */
export function fold(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let bytes = 0
  for (const char of line) {
    const size = encoder.encode(char).length
    if (bytes + size > (pieces.length === 0 ? 75 : 74)) {
      pieces.push(piece)
      piece = ''
      bytes = 0
    }
    piece += char
    bytes += size
  }
  return [...pieces, piece].join('\r\n ')
}
