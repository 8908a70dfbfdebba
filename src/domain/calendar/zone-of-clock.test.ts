import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ClockReading, offsetAt, zoneOfClock } from './zone-of-clock.ts'

const NOW = Date.parse('2026-11-23T08:00:00Z')

/** A message a week up to now, by the clock of a zone. */
const weekly = (zone: string, count: number): ClockReading[] =>
  Array.from({ length: count }, (_, week) => {
    const at = NOW - week * 7 * 86_400_000
    return { at, offsetMinutes: offsetAt(zone, at) }
  })
const fixed = (offsetMinutes: number, count: number): ClockReading[] =>
  weekly('UTC', count).map(({ at }) => ({ at, offsetMinutes }))

const cases = [
  // what was read, home, the zone
  ['a year of summer and winter in Berlin', weekly('Europe/Berlin', 50), 'America/New_York', 'Europe/Berlin'],
  ['the clock of the owner', weekly('Europe/Vienna', 50), 'Europe/Vienna', 'Europe/Vienna'],
  ['half an hour off all year', weekly('Asia/Kolkata', 50), 'Europe/Berlin', 'Asia/Kolkata'],
  [
    'half an hour off, with a summer',
    weekly('Australia/Adelaide', 50),
    'Europe/Berlin',
    'Australia/Adelaide',
  ],
  ['half an hour off, without a summer', weekly('Australia/Darwin', 50), 'Europe/Berlin', 'Australia/Darwin'],
  ['three quarters of an hour off', weekly('Asia/Kathmandu', 50), 'Europe/Berlin', 'Asia/Kathmandu'],
  ['London, where the winter shows zero', weekly('Europe/London', 50), 'Europe/Berlin', 'Europe/London'],
  ['two messages', weekly('Asia/Tokyo', 2), 'Europe/Berlin', null],
  ['nothing', [], 'Europe/Berlin', null],
  ['a program that writes UTC', fixed(0, 50), 'Europe/Berlin', null],
  ['an offset that no clock has', fixed(7, 50), 'Europe/Berlin', null],
] as const
for (const [what, readings, home, zone] of cases)
  test(`${what} tells ${zone ?? 'of no zone'}`, () => {
    assert.equal(zoneOfClock(readings, home, NOW)?.zone ?? null, zone)
  })

test('who moved is where they write from now, and what is dated later does not count', () => {
  const day = 86_400_000
  const before = weekly('Europe/Berlin', 80).filter(({ at }) => at < NOW - 120 * day)
  const since = weekly('America/New_York', 80).filter(({ at }) => at >= NOW - 120 * day)
  assert.equal(zoneOfClock([...before, ...since], 'Europe/Berlin', NOW)?.zone, 'America/New_York')
  assert.equal(zoneOfClock([...before, ...since], 'Asia/Tokyo', NOW - 121 * day)?.zone, 'Europe/Berlin')
})

test('a journey does not move anybody', () => {
  const away = fixed(540, 2)
  assert.deepEqual(zoneOfClock([...away, ...weekly('Europe/Berlin', 30).slice(2)], 'Europe/Berlin', NOW), {
    zone: 'Europe/Berlin',
    readings: 28,
  })
})
