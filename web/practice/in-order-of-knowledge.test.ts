import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WayResult } from '../../src/app/practice-board.ts'
import { inOrderOfKnowledge } from './in-order-of-knowledge.ts'

const period = { first: '2026-08-26', last: '2026-11-23' }

function way(name: string, value: number | null, before: number | null): WayResult {
  const measure = {
    id: `${name}: a measure`,
    unit: 'count',
    value,
    sample: 3,
    samples: 'letters',
    minimum: 5,
    period,
    before: { value: before, sample: 3, period },
    words: null,
    evidence: [],
  } as const
  return { way: name, sentence: 'So it was.', wouldFill: null, measures: [measure] }
}

test('what can be compared comes first, what stands alone next, and what is too little last', () => {
  const board = [way('coffee', null, null), way('respect', 2, null), way('empathy', 3, 1), way('ask', 1, 1)]
  const { told, notYet } = inOrderOfKnowledge(board)
  assert.deepEqual(
    told.map((one) => one.way),
    ['empathy', 'ask', 'respect'],
  )
  assert.deepEqual(
    notYet.map((one) => one.way),
    ['coffee'],
  )
})

test('a value before without one now is nothing to tell of', () => {
  assert.deepEqual(inOrderOfKnowledge([way('coffee', null, 4)]).told, [])
})
