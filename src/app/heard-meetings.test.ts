import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heardMeeting } from './heard-meetings.ts'
import type { SpokenRow } from './ports.ts'

const said = (speaker: string | null, changes: Partial<SpokenRow> = {}): SpokenRow => ({
  speaker,
  isOwner: false,
  person: null,
  start: null,
  end: null,
  text: 'We moor at the pier.',
  ...changes,
})
const namesIn = (...turns: readonly SpokenRow[]) => {
  const row = { interaction: 1, at: Date.parse('2026-03-02T23:30:00Z'), title: 'Boats', turns }
  return heardMeeting(row, 60).mirror.speakers.map(({ name }) => name)
}

const ANN = { number: 4, name: 'Ann Lee' }
const cases = [
  // who, turns, names
  ['the owner is You', [said('Kim', { isOwner: true })], ['You']],
  [
    'a person has the name of the book, under whatever names they spoke',
    [said('ann', { person: ANN }), said('Ann L.', { person: ANN })],
    ['Ann Lee'],
  ],
  ['whom the book does not know keeps the name of the transcript', [said('Guest 2')], ['Guest 2']],
  [
    'two people of one name stay two',
    [said('Ann', { person: ANN }), said('Ann', { person: { number: 9, name: 'Ann Lee' } })],
    ['Ann Lee', 'Ann Lee (9)'],
  ],
] as const
for (const [who, turns, names] of cases)
  test(`in a meeting ${who}`, () => assert.deepEqual(namesIn(...turns).toSorted(), names))

test('a meeting is on the day it was where the owner is', () => {
  const row = { interaction: 1, at: Date.parse('2026-03-02T23:30:00Z'), title: 'Boats', turns: [said('Ann')] }
  assert.equal(heardMeeting(row, 60).day, '2026-03-03')
})
