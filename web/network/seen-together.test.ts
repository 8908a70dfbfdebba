import assert from 'node:assert/strict'
import test from 'node:test'
import { seenTogether } from './seen-together.ts'

const [ann, bob, cleo, dora] = ['ann', 'bob', 'cleo', 'dora'].map((id) => ({ id, name: id }))
const people = [ann, bob, cleo, dora].flatMap((one) => one ?? [])

test('each pair is told once, under the one who was seen with more people', () => {
  const pairs = [
    [0, 1],
    [1, 2],
    [3, 1],
    [2, 3],
  ] as const
  assert.deepEqual(seenTogether({ people, pairs }), [
    { person: bob, others: [ann, cleo, dora] },
    { person: cleo, others: [dora] },
  ])
})

test('a pair of equals stands under the first of them, and no pair gives nobody', () => {
  assert.deepEqual(seenTogether({ people, pairs: [[3, 0]] }), [{ person: ann, others: [dora] }])
  assert.deepEqual(seenTogether({ people, pairs: [] }), [])
})
