import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allKnow, networkPerson } from '../../../test/builders/network.ts'
import { bridgesOf, communityGroups } from './communities.ts'
import { closest, egoNetwork, homeCommunities } from './ego-network.ts'

/** Five who know one another, three who do, one of both who joins them, and one whom nobody was seen with. */
const NETWORK = egoNetwork({
  people: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => networkPerson(number, { lately: number < 6 ? 10 : 0 })),
  pairs: [...allKnow(1, 2, 3, 4, 5), ...allKnow(6, 7, 8), { a: 5, b: 6, firm: false }],
})

test('communities are the groups of three and more, with the part of the contacts that each had', () => {
  const found = communityGroups(NETWORK)
  assert.deepEqual(
    found.map(({ nodes, timeShare }) => ({ people: nodes.length, timeShare })),
    [
      { people: 5, timeShare: 1 },
      { people: 3, timeShare: 0 },
    ],
  )
})

test('a bridge is who alone joins others to the rest, and who these are', () => {
  assert.deepEqual(
    bridgesOf(NETWORK, 5).map(({ node, joins }) => ({ node, joins: joins.toSorted((a, b) => a - b) })),
    [
      { node: 4, joins: [5, 6, 7] },
      { node: 5, joins: [6, 7] },
    ],
  )
})

test('the owner is at home where most contacts are, and where a fifth of them is', () => {
  assert.deepEqual([...homeCommunities(NETWORK)], [0])
})

test('the closest are those with most contacts in a year, fifteen at most, and nobody without any of late', () => {
  const people = Array.from({ length: 20 }, (_, at) =>
    networkPerson(at + 1, { inYear: at, lately: Math.min(at, 3) }),
  )
  const found = closest(egoNetwork({ people, pairs: [] }))
  assert.equal(found.length, 15)
  assert.deepEqual(found.slice(0, 2), [19, 18])
  assert.deepEqual(closest(egoNetwork({ people: people.slice(0, 1), pairs: [] })), [])
})
