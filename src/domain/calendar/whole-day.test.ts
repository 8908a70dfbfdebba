import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDayTaken, isFeastDay, type WholeDay } from './whole-day.ts'

const entry = (changes: Partial<WholeDay>): WholeDay => ({
  title: 'Something',
  days: 1,
  location: '',
  shownAs: null,
  ...changes,
})

const cases = [
  ['Out of office', 'free', true],
  ['Urlaub', 'free', true],
  ['Holiday in Lisbon', null, true],
  ['Birthday of Ann', 'busy', false],
  ['Anniversary', null, false],
  ['Report due', 'busy', false],
  ['Release week', 'busy', true],
  ['Release week', 'free', false],
  ['Release week', null, false],
] as const
for (const [title, shownAs, taken] of cases)
  test(`a day of "${title}", shown as ${shownAs ?? 'nothing'}, is ${taken ? 'taken' : 'free'}`, () => {
    assert.equal(isDayTaken(entry({ title, shownAs })), taken)
  })

test('what lasts several days or is somewhere takes the day, unless the calendar says that it is free', () => {
  assert.ok(isDayTaken(entry({ days: 3 })))
  assert.ok(isDayTaken(entry({ location: 'Milan' })))
  assert.ok(!isDayTaken(entry({ days: 3, shownAs: 'free' })))
})

test('on the days around the turn of the year hardly anyone meets', () => {
  assert.deepEqual(['2026-12-23', '2026-12-25', '2026-12-30', '2027-01-01', '2027-01-02'].map(isFeastDay), [
    false,
    true,
    false,
    true,
    false,
  ])
})
