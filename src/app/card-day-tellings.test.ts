import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysToKeep } from './card-day-tellings.ts'

test('whoever was born on 29 February is thought of on the 28th in other years', () => {
  assert.deepEqual(daysToKeep('2027-02-28'), [
    { month: 2, day: 28 },
    { month: 2, day: 29 },
  ])
  assert.deepEqual(daysToKeep('2028-02-28'), [{ month: 2, day: 28 }])
  assert.deepEqual(daysToKeep('2028-02-29'), [{ month: 2, day: 29 }])
  assert.deepEqual(daysToKeep('2027-03-01'), [{ month: 3, day: 1 }])
})
