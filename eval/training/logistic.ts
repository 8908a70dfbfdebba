import type { Linear } from '../../src/language/intent.ts'

export type Example = {
  readonly features: readonly string[]
  readonly isPositive: boolean
  readonly weight: number
}

/**
 * Fits a logistic model by full passes of AdaGrad with L2, in a fixed shuffled order: the same examples and seed
 * give the same weights. Features seen in fewer than `least` examples are left out, tiny weights dropped.
 */
export function fit(
  examples: readonly Example[],
  { least = 2, l2 = 0.0008, passes = 10, rate = 0.05, seed = 7 } = {},
): Linear {
  const index = indexOf(examples, least)
  const weights = new Float64Array(index.size + 1)
  const squares = new Float64Array(index.size + 1).fill(1e-6)
  const rows = examples.map(({ features, isPositive, weight }) => ({
    at: [0, ...features.flatMap((feature) => index.get(feature) ?? [])],
    target: isPositive ? 1 : 0,
    weight,
  }))
  const order = rows.map((_, i) => i)
  const random = generator(seed)
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random)
    for (const i of order) {
      const row = rows[i]
      if (row === undefined) continue
      let sum = 0
      for (const at of row.at) sum += weights[at] ?? 0
      const error = (1 / (1 + Math.exp(-sum)) - row.target) * row.weight
      for (const at of row.at) {
        const gradient = error + (at === 0 ? 0 : l2 * (weights[at] ?? 0))
        squares[at] = (squares[at] ?? 0) + gradient * gradient
        weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(squares[at] ?? 1)
      }
    }
  }
  const kept = [...index]
    .map(([feature, at]) => [feature, round(weights[at] ?? 0)] as const)
    .filter(([, weight]) => Math.abs(weight) >= 0.05)
  return {
    bias: round(weights[0] ?? 0),
    weights: Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }
}

/** A fixed fold for a text, so that near-copies (same first three words) share one: FNV-1a over those words. */
export function foldOf(text: string, folds: number): number {
  let hash = 0x811c9dc5
  for (const char of text.toLowerCase().split(/\s+/).slice(0, 3).join(' ')) {
    hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0
  }
  return hash % folds
}

function indexOf(examples: readonly Example[], least: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const index = new Map<string, number>()
  for (const [feature, count] of counts) if (count >= least) index.set(feature, index.size + 1)
  return index
}

function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1))
    const held = order[i] ?? 0
    order[i] = order[k] ?? 0
    order[k] = held
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
