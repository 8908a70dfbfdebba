/** Longer texts are only compared for equality: the measure is quadratic, and no name is that long. */
const LONGEST = 256

/**
 * Likeness of two short texts in [0, 1]; 1 only when they are equal, 0 when they share no character.
 * Jaro's measure with Winkler's bonus of 0.1 for each of up to four leading characters in common
 * (W. E. Winkler, "String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of
 * Record Linkage", Proc. Survey Research Methods, ASA, 1990). Symmetric. Case matters: fold first.
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1
  if (a === '' || b === '' || a.length > LONGEST || b.length > LONGEST) return 0
  const jaro = isBefore(a, b) ? jaroOf(a, b) : jaroOf(b, a)
  return jaro + commonPrefix(a, b, 4) * 0.1 * (1 - jaro)
}

// Which characters the greedy search pairs up depends on the order of the two, so the order is fixed.
function isBefore(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length
}

function jaroOf(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1)
  const usedInB = new Uint8Array(b.length)
  const fromA: number[] = []
  for (let i = 0; i < a.length; i++) {
    const end = Math.min(b.length, i + reach + 1)
    for (let j = Math.max(0, i - reach); j < end; j++) {
      if (usedInB[j] === 1 || a.charCodeAt(i) !== b.charCodeAt(j)) continue
      usedInB[j] = 1
      fromA.push(a.charCodeAt(i))
      break
    }
  }
  const matches = fromA.length
  if (matches === 0) return 0
  const outOfOrder = countOutOfOrder(fromA, b, usedInB)
  return (matches / a.length + matches / b.length + (matches - outOfOrder / 2) / matches) / 3
}

function countOutOfOrder(fromA: readonly number[], b: string, usedInB: Uint8Array): number {
  let at = 0
  let count = 0
  for (let j = 0; j < b.length; j++) {
    if (usedInB[j] !== 1) continue
    if (fromA[at] !== b.charCodeAt(j)) count++
    at++
  }
  return count
}

function commonPrefix(a: string, b: string, longest: number): number {
  let n = 0
  while (n < longest && n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}
