import assert from 'node:assert/strict'
import { test } from 'node:test'
import { timeZoneLines, zonedLine } from './time-zone.ts'

const AT = Date.parse('2026-11-25T09:00:00Z')
const rules = (zone: string) => timeZoneLines(zone, AT).filter((line) => line.startsWith('RRULE'))

const cases = [
  ['Europe/Berlin', ['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU']],
  ['America/New_York', ['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU']],
  ['Australia/Adelaide', ['RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU']],
  [
    'Asia/Jerusalem',
    [
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=23,24,25,26,27,28,29;BYDAY=FR',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ],
  ],
  ['Asia/Kolkata', []],
] as const
for (const [zone, expected] of cases)
  test(`${zone} has ${expected.length === 0 ? 'no rule' : expected.join(' and ')}`, () => {
    assert.deepEqual(rules(zone).toSorted(), [...expected].toSorted())
  })

test('a zone that keeps its clock has one offset, and one half an hour off has its minutes', () => {
  assert.deepEqual(
    timeZoneLines('Asia/Kolkata', AT).filter((line) => line.startsWith('TZOFFSET')),
    ['TZOFFSETFROM:+0530', 'TZOFFSETTO:+0530'],
  )
})

test('a zone whose changes follow no rule has each change by itself', () => {
  // Until 2026 Morocco's clocks went with Ramadan.
  const lines = timeZoneLines('Africa/Casablanca', Date.parse('2020-01-01T12:00:00Z'))
  assert.ok(lines.every((line) => !line.startsWith('RRULE')))
  assert.ok(lines.filter((line) => line === 'BEGIN:DAYLIGHT').length >= 5)
})

test('UTC needs no rules, and its moments end with Z', () => {
  assert.deepEqual(timeZoneLines('UTC', AT), [])
  assert.equal(zonedLine('DTSTART', AT, 'Etc/UTC'), 'DTSTART:20261125T090000Z')
})

const ZONES = [
  'Europe/Berlin',
  'Europe/Dublin',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Asia/Jerusalem',
  'Africa/Casablanca',
  'Africa/Cairo',
]

/** The offsets of the observances, by when each begins: of a rule, its first time. */
function firstOnsets(zone: string): { wall: string; from: string; to: string }[] {
  return timeZoneLines(zone, AT)
    .join('\n')
    .split(/BEGIN:(?:DAYLIGHT|STANDARD)\n/)
    .slice(1)
    .map((part) => part.split('\n'))
    .map((lines) => ({
      wall: value(lines, 'DTSTART'),
      from: value(lines, 'TZOFFSETFROM'),
      to: value(lines, 'TZOFFSETTO'),
    }))
}

for (const zone of ZONES)
  test(`the first changes written for ${zone} are those of its clock`, () => {
    for (const { wall, from, to } of firstOnsets(zone)) {
      const onset = Temporal.PlainDateTime.from(wall)
        .toZonedDateTime('UTC')
        .subtract({ minutes: minutesOf(from) })
      const there = onset.withTimeZone(zone)
      assert.equal(there.offsetNanoseconds / 60e9, minutesOf(to))
      assert.equal(there.subtract({ seconds: 1 }).offsetNanoseconds / 60e9, minutesOf(from))
    }
  })

function minutesOf(offset: string): number {
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5))
  return offset.startsWith('-') ? -size : size
}

function value(lines: readonly string[], name: string): string {
  return lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1) ?? ''
}
