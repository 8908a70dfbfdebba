import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MeasureResult } from '../../src/app/results.ts'
import { balanceLines, notEnoughYet } from './balance-words.ts'

const period = { first: '2026-04-01', last: '2026-06-29' }
const measure = (id: string, changes: Partial<MeasureResult>): MeasureResult => ({
  id,
  unit: 'share',
  value: null,
  sample: 12,
  samples: 'messages',
  minimum: 10,
  period,
  before: { value: null, sample: 0, period },
  words: null,
  evidence: [],
  ...changes,
})

test('a share is told for both, beside the stretch before', () => {
  const [line] = balanceLines([
    measure('communication: share of words', { value: 0.484, before: { value: 0.6, sample: 20, period } }),
  ])
  assert.deepEqual(
    [line?.name, line?.now, line?.before, line?.part],
    ['Words', '48 / 52', '60 / 40', { now: 0.484, before: 0.6 }],
  )
})

test('an index is told in words, never as a figure', () => {
  const lines = balanceLines([
    measure('respect: courtesy', { unit: 'index', value: 0.32 }),
    measure('opinions: balance of help', { unit: 'count', value: -2.4 }),
  ])
  assert.deepEqual(
    lines.map(({ now }) => now),
    ['warmer than usual', 'you help more'],
  )
})

test('what has too few samples is named and not told; one letter without an answer is no news', () => {
  const measures = [
    measure('communication: talk share', { words: 'not enough yet: 1 of 3 meetings' }),
    measure('communication: messages in a row', { unit: 'count', value: 1 }),
  ]
  assert.deepEqual(balanceLines(measures), [])
  assert.deepEqual(notEnoughYet(measures), ['your talk in meetings'])
})
