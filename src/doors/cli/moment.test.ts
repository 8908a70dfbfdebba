import assert from 'node:assert/strict'
import { test } from 'node:test'
import { momentNamed } from './moment.ts'

const moments = [
  // what was typed, where, the moment
  ['2026-03-02T08:00:00Z', 'Asia/Tokyo', '2026-03-02T08:00:00Z'],
  ['2026-03-02T08:00:00+02:00', 'Asia/Tokyo', '2026-03-02T06:00:00Z'],
  ['2026-03-02', 'UTC', '2026-03-02T08:00:00Z'],
  ['2026-03-02', 'Asia/Tokyo', '2026-03-01T23:00:00Z'],
  ['2026-07-01', 'America/Los_Angeles', '2026-07-01T15:00:00Z'],
  ['2026-03-02T21:30', 'Europe/Berlin', '2026-03-02T20:30:00Z'],
] as const
for (const [text, zone, moment] of moments)
  test(`--now ${text} in ${zone} is ${moment}`, () => {
    assert.equal(momentNamed(text, zone), Date.parse(moment))
  })

for (const text of ['', 'today', '2026-13-01', '2026-02-30', '02/03/2026', '99999-01-01'])
  test(`--now "${text}" is no moment`, () => {
    assert.throws(() => momentNamed(text, 'UTC'), /is not a moment/)
  })
