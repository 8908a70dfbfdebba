import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCalendar } from './read-calendar.ts'
import type { CalendarReading } from './read-calendar.ts'

const WINDOW = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1) }

function read(...lines: readonly string[]): CalendarReading {
  const text = ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n')
  return readCalendar({ path: 'a.ics', bytes: Buffer.from(text), window: WINDOW })
}

function event(...lines: readonly string[]): string {
  return ['BEGIN:VEVENT', 'UID:w', ...lines, 'END:VEVENT'].join('\r\n')
}

/** `key, start minute, status` a line. */
function table({ records }: CalendarReading): string {
  return records
    .map(({ key, start, status }) => `${key} ${new Date(start).toISOString().slice(5, 16)} ${status}`)
    .join('\n')
}

const WEEKLY = event(
  'DTSTART;TZID=Europe/Berlin:20260302T100000',
  'DTEND;TZID=Europe/Berlin:20260302T110000',
  'RRULE:FREQ=WEEKLY;COUNT=5',
  'SUMMARY:Weekly',
)

void test('each occurrence is a record, keyed by its original start, within the window', () => {
  assert.equal(
    table(read(WEEKLY)),
    [
      'w/2026-03-02T09:00:00Z 03-02T09:00 confirmed',
      'w/2026-03-09T09:00:00Z 03-09T09:00 confirmed',
      'w/2026-03-16T09:00:00Z 03-16T09:00 confirmed',
      'w/2026-03-23T09:00:00Z 03-23T09:00 confirmed',
      // The clocks went forward on 29 March.
      'w/2026-03-30T08:00:00Z 03-30T08:00 confirmed',
    ].join('\n'),
  )
  const old = event('DTSTART:20250106T100000Z', 'RRULE:FREQ=WEEKLY;COUNT=53')
  assert.equal(table(read(old)), 'w/2026-01-05T10:00:00Z 01-05T10:00 confirmed')
})

void test('EXDATE takes out, RDATE adds, a day takes out what starts on it', () => {
  const reading = read(
    event(
      'DTSTART;TZID=Europe/Berlin:20260302T100000',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'EXDATE;TZID=Europe/Berlin:20260302T100000',
      'EXDATE:20260309T090000Z',
      'EXDATE;VALUE=DATE:20260316',
      'RDATE;TZID=Europe/Berlin:20260303T100000,20260304T100000',
      'RDATE;VALUE=PERIOD:20260305T090000Z/PT3H',
    ),
  )
  assert.deepEqual(
    reading.records.map(
      ({ start, end }) => `${new Date(start).toISOString().slice(5, 16)} ${(end - start) / 3.6e6} h`,
    ),
    ['03-03T09:00 0 h', '03-04T09:00 0 h', '03-05T09:00 3 h', '03-23T09:00 0 h'],
  )
})

void test('a changed occurrence replaces the original and keeps its key; a cancelled one says so', () => {
  const moved = event(
    'RECURRENCE-ID:20260309T090000Z',
    'DTSTART;TZID=Europe/Berlin:20260310T150000',
    'SUMMARY:Moved',
  )
  const cancelled = event(
    'RECURRENCE-ID;TZID=Europe/Berlin:20260316T100000',
    'DTSTART:20260316T090000Z',
    'STATUS:CANCELLED',
  )
  const reading = read(WEEKLY, moved, cancelled)
  assert.equal(
    table(reading),
    [
      'w/2026-03-02T09:00:00Z 03-02T09:00 confirmed',
      'w/2026-03-09T09:00:00Z 03-10T14:00 confirmed',
      'w/2026-03-16T09:00:00Z 03-16T09:00 cancelled',
      'w/2026-03-23T09:00:00Z 03-23T09:00 confirmed',
      'w/2026-03-30T08:00:00Z 03-30T08:00 confirmed',
    ].join('\n'),
  )
  assert.deepEqual(reading.records.map(({ summary }) => summary).slice(0, 2), ['Weekly', 'Moved'])
})

void test('a change of this and all future occurrences carries them along', () => {
  const change = event(
    'RECURRENCE-ID;RANGE=THISANDFUTURE:20260316T090000Z',
    'DTSTART:20260316T113000Z',
    'DTEND:20260316T120000Z',
    'SUMMARY:Later',
  )
  const { records } = read(WEEKLY, change)
  assert.deepEqual(
    records.map(
      ({ start, end, summary }) =>
        `${new Date(start).toISOString().slice(5, 16)} ${(end - start) / 60_000} ${summary}`,
    ),
    [
      '03-02T09:00 60 Weekly',
      '03-09T09:00 60 Weekly',
      '03-16T11:30 30 Later',
      '03-23T11:30 30 Later',
      '03-30T10:30 30 Later',
    ],
  )
})

