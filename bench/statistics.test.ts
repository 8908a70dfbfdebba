import assert from 'node:assert/strict'
import { test } from 'node:test'
import { median, quantile } from './statistics.ts'

test('the median of an even count lies between the two in the middle', () => {
  assert.equal(median([4, 1, 3, 2]), 2.5)
  assert.equal(median([5, 1, 9]), 5)
  assert.equal(median([7]), 7)
})

test('the 95th percentile of twenty values is the nineteenth', () => {
  const values = Array.from({ length: 20 }, (_, index) => 20 - index)
  assert.equal(quantile(values, 0.95), 19)
  assert.equal(quantile(values, 1), 20)
})
