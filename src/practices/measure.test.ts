import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Counted, measureOf, periodsUpTo } from './measure.ts'

test('a period is ninety days with today, and the one before ends the day before it begins', () => {
  assert.deepEqual(periodsUpTo('2026-06-30'), {
    now: { first: '2026-04-02', last: '2026-06-30' },
    before: { first: '2026-01-02', last: '2026-04-01' },
  })
})

const measured = (now: Counted, before: Counted = { value: 0.5, sample: 12 }) =>
  measureOf({
    id: 'communication: talk share',
    way: 'communication',
    person: null,
    unit: 'share',
    minimum: 10,
    samples: 'meetings',
    evidence: [],
    periods: periodsUpTo('2026-06-30'),
    now,
    before,
  })

test('below the minimum there is no value, and the words say how much is missing', () => {
  const { value, sample, words, before } = measured({ value: 0.7, sample: 3 })
  assert.equal(value, null)
  assert.equal(sample, 3)
  assert.equal(words, 'not enough yet: 3 of 10 meetings')
  assert.equal(before.value, 0.5)
})

test('at the minimum the value stands, without words', () => {
  const { value, words } = measured({ value: 0.7, sample: 10 })
  assert.equal(value, 0.7)
  assert.equal(words, null)
})

test('the stretch before is held to the same minimum', () => {
  assert.equal(measured({ value: 0.7, sample: 10 }, { value: 0.1, sample: 9 }).before.value, null)
})

test('enough samples without anything to measure say so', () => {
  assert.equal(measured({ value: null, sample: 11 }).words, 'nothing to measure in 11 meetings')
})
