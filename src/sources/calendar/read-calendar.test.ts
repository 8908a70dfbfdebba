import assert from 'node:assert/strict'
import { test } from 'node:test'
import { looksLikeCalendar, readCalendar } from './read-calendar.ts'
import type { CalendarReading } from './read-calendar.ts'

const WINDOW = { from: Date.UTC(2020, 0, 1), to: Date.UTC(2030, 0, 1) }

function read(content: string | Buffer, zone?: string): CalendarReading {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return readCalendar({ path: 'a.ics', bytes, window: WINDOW, ...(zone === undefined ? {} : { zone }) })
}

function calendar(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
}

function event(...lines: readonly string[]): string {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
}

/** The starts and ends of a calendar with one event, as ISO minutes. */
function times(...lines: readonly string[]): readonly string[] {
  return read(calendar(event('UID:1', ...lines))).records.map(({ start, end }) => `${iso(start)} ${iso(end)}`)
}

function iso(instant: number): string {
  return new Date(instant).toISOString().slice(0, 16)
}

function whys(reading: CalendarReading): string {
  return reading.skipped.map(({ where, why }) => `${where}: ${why}`).join('\n')
}

const INVITATION = calendar(
  'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
  'METHOD:REQUEST',
  event(
    'DTSTART;TZID=Europe/Berlin:20260310T140000',
    'DTEND;TZID=Europe/Berlin:20260310T150000',
    'UID:ab12@google.com',
    'ORGANIZER;CN=Mara Lindqvist:mailto:mara@example.org',
    'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TR',
    ' UE;CN=tom@example.com;X-NUM-GUESTS=0:mailto:tom@example.com',
    'ATTENDEE;CUTYPE=RESOURCE;PARTSTAT=ACCEPTED;CN=Room 4:mailto:c_1@resource.calendar.google.com',
    'DESCRIPTION:Agenda:\\n1. Budget\\, part two\\n2. Züri',
    'LOCATION:Room 4',
    'SEQUENCE:2',
    'STATUS:CONFIRMED',
    'SUMMARY:Budget review',
    'BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:This is an event reminder\r\nTRIGGER:-P0DT0H10M0S\r\nEND:VALARM',
  ),
)

void test('an invitation becomes one record with its people', () => {
  assert.deepEqual(read(INVITATION).records, [
    {
      kind: 'event',
      key: 'ab12@google.com',
      uid: 'ab12@google.com',
      recurring: false,
      sequence: 2,
      status: 'confirmed',
      start: Date.UTC(2026, 2, 10, 13),
      end: Date.UTC(2026, 2, 10, 14),
      created: null,
      changed: null,
      allDay: false,
      shownAs: null,
      zone: 'Europe/Berlin',
      summary: 'Budget review',
      description: 'Agenda:\n1. Budget, part two\n2. Züri',
      location: 'Room 4',
      organizer: { name: 'Mara Lindqvist', kind: 'email', value: 'mara@example.org' },
      attendees: [
        { party: { name: '', kind: 'email', value: 'tom@example.com' }, answer: 'unanswered', human: true },
        {
          party: { name: 'Room 4', kind: 'email', value: 'c_1@resource.calendar.google.com' },
          answer: 'accepted',
          human: false,
        },
      ],
    },
  ])
})

void test('the same calendar reads the same in any encoding and with any line ends', () => {
  const plain = read(INVITATION).records
  const variants: Record<string, Buffer> = {
    'UTF-8 with its mark': Buffer.from(`\u{FEFF}${INVITATION}`),
    'UTF-16 little end first': Buffer.from(`\u{FEFF}${INVITATION}`, 'utf16le'),
    'UTF-16 without its mark': Buffer.from(INVITATION, 'utf16le'),
    'UTF-16 big end first': Buffer.from(`\u{FEFF}${INVITATION}`, 'utf16le').swap16(),
    'newlines only': Buffer.from(INVITATION.replaceAll('\r\n', '\n')),
    'carriage returns only': Buffer.from(INVITATION.replaceAll('\r\n', '\r')),
    'carriage returns doubled': Buffer.from(INVITATION.replaceAll('\r\n', '\r\r\n')),
    'Windows-1252': Buffer.from(INVITATION, 'latin1'),
    'blank lines between': Buffer.from(INVITATION.replaceAll('\r\n', '\r\n\r\n')),
    'lower-case names': Buffer.from(INVITATION.replace(/^[A-Z-]+(?=[;:])/gm, (name) => name.toLowerCase())),
  }
  // Some of these widths fall within the letter ü.
  for (let width = 16; width < 40; width++)
    variants[`folded after ${width} bytes`] = foldEvery(Buffer.from(INVITATION), width)
  for (const [name, bytes] of Object.entries(variants)) {
    assert.deepEqual(read(bytes).records, plain, name)
    assert.ok(looksLikeCalendar(bytes.subarray(0, 300)), name)
  }
})