void test('one occurrence without its series stays a record', () => {
  const alone = event('RECURRENCE-ID:20240309T090000Z', 'DTSTART:20240309T100000Z')
  assert.equal(table(read(alone)), 'w/2024-03-09T09:00:00Z 03-09T10:00 confirmed')
})

void test('whole days recur by their day, whatever the clocks do', () => {
  const reading = read(
    event('DTSTART;VALUE=DATE:20260328', 'RRULE:FREQ=DAILY;UNTIL=20260330T230000Z', 'EXDATE:20260329'),
  )
  assert.deepEqual(
    reading.records.map(({ key, allDay }) => `${key} ${allDay}`),
    ['w/2026-03-28 true', 'w/2026-03-30 true'],
  )
})

void test('a rule that cannot be followed leaves the first occurrence and the reason', () => {
  for (const rule of [
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=HOURLY;INTERVAL=2;BYHOUR=1;COUNT=9',
    'W1 TU 0900 1100 #4',
  ]) {
    const reading = read(event('DTSTART:20190301T000000Z', `RRULE:${rule}`))
    assert.equal(table(reading), 'w/2019-03-01T00:00:00Z 03-01T00:00 confirmed', rule)
    assert.match(reading.skipped[0]?.why ?? '', /^only its first occurrence was read: /)
  }
})

void test('of several versions the newest counts, and a cancellation cancels the whole series', () => {
  const older = event('DTSTART:20260302T090000Z', 'SEQUENCE:1', 'SUMMARY:Old')
  const newer = event('DTSTART:20260303T090000Z', 'SEQUENCE:2', 'SUMMARY:New')
  const reading = read('METHOD:REQUEST', newer, older)
  assert.deepEqual(
    reading.records.map(({ summary }) => summary),
    ['New'],
  )
  assert.deepEqual(reading.skipped, [{ where: '1 ×', why: 'an older version of an event that is there' }])
  const cancel = event('DTSTART;TZID=Europe/Berlin:20260302T100000', 'SEQUENCE:3')
  const both = read(WEEKLY, 'END:VCALENDAR', 'BEGIN:VCALENDAR', 'METHOD:CANCEL', cancel)
  assert.deepEqual(
    both.records.map(({ status, sequence }) => `${status} ${sequence}`),
    Array(5).fill('cancelled 3'),
  )
})

void test('a reply changes its sender’s answer only', () => {
  const invitation = event(
    'DTSTART:20260302T090000Z',
    'SUMMARY:Talk',
    'ATTENDEE:mailto:ana@example.org',
    'ATTENDEE:mailto:ben@example.org',
  )
  const reply = event(
    'DTSTART:20260302T090000Z',
    'SEQUENCE:1',
    'ATTENDEE;PARTSTAT=DECLINED:MAILTO:Ana@Example.org',
  )
  const { records } = read(
    'METHOD:REQUEST',
    invitation,
    'END:VCALENDAR',
    'BEGIN:VCALENDAR',
    'METHOD:REPLY',
    reply,
  )
  assert.deepEqual(
    records.map(({ summary, attendees }) => [
      summary,
      ...attendees.map(({ party, answer }) => `${party.value} ${answer}`),
    ]),
    [['Talk', 'ana@example.org declined', 'ben@example.org unanswered']],
  )
  const alone = read('METHOD:REPLY', reply).records
  assert.deepEqual(
    alone.map(({ key, attendees }) => [key, attendees[0]?.answer]),
    [['w', 'declined']],
  )
})

void test('events that share a UID by mistake are told apart by title and start', () => {
  const { records } = read(
    event('DTSTART:20260302T090000Z', 'SUMMARY:One'),
    event('DTSTART:20260402T090000Z', 'SUMMARY:Two'),
  )
  assert.deepEqual(
    records.map(({ key, summary }) => `${key} ${summary}`),
    ['w One', 'w#2026-04-02T09:00:00 Two'],
  )
})

function status(...lines: readonly string[]): string | undefined {
  return read(event('DTSTART:20260302T090000Z', ...lines)).records[0]?.status
}

void test('Outlook tells tentative and cancelled meetings in its own way', () => {
  assert.equal(status('X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE'), 'tentative')
  assert.equal(status('X-MICROSOFT-CDO-BUSYSTATUS:FREE', 'SUMMARY:Canceled: Budget'), 'cancelled')
  assert.equal(status('X-MICROSOFT-CDO-BUSYSTATUS:BUSY', 'SUMMARY:Canceled: what now?'), 'confirmed')
  assert.equal(status('STATUS:CONFIRMED', 'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE'), 'confirmed')
})
