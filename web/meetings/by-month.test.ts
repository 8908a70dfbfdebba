import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byMonth, whoWasThere } from './by-month.ts'

const meeting = (at: string) => ({
  id: at,
  at,
  title: '',
  seconds: null,
  people: [],
  ownerSpoke: false,
  speakers: null,
  ownerShare: null,
})
const people = (...names: readonly string[]) => names.map((name) => ({ id: name, name }))

test('meetings stand by month, in the order in which they came', () =>
  assert.deepEqual(
    byMonth(['2026-11-19T10:00:00Z', '2026-11-06T10:00:00Z', '2025-11-06T10:00:00Z'].map(meeting)).map(
      ({ month, meetings }) => [month, meetings.length],
    ),
    [
      ['November 2026', 2],
      ['November 2025', 1],
    ],
  ))

const companies = [
  [people(), 'Nobody whom the book knows'],
  [people('Ana', 'Ben'), 'Ana, Ben'],
  [people('Ana', 'Ben', 'Cat', 'Dan'), 'Ana, Ben, Cat, Dan'],
  [people('Ana', 'Ben', 'Cat', 'Dan', 'Eve'), 'Ana, Ben, Cat and 2 others'],
] as const
for (const [who, words] of companies)
  test(`${who.length} people are told as ${words}`, () => assert.equal(whoWasThere(who), words))
