import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { candidatePairs } from './blocking.ts'
import { partition } from './partition.ts'

test('links chain: who is linked through another is in one group', () => {
  const groups = partition(5, [
    [4, 2],
    [0, 4],
  ])
  assert.deepEqual(groups, [[0, 2, 4], [1], [3]])
})

const links = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 })

test('every position is in exactly one group, and the order of the links does not matter', () => {
  fc.assert(
    fc.property(links, (pairs) => {
      const groups = partition(12, pairs)
      assert.deepEqual(
        groups.flat().toSorted((a, b) => a - b),
        Array.from({ length: 12 }, (_, position) => position),
      )
      assert.deepEqual(groups, partition(12, pairs.toReversed()))
      for (const [a, b] of pairs) assert.ok(groups.some((group) => group.includes(a) && group.includes(b)))
    }),
  )
})

test('pairs share a key, come once and in order; a block that is too large yields none', () => {
  const keys = [
    ['a', 'b', 'everyone'],
    ['b', 'a', 'everyone'],
    ['c', 'everyone', ''],
    ['c', 'everyone', ''],
  ]
  assert.deepEqual(candidatePairs(keys, 3), [
    [0, 1],
    [2, 3],
  ])
})
