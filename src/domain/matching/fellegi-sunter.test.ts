import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { estimateModel, levelWeight, posterior, totalWeight } from './fellegi-sunter.ts'

test('a level weighs log₂(m/u) bits', () => {
  const chances = { m: [0.9, 0.1], u: [0.225, 0.775] }
  assert.equal(levelWeight(chances, 0), 2)
  assert.ok(levelWeight(chances, 1) < 0)
})

test('a missing field weighs nothing', () => {
  const model = { prior: 0.1, fields: [{ m: [0.9, 0.1], u: [0.1, 0.9] }] }
  assert.equal(totalWeight(model, [null]), 0)
  assert.equal(Math.round(posterior(0.1, 0) * 1e9), 1e8)
})

test('ten bits against even odds make 1024 to 1', () => {
  assert.equal(posterior(0.5, 10), 1024 / 1025)
})

// Two kinds of pairs, drawn from known chances by a fixed sequence: EM must find them again without labels.
function drawn(count: number, agreement: readonly number[], start: number): readonly (readonly number[])[] {
  let state = start
  const next = () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  return Array.from({ length: count }, () => agreement.map((chance) => (next() < chance ? 0 : 1)))
}

test('expectation–maximisation finds the chances that the pairs were drawn from', () => {
  const model = estimateModel({
    levels: [2, 2, 2, 2],
    candidates: [...drawn(500, [0.95, 0.9, 0.85, 0.8], 7), ...drawn(4500, [0.05, 0.1, 0.02, 0.2], 11)],
    random: drawn(5000, [0.05, 0.1, 0.02, 0.2], 13),
    pairs: 5000,
  })
  const found = model.fields.map((field) => field.m[0] ?? 0)
  for (const [i, expected] of [0.95, 0.9, 0.85, 0.8].entries())
    assert.ok(Math.abs((found[i] ?? 0) - expected) < 0.06, found.join())
  assert.ok(Math.abs(model.prior - 0.1) < 0.02, `${model.prior}`)
})

test('where all pairs are of two people, hardly any is taken for one', () => {
  const candidates = drawn(3000, [0.05, 0.1, 0.02, 0.2], 17)
  const random = drawn(3000, [0.05, 0.1, 0.02, 0.2], 19)
  const model = estimateModel({ levels: [2, 2, 2, 2], candidates, random, pairs: 1_000_000 })
  const linked = candidates.filter((vector) => posterior(model.prior, totalWeight(model, vector)) >= 0.5)
  assert.ok(linked.length <= 3, `${linked.length}`)
})

const vectors = fc.array(fc.tuple(fc.nat(2), fc.nat(3)), { minLength: 1, maxLength: 40 })

test('more agreement in a field never scores lower, whatever the model was estimated from', () => {
  fc.assert(
    fc.property(vectors, vectors, fc.nat(2), fc.nat(3), (candidates, random, first, second) => {
      const model = estimateModel({ levels: [3, 4], candidates, random, pairs: 1000 })
      const score = totalWeight(model, [first, second])
      if (first > 0) assert.ok(totalWeight(model, [first - 1, second]) >= score - 1e-9)
      if (second > 0) assert.ok(totalWeight(model, [first, second - 1]) >= score - 1e-9)
    }),
    { numRuns: 200 },
  )
})
