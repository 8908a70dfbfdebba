import type { MeasureResult } from '../../src/app/results.ts'

/** How one way stands beside the owner's own quarter before: as a petal of the rose. */
export type Petal = {
  /** Where the petal ends, in [0, 1]; the quarter before is at `BEFORE`. */
  readonly length: number
  /** `compared`: with a quarter before. `alone`: there was too little then. `none`: not enough now. */
  readonly kind: 'compared' | 'alone' | 'none'
}

/** Where the quarter before stands, so that a petal can be longer too. */
export const BEFORE = 0.7

const SHORTEST = 0.14

/** The petal of a way: the first of its measures that has a value, best one with a value in the quarter before too. */
export function petalOf(measures: readonly Pick<MeasureResult, 'value' | 'before'>[]): Petal {
  const known = measures.filter(({ value }) => value !== null)
  const compared = known.find(({ before }) => before.value !== null && before.value > 0)
  if (compared !== undefined && compared.value !== null && compared.before.value !== null)
    return { kind: 'compared', length: clamp((compared.value / compared.before.value) * BEFORE) }
  return known.length > 0 ? { kind: 'alone', length: BEFORE } : { kind: 'none', length: 0 }
}

function clamp(length: number): number {
  return Math.min(1, Math.max(SHORTEST, length))
}
