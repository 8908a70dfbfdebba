import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aboutHours, ago, daysLong, everyDays } from './stretches.ts'

const hours = [
  [0.4, 'under an hour'],
  [1.2, 'about an hour'],
  [5.6, 'about six hours'],
  [23, 'about a day'],
  [52, 'about two days'],
] as const
for (const [count, words] of hours)
  test(`${count} hours are ${words}`, () => assert.equal(aboutHours(count), words))

const stretches = [
  [0, 'less than a day'],
  [1, 'a day'],
  [13, 'thirteen days'],
  [75, 'two months'],
  [800, 'two years'],
] as const
for (const [count, words] of stretches)
  test(`${count} days are ${words}`, () => assert.equal(daysLong(count), words))

test('how long ago a day was is told from the day of the book', () => {
  assert.equal(ago('2026-11-23T08:30:00.000Z', '2026-11-23'), 'today')
  assert.equal(ago('2026-11-22', '2026-11-23'), 'yesterday')
  assert.equal(ago('2026-11-17', '2026-11-23'), 'six days ago')
})

test('a cadence that has a name is told by it, any other by its days', () => {
  assert.equal(everyDays(30), 'every month')
  assert.equal(everyDays(45), 'every 45 days')
})
