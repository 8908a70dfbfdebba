import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DuplicateProposal } from '../../src/app/results.ts'
import { keyOf, stillOpen } from './merging-queue.ts'

const side = (id: string) => ({
  id,
  name: id,
  identities: [],
  organization: '',
  title: '',
  lastAt: null,
  interactions: 0,
})
const pair = (a: string, b: string): DuplicateProposal => ({
  a: side(a),
  b: side(b),
  score: 0.9,
  reasons: [],
})
const pairs = [pair('ann', 'annie'), pair('annie', 'nan'), pair('bob', 'rob')]

test('who became part of somebody is in no other pair', () => {
  const open = stillOpen(pairs, [{ said: 'one', kept: 'ann', absorbed: 'annie' }], new Set())
  assert.deepEqual(open.map(keyOf), ['bob rob'])
})

test('two who are two leave the queue alone', () => {
  const open = stillOpen(pairs, [{ said: 'two', pair: ['ann', 'annie'] }], new Set(['bob rob']))
  assert.deepEqual(open.map(keyOf), ['annie nan'])
})
