/** A rising curve through points: between them straight, outside them level. Plain numbers, for the book. */
export type Curve = { readonly x: readonly number[]; readonly y: readonly number[] }

/**
 * Isotonic regression by pooling adjacent violators (Ayer et al. 1955): the rising step function nearest in
 * squares to `outcomes` (0 or 1, or any numbers) in the order of `scores`. Equal scores are one point. Each
 * pooled block becomes one point of the curve, at its mean score; straight lines between them keep the order
 * of ties that one block would make equal.
 */
export function fitIsotonic(scores: ArrayLike<number>, outcomes: ArrayLike<number>): Curve {
  const order = Array.from({ length: scores.length }, (_, i) => i).toSorted(
    (p, q) => scores[p]! - scores[q]! || p - q,
  )
  const blocks: Block[] = []
  for (const i of order) {
    const last = blocks.at(-1)
    if (last !== undefined && last.highest === scores[i]) {
      last.count++
      last.score += scores[i] ?? 0
      last.outcome += outcomes[i]!
    } else blocks.push({ count: 1, score: scores[i]!, outcome: outcomes[i]!, highest: scores[i]! })
  }
  const pooled: Block[] = []
  for (const block of blocks) {
    pooled.push(block)
    while (pooled.length > 1 && mean(pooled.at(-2)!) >= mean(pooled.at(-1)!)) {
      const upper = pooled.pop()!
      const lower = pooled.at(-1)!
      lower.count += upper.count
      lower.score += upper.score
      lower.outcome += upper.outcome
      lower.highest = upper.highest
    }
  }
  return { x: pooled.map((block) => block.score / block.count), y: pooled.map(mean) }
}

/** The curve's height at x; 0 for a curve without points. */
export function heightAt({ x, y }: Curve, at: number): number {
  const last = x.length - 1
  if (last < 0) return 0
  if (at <= x[0]!) return y[0]!
  if (at >= x[last]!) return y[last]!
  let low = 0
  let high = last
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (x[middle]! <= at) low = middle
    else high = middle
  }
  return y[low]! + ((y[high]! - y[low]!) * (at - x[low]!)) / (x[high]! - x[low]!)
}

type Block = { count: number; score: number; outcome: number; highest: number }

function mean({ outcome, count }: Block): number {
  return outcome / count
}
