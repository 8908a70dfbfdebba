/**
 * The chance that two different members, drawn at random, are of different kinds: the Blau index with its correction for
 * small groups, n(1 − Σp²)/(n − 1), in [0, 1] (Blau 1977; Biemann and Kearney 2010). null for fewer than two members.
 * @param kinds one label a member; members of unknown kind are left out by the caller, who says how many
 */
export function blauIndex(kinds: readonly string[]): number | null {
  const n = kinds.length
  if (n < 2) return null
  let same = 0
  for (const count of countsOf(kinds)) same += (count / n) ** 2
  return (n * (1 - same)) / (n - 1)
}

/** Shannon's entropy of the kinds, in bits; 0 when all are of one kind or there are none. */
export function shannonEntropy(kinds: readonly string[]): number {
  let bits = 0
  for (const count of countsOf(kinds)) bits -= (count / kinds.length) * Math.log2(count / kinds.length)
  return bits === 0 ? 0 : bits
}

/**
 * Krackhardt and Stern's E–I index (1988): (external − internal) / (external + internal), from −1 (all within the own
 * group) to 1 (all outside it). null when there is neither.
 */
export function externalInternalIndex(external: number, internal: number): number | null {
  return external + internal === 0 ? null : (external - internal) / (external + internal)
}

function countsOf(kinds: readonly string[]): Iterable<number> {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts.values()
}
