import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hearOwnChange, isNewChange } from './change-count.ts'

test('what the page did itself, and what it heard first, is no news; what others did is, once', () => {
  assert.equal(isNewChange(4), false)
  hearOwnChange('6')
  assert.deepEqual([5, 6, 7, 7].map(isNewChange), [false, false, true, false])
  hearOwnChange(null)
  assert.equal(isNewChange(8), true)
})
