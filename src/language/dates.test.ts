import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addMonths, addWorkingDays, dayNumber, easter, isoDay, partsOf, weekdayOf } from './dates-calendar.ts'
import { readDates } from './dates.ts'

/** Wednesday, 4 March 2026, a quarter past nine. */
const said = { day: dayNumber(2026, 3, 4) ?? 0, minute: 555, slashes: 'month first' } as const

const read = (text: string) =>
  readDates(text, said).map(({ first, last }) => (first === last ? first : `${first} ${last}`))

const cases = [
  // what is written, the days that are meant
  ['today', ['2026-03-04']],
  ['Tomorrow morning then', ['2026-03-05']],
  ['the day after tomorrow', ['2026-03-06']],
  ['on Friday', ['2026-03-06']],
  ['next Friday', ['2026-03-13']],
  ['last Monday', ['2026-02-23']],
  ['Monday of next week', ['2026-03-09']],
  ['next week on Thursday', ['2026-03-12']],
  ['a week on Friday', ['2026-03-13']],
  ['two Sundays from now', ['2026-03-15']],
  ['this week', ['2026-03-02 2026-03-08']],
  ['over the weekend', ['2026-03-07 2026-03-08']],
  ['the end of the month', ['2026-03-16 2026-03-31']],
  ['month-end', ['2026-03-16 2026-03-31']],
  ['by EOM', ['2026-03-16 2026-03-31']],
  ['early next week', ['2026-03-09 2026-03-12']],
  ['Q3', ['2026-07-01 2026-09-30']],
  ['Q1 of last year', ['2025-01-01 2025-03-31']],
  ['in two weeks', ['2026-03-18']],
  ['in a couple of days', ['2026-03-06']],
  ['within 48 hours', ['2026-03-04 2026-03-06']],
  ['the next three months', ['2026-03-05 2026-06-04']],
  ['10 days ago', ['2026-02-22']],
  ['three weeks from Friday', ['2026-03-27']],
  ['in 5 working days', ['2026-03-11']],
  ['12 March', ['2026-03-12']],
  ['March 12th, 2027', ['2027-03-12']],
  ['the 3rd of February', ['2027-02-03']],
  ['by the 3rd', ['2026-04-03']],
  ['Tuesday the 10th', ['2026-03-10']],
  ['the 15th of next month', ['2026-04-15']],
  ['2026-03-31', ['2026-03-31']],
  ['on 3/12', ['2026-03-12']],
  ['3/4/26 and 25/4/26', ['2026-04-03', '2026-04-25']],
  ['4-9-26 and 4-25-26', ['2026-04-09', '2026-04-25']],
  ['She joined us on August 21', ['2025-08-21']],
  ['we met them on Friday', ['2026-02-27']],
  ['the call is scheduled on Friday', ['2026-03-06']],
  ['it will be released on August 21', ['2026-08-21']],
  ["the Au1500's bus", []],
  ['Jan Example asked', []],
  ['4/22/2026', ['2026-04-22']],
  ['12-Mar-26', ['2026-03-12']],
  ['April', ['2026-04-01 2026-04-30']],
  ['Feb 2025', ['2025-02-01 2025-02-28']],
  ['from 4 to 22 March', ['2026-03-04 2026-03-22']],
  ['Nov 19-20', ['2026-11-19 2026-11-20']],
  ['between Monday and Wednesday', ['2026-03-09 2026-03-11']],
  ['the first Friday of July', ['2026-07-03']],
  ['the last week of 2026', ['2026-12-28 2027-01-03']],
  ['the week of April 13', ['2026-04-13 2026-04-19']],
  ['before Christmas', ['null 2026-12-24']],
  ['Good Friday', ['2026-04-03']],
  ['Thanksgiving 2026', ['2026-11-26']],
  ['EOD Thursday', ['2026-03-05']],
  ['tomorrow COB', ['2026-03-05']],
  ['the May 5 meeting', ['2026-05-05']],
  ['what was found at the February 20 meeting', ['2026-02-20']],
  ['the fair will be held on October 15', ['2026-10-15']],
  ['March 12: the fair', ['2026-03-12']],
  ['we moved over the weekend', ['2026-02-28 2026-03-01']],
  ['it opens the week of 3/2', ['2026-03-02 2026-03-08']],
  ['the first weekend of August', ['2026-08-01 2026-08-02']],
  ['this May', ['2026-05-01 2026-05-31']],
] as const

