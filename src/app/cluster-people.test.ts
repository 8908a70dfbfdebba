import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  array,
  assert as holds,
  constantFrom,
  integer,
  option,
  property,
  record,
  shuffledSubarray,
} from 'fast-check'
import { personClusters } from './cluster-people.ts'
import type { CardGroup, SettlingIdentity } from './ports.ts'

/** An identity by number: its value, its name, and whose it is. */
function identity(
  number: number,
  value: string,
  {
    name = 'Ann Lee',
    person = null,
    kind = 'email',
  }: { name?: string; person?: number | null; kind?: string } = {},
): SettlingIdentity {
  return {
    identity: number,
    kind,
    value,
    names: [name],
    nameCounts: [{ name, count: 1 }],
    nature: 'human',
    person,
    sentPersonal: 1,
    sentList: 0,
    sentMachine: 0,
    sent: 1,
    received: 0,
    delivered: 0,
    listPosts: 0,
    sentLabelled: 0,
    onCard: false,
    onGroupCard: false,
    ownerWrote: false,
  }
}

const never = () => false
const always = () => true
const numbers = (clusters: readonly (readonly SettlingIdentity[])[]) =>
  clusters
    .map((cluster) => cluster.map((one) => one.identity).toSorted((a, b) => a - b))
    .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
const card = (...identities: readonly number[]): CardGroup => ({ name: 'Ann Lee', identities })

const cases: readonly (readonly [
  title: string,
  humans: readonly SettlingIdentity[],
  cards: readonly CardGroup[],
  apart: typeof never,
  people: readonly number[][],
])[] = [
  [
    'two addresses are two people',
    [identity(1, 'ann@lee.example'), identity(2, 'ann@home.example')],
    [],
    never,
    [[1], [2]],
  ],
  [
    'what stands on one card is one person',
    [
      identity(1, 'ann@lee.example'),
      identity(2, 'ann@home.example'),
      identity(3, 'bob@ray.example', { name: 'Bob Ray' }),
    ],
    [card(1, 2)],
    never,
    [[1, 2], [3]],
  ],
  [
    'dots in a Gmail address make no other person',
    [identity(1, 'ann.lee@gmail.com'), identity(2, 'annlee@gmail.com')],
    [],
    never,
    [[1, 2]],
  ],
  [
    'what one person holds stays together',
    [identity(1, 'ann@lee.example', { person: 5 }), identity(2, 'ann@home.example', { person: 5 })],
    [],
    never,
    [[1, 2]],
  ],
  [
    'people whom the owner said are two stay two, even on one card',
    [identity(1, 'ann@lee.example', { person: 5 }), identity(2, 'ann@home.example', { person: 6 })],
    [card(1, 2)],
    always,
    [[1], [2]],
  ],
  [
    'a phone that people of different families share joins nobody',
    [
      identity(1, 'ann@lee.example'),
      identity(2, '+49301234567', { kind: 'phone' }),
      identity(3, 'bob@ray.example', { name: 'Bob Ray' }),
    ],
    [card(1, 2), { name: 'Bob Ray', identities: [2, 3] }],
    never,
    [[1, 2], [3]],
  ],
]
for (const [title, humans, cards, apart, people] of cases)
  test(title, () => {
    const clusters = personClusters(humans, cards, apart)
    // What no cluster holds keeps the person it has.
    const left = humans.filter((one) => !clusters.flat().includes(one)).map((one) => [one])
    assert.deepEqual(numbers([...clusters, ...left]), people)
  })

test('every human is in at most one cluster, and left out only with a person of their own', () => {
  const human = record({
    value: constantFrom('a@x.example', 'b@x.example', 'c@gmail.com', 'c.@gmail.com', '+49301234567'),
    name: constantFrom('Ann Lee', 'Bob Ray', 'A. Lee', ''),
    person: option(integer({ min: 1, max: 3 })),
  })
  const world = array(human, { maxLength: 8 }).chain((rows) => {
    const humans = rows.map(({ value, name, person }, index) =>
      identity(index + 1, `${index}${value}`, { name, person }),
    )
    return shuffledSubarray(humans).map((some) => ({
      humans,
      cards: [card(...some.map((one) => one.identity))],
    }))
  })
  holds(
    property(world, ({ humans, cards }) => {
      for (const apart of [never, always]) {
        const placed = personClusters(humans, cards, apart).flat()
        assert.equal(new Set(placed.map((one) => one.identity)).size, placed.length)
        for (const one of humans) assert.ok(placed.includes(one) || one.person !== null)
      }
    }),
    { numRuns: 150 },
  )
})
