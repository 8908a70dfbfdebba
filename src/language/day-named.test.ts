import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayNamed } from './day-named.ts'
import { sentAt } from './due-days.ts'

/** What words name on Monday, 23 November 2026. */
const named = (words: string, today = '2026-11-23') => {
  const said = sentAt(today)
  assert.ok(said)
  return dayNamed(words, said)
}

const days: readonly (readonly [string, string])[] = [
  ['tomorrow', '2026-11-24'],
  [' Tomorrow ', '2026-11-24'],
  ['the day after tomorrow', '2026-11-25'],
  ['friday', '2026-11-27'],
  ['Fri', '2026-11-27'],
  ['on friday', '2026-11-27'],
  ['monday', '2026-11-30'],
  ['on monday', '2026-11-30'],
  ['next monday', '2026-11-30'],
  ['next week', '2026-11-30'],
  ['in 3 days', '2026-11-26'],
  ['3 days', '2026-11-26'],
  ['in two weeks', '2026-12-07'],
  ['2 weeks', '2026-12-07'],
  ['a month', '2026-12-23'],
  ['3d', '2026-11-26'],
  ['2w', '2026-12-07'],
  ['next month', '2026-12-01'],
  ['end of the week', '2026-11-27'],
  ['end of the month', '2026-11-30'],
  ['24 December', '2026-12-24'],
  ['2026-12-24', '2026-12-24'],
  ['2 March', '2027-03-02'],
  ['today', '2026-11-23'],
  ['yesterday', '2026-11-22'],
  ['3 days ago', '2026-11-20'],
]

for (const [words, day] of days)
  test(`“${words}”, said on Monday 23 November 2026, is ${day}`, () => assert.equal(named(words), day))

const none = ['', 'soon', '31 April', '2026-02-30', 'monday or tuesday', 'not monday', '7', 'after christmas']
for (const words of none) test(`“${words}” is no day`, () => assert.equal(named(words), null))

test('a weekday by its name alone is one of the next seven days', () => {
  const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
  const said = fc.integer({ min: 0, max: 3000 })
  fc.assert(
    fc.property(said, fc.nat(6), (offset, index) => {
      const today = Temporal.PlainDate.from('2024-01-01').add({ days: offset })
      const day = Temporal.PlainDate.from(named(weekdays[index] ?? '', today.toString()) ?? '')
      const ahead = today.until(day).days
      assert.deepEqual([day.dayOfWeek, ahead >= 1 && ahead <= 7], [index + 1, true])
    }),
    { numRuns: 200 },
  )
})

test('whatever is typed is a day or none', () => {
  const words = fc.oneof(fc.string(), fc.constant('next '.repeat(50_000)), fc.constant('9999999999 weeks'))
  fc.assert(
    fc.property(words, (text) => /^(?:\d{4}-\d\d-\d\d)?$/.test(named(text) ?? '')),
    { numRuns: 500 },
  )
})
