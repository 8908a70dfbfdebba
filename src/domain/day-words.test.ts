import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayInWords, everyInWords, fullDayInWords, headingDayInWords, stretchInWords } from './day-words.ts'

test('the year is said when it is not the one of the day it is told on', () => {
  assert.equal(dayInWords('2026-03-03', '2026-12-31'), '3 March')
  assert.equal(dayInWords('2024-02-29', '2026-01-01'), '29 February 2024')
  assert.equal(fullDayInWords('2026-03-02'), '2 March 2026')
  assert.equal(headingDayInWords('2026-03-02'), 'Monday 2 March 2026')
})

const stretches = [
  // days, in words, how often
  [0.2, 'a day', 'every day'],
  [1, 'a day', 'every day'],
  [12, '12 days', 'every 12 days'],
  [27, '27 days', 'every 27 days'],
  [28, '4 weeks', 'every 4 weeks'],
  [74, '11 weeks', 'every 11 weeks'],
  [75, '2 months', 'every 2 months'],
  [699, '23 months', 'every 23 months'],
  [700, '2 years', 'every 2 years'],
] as const

for (const [days, stretch, every] of stretches)
  test(`${days} days are ${stretch}`, () => {
    assert.equal(stretchInWords(days), stretch)
    assert.equal(everyInWords(days), every)
  })
