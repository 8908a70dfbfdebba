import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { DAY } from '../milliseconds.ts'
import { type Contact, historyOf } from './history.ts'
import { STRENGTH_WEIGHTS, strengthOf } from './strength.ts'
import { summarise } from './summary.ts'

const NOW = Date.UTC(2026, 2, 23, 9)

type Sketch = readonly (readonly [
  daysAgo: number,
  direction: Contact['direction'],
  channel?: Contact['channel'],
])[]

function strength(sketch: Sketch, now = NOW): ReturnType<typeof strengthOf> {
  const contacts = sketch.map(([daysAgo, direction, channel = 'mail'], interaction) => ({
    at: NOW - daysAgo * DAY,
    direction,
    oneToOne: true,
    channel,
    interaction,
  }))
  return strengthOf(summarise(historyOf(contacts), now), now)
}

/** Letters every three weeks for two years, the last on 3 March 2026. */
const letters: Sketch = Array.from({ length: 41 }, (_, i) => [20 + i * 18, i % 2 === 0 ? 'in' : 'out'])

test('the parts weigh one together', () => {
  assert.ok(Math.abs(Object.values(STRENGTH_WEIGHTS).reduce((sum, weight) => sum + weight, 0) - 1) < 1e-12)
})

const words: readonly (readonly [Sketch, string])[] = [
  [letters, 'wrote each other on 41 days over 2 years; last on 3 March; both ways'],
  [[[400, 'in']], 'they wrote on 1 day; last on 16 February 2025; only from them'],
  [[[3, 'out']], 'you wrote on 1 day; last on 20 March; they have not answered'],
  [
    [
      [40, 'both', 'meeting'],
      [5, 'both', 'call'],
    ],
    'met or spoke on 2 days over 5 weeks; last on 18 March; both ways',
  ],
  [
    [
      [40, 'both', 'meeting'],
      [9, 'in'],
      [8, 'in'],
      [7, 'in'],
      [6, 'in'],
    ],
    'wrote and met on 5 days over 5 weeks; last on 17 March; mostly from them',
  ],
  [[], 'no contact yet'],
]

for (const [sketch, text] of words)
  test(`the reasons read “${text}”`, () => assert.equal(strength(sketch).words, text))

test('the parts of a single letter are what their formulas say', () => {
  const { parts } = strength([[90, 'in']])
  assert.deepEqual(parts, {
    recency: 0.5,
    count: Math.log(2) / Math.log(101),
    daysActive: Math.log(2) / Math.log(101),
    reciprocity: 0,
    oneToOne: 0.5,
    known: 90 / 455,
    channels: 1 / 3,
  })
})

test('strength fades with silence, and no contact is none', () => {
  assert.ok(strength(letters, NOW + 100 * DAY).value < strength(letters).value)
  assert.equal(strength([]).value, 0)
})

test('an answer never weakens a tie', () => {
  const sketch = fc.array(fc.tuple(fc.nat(900), fc.constantFrom<Contact['direction']>('in', 'out', 'both')), {
    maxLength: 20,
  })
  fc.assert(
    fc.property(sketch, (contacts) => {
      const before = strength(contacts)
      assert.ok(before.value >= 0 && before.value <= 1)
      for (const part of Object.values(before.parts)) assert.ok(part >= 0 && part <= 1)
      const fromOwner = contacts.filter(([, direction]) => direction !== 'in').length
      const fromThem = contacts.filter(([, direction]) => direction !== 'out').length
      if (fromOwner > fromThem) assert.ok(strength([...contacts, [0, 'in']]).value >= before.value)
    }),
    { numRuns: 300 },
  )
})
