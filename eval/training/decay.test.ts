import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readEvents } from './decay-events.ts'
import { auc, calibrationError, median } from './decay-ranking.ts'

test('the area under the curve is the share of pairs in the right order, equal scores half', () => {
  const cases = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.boolean()), { maxLength: 30 })
  fc.assert(
    fc.property(cases, (pairs) => {
      let [right, all] = [0, 0]
      for (const [score, positive] of pairs)
        for (const [other, alsoPositive] of pairs)
          if (positive && !alsoPositive) {
            all++
            right += score > other ? 1 : score === other ? 0.5 : 0
          }
      const found = auc(
        pairs.map(([score]) => score),
        pairs.map(([, positive]) => positive),
      )
      if (all === 0) assert.ok(Number.isNaN(found))
      else assert.ok(Math.abs(found - right / all) < 1e-12)
    }),
    { numRuns: 300 },
  )
})

test('the calibration error weighs each bin by its cases', () => {
  // .15 .15 with one of two, .85 with none: (|.3 − 1| + |.85 − 0|)/3.
  assert.ok(Math.abs(calibrationError([0.15, 0.15, 0.85], [true, false, false]) - 1.55 / 3) < 1e-12)
  assert.equal(calibrationError([1, 0], [true, false]), 0)
})

test('the median of an even count is the lower one', () => {
  assert.equal(median([4, 1, 3, 2]), 2)
})

test('events become unordered pairs; comments, crooked lines and letters to oneself do not', () => {
  const record = readEvents('# who to when\r\n2 1 60\r\n1 2 6.0e1\r\n1 1 5\r\nhello\r\n1 3 90 extra\r\n\r\n')
  assert.equal(record.ties.length, 2)
  assert.deepEqual([record.events, record.leftOut, record.first, record.last], [3, 2, 60_000, 90_000])
  assert.deepEqual(Array.from(record.ties[0]?.at ?? []), [60_000, 60_000])
})
