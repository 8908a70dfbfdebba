import assert from 'node:assert/strict'
import test from 'node:test'
import { weekdaysIn } from '../../src/app/owner-settings.ts'
import { clock, workdaysTyped } from './setting-words.ts'

test('a moment of the day is written as clocks show it', () => {
  assert.deepEqual([0, 485, 1439].map(clock), ['00:00', '08:05', '23:59'])
})

test('chosen days are typed as the settings read them, whatever the order of choosing', () => {
  assert.equal(workdaysTyped([3, 1]), 'mon,wed')
  assert.deepEqual(weekdaysIn(workdaysTyped([5, 4, 7]) ?? ''), [4, 5, 7])
})

test('no day and every day take the setting back', () => {
  assert.equal(workdaysTyped([]), null)
  assert.equal(workdaysTyped([1, 2, 3, 4, 5, 6, 7]), null)
})