/** Folds every line after so many bytes, wherever that falls (RFC 5545 §3.1 counts octets). */
function foldEvery(bytes: Buffer, width: number): Buffer {
  const lines = bytes.toString('latin1').replaceAll('\r\n ', '').split('\r\n')
  const folded = lines.map((line) => (line.match(new RegExp(`.{1,${width}}`, 'gs')) ?? []).join('\r\n '))
  return Buffer.from(folded.join('\r\n'), 'latin1')
}

void test('what is no calendar does not look like one', () => {
  for (const text of [
    '',
    'BEGIN:VCARD\r\n',
    'From me@example.org Mon',
    'Subject: BEGIN:VCALENDAR',
    '\0\0\0\0',
  ])
    assert.equal(looksLikeCalendar(Buffer.from(text)), false, text)
  assert.match(whys(read('hello')), /no calendar was found/)
})

void test('times are read in every zone that calendars name', () => {
  const zones: readonly (readonly [string, string])[] = [
    ['DTSTART:20260701T090000Z', '2026-07-01T09:00'],
    ['DTSTART;TZID=Europe/Berlin:20260701T090000', '2026-07-01T07:00'],
    [
      'DTSTART;TZID="/mozilla.org/20050126_1/America/Argentina/Buenos_Aires":20260701T090000',
      '2026-07-01T12:00',
    ],
    ['DTSTART;TZID=W. Europe Standard Time:20260701T090000', '2026-07-01T07:00'],
    ['DTSTART;TZID=America-Chicago:20260701T090000', '2026-07-01T14:00'],
    ['DTSTART;TZID="(UTC+02:00) Athens, Bucharest":20260701T090000', '2026-07-01T06:00'],
    ['DTSTART;TZID="(GMT-05.00) Eastern Time (US & Canada)":20260701T090000', '2026-07-01T13:00'],
    ['DTSTART;TZID="Kuala Lumpur, Singapore":20260701T090000', '2026-07-01T01:00'],
    ['DTSTART;TZID=Europe/Berlin:20260701T090000Z', '2026-07-01T09:00'],
    ['DTSTART:2026-07-01T09:00:00+02:00', '2026-07-01T07:00'],
    ['DTSTART:20260701T0900Z', '2026-07-01T09:00'],
    ['DTSTART;VALUE=DATE-TIME:20260701T090000Z', '2026-07-01T09:00'],
  ]
  for (const [line, expected] of zones) assert.deepEqual(times(line), [`${expected} ${expected}`], line)
})

void test('a zone that only the file knows is read by its own rules', () => {
  const zone = [
    'BEGIN:VTIMEZONE\r\nTZID:Customized Time Zone',
    'BEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0400\r\nTZOFFSETTO:+0330',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD',
    'BEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:+0330\r\nTZOFFSETTO:+0400',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE',
  ]
  const { records } = read(
    calendar(
      ...zone,
      ...['20260115T1200', '20260715T1200', '20261025T0245', '20261025T0315'].map((date) =>
        event(`UID:${date}`, `DTSTART;TZID=Customized Time Zone:${date}`),
      ),
    ),
  )
  assert.deepEqual(
    records.map((record) => iso(record.start)),
    ['2026-01-15T08:30', '2026-07-15T08:00', '2026-10-24T22:45', '2026-10-24T23:45'],
  )
  assert.equal(records[0]?.zone, null)
})

