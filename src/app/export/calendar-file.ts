import { DAY } from '../../domain/milliseconds.ts'
import { foldedLines, mailtoOf, quotedParameter, textValue, utcValue } from '../icalendar/lines.ts'
import type { EntryOut, PartyOut } from '../ports.ts'

/**
 * A calendar (RFC 5545) of all entries. Of repeated ones each occurrence is an entry by itself, with the UID that the book
 * knows it by: together they are what the book has, without the rule behind them.
 * @param stamp ms since 1970: what says when an entry was written where the entry does not
 */
export function* calendarFile(entries: Iterable<EntryOut>, stamp: number): Iterable<string> {
  yield foldedLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rapport//Rapport//EN',
    'CALSCALE:GREGORIAN',
  ])
  for (const entry of entries) yield foldedLines(entryLines(entry, stamp))
  yield foldedLines(['END:VCALENDAR'])
}

function entryLines(entry: EntryOut, stamp: number): string[] {
  const { allDay, location, description, organizer } = entry
  const time = (name: string, at: number) =>
    allDay ? `${name};VALUE=DATE:${utcValue(at).slice(0, 8)}` : `${name}:${utcValue(at)}`
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(entry.key)}`,
    `DTSTAMP:${utcValue(entry.changed ?? stamp)}`,
    ...(entry.created === null ? [] : [`CREATED:${utcValue(entry.created)}`]),
    ...(entry.changed === null ? [] : [`LAST-MODIFIED:${utcValue(entry.changed)}`]),
    time('DTSTART', entry.at),
    time('DTEND', Math.max(entry.end, entry.at + (allDay ? DAY : 0))),
    `SEQUENCE:${Math.max(0, entry.sequence)}`,
    `STATUS:${entry.status.toUpperCase()}`,
    ...(entry.shownAs === null ? [] : [`TRANSP:${entry.shownAs === 'free' ? 'TRANSPARENT' : 'OPAQUE'}`]),
    ...(entry.summary === '' ? [] : [`SUMMARY:${textValue(entry.summary)}`]),
    ...(location === '' ? [] : [`LOCATION:${textValue(location)}`]),
    ...(description === '' ? [] : [`DESCRIPTION:${textValue(description)}`]),
    ...(organizer === null ? [] : [`ORGANIZER${commonName(organizer)}:${addressOf(organizer)}`]),
    ...entry.attendees.map(
      (one) => `ATTENDEE${one.declined ? ';PARTSTAT=DECLINED' : ''}${commonName(one)}:${addressOf(one)}`,
    ),
    'END:VEVENT',
  ]
}

function commonName({ name }: PartyOut): string {
  return name === '' ? '' : `;CN=${quotedParameter(name)}`
}

/** A calendar address is a URI: whoever has no mail address gets one of their own kind. */
function addressOf({ kind, value }: PartyOut): string {
  if (kind === 'email') return mailtoOf(value)
  return kind === 'phone' ? `tel:${encodeURI(value)}` : `urn:x-rapport:${kind}:${encodeURIComponent(value)}`
}
