import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fitIsotonic, heightAt } from './isotonic.ts'

test('adjacent violators are pooled as by hand', () => {
  // 1, 3, 2, 4, 3.5, 5: the pairs (3, 2) and (4, 3.5) fall, and become 2.5 and 3.75.
  const curve = fitIsotonic([1, 2, 3, 4, 5, 6], [1, 3, 2, 4, 3.5, 5])
  assert.deepEqual(curve, { x: [1, 2.5, 4.5, 6], y: [1, 2.5, 3.75, 5] })
})

test('a falling sequence becomes its mean', () => {
  assert.deepEqual(fitIsotonic([1, 2, 3, 4], [1, 1, 0, 0]), { x: [2.5], y: [0.5] })
})

test('equal scores are one point before anything is pooled', () => {
  assert.deepEqual(fitIsotonic([2, 1, 2, 2], [1, 0, 0, 1]), { x: [1, 2], y: [0, 2 / 3] })
})

test('between points the curve is straight, outside it is level, without points it is 0', () => {
  const curve = { x: [0, 2, 4], y: [0, 0.5, 0.6] }
  assert.deepEqual(
    [-1, 0, 1, 2, 3, 9].map((x) => heightAt(curve, x)),
    [0, 0, 0.25, 0.5, 0.55, 0.6],
  )
  assert.equal(heightAt({ x: [], y: [] }, 3), 0)
})

test('the curve rises, and stays between the lowest and the highest outcome', () => {
  const cases = fc.array(fc.tuple(fc.integer({ min: -20, max: 20 }), fc.constantFrom(0, 1)), { minLength: 1 })
  fc.assert(
    fc.property(cases, (pairs) => {
      const { x, y } = fitIsotonic(
        pairs.map(([score]) => score),
        pairs.map(([, outcome]) => outcome),
      )
      for (let i = 1; i < y.length; i++) assert.ok(y[i]! > y[i - 1]! && x[i]! > x[i - 1]!)
      assert.ok(y.every((height) => height >= 0 && height <= 1))
    }),
    { numRuns: 500 },
  )
})
