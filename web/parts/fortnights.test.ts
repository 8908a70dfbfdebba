import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FORTNIGHTS, fortnightsOf } from './fortnights.ts'

test('the last fortnight ends with the day of the book, and the first begins eighteen months before', () => {
  const all = fortnightsOf(
    ['2026-11-23', '2026-11-10', '2026-11-09', '2025-05-27', '2025-05-26'],
    '2026-11-23',
  )
  assert.equal(all.length, FORTNIGHTS)
  assert.deepEqual(all.at(-1), { first: '2026-11-10', days: 2 })
  assert.deepEqual(all.at(-2), { first: '2026-10-27', days: 1 })
  assert.deepEqual(all[0], { first: '2025-05-27', days: 1 })
})

test('a long silence up to the day of the book shows as empty fortnights', () => {
  const all = fortnightsOf(['2026-06-01'], '2026-11-23')
  assert.deepEqual(
    all.slice(-5).map(({ days }) => days),
    [0, 0, 0, 0, 0],
  )
})
