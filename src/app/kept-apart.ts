import type { MergingStore } from './ports.ts'

/** Tells of two people, by their ids in any order, whether the owner said that they are two. */
export function keptApart(
  merging: Pick<MergingStore, 'distinctPairs'>,
): (pair: readonly [string, string]) => boolean {
  const apart = new Set(merging.distinctPairs().map(pairKey))
  return (pair) => apart.has(pairKey(pair))
}

function pairKey([a, b]: readonly [string, string]): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