void test('times without a zone are read in the calendar’s own, else the owner’s, and that is said', () => {
  const floating = event('UID:1', 'DTSTART:20260701T090000')
  assert.equal(iso(read(calendar(floating)).records[0]?.start ?? 0), '2026-07-01T09:00')
  const owner = read(calendar(floating), 'Europe/Berlin')
  assert.equal(iso(owner.records[0]?.start ?? 0), '2026-07-01T07:00')
  assert.equal(owner.records[0]?.zone, null)
  assert.deepEqual(owner.assumed, ['1 × an event without a time zone: read as Europe/Berlin time'])
  const named = read(calendar('X-WR-TIMEZONE:Asia/Tokyo', floating), 'Europe/Berlin')
  assert.equal(iso(named.records[0]?.start ?? 0), '2026-07-01T00:00')
  const unknown = read(calendar(event('UID:1', 'DTSTART;TZID=Middle Earth:20260701T090000')))
  assert.match(unknown.assumed.join(), /unknown zone "Middle Earth"/)
})

void test('ends come from DTEND, else DURATION, else the kind of start', () => {
  assert.deepEqual(times('DTSTART;VALUE=DATE:20260701'), ['2026-07-01T00:00 2026-07-02T00:00'])
  assert.deepEqual(times('DTSTART;VALUE=DATE:20260701', 'DTEND;VALUE=DATE:20260704'), [
    '2026-07-01T00:00 2026-07-04T00:00',
  ])
  assert.deepEqual(times('DTSTART;VALUE=DATE:20260701', 'DTEND;VALUE=DATE:20260701'), [
    '2026-07-01T00:00 2026-07-02T00:00',
  ])
  assert.deepEqual(times('DTSTART:20260701T090000Z'), ['2026-07-01T09:00 2026-07-01T09:00'])
  assert.deepEqual(times('DTSTART:20260701T090000Z', 'DURATION:PT1H30M'), [
    '2026-07-01T09:00 2026-07-01T10:30',
  ])
  assert.deepEqual(times('DTSTART:20260701T090000Z', 'DTEND:20260701T080000Z'), [
    '2026-07-01T09:00 2026-07-01T09:00',
  ])
  // A day across the change of clocks lasts 25 hours, 24 hours do not.
  const eve = 'DTSTART;TZID=Europe/Berlin:20261024T120000'
  assert.deepEqual(times(eve, 'DURATION:P1D'), ['2026-10-24T10:00 2026-10-25T11:00'])
  assert.deepEqual(times(eve, 'DURATION:PT24H'), ['2026-10-24T10:00 2026-10-25T10:00'])
})

void test('a whole day begins at midnight of the owner’s zone', () => {
  const { records } = read(calendar(event('UID:1', 'DTSTART;VALUE=DATE:20260329')), 'Europe/Berlin')
  assert.deepEqual(
    records.map(({ start, end, allDay }) => [iso(start), iso(end), allDay]),
    [['2026-03-28T23:00', '2026-03-29T22:00', true]],
  )
})

void test('vCalendar 1.0 is read: quoted-printable, its rules, its zone, its attendees', () => {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:1.0',
    'TZ:-05',
    'DAYLIGHT:TRUE;-04;20260308T020000;20261101T020000;EST;EDT',
    'BEGIN:VEVENT',
    'UID:v1',
    'DTSTART:20260304T090000',
    'DTEND:20260304T100000',
    'RRULE:W1 WE #3',
    'EXDATE:20260318T090000;20260101T090000',
    'SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Caf=E9 mit M=',
    '=FCller',
    'DESCRIPTION;QUOTED-PRINTABLE:one=0D=0Atwo',
    'ATTENDEE;ROLE=OWNER;STATUS=CONFIRMED:Ines Roth <ines@example.org>',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  const { records } = read(lines.join('\r\n'))
  assert.deepEqual(
    records.map(({ start }) => iso(start)),
    ['2026-03-04T14:00', '2026-03-11T13:00'],
  )
  assert.equal(records[0]?.summary, 'Café mit Müller')
  assert.equal(records[0]?.description, 'one\ntwo')
  assert.deepEqual(records[0]?.attendees, [
    {
      party: { name: 'Ines Roth', kind: 'email', value: 'ines@example.org' },
      answer: 'accepted',
      human: true,
    },
  ])
})

void test('an event without UID gets the same key whenever it is read', () => {
  const text = calendar(
    event('DTSTART:20260701T090000Z', 'SUMMARY:Tea'),
    event('DTSTART:20260702T090000Z', 'SUMMARY:Tea'),
  )
  const keys = read(text).records.map(({ key }) => key)
  assert.equal(new Set(keys).size, 2)
  assert.deepEqual(
    read(text.replace('VERSION:2.0', 'VERSION:2.0\r\nX-A:b')).records.map(({ key }) => key),
    keys,
  )
})
