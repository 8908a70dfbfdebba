import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chance, fitLogistic, logOdds } from './logistic.ts'

test('with one yes-or-no feature and no pull, the weights are the log odds of the table', () => {
  // 10 of 40 without the feature, 30 of 40 with it: ln(1/3), and ln 9 more.
  const cells = Float64Array.from({ length: 80 }, (_, i) => (i < 40 ? 0 : 1))
  const outcomes = Array.from({ length: 80 }, (_, i) => (i < 10 || i >= 50 ? 1 : 0))
  const [weight, intercept] = fitLogistic({ width: 1, cells }, outcomes, { prior: [0, 0], pull: 0 })
  assert.ok(Math.abs(weight! - Math.log(9)) < 1e-6)
  assert.ok(Math.abs(intercept! - Math.log(1 / 3)) < 1e-6)
})

test('without rows the weights are the prior', () => {
  const weights = fitLogistic({ width: 2, cells: new Float64Array(0) }, [], { prior: [0.5, -1, 2], pull: 3 })
  assert.deepEqual(
    weights.map((w) => Number(w.toFixed(6))),
    [0.5, -1, 2],
  )
})

test('perfectly parted outcomes give finite weights, thanks to the pull', () => {
  const table = { width: 1, cells: Float64Array.of(-2, -1, 1, 2) }
  const weights = fitLogistic(table, [0, 0, 1, 1], { prior: [0, 0], pull: 1 })
  assert.ok(weights.every(Number.isFinite))
  assert.ok(chance(logOdds(weights, table, 3)) > 0.7 && chance(logOdds(weights, table, 0)) < 0.3)
})

test('the unit of a feature does not change what is foretold', () => {
  const days = Float64Array.from({ length: 50 }, (_, i) => (i * 37) % 50)
  const outcomes = Array.from(days, (day, i) => (day + (i % 7) * 5 > 40 ? 1 : 0))
  const hours = { width: 1, cells: days.map((day) => day * 24) }
  const inDays = { width: 1, cells: days }
  const one = fitLogistic(inDays, outcomes, { prior: [0, 0], pull: 3 })
  const other = fitLogistic(hours, outcomes, { prior: [0, 0], pull: 3 })
  for (let row = 0; row < 50; row += 7)
    assert.ok(Math.abs(logOdds(one, inDays, row) - logOdds(other, hours, row)) < 1e-6)
})
