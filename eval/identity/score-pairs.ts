/** How found pairs compare with the gold: `n` true pairs, `found` pairs, of which `wrong`; shares in [0, 1]. */
export type PairScore = {
  readonly n: number
  readonly found: number
  readonly wrong: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/**
 * Scores found pairs of positions against gold labels: two positions are a true pair when their labels are equal.
 * Precision of nothing found is 1 (nothing was wrong), recall of nothing to find is 1.
 * @param isPair limits which pairs count at all, for links between two files
 */
export function scorePairs(
  labels: readonly string[],
  found: readonly (readonly [number, number])[],
  isPair: (a: number, b: number) => boolean = () => true,
): PairScore {
  const right = found.filter(([a, b]) => labels[a] === labels[b]).length
  const n = goldPairs(labels).filter(([a, b]) => isPair(a, b)).length
  const precision = found.length === 0 ? 1 : right / found.length
  const recall = n === 0 ? 1 : right / n
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const wrong = found.length - right
  return { n, found: found.length, wrong, precision: round(precision), recall: round(recall), f1: round(f1) }
}

/** Every pair of positions that share a label. */
export function goldPairs(labels: readonly string[]): readonly (readonly [number, number])[] {
  const positions = new Map<string, number[]>()
  for (const [position, label] of labels.entries()) {
    const known = positions.get(label)
    if (known === undefined) positions.set(label, [position])
    else known.push(position)
  }
  return pairsWithin([...positions.values()])
}

/** Every pair inside every group, the smaller position first. */
export function pairsWithin(groups: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  return groups.flatMap((group) =>
    group.flatMap((a, i) => group.slice(i + 1).map((b) => [Math.min(a, b), Math.max(a, b)] as const)),
  )
}

function round(share: number): number {
  return Math.round(share * 1e5) / 1e5
}
