import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Suggestion, WAYS } from '../domain/suggestion.ts'
import { NO_HISTORY } from './history.ts'
import { planDay } from './plan-day.ts'

/** Small ranges on purpose: ties, one person twice and full budgets are then common. */
const suggestion: fc.Arbitrary<Suggestion> = fc
  .record({
    person: fc.nat(7),
    way: fc.constantFrom(...WAYS),
    minutes: fc.integer({ min: 1, max: 10 }),
    value: fc.oneof(fc.constantFrom(0, 0.25, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    expires: fc.constantFrom(null, '2026-03-05', '2026-03-09'),
  })
  .map(({ person, ...rest }) => ({
    ...rest,
    id: '',
    person: { id: `p_${person}`, name: `Person ${person}` },
    action: 'answer',
    reason: 'Because.',
    evidence: [],
    parts: {},
  }))

const suggestions = fc
  .array(suggestion, { maxLength: 12 })
  .map((all) => all.map((one, i) => ({ ...one, id: `s_${i}` })))
const minutes = fc.integer({ min: 0, max: 25 })
const stretches = fc.constantFrom([], ['2026-03-01'])

function planOf(all: readonly Suggestion[], budget: number, stretched: readonly string[]) {
  return planDay({
    suggestions: all,
    minutes: budget,
    day: '2026-03-02',
    history: { ...NO_HISTORY, stretches: stretched },
  })
}

test('no other choice is worth more', () => {
  fc.assert(
    fc.property(suggestions, minutes, stretches, (all, budget, stretched) => {
      const best = worthByBruteForce(all, budget, stretched.length === 0)
      assert.ok(Math.abs(worth(planOf(all, budget, stretched).chosen) - best) < 1e-7)
    }),
    { numRuns: 400 },
  )
})

test('a plan never takes more minutes than there are, nor one person twice', () => {
  fc.assert(
    fc.property(suggestions, minutes, stretches, (all, budget, stretched) => {
      const plan = planOf(all, budget, stretched)
      assert.ok(plan.chosen.reduce((sum, one) => sum + one.minutes, 0) <= budget)
      assert.equal(
        plan.minutes,
        plan.chosen.reduce((sum, one) => sum + one.minutes, 0),
      )
      assert.equal(new Set(plan.chosen.map((one) => one.person.id)).size, plan.chosen.length)
    }),
    { numRuns: 400 },
  )
})

test('a week without a stretch gets one whenever one fits', () => {
  fc.assert(
    fc.property(suggestions, minutes, (all, budget) => {
      const fits = all.some((one) => one.way === 'comfort zone' && one.minutes <= budget)
      assert.equal(planOf(all, budget, []).chosen.some((one) => one.way === 'comfort zone') || !fits, true)
    }),
    { numRuns: 300 },
  )
})

test('the order in which suggestions come does not show in the plan', () => {
  const shuffled = suggestions.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  )
  fc.assert(
    fc.property(shuffled, minutes, stretches, ([all, mixed], budget, stretched) => {
      assert.deepEqual(planOf(mixed, budget, stretched), planOf(all, budget, stretched))
    }),
    { numRuns: 300 },
  )
})

test('leaving out what cannot matter among hundreds changes nothing', () => {
  fc.assert(
    fc.property(fc.array(suggestion, { minLength: 70, maxLength: 120 }), minutes, (many, budget) => {
      const all = many.map((one, i) => ({ ...one, id: `s_${i}`, person: { id: `p_${i}`, name: `P ${i}` } }))
      const byHand = worthByTable(all, budget)
      assert.ok(Math.abs(worth(planOf(all, budget, ['2026-03-01']).chosen) - byHand) < 1e-6)
    }),
    { numRuns: 60 },
  )
})

/** The definition itself: each subset, judged. */
function worthByBruteForce(all: readonly Suggestion[], budget: number, stretchDue: boolean): number {
  const fitting = all.filter((one) => one.minutes <= budget)
  const standing = onePerPerson(fitting, stretchDue)
  const mustStretch = stretchDue && standing.some((one) => one.way === 'comfort zone')
  let best = 0
  for (let mask = 0; mask < 2 ** standing.length; mask++) {
    const set = standing.filter((_, i) => (mask >> i) % 2 === 1)
    if (set.reduce((sum, one) => sum + one.minutes, 0) > budget) continue
    if (mustStretch && !set.some((one) => one.way === 'comfort zone')) continue
    best = Math.max(best, worth(set))
  }
  return best
}

/** The weightiest of each person; a stretch that is due and would be lost goes before. */
function onePerPerson(all: readonly Suggestion[], stretchDue: boolean): Suggestion[] {
  const firsts = all.filter(
    (one) => !all.some((two) => two.person.id === one.person.id && isBefore(two, one)),
  )
  if (!stretchDue || firsts.some((one) => one.way === 'comfort zone')) return firsts
  const stretches = all.filter((one) => one.way === 'comfort zone')
  const stretch = stretches.find((one) => !stretches.some((two) => isBefore(two, one)))
  if (stretch === undefined) return firsts
  return [...firsts.filter((one) => one.person.id !== stretch.person.id), stretch]
}

function isBefore(a: Suggestion, b: Suggestion): boolean {
  if (a.value !== b.value) return a.value > b.value
  const [left, right] = [a.expires ?? 'never', b.expires ?? 'never']
  return left === right ? a.id < b.id : left < right
}

function worth(set: readonly Suggestion[]): number {
  let sum = 0
  for (const way of WAYS)
    set
      .filter((one) => one.way === way)
      .toSorted((a, b) => b.value - a.value)
      .forEach((one, k) => {
        sum += one.value * 0.85 ** k
      })
  return sum
}

/** The same optimum by one table over (minutes, how many of the way so far), all candidates, nothing cut. */
function worthByTable(all: readonly Suggestion[], budget: number): number {
  let best = Array.from({ length: budget + 1 }, () => 0)
  for (const way of WAYS) {
    let tables = [best]
    for (const one of all.filter((one) => one.way === way).toSorted((a, b) => b.value - a.value))
      tables = Array.from({ length: tables.length + 1 }, (_, k) =>
        best.map((_, m) =>
          Math.max(
            tables[k]?.[m] ?? -1,
            k === 0 || m < one.minutes
              ? -1
              : (tables[k - 1]?.[m - one.minutes] ?? -1) + one.value * 0.85 ** (k - 1),
          ),
        ),
      ).slice(0, budget + 1)
    best = best.map((_, m) => Math.max(...tables.map((table) => table[m] ?? -1)))
  }
  return best[budget] ?? 0
}
