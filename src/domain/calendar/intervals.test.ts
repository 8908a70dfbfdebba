import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { common, type Interval, joined, without } from './intervals.ts'

const span = (from: number, to: number): Interval => ({ from, to })

test('stretches that touch or overlap are one, and empty ones are none', () => {
  assert.deepEqual(joined([span(5, 7), span(1, 3), span(3, 4), span(6, 9), span(8, 8)]), [
    span(1, 4),
    span(5, 9),
  ])
})

test('what begins where another ends does not overlap it', () => {
  assert.deepEqual(common([span(1, 3)], [span(3, 5)]), [])
  assert.deepEqual(without([span(1, 3)], [span(3, 5)]), [span(1, 3)])
})

test('a stretch is cut in two by what lies within it', () => {
  assert.deepEqual(without([span(0, 10)], [span(2, 3)], [span(6, 20)]), [span(0, 2), span(3, 6)])
})

const interval = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: -2, max: 12 }))
  .map(([from, length]): Interval => span(from, from + length))
const intervals = fc.array(interval, { maxLength: 12 })
const minutes = Array.from({ length: 80 }, (_, minute) => minute)
const holds = (set: readonly Interval[], minute: number) =>
  set.some(({ from, to }) => from <= minute && minute < to)

test('the sweep gives what looking at every minute gives, in order, with gaps between', () => {
  fc.assert(
    fc.property(intervals, intervals, intervals, (a, b, c) => {
      const cases: readonly (readonly [Interval[], (minute: number) => boolean])[] = [
        [joined(a), (minute) => holds(a, minute)],
        [common(a, b, c), (minute) => holds(a, minute) && holds(b, minute) && holds(c, minute)],
        [without(a, b, c), (minute) => holds(a, minute) && !holds(b, minute) && !holds(c, minute)],
      ]
      for (const [found, expected] of cases) {
        for (const minute of minutes) assert.equal(holds(found, minute), expected(minute))
        for (const [index, { from, to }] of found.entries()) {
          assert.ok(from < to)
          assert.ok(from > (found[index - 1]?.to ?? -Infinity))
        }
      }
    }),
    { numRuns: 500 },
  )
})
