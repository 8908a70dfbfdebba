import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { DAY } from '../milliseconds.ts'
import { lnGamma, upperGamma } from './gamma.ts'
import { historyOf } from './history.ts'
import { gapExceededBy, learnRhythm, rareGap, rhythmOf, survival, USUAL_RHYTHM } from './rhythm.ts'
import { type Digest, digest } from './session.ts'

function every(days: number, sessions: number): Digest {
  const contacts = Array.from({ length: sessions }, (_, i) => ({
    at: i * days * DAY,
    direction: 'in' as const,
    oneToOne: true,
    channel: 'mail' as const,
    interaction: i,
  }))
  return digest(historyOf(contacts), 1e6 * DAY, 'any')
}

const close = (value: number, expected: number, within: number): void =>
  assert.ok(Math.abs(value - expected) <= within, `${value} is not ${expected} ± ${within}`)

test('ln Γ agrees with factorials and with √π', () => {
  close(lnGamma(0.5), 0.5 * Math.log(Math.PI), 1e-12)
  close(lnGamma(1), 0, 1e-12)
  close(lnGamma(11), Math.log(3_628_800), 1e-11)
  close(lnGamma(171), 706.5730622457874, 1e-9)
})

test('Q(a, x) agrees with its closed forms', () => {
  for (const x of [0.01, 0.5, 1, 3, 10, 40]) {
    close(upperGamma(1, x), Math.exp(-x), 1e-12)
    close(upperGamma(3, x), Math.exp(-x) * (1 + x + (x * x) / 2), 1e-12)
  }
  // Q(½, x) = erfc(√x); erfc(1) = 0.157299207050285…
  close(upperGamma(0.5, 1), 0.157299207050285, 1e-12)
})

test('a tie of many even gaps keeps its own rhythm; one of a single gap mostly borrows it', () => {
  const common = learnRhythm([every(10, 12), every(14, 9), every(60, 15), every(30, 8)])
  close(rhythmOf(every(7, 60), common).days, 7, 0.5)
  const single = rhythmOf(every(7, 2), common).days
  assert.ok(single > 7.5 && single < Math.exp(common.logGap))
  assert.equal(rhythmOf(every(7, 1), common).days, Math.exp(common.logGap))
})

test('a book without ties has the usual rhythm', () => {
  assert.deepEqual(learnRhythm([]), USUAL_RHYTHM)
})

test('the more even the gaps, the higher the shape', () => {
  const uneven: Digest = { ...every(10, 20), squaredGaps: 19 * 400 }
  assert.ok(rhythmOf(every(10, 20), USUAL_RHYTHM).shape > 2 * rhythmOf(uneven, USUAL_RHYTHM).shape)
})

test('survival falls from 1 to 0, and the gap exceeded by a chance is exceeded by that chance', () => {
  const rhythm = fc.record({
    days: fc.double({ min: 0.1, max: 400, noNaN: true }),
    shape: fc.double({ min: 0.15, max: 10, noNaN: true }),
    gaps: fc.nat(50),
  })
  fc.assert(
    fc.property(rhythm, fc.double({ min: 0, max: 900, noNaN: true }), (tie, days) => {
      assert.equal(survival(tie, 0), 1)
      assert.ok(survival(tie, days) >= survival(tie, days * 1.5) - 1e-12)
      close(survival(tie, gapExceededBy(tie, 0.1)), 0.1, 0.002)
      close(survival(tie, rareGap(tie)), 0.05, 0.003)
    }),
    { numRuns: 200 },
  )
})
