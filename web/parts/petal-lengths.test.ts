import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { BEFORE, petalOf } from './petal-lengths.ts'

const period = { first: '2026-08-26', last: '2026-11-23' }
const measure = (value: number | null, before: number | null) => ({
  value,
  before: { value: before, sample: 5, period },
})

test('a petal as long as the quarter before ends on its circle', () => {
  assert.deepEqual(petalOf([measure(0.4, 0.4)]), { kind: 'compared', length: BEFORE })
})

test('a measure that can be compared is shown before one that cannot', () => {
  assert.equal(petalOf([measure(3, null), measure(2, 4)]).length, BEFORE / 2)
})

test('a way with nothing to compare with is alone, and one without a value has no petal', () => {
  assert.equal(petalOf([measure(3, null)]).kind, 'alone')
  assert.deepEqual(petalOf([measure(null, 2)]), { kind: 'none', length: 0 })
})

test('a petal stays within the rose, and more is never shorter', () => {
  const amount = fc.double({ min: 0, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(amount, amount, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (a, b, before) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map(
        (value) => petalOf([measure(value, before)]).length,
      )
      assert.ok(less !== undefined && more !== undefined && less <= more && more <= 1 && less > 0)
    }),
  )
})
