import { hash } from 'node:crypto'
import { foldedLines, mailtoOf, quotedParameter, textValue, utcValue } from './lines.ts'
import { timeZoneLines, zonedLine } from './time-zone.ts'

/** Somebody as a calendar names them. */
export type Guest = { readonly address: string; readonly name: string }

export type Invitation = {
  readonly organizer: Guest
  readonly guest: Guest
  /** ms since 1970 */
  readonly start: number
  readonly end: number
  /** IANA name of the zone that it is planned in. */
  readonly zone: string
  readonly title: string
  /** '' for none. */
  readonly location: string
  readonly description: string
  /** The moment of writing, ms since 1970. */
  readonly now: number
}

/**
 * A calendar file that asks one person to one meeting: iTIP's REQUEST (RFC 5546 §3.2.2), which Google Calendar, Outlook
 * and Apple's Calendar offer to answer. The same invitation has the same UID.
 */
export function invitationFile(invitation: Invitation): string {
  const { organizer, guest, start, end, zone, title, location, description, now } = invitation
  return foldedLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rapport//Rapport//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:REQUEST',
    ...timeZoneLines(zone, start),
    'BEGIN:VEVENT',
    `UID:${uidOf(invitation)}`,
    `DTSTAMP:${utcValue(now)}`,
    `CREATED:${utcValue(now)}`,
    `LAST-MODIFIED:${utcValue(now)}`,
    zonedLine('DTSTART', start, zone),
    zonedLine('DTEND', end, zone),
    'SEQUENCE:0',
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    `SUMMARY:${textValue(title)}`,
    ...(location === '' ? [] : [`LOCATION:${textValue(location)}`]),
    ...(description === '' ? [] : [`DESCRIPTION:${textValue(description)}`]),
    `ORGANIZER${nameOf(organizer)}:${mailtoOf(organizer.address)}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED${nameOf(organizer)}:${mailtoOf(organizer.address)}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE${nameOf(guest)}:${mailtoOf(guest.address)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ])
}

function nameOf({ name }: Guest): string {
  return name === '' ? '' : `;CN=${quotedParameter(name)}`
}

/** RFC 7986 §5.3 wants a UID that tells nothing of where it was made. */
function uidOf({ organizer, guest, start }: Invitation): string {
  return `${hash('sha256', `coffee\n${organizer.address}\n${guest.address}\n${start}`, 'hex').slice(0, 32)}@rapport`
}
