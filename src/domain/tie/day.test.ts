import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf, everyInWords, inWords, isoOf, spanInWords, weekdayOf } from './day.ts'

test('a moment falls on another day further east', () => {
  const lateTuesday = Date.UTC(2026, 2, 3, 23)
  assert.equal(isoOf(dayOf(lateTuesday)), '2026-03-03')
  assert.equal(isoOf(dayOf(lateTuesday, 60)), '2026-03-04')
  assert.equal(isoOf(dayOf(-1)), '1969-12-31')
})

test('weekdays count from Monday, before 1970 too', () => {
  assert.equal(weekdayOf(0), 4)
  assert.equal(weekdayOf(dayOf(Date.UTC(2026, 2, 2))), 1)
  assert.equal(weekdayOf(dayOf(Date.UTC(1969, 11, 28))), 7)
})

test('the year is said when it is not this one', () => {
  const today = dayOf(Date.UTC(2026, 2, 23))
  assert.equal(inWords(dayOf(Date.UTC(2026, 2, 3)), today), '3 March')
  assert.equal(inWords(dayOf(Date.UTC(2024, 1, 29)), today), '29 February 2024')
})

test('days beyond every calendar are still days', () => {
  assert.equal(isoOf(1e12), '9999-12-31')
  assert.equal(isoOf(-1e12), '0000-01-01')
})

for (const [days, span] of [
  [0.2, '1 day'],
  [1, '1 day'],
  [12, '12 days'],
  [21, '3 weeks'],
  [75, '2 months'],
  [700, '2 years'],
] as const)
  test(`${days} days are ${span}`, () => assert.equal(spanInWords(days), span))

test('once a day is every day', () => {
  assert.deepEqual([everyInWords(1), everyInWords(12)], ['every day', 'every 12 days'])
})
