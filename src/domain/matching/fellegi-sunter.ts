/**
 * How one field of two records is compared. Levels run from the strongest agreement (0) to plain disagreement
 * (the last); `null` when either record lacks the field, which speaks neither for nor against.
 */
export type Field<Entry> = {
  readonly name: string
  readonly levels: number
  readonly compare: (a: Entry, b: Entry) => number | null
}

/** What a field's levels weigh: m, the chance of each level when two records are one person; u, when they are two. */
export type FieldChances = { readonly m: readonly number[]; readonly u: readonly number[] }

/** A fitted model: the chance that a candidate pair is one person, and each field's chances, in the fields' order. */
export type LinkageModel = { readonly prior: number; readonly fields: readonly FieldChances[] }

/** One comparison a field, in the fields' order. */
export type ComparisonVector = readonly (number | null)[]

/** Compares two records field by field. */
export function comparePair<Entry>(fields: readonly Field<Entry>[], a: Entry, b: Entry): ComparisonVector {
  return fields.map((field) => field.compare(a, b))
}

/**
 * The weight of a level in bits, log₂(m/u): above 0 it speaks for one person, below for two
 * (I. P. Fellegi, A. B. Sunter, "A Theory for Record Linkage", JASA 64, 1969). A missing level weighs nothing.
 */
export function levelWeight(chances: FieldChances | undefined, level: number | null): number {
  const m = level === null ? undefined : chances?.m[level]
  const u = level === null ? undefined : chances?.u[level]
  return m === undefined || u === undefined ? 0 : Math.log2(m / u)
}

/** The sum of a vector's level weights, in bits, without the prior. */
export function totalWeight(model: LinkageModel, vector: ComparisonVector): number {
  let bits = 0
  for (const [i, level] of vector.entries()) bits += levelWeight(model.fields[i], level)
  return bits
}

/** The chance in [0, 1] that a pair is one person: prior odds times 2 to the power of the weight. */
export function posterior(prior: number, bits: number): number {
  return 1 / (1 + 2 ** -(Math.log2(prior / (1 - prior)) + bits))
}

/** What `estimateModel` learns from; no pair is labelled. */
export type Unlabelled = {
  /** How many levels each field has. */
  readonly levels: readonly number[]
  /** The candidate pairs, compared: among them are the pairs of one person. */
  readonly candidates: readonly ComparisonVector[]
  /** Pairs picked blindly, compared: nearly all of two people. */
  readonly random: readonly ComparisonVector[]
  /** How many pairs there are altogether, compared or not. */
  readonly pairs: number
}

/**
 * Estimates a model without labels. u is counted on random pairs, for candidates are alike by selection; m and the
 * prior, here the chance that any pair at all is one person, by expectation–maximisation over the candidates, the
 * fields taken as independent given the truth (Winkler 1988; Jaro 1989). Deterministic: the start is fixed, the
 * number of rounds too. Within each field the weights are then made to fall from the strongest level to the weakest,
 * so that more agreement never scores lower.
 */
export function estimateModel({ levels, candidates, random, pairs }: Unlabelled, rounds = 50): LinkageModel {
  const patterns = countPatterns(candidates)
  const u = countLevels(levels, countPatterns(random), () => 1)
  let model: LinkageModel = {
    prior: Math.min(0.2, candidates.length / 10 / Math.max(1, pairs)),
    fields: levels.map((count, i) => ({ m: startingChances(count), u: u[i] ?? [] })),
  }
  for (let round = 0; round < rounds; round++) {
    const { prior, fields } = model
    const chanceOf = (vector: ComparisonVector) => posterior(prior, totalWeight({ prior, fields }, vector))
    const m = countLevels(levels, patterns, chanceOf)
    const same = patterns.reduce((sum, { vector, count }) => sum + count * chanceOf(vector), 0)
    model = {
      prior: Math.min(0.999, Math.max(1e-12, same / Math.max(1, pairs))),
      fields: levels.map((_, i) => ({ m: m[i] ?? [], u: u[i] ?? [] })),
    }
  }
  return { prior: model.prior, fields: model.fields.map(withFallingWeights) }
}

type Pattern = { readonly vector: ComparisonVector; count: number }

function countPatterns(vectors: readonly ComparisonVector[]): readonly Pattern[] {
  const patterns = new Map<string, Pattern>()
  for (const vector of vectors) {
    const key = vector.join()
    const known = patterns.get(key)
    if (known === undefined) patterns.set(key, { vector, count: 1 })
    else known.count++
  }
  return [...patterns.values()]
}

// One person's records mostly agree. EM moves on from there.
function startingChances(levels: number): readonly number[] {
  return Array.from({ length: levels }, (_, level) => (level === 0 ? 0.8 : 0.2 / (levels - 1)))
}

function countLevels(
  levels: readonly number[],
  patterns: readonly Pattern[],
  worthOf: (vector: ComparisonVector) => number,
): readonly (readonly number[])[] {
  // Half a pair a level: what was not seen is rare, not impossible.
  const counts = levels.map((count) => Array.from({ length: count }, () => 0.5))
  for (const { vector, count } of patterns) {
    const worth = count * worthOf(vector)
    for (const [i, level] of vector.entries()) if (level !== null) add(counts[i], level, worth)
  }
  return counts.map(shares)
}

function add(counts: number[] | undefined, level: number, amount: number): void {
  if (counts !== undefined) counts[level] = (counts[level] ?? 0) + amount
}

function shares(counts: readonly number[]): readonly number[] {
  const sum = counts.reduce((a, b) => a + b, 0)
  return counts.map((count) => count / sum)
}

// Pool adjacent violators: neighbouring levels whose order the data turned round share one weight.
function withFallingWeights({ m, u }: FieldChances): FieldChances {
  const pools: { m: number; u: number; size: number }[] = []
  for (const [level, chance] of m.entries()) {
    let pool = { m: chance, u: u[level] ?? 0, size: 1 }
    for (
      let last = pools.at(-1);
      last !== undefined && last.m / last.u < pool.m / pool.u;
      last = pools.at(-1)
    ) {
      pools.pop()
      pool = { m: last.m + pool.m, u: last.u + pool.u, size: last.size + pool.size }
    }
    pools.push(pool)
  }
  const spread = (of: 'm' | 'u') =>
    pools.flatMap((pool) => Array.from({ length: pool.size }, () => pool[of] / pool.size))
  return { m: spread('m'), u: spread('u') }
}
