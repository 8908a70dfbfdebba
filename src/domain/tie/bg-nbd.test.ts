import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitBgNbd, logLikelihood, logOddsEnded, type Repeats, USUAL_BG_NBD } from './bg-nbd.ts'
import { lnGamma } from './gamma.ts'

/** The parameters that Fader, Hardie & Lee (2005), table 2, report for the CDNOW customers (weeks). */
const CDNOW = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }

const alive = (tie: Repeats): number => 1 / (1 + Math.exp(logOddsEnded(CDNOW, tie)))

test('P(alive) of a CDNOW customer with 26 repeats, the last in week 30.86 of 31, is .969', () => {
  assert.ok(Math.abs(alive({ repeats: 26, lastAfter: 30.86, age: 31 }) - 0.9688) < 5e-4)
})

test('P(alive) equals the share of the likelihood in which the tie goes on', () => {
  for (const tie of [
    { repeats: 1, lastAfter: 4, age: 30 },
    { repeats: 3, lastAfter: 9, age: 12 },
  ]) {
    const { goesOn, ended } = integrals(CDNOW, tie)
    assert.ok(Math.abs(alive(tie) - goesOn / (goesOn + ended)) < 1e-4)
  }
})

test('the likelihood equals the one integrated over every rate and every chance to end', () => {
  const model = { r: 0.7, alpha: 3, a: 0.8, b: 2.5 }
  for (const tie of [
    { repeats: 0, lastAfter: 0, age: 8 },
    { repeats: 2, lastAfter: 5, age: 8 },
    { repeats: 5, lastAfter: 2, age: 8 },
  ]) {
    const { goesOn, ended } = integrals(model, tie)
    assert.ok(Math.abs(logLikelihood(model, tie) - Math.log(goesOn + ended)) < 1e-4)
  }
})

test('nothing has ended before its first repeat', () => {
  assert.equal(logOddsEnded(CDNOW, { repeats: 0, lastAfter: 0, age: 500 }), -Infinity)
})

test('the fit is at least as likely as the truth that made the ties', () => {
  const truth = { r: 0.8, alpha: 12, a: 0.7, b: 2.2 }
  const ties = simulate(truth, 900)
  const total = (model: typeof truth): number => ties.reduce((sum, tie) => sum + logLikelihood(model, tie), 0)
  const found = fitBgNbd(ties)
  assert.ok(total(found) > total(truth) - 1)
  assert.deepEqual(fitBgNbd(ties), found)
})

test('fewer than twenty ties with a repeat are too few to fit', () => {
  assert.equal(fitBgNbd(simulate(CDNOW, 15)), USUAL_BG_NBD)
})

/** ∫∫ of the two ways a record can come about (the paper's equation 3), rate and chance being independent. */
function integrals(
  { r, alpha, a, b }: typeof CDNOW,
  { repeats: x, lastAfter, age }: Repeats,
): { goesOn: number; ended: number } {
  const rates = (time: number): number =>
    // u = rate^r removes the singularity at 0 when r < 1.
    integrate(
      (u) => {
        const rate = u ** (1 / r)
        return (
          Math.exp(r * Math.log(alpha) - lnGamma(r) - alpha * rate + x * Math.log(rate) - rate * time) / r
        )
      },
      (60 + 8 * x) ** r / Math.min(1, alpha) ** r,
    )
  const chances = (ends: number, stays: number): number => {
    const beta = lnGamma(a) + lnGamma(b) - lnGamma(a + b)
    return integrate((v) => {
      const p = v ** (1 / a)
      return Math.exp((b - 1 + stays) * Math.log1p(-p) + ends * Math.log(p) - beta) / a
    }, 1)
  }
  return {
    goesOn: chances(0, x) * rates(age),
    ended: x === 0 ? 0 : chances(1, x - 1) * rates(lastAfter),
  }
}

function integrate(f: (x: number) => number, to: number): number {
  const steps = 200_000
  let sum = 0
  for (let i = 0; i < steps; i++) sum += f(((i + 0.5) * to) / steps)
  return (sum * to) / steps
}

/** Draws ties from the model itself, with a fixed linear congruential generator. */
function simulate({ r, alpha, a, b }: typeof CDNOW, count: number): Repeats[] {
  let seed = 42
  const uniform = (): number => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32
    return (seed + 0.5) / 2 ** 32
  }
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())
  // Marsaglia & Tsang 2000, with the usual boost below shape 1.
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape)
    const d = shape - 1 / 3
    for (;;) {
      const x = normal()
      const v = (1 + x / Math.sqrt(9 * d)) ** 3
      if (v > 0 && Math.log(uniform()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v
    }
  }
  return Array.from({ length: count }, () => {
    const rate = gamma(r) / alpha
    const [p, q] = [gamma(a), gamma(b)]
    const ends = p / (p + q)
    const age = 50 + 350 * uniform()
    let time = 0
    let repeats = 0
    let last = 0
    for (;;) {
      time -= Math.log(uniform()) / rate
      if (time > age) break
      repeats++
      last = time
      if (uniform() < ends) break
    }
    return { repeats, lastAfter: last, age }
  })
}
