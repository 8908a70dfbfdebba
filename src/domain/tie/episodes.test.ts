import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as holds, array, constantFrom, integer, property } from 'fast-check'
import { DAY } from '../milliseconds.ts'
import { episodesOf } from './episodes.ts'
import { type Direction, historyOf } from './history.ts'

const history = (contacts: readonly (readonly [day: number, direction: Direction])[]) =>
  historyOf(
    contacts.map(([day, direction], interaction) => ({
      at: day * DAY,
      direction,
      oneToOne: true,
      channel: 'mail',
      interaction,
    })),
  )

const cases: readonly (readonly [
  title: string,
  contacts: readonly (readonly [number, Direction])[],
  episodes: readonly [mutual: number, byThem: number, byOwner: number],
])[] = [
  ['nothing has no episode', [], [0, 0, 0]],
  [
    'what only one side wrote is none',
    [
      [1, 'in'],
      [2, 'in'],
      [40, 'out'],
    ],
    [0, 0, 0],
  ],
  [
    'ten messages in a week are one',
    Array.from({ length: 10 }, (_, i) => [i % 7, i % 2 === 0 ? 'in' : 'out'] as const),
    [1, 1, 0],
  ],
  [
    'a pause of a week goes on, a longer one begins anew',
    [
      [1, 'in'],
      [8, 'out'],
      [16, 'out'],
      [17, 'in'],
    ],
    [2, 1, 1],
  ],
  [
    'a meeting is one by itself, begun by both',
    [
      [1, 'both'],
      [30, 'both'],
    ],
    [2, 2, 2],
  ],
]
for (const [title, contacts, [mutual, begunByThem, begunByOwner]] of cases)
  test(title, () => {
    assert.deepEqual(episodesOf(history(contacts), 100 * DAY), { mutual, begunByThem, begunByOwner })
  })

test('what lies after the moment does not count', () => {
  const both = history([
    [1, 'in'],
    [2, 'out'],
    [30, 'in'],
    [31, 'out'],
  ])
  assert.equal(episodesOf(both, 30 * DAY).mutual, 1)
  assert.equal(episodesOf(both, 31 * DAY).mutual, 2)
})

test('each mutual episode is begun by someone, and there are no more of them than contacts from either side', () => {
  const contact = integer({ min: 0, max: 400 }).chain((day) =>
    constantFrom('in' as const, 'out' as const, 'both' as const).map((way) => [day, way] as const),
  )
  holds(
    property(array(contact, { maxLength: 60 }), (contacts) => {
      const { mutual, begunByThem, begunByOwner } = episodesOf(history(contacts), 500 * DAY)
      assert.ok(mutual <= begunByThem + begunByOwner)
      assert.ok(mutual <= contacts.filter(([, way]) => way !== 'out').length)
      assert.ok(mutual <= contacts.filter(([, way]) => way !== 'in').length)
    }),
    { numRuns: 200 },
  )
})