for (const [text, days] of cases)
  test(`"${text}", said on Wednesday 4 March 2026, is ${days.join(' and ')}`, () => {
    assert.deepEqual(read(text), days)
  })

const without = [
  'I may be late.',
  'They march on, and the sun sat low.',
  'version 3.12 of 10.0.0.1',
  'a 3-4 win, 24/7 support',
  'call 555-0143 or 713-555-0188',
  'page 12 of 30',
  'the second chapter',
  'at 3pm',
  'only 3 next to me',
  'Feb 30th is none',
  'Hi Jun, all is well. Thanks, April',
  'That may mean that this may have been wrong.',
  'my number is 201-555-1755',
  'at eight on any Thursday',
  'March 12:30',
  'I ask for 1/2 day off',
]
for (const text of without)
  test(`"${text}" names no day`, () => {
    assert.deepEqual(
      read(text).filter((day) => !day?.includes(' ')),
      [],
    )
  })

test('a span covers the words that name the day', () => {
  const text = 'Could we say Tuesday, 10 March, or the week after?'
  const [found] = readDates(text, said)
  assert.equal(text.slice(found?.start, found?.end), 'Tuesday, 10 March')
})

test('a number pair that may be read two ways is the next of the two, where so wanted', () => {
  const next = readDates('by 04/03/2026', { ...said, slashes: 'next' })
  assert.equal(next[0]?.last, '2026-03-04')
})

test('every day of the calendar is read as itself, written as ISO 8601 or in words', () => {
  const anyDay = fc.integer({ min: dayNumber(1990, 1, 1) ?? 0, max: dayNumber(2060, 12, 31) ?? 0 })
  fc.assert(
    fc.property(anyDay, (day) => {
      const iso = isoDay(day) ?? ''
      const words = new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      })
      assert.deepEqual(read(iso), [iso])
      assert.deepEqual(read(words), [iso])
    }),
    { numRuns: 200 },
  )
})

test('months and working days are added as Temporal adds them', () => {
  const from = Temporal.PlainDate.from('1970-01-01')
  fc.assert(
    fc.property(fc.integer({ min: -50_000, max: 50_000 }), fc.integer({ min: -60, max: 60 }), (day, n) => {
      assert.equal(isoDay(addMonths(day, n)), from.add({ days: day }).add({ months: n }).toString())
      assert.equal(weekdayOf(day), from.add({ days: day }).dayOfWeek)
      if (n !== 0) assert.ok(weekdayOf(addWorkingDays(day, n)) < 6 || (n % 5 === 0 && weekdayOf(day) > 5))
    }),
    { numRuns: 300 },
  )
})

test('Easter falls on the Sundays of the almanac', () => {
  const known = ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25']
  for (const day of known) assert.equal(isoDay(easter(Number(day.slice(0, 4))) ?? 0), day)
  assert.deepEqual(partsOf(easter(2026) ?? 0), { year: 2026, month: 4, date: 5 })
})

for (const seed of [
  '1',
  '1/',
  'the ',
  'in ',
  'next ',
  'from Monday to ',
  '2026-',
  'a week from ',
  'two ',
  '1 day ',
  'March ',
])
  test(`100 KB of "${seed}" are read to the end`, { timeout: 5_000 }, () => {
    const text = seed.repeat(Math.ceil(100_000 / seed.length))
    for (const { start, end } of readDates(text, said)) assert.ok(start < end && end <= text.length)
  })
