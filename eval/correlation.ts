/** Pearson's correlation of two equally long lists; NaN when one of them does not vary. */
export function correlation(one: readonly number[], other: readonly number[]): number {
  const [meanOne, meanOther] = [mean(one), mean(other)]
  let [both, squaresOne, squaresOther] = [0, 0, 0]
  for (const [i, value] of one.entries()) {
    const [a, b] = [value - meanOne, (other[i] ?? 0) - meanOther]
    both += a * b
    squaresOne += a * a
    squaresOther += b * b
  }
  return both / Math.sqrt(squaresOne * squaresOther)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
