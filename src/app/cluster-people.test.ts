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
import type { CardGroup, OwnersWord, SettlingIdentity } from './ports.ts'

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
    ownerWrote: () => false,
  }
}

const NOTHING: OwnersWord = { together: [], apart: [] }
const apart = (a: readonly number[], b: readonly number[]): OwnersWord => ({ together: [], apart: [[a, b]] })
const numbers = (clusters: readonly (readonly SettlingIdentity[])[]) =>
  clusters
    .map((cluster) => cluster.map((one) => one.identity).toSorted((a, b) => a - b))
    .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
const card = (...identities: readonly number[]): CardGroup => ({ name: 'Ann Lee', identities })

const cases: readonly (readonly [
  title: string,
  humans: readonly SettlingIdentity[],
  cards: readonly CardGroup[],
  word: OwnersWord,
  people: readonly number[][],
])[] = [
  [
    'two addresses are two people',
    [identity(1, 'ann@lee.example'), identity(2, 'ann@home.example')],
    [],
    NOTHING,
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
    NOTHING,
    [[1, 2], [3]],
  ],
  [
    'dots in a Gmail address make no other person',
    [identity(1, 'ann.lee@gmail.com'), identity(2, 'annlee@gmail.com')],
    [],
    NOTHING,
    [[1, 2]],
  ],
  [
    'what one person holds, and nothing joins any more, comes apart',
    [identity(1, 'ann@lee.example', { person: 5 }), identity(2, 'ann@home.example', { person: 5 })],
    [],
    NOTHING,
    [[1], [2]],
  ],
  [
    'whom the owner made one stays one, and merges that overlap make one person of all',
    [
      identity(1, 'ann@lee.example'),
      identity(2, 'ann@home.example'),
      identity(3, 'bob@ray.example', { name: 'Bob Ray' }),
      identity(4, 'cat@moss.example', { name: 'Cat Moss' }),
    ],
    [],
    {
      together: [
        { kept: [1], absorbed: [3] },
        { kept: [3], absorbed: [2] },
      ],
      apart: [],
    },
    [[1, 2, 3], [4]],
  ],
  [
    'two people with one address at Gmail stay two when the owner said so, with whatever joined either',
    [identity(1, 'ann.lee@gmail.com'), identity(2, 'annlee@gmail.com'), identity(3, 'ann@lee.example')],
    [card(1, 3)],
    apart([3], [2]),
    [[1, 3], [2]],
  ],
  [
    'people whom the owner said are two stay two, even on one card',
    [identity(1, 'ann@lee.example', { person: 5 }), identity(2, 'ann@home.example', { person: 6 })],
    [card(1, 2)],
    apart([1], [2]),
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
    NOTHING,
    [[1, 2], [3]],
  ],
]
for (const [title, humans, cards, word, people] of cases)
  test(title, () => assert.deepEqual(numbers(personClusters(humans, cards, word)), people))

test('every human is in exactly one cluster, nobody with whom they were said to be two, whatever they were before', () => {
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
      const [one = [], other = []] = [
        humans.filter((_, n) => n % 3 === 0),
        humans.filter((_, n) => n % 3 === 1),
      ].map((some) => some.map((human) => human.identity))
      for (const word of [
        NOTHING,
        apart(one, other),
        { together: [{ kept: one, absorbed: [] }], apart: [] },
      ]) {
        const clusters = personClusters(humans, cards, word)
        assert.deepEqual(
          clusters
            .flat()
            .map((human) => human.identity)
            .toSorted((a, b) => a - b),
          humans.map((human) => human.identity),
        )
        for (const [a, b] of word.apart)
          for (const cluster of numbers(clusters))
            assert.ok(!cluster.some((id) => a.includes(id)) || !cluster.some((id) => b.includes(id)))
        const anew = humans.map((human) => ({ ...human, person: null }))
        assert.deepEqual(numbers(personClusters(anew, cards, word)), numbers(clusters))
      }
    }),
    { numRuns: 150 },
  )
})
