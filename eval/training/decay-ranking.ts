/**
 * Area under the ROC curve: the chance that a positive has a higher score than a negative, equal scores
 * counting half (Mann & Whitney). NaN without both.
 */
export function auc(scores: ArrayLike<number>, positive: ArrayLike<boolean>): number {
  const order = Array.from({ length: scores.length }, (_, i) => i).toSorted((a, b) => scores[a]! - scores[b]!)
  let ranks = 0
  let positives = 0
  for (let i = 0; i < order.length; ) {
    let end = i
    while (end < order.length && scores[order[end]!] === scores[order[i]!]) end++
    for (let j = i; j < end; j++)
      if (positive[order[j]!]) {
        ranks += (i + end + 1) / 2
        positives++
      }
    i = end
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (order.length - positives))
}

/** Expected calibration error over ten bins of equal width: the mean of |predicted − happened|, weighed by cases. */
export function calibrationError(chances: ArrayLike<number>, positive: ArrayLike<boolean>): number {
  const bins = new Float64Array(10)
  for (let i = 0; i < chances.length; i++)
    bins[Math.min(9, Math.floor(chances[i]! * 10))]! += chances[i]! - (positive[i] ? 1 : 0)
  return bins.reduce((sum, gap) => sum + Math.abs(gap), 0) / chances.length
}

/** The middle value; of an even count, the lower of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[(values.length - 1) >> 1] ?? Number.NaN
}
