import { WAYS } from '../domain/suggestion.ts'
import type { Candidate } from './candidate.ts'

/** Each further suggestion of one way in a sitting counts this much of the one before it. */
export const WAY_DISCOUNT = 0.85

/** The way whose suggestions lead out of the comfort zone. */
export const STRETCH_WAY = 'comfort zone'

/**
 * The most valuable set of candidates within the budget: max Σ worth·0.85^(k−1) with Σ minutes ≤ budget, where k
 * is a candidate's rank by worth among the chosen ones of its way. Exact, for any number of candidates: a dynamic
 * programme over minutes for each way, then over the ways (a knapsack with a group a way). Among sets of equal
 * worth, the one with the first candidate, in the planner's order, that the other lacks.
 * @param candidates in the planner's order (by worth, highest first), one a person
 * @param budget whole minutes, 0 or more
 * What is worth nothing is not chosen, save as the stretch that was asked for.
 * @param wantsStretch true to have at least one of `STRETCH_WAY`; without one that fits, none is asked for
 * @returns the chosen ones in the planner's order
 */
export function choose(candidates: readonly Candidate[], budget: number, wantsStretch: boolean): Candidate[] {
  const able = withinReach(candidates, budget, wantsStretch)
  const bits = new Map(able.map((candidate, i) => [candidate, 1n << BigInt(able.length - 1 - i)]))
  let plans: Table = [{ worth: 0, set: 0n }]
  for (const way of WAYS) {
    const ofWay = able.filter(({ suggestion }) => suggestion.way === way)
    if (ofWay.length === 0) continue
    const isWanted = wantsStretch && way === STRETCH_WAY
    plans = combine(plans, bestOfWay(ofWay, { budget, bits, isWanted }), budget)
  }
  const best = plans.reduce((best, plan) => better(best, plan), undefined)
  return able.filter((candidate) => ((best?.set ?? 0n) & (bits.get(candidate) ?? 0n)) > 0n)
}

/** A set of candidates, with what it is worth. The set has a bit a candidate, the highest for the first. */
type Plan = { readonly worth: number; readonly set: bigint }

/** The best plan of exactly so many minutes, by minutes. */
type Table = (Plan | undefined)[]

/**
 * Those that can be in a best plan. Of one way and one length only the first ⌊budget / length⌋ can: in place of any
 * later one, an earlier one that is left out takes the same minutes, is worth as much or more at the same rank, and
 * goes first on even worth. So a book with thousands of suggestions costs no more than one with some hundred.
 */
function withinReach(candidates: readonly Candidate[], budget: number, wantsStretch: boolean): Candidate[] {
  const taken = new Map<string, number>()
  return candidates.filter(({ suggestion: { way }, minutes, worth }) => {
    if (worth <= 0 && !(wantsStretch && way === STRETCH_WAY)) return false
    const kind = `${minutes} ${way}`
    const count = (taken.get(kind) ?? 0) + 1
    taken.set(kind, count)
    return count * minutes <= budget
  })
}

type Bounds = {
  readonly budget: number
  readonly bits: ReadonlyMap<Candidate, bigint>
  /** Whether the plan without any of this way is ruled out. */
  readonly isWanted: boolean
}

/** The best plan of one way for each number of minutes. In order of worth, so that the k-th taken has rank k. */
function bestOfWay(ofWay: readonly Candidate[], bounds: Bounds): Table {
  const byCount: Table[] = [[{ worth: 0, set: 0n }]]
  for (const candidate of ofWay)
    for (let count = byCount.length; count >= 1; count--) extend(byCount, count, candidate, bounds)
  const table: Table = []
  for (const [count, plans] of byCount.entries()) {
    if (bounds.isWanted && count === 0) continue
    plans.forEach((plan, minutes) => {
      table[minutes] = better(table[minutes], plan)
    })
  }
  return table
}

/** Takes the candidate as the `count`-th of its way into every plan that has room for it. */
function extend(byCount: Table[], count: number, candidate: Candidate, { budget, bits }: Bounds): void {
  const gain = Math.round(candidate.worth * WAY_DISCOUNT ** (count - 1))
  const bit = bits.get(candidate) ?? 0n
  const shorter = byCount[count - 1] ?? []
  for (let minutes = candidate.minutes; minutes <= budget; minutes++) {
    const before = shorter[minutes - candidate.minutes]
    if (before === undefined) continue
    const table = (byCount[count] ??= [])
    table[minutes] = better(table[minutes], { worth: before.worth + gain, set: before.set | bit })
  }
}

function combine(a: Table, b: Table, budget: number): Table {
  const sums: Table = []
  a.forEach((left, i) => {
    b.forEach((right, j) => {
      if (left === undefined || right === undefined || i + j > budget) return
      sums[i + j] = better(sums[i + j], { worth: left.worth + right.worth, set: left.set | right.set })
    })
  })
  return sums
}

/** The plan of more worth; of even ones, the one with the first candidate that the other lacks. */
function better(a: Plan | undefined, b: Plan | undefined): Plan | undefined {
  if (a === undefined || b === undefined) return a ?? b
  if (a.worth !== b.worth) return a.worth > b.worth ? a : b
  return a.set > b.set ? a : b
}
