import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCalendar } from './read-calendar.ts'
import type { CalendarReading } from './read-calendar.ts'

function read(...lines: readonly string[]): CalendarReading {
  const text = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'DTSTART:20260302T090000Z', ...lines].join('\r\n')
  return readCalendar({
    path: 'a.ics',
    bytes: Buffer.from(`${text}\r\nEND:VEVENT\r\n`),
    window: { from: 0, to: 1e13 },
  })
}

// The line, and whom it names: `name <address>`.
const PARTIES = [
  ['ATTENDEE:mailto:Ana@Example.org', '<ana@example.org>'],
  ['ATTENDEE;CN=ana@example.org:MAILTO:ana@example.org', '<ana@example.org>'],
  ['ATTENDEE;CN="Roth, Ines":mailto:ines@example.org', 'Roth, Ines <ines@example.org>'],
  ["ATTENDEE;CN='Ines Roth':mailto:ines@example.org", 'Ines Roth <ines@example.org>'],
  ['ATTENDEE;CN="null null":mailto:ines@example.org', '<ines@example.org>'],
  ['ATTENDEE;CN=Ines:mailto:MAILTO:ines@example.org', 'Ines <ines@example.org>'],
  ['ATTENDEE;CN=Ines:mailto:%22ines%22', 'Ines <>'],
  ['ATTENDEE;CN=Ines:mailto:ines%2Bwork@example.org?subject=Hi', 'Ines <ines+work@example.org>'],
  ["ATTENDEE;CN=Pat O'Brien:mailto:o'brien@example.org", "Pat O'Brien <o'brien@example.org>"],
  ['ATTENDEE;CN=Ines Roth:invalid:nomail', 'Ines Roth <>'],
  ['ATTENDEE;CN=ines@example.org:invalid:nomail', '<ines@example.org>'],
  ['ATTENDEE;CN=Ines;EMAIL=ines@example.org:/aMTIz/principal/', 'Ines <ines@example.org>'],
  ['ATTENDEE;CN=Ines;X-CALENDARSERVER-EMAIL=ines@example.org:urn:uuid:53AC', 'Ines <ines@example.org>'],
  ['ATTENDEE;CN=Ines:MAILTO:/o=Acme/ou=First/cn=Recipients/cn=ines', 'Ines <>'],
  ['ATTENDEE;CN=Ines:mailto:IMCEAEX-_O=ACME_CN=INES@acme.example', 'Ines <>'],
  ['ATTENDEE;CN="Ines\\, Roth":mailto:ines@example.org', 'Ines, Roth <ines@example.org>'],
  ["ATTENDEE;CN=Ines ^n^'Nes^' Roth:mailto:ines@example.org", 'Ines "Nes" Roth <ines@example.org>'],
  ['ATTENDEE;CN=Inés:mailto:ines@example.org', 'Inés <ines@example.org>'],
] as const

for (const [line, expected] of PARTIES)
  void test(`${line} names ${expected}`, () => {
    const [attendee] = read(line).records[0]?.attendees ?? []
    assert.ok(attendee)
    assert.equal(`${attendee.party.name} <${attendee.party.value}>`.trim(), expected)
  })

void test('lines that name nobody are no attendees', () => {
  const { records } = read('ATTENDEE:mailto:', 'ATTENDEE:invalid:nomail', 'ATTENDEE;CN="":MAILTO:none')
  assert.deepEqual(records[0]?.attendees, [])
})

void test('answers are read as iCalendar and vCalendar give them; who sent someone else declined', () => {
  const answers = ['PARTSTAT=ACCEPTED', 'PARTSTAT=declined', 'PARTSTAT=TENTATIVE', 'PARTSTAT=NEEDS-ACTION']
  const more = ['PARTSTAT=DELEGATED', 'STATUS=CONFIRMED', 'ROLE=CHAIR']
  const lines = [...answers, ...more].map((param, place) => `ATTENDEE;${param}:mailto:p${place}@example.org`)
  assert.deepEqual(
    read(...lines).records[0]?.attendees.map(({ answer }) => answer),
    ['accepted', 'declined', 'tentative', 'unanswered', 'declined', 'accepted', 'unanswered'],
  )
})

void test('rooms, groups, calendars and senders that nobody reads are not human', () => {
  const lines = [
    'ATTENDEE;CUTYPE=ROOM:mailto:room@example.org',
    'ATTENDEE;CUTYPE=resource:mailto:beamer@example.org',
    'ATTENDEE;CUTYPE=GROUP:mailto:team@example.org',
    'ATTENDEE:mailto:abc@group.calendar.google.com',
    'ATTENDEE:mailto:no-reply@example.org',
    'ATTENDEE;CUTYPE=UNKNOWN:mailto:ana@example.org',
    'ATTENDEE;CUTYPE=INDIVIDUAL:mailto:noreen@example.org',
  ]
  assert.deepEqual(
    read(...lines).records[0]?.attendees.map(({ human }) => human),
    [false, false, false, false, false, true, true],
  )
})

function organizer(line: string): string | null {
  return read(line).records[0]?.organizer?.value ?? null
}

void test('an organizer is a person or nobody', () => {
  assert.equal(organizer('ORGANIZER;CN=Ana:MAILTO:ana@example.org'), 'ana@example.org')
  assert.equal(organizer('ORGANIZER;CN=Team:mailto:abc@group.calendar.google.com'), null)
  assert.equal(organizer('ORGANIZER:mailto:calendar-notification@google.com'), null)
  assert.equal(organizer('X-ORGANIZER:MAILTO:ana@example.org'), 'ana@example.org')
})

void test('who is listed twice is one attendee, with the answer that was given', () => {
  const { records } = read(
    'ATTENDEE;CN=Ana Ruiz:mailto:ana@example.org',
    'ATTENDEE;PARTSTAT=ACCEPTED:mailto:ANA@example.org',
    'ATTENDEE;PARTSTAT=NEEDS-ACTION;CN=Ana:mailto:ana@example.org',
  )
  assert.deepEqual(records[0]?.attendees, [
    { party: { name: 'Ana Ruiz', kind: 'email', value: 'ana@example.org' }, answer: 'accepted', human: true },
  ])
})
