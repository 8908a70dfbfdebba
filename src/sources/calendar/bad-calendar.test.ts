import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { readCalendar } from './read-calendar.ts'
import type { CalendarReading } from './read-calendar.ts'

function read(content: string | Buffer): CalendarReading {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return readCalendar({
    path: 'a.ics',
    bytes,
    window: { from: Date.UTC(2020, 0, 1), to: Date.UTC(2030, 0, 1) },
  })
}

function calendar(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')
}

function event(...lines: readonly string[]): string {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
}

function whys(reading: CalendarReading): string {
  return reading.skipped.map(({ where, why }) => `${where}: ${why}`).join('\n')
}

function many(line: string, times: number): string {
  return Array.from({ length: times }, () => line).join('\r\n')
}

void test('unbelievable and broken starts are listed with the reason, and cost nothing else', () => {
  const reading = read(
    calendar(
      event('UID:old', 'DTSTART:16010101T000000Z'),
      event('UID:far', 'DTSTART:99991231T000000Z'),
      event('UID:odd', 'DTSTART:20260230T000000Z'),
      event('UID:none', 'SUMMARY:Some day'),
      event('UID:good', 'DTSTART:20260701T090000Z', 'ATTENDEE;CN="never closed:mailto:a@example.org'),
    ),
  )
  assert.deepEqual(
    reading.records.map(({ uid }) => uid),
    ['good'],
  )
  assert.equal(
    whys(reading),
    [
      'event "old": its DTSTART: the year 1601 is outside 1900 to 2200',
      'event "far": its DTSTART: the year 9999 is outside 1900 to 2200',
      'event "odd": its DTSTART "20260230T000000Z" is no date',
      'event "none": it has no start',
      'event "good", ATTENDEE: it has no colon, or a quotation mark that is never closed',
    ].join('\n'),
  )
})

void test('to-dos, journals and free-busy times are counted, not listed one by one', () => {
  const todos = Array.from({ length: 30 }, () => 'BEGIN:VTODO\r\nSUMMARY:Call\r\nEND:VTODO')
  const reading = read(
    calendar(...todos, 'BEGIN:VJOURNAL', 'END:VJOURNAL', 'BEGIN:VFREEBUSY', 'END:VFREEBUSY'),
  )
  assert.equal(
    whys(reading),
    '30 ×: a to-do, not an event\n1 ×: a journal entry, not an event\n1 ×: free and busy times, not an event',
  )
})

void test('missing END lines, stray ones and events outside a calendar lose no event', () => {
  const text = [
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:1',
    'DTSTART:20260701T090000Z',
    'BEGIN:VALARM',
    'TRIGGER:-PT5M',
    'BEGIN:VEVENT',
    'UID:2',
    'DTSTART:20260702T090000Z',
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:3',
    'DTSTART:20260703T090000Z',
    'SUMMARY:Cut sh',
  ].join('\n')
  const reading = read(text)
  assert.deepEqual(
    reading.records.map(({ uid, summary }) => `${uid}${summary}`),
    ['1', '2', '3'],
  )
  assert.equal(reading.skipped.filter(({ why }) => why.includes('no end')).length, 3)
})

void test('lines broken without the folding space are put together again', () => {
  const reading = read(
    calendar(
      event(
        'UID:1',
        'DTSTART:20260701T090000Z',
        'DESCRIPTION:We meet at the entrance of the old building and then go on to the ca',
        'nteen.',
        'Note: bring a pen',
        'SUMMARY:Lunch',
      ),
    ),
  )
  assert.equal(
    reading.records[0]?.description,
    'We meet at the entrance of the old building and then go on to the canteen.\nNote: bring a pen',
  )
  assert.equal(reading.records[0]?.summary, 'Lunch')
})

void test('names that mean something to JavaScript are only names', () => {
  const { records } = read(
    calendar(
      event(
        'UID:__proto__',
        'DTSTART;__proto__=x;constructor=y:20260701T090000Z',
        'SUMMARY;VALUE=constructor:toString',
        'CONSTRUCTOR:x',
      ),
    ),
  )
  assert.deepEqual(
    records.map(({ key, summary }) => [key, summary]),
    [['__proto__', 'toString']],
  )
})

const SAMPLE = Buffer.from(
  [
    calendar(
      event(
        'UID:first',
        'DTSTART:20260701T090000Z',
        'SUMMARY:Züri',
        'ATTENDEE;CN="Ana":mailto:ana@example.org',
      ),
    ),
    calendar(
      'BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:20200101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE',
      event(
        'UID:r',
        'DTSTART;TZID=X:20260105T100000',
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'EXDATE;TZID=X:20260112T100000',
      ),
      event(
        'UID:r',
        'RECURRENCE-ID;TZID=X:20260119T100000',
        'DTSTART;TZID=X:20260120T100000',
        'SUMMARY;ENCODING=QUOTED-PRINTABLE:a=\r\nb',
      ),
    ),
  ].join(''),
)

void test('a file cut at any byte never throws, and keeps every event that is whole', () => {
  const whole = new Map(read(SAMPLE).records.map((record) => [record.key, record]))
  const end = SAMPLE.indexOf('END:VEVENT') + 'END:VEVENT'.length
  fc.assert(
    fc.property(fc.integer({ min: 0, max: SAMPLE.length }), (cut) => {
      const { records } = read(SAMPLE.subarray(0, cut))
      for (const record of records) assert.ok(record.start > 0 && record.key !== '')
      if (cut >= end) assert.deepEqual(records[0], whole.get('first'))
    }),
    { numRuns: 300 },
  )
})

void test('a file with bytes changed anywhere never throws', () => {
  const change = fc.tuple(fc.integer({ min: 0, max: SAMPLE.length - 1 }), fc.integer({ min: 0, max: 255 }))
  fc.assert(
    fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
      const bytes = Buffer.from(SAMPLE)
      for (const [at, byte] of changes) bytes[at] = byte
      for (const record of read(bytes).records)
        assert.ok(Number.isFinite(record.end) && record.end >= record.start)
    }),
    { numRuns: 200 },
  )
})

void test('hostile files end, with what could not be read said', () => {
  const start = 'DTSTART:20260701T090000Z'
  assert.equal(read(many('BEGIN:X', 50_000)).records.length, 0)
  assert.equal(read(many('BEGIN:VEVENT', 20_000)).skipped.length, 501)
  assert.equal(
    read(calendar(event(start, `SUMMARY:${'x'.repeat(3_000_000)}`))).records[0]?.summary.length,
    999_992,
  )
  assert.match(
    whys(read(calendar(event(start, `ATTENDEE${';A=1'.repeat(1000)}:x`)))),
    /more than 60 parameters/,
  )
  const complex = Array.from({ length: 300 }, (_, n) =>
    event(`UID:${n}`, 'DTSTART:20200101T000000Z', 'RRULE:FREQ=HOURLY;INTERVAL=2;BYHOUR=1'),
  )
  const reading = read(calendar(...complex))
  assert.equal(reading.records.length, 300)
  assert.match(whys(reading), /event "0": only its first occurrence was read: its rule is too complex/)
  assert.match(whys(reading), /event "299": only its first occurrence was read: the file has too many/)
})
