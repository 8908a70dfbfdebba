import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { allKnow, networkPerson, sleeper } from '../../../test/builders/network.ts'
import { egoNetwork } from './ego-network.ts'
import type { KnownPair, NetworkPerson } from './facts.ts'
import { type KnownTo, stretchesOfWeek, weakness } from './rank.ts'

/** The owner is at home with 1 to 6; 11 to 15 are another community. */
const HOME = [1, 2, 3, 4, 5, 6].map((number) => networkPerson(number))
const OTHERS = [12, 13, 14, 15].map((number) =>
  networkPerson(number, { lately: 1, inYear: 3, silenceDays: 60 }),
)
const KNOWN = [...allKnow(1, 2, 3, 4, 5, 6), ...allKnow(11, 12, 13, 14, 15)]

function ofWeek(
  week: number,
  people: readonly NetworkPerson[],
  { pairs = KNOWN, beyond = [] }: { pairs?: readonly KnownPair[]; beyond?: readonly KnownPair[] } = {},
) {
  return [...stretchesOfWeek(egoNetwork({ people, pairs }), knownTo(beyond), week)]
}

/** Whom some people know beyond one another, of these pairs. */
function knownTo(pairs: readonly KnownPair[]): KnownTo {
  return (people) =>
    pairs.flatMap(({ a, b, firm }) => {
      if (people.includes(a) === people.includes(b)) return []
      return [people.includes(a) ? { a, b, firm } : { a: b, b: a, firm }]
    })
}

const numbersOf = (found: ReturnType<typeof ofWeek>) => found.map(({ who }) => who.number)

test('a tie that sleeps in another community is a stretch, with those of the owner’s people who know them', () => {
  const [first] = ofWeek(0, [...HOME, sleeper(11), ...OTHERS])
  assert.equal(first?.who.number, 11)
  assert.deepEqual(
    first.mutual.map(({ number }) => number),
    [12, 13, 14, 15],
  )
})

const noStretch = [
  [
    'among those the owner is at home with',
    { pairs: [...allKnow(1, 2, 3, 4, 5, 6, 11), ...allKnow(12, 13, 14, 15)] },
    {},
  ],
  ['with whom there was one episode alone', {}, { mutual: 1 }],
  ['who was in touch a month ago', {}, { silenceDays: 30 }],
  ['who is neither weak nor asleep', {}, { silenceDays: 100, strength: 0.6 }],
] as const
for (const [who, wish, changes] of noStretch)
  test(`somebody ${who} is no stretch`, () => {
    const found = ofWeek(0, [...HOME, sleeper(11, changes), ...OTHERS], wish)
    assert.equal(numbersOf(found).includes(11), false)
  })

test('somebody new is met through a close tie that was seen with them three times, never through another', () => {
  const bridge = networkPerson(13, { lately: 1, inYear: 20 })
  const people = [...HOME, sleeper(11), bridge]
  const met = (firm: boolean) => ofWeek(3, people, { beyond: [{ a: 13, b: 99, firm }] })
  assert.deepEqual(
    met(true).map((one) => (one.kind === 'introduction' ? [one.who.number, one.stranger] : one.who.number)),
    [[13, 99], 11],
  )
  assert.deepEqual(numbersOf(met(false)), [11])
})

test('nobody is to be introduced to the owner who is of the network already', () => {
  const people = [...HOME, networkPerson(13, { lately: 1, inYear: 20 }), networkPerson(20, { strength: 0.1 })]
  const metBeside = (b: number) => ofWeek(3, people, { beyond: [{ a: 13, b, firm: true }] })
  assert.deepEqual(numbersOf(metBeside(99)), [13])
  assert.deepEqual(numbersOf(metBeside(20)), [])
})

test('whom six of the owner’s people know is of the owner’s world already', () => {
  const bridges = [11, 12, 13, 14, 15, 16].map((number) => networkPerson(number, { lately: 1 }))
  const beyond = bridges.map(({ number }) => ({ a: number, b: 99, firm: true }))
  assert.deepEqual(ofWeek(3, [...HOME, ...bridges], { beyond }), [])
})

test('three weeks in four begin with a tie that sleeps, the fourth with somebody new', () => {
  const people = [...HOME, sleeper(11), networkPerson(13, { lately: 1 })]
  const beyond = [{ a: 13, b: 99, firm: true }]
  assert.deepEqual(
    [0, 1, 2, 3].map((week) => ofWeek(week, people, { beyond })[0]?.kind),
    ['wake', 'wake', 'wake', 'introduction'],
  )
})

test('one whom the owner lets lie makes room for another in the week after', () => {
  const people = [...HOME, sleeper(11), sleeper(12, { mutual: 5 }), sleeper(13), ...OTHERS.slice(2)]
  const firsts = [0, 1, 2].map((week) => ofWeek(week, people)[0]?.who.number)
  assert.deepEqual(new Set(firsts), new Set([11, 12, 13]))
})

test('mutual acquaintances speak for a tie up to a number, and less beyond: an inverted U in [0, 1]', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), fc.nat({ max: 200 }), (most, mutual) => {
      const here = weakness(mutual, most)
      assert.ok(here > 0 && here <= 1)
      if (mutual < most) assert.ok(weakness(mutual + 1, most) > here)
      else assert.ok(weakness(mutual + 1, most) < here)
      assert.equal(weakness(most, most), 1)
    }),
  )
})
