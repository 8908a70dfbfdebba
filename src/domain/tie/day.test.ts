import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf, isoOf, weekdayOf } from './day.ts'

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

test('days beyond every calendar are still days', () => {
  assert.equal(isoOf(1e12), '9999-12-31')
  assert.equal(isoOf(-1e12), '0000-01-01')
})
