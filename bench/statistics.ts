/** The middle value, or the mean of the two in the middle. @returns NaN for no values */
export function median(values: readonly number[]): number {
  return (quantile(values, 0.5) + quantile(values, 0.5 + Number.EPSILON)) / 2
}

/**
 * The nearest-rank quantile: the smallest value that at least a share `p` of the values do not exceed.
 * @param p in [0, 1] @returns NaN for no values
 */
export function quantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN
}
