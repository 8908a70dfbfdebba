/** Each amount as its part of the sum, in [0, 1]; all 0 when nothing is there to share. */
export function sharesOf(amounts: readonly number[]): number[] {
  const sum = amounts.reduce((all, amount) => all + amount, 0)
  return amounts.map((amount) => (sum > 0 ? amount / sum : 0))
}

/**
 * How evenly n shares are spread, in [0, 1]: 1 when all are equal, 0 when one has everything. Shannon's entropy over
 * its largest value (Pielou 1966): H = −Σ p ln p / ln n. null for fewer than two, or where nobody has a share.
 */
export function evenness(shares: readonly number[]): number | null {
  if (shares.length < 2 || shares.every((share) => share === 0)) return null
  const entropy = shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log(share) : sum), 0)
  return Math.min(1, Math.max(0, entropy / Math.log(shares.length)))
}
