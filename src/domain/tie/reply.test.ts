import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Asked, evaluateReplies, fitReplies, replySurvival, stillComes, USUAL_REPLIES } from './reply.ts'

const WEEK = 7 * 24 * 60
const YEAR = 365 * 24 * 60

/** Answers at the middles of `count` equal slices of a log-logistic, and as many left unanswered as asked for. */
function record({
  median,
  steepness,
  count,
  silent,
}: {
  median: number
  steepness: number
  count: number
  silent: number
}): Asked[] {
  const answered = Array.from({ length: count }, (_, i) => {
    const share = (i + 0.5) / count
    return { answeredAfter: median * (share / (1 - share)) ** (1 / steepness), watched: YEAR }
  })
  return [...answered, ...Array.from({ length: silent }, () => ({ answeredAfter: null, watched: YEAR }))]
}

test('by default half of the answers come within 47 minutes and nine tenths within a day', () => {
  assert.ok(Math.abs(replySurvival(USUAL_REPLIES, 47) - 0.5) < 1e-12)
  assert.ok(Math.abs(replySurvival(USUAL_REPLIES, 1440) - 0.1) < 1e-12)
})

test('πS/(1 − π + πS) by hand: four tenths answered, a quarter of those still out', () => {
  const model = { answered: 0.4, medianMinutes: 60, steepness: 1 }
  assert.equal(replySurvival(model, 180), 0.25)
  assert.ok(Math.abs(stillComes(model, 180) - 0.1 / 0.7) < 1e-12)
})

test('a long record gives back the model that made it', () => {
  const model = fitReplies(record({ median: 300, steepness: 0.9, count: 2000, silent: 1000 }))
  assert.ok(Math.abs(model.medianMinutes / 300 - 1) < 0.05)
  assert.ok(Math.abs(model.steepness - 0.9) < 0.05)
  assert.ok(Math.abs(model.answered - 2 / 3) < 0.02)
})

test('a message sent a minute ago is no sign that answers do not come', () => {
  const answered = record({ median: 300, steepness: 1, count: 100, silent: 0 })
  const fresh = Array.from({ length: 50 }, () => ({ answeredAfter: null, watched: 1 }))
  assert.ok(fitReplies([...answered, ...fresh]).answered > 0.9)
})

test('a person with two answers keeps to the owner’s common model', () => {
  const common = fitReplies(record({ median: 300, steepness: 0.9, count: 400, silent: 100 }))
  const person = fitReplies(record({ median: 3000, steepness: 0.9, count: 2, silent: 0 }), common)
  assert.ok(person.medianMinutes > common.medianMinutes && person.medianMinutes < 2 * common.medianMinutes)
  assert.ok(Math.abs(fitReplies([]).medianMinutes - 47) < 1e-9 && fitReplies([]).answered === 0.5)
})

test('the longer the silence, the less likely an answer, and never outside 0 and 1', () => {
  const model = fc.record({
    answered: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
    medianMinutes: fc.double({ min: 1, max: 1e5, noNaN: true }),
    steepness: fc.double({ min: 0.2, max: 4, noNaN: true }),
  })
  fc.assert(
    fc.property(model, fc.double({ min: 0, max: 1e6, noNaN: true }), (one, minutes) => {
      const now = stillComes(one, minutes)
      assert.ok(now >= 0 && now <= one.answered + 1e-12)
      assert.ok(stillComes(one, minutes * 2 + 1) <= now + 1e-12)
    }),
    { numRuns: 300 },
  )
})

test('what is foretold after a silent week is held against what came', () => {
  const past = record({ median: 2000, steepness: 0.6, count: 600, silent: 300 })
  const model = fitReplies(past.filter((_, i) => i % 2 === 0))
  const check = evaluateReplies(
    model,
    past.filter((_, i) => i % 2 === 1),
    WEEK,
  )
  assert.ok(check.silent > 100)
  assert.ok(Math.abs(check.foretold - check.came) < 0.05)
  assert.ok(check.brier < 0.25)
})
