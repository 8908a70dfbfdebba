import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysAfter } from './days-after.ts'
import { daysBetween } from './days-between.ts'

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('days are counted over months, leap years and the change of the clock', () => {
  assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2)
  assert.equal(daysBetween('2026-03-29', '2026-03-30'), 1)
  assert.equal(daysBetween('2026-03-02', '2026-03-01'), -1)
})

test('so many days after a day are that many days between the two', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
      assert.equal(daysBetween(day, daysAfter(day, days)), days)
    }),
    { numRuns: 100 },
  )
})
