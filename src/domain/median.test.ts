import assert from 'node:assert/strict'
import { test } from 'node:test'
import { median } from './median.ts'

test('the median of an even number is between the two in the middle', () => {
  assert.equal(median([3, 1, 2, 10]), 2.5)
  assert.equal(median([5, 1, 2]), 2)
  assert.equal(median([]), null)
})
