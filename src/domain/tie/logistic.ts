/** ln odds = weights · (features, 1): the last weight is the intercept. */
export type Weights = readonly number[]

/** Rows of features, one after another in one array. */
export type Table = { readonly width: number; readonly cells: Float64Array }

/**
 * Logistic regression with a normal prior around `prior`, by Newton's method (at most 25 steps). Each weight
 * is pulled with `pull` / (standard deviation of its feature)²: the pull is on the scale of the data, so a
 * unit of measurement does not matter; the intercept is pulled with a tenth of it. Few rows stay near the
 * prior; many leave it.
 */
export function fitLogistic(
  table: Table,
  outcomes: ArrayLike<number>,
  { prior, pull, keep }: { prior: Weights; pull: number; keep?: (row: number) => boolean },
): number[] {
  const rows = Array.from({ length: outcomes.length }, (_, i) => i).filter((row) => keep?.(row) ?? true)
  const { mean, deviation } = moments(table, rows)
  const { width, cells } = table
  // Standardised: w' = w·sd, intercept' = intercept + Σ w·mean.
  const target = [...prior.slice(0, width).map((w, j) => w * deviation[j]!), level(prior, mean)]
  const pulls = target.map((_, j) => (j === width ? pull / 10 : pull))
  let weights = [...target]
  const z = new Float64Array(width + 1)
  for (let step = 0; step < 25; step++) {
    const gradient = weights.map((w, j) => pulls[j]! * (w - target[j]!))
    const curvature = weights.map((_, j) => weights.map((_, k) => (j === k ? pulls[j]! + 1e-9 : 0)))
    for (const row of rows) {
      for (let j = 0; j < width; j++) z[j] = (cells[row * width + j]! - mean[j]!) / deviation[j]!
      z[width] = 1
      addRow({ gradient, curvature }, { z, weights, outcome: outcomes[row]! })
    }
    const change = solve(curvature, gradient)
    const size = Math.max(...change.map(Math.abs))
    const brake = Math.min(1, 3 / Math.max(size, 1e-12))
    weights = weights.map((w, j) => w - brake * change[j]!)
    if (size < 1e-8) break
  }
  const raw = weights.slice(0, width).map((w, j) => w / deviation[j]!)
  return [...raw, weights[width]! - raw.reduce((sum, w, j) => sum + w * mean[j]!, 0)]
}

/** The ln odds of one row. */
export function logOdds(weights: Weights, { width, cells }: Table, row: number): number {
  let sum = weights[width]!
  for (let j = 0; j < width; j++) sum += weights[j]! * cells[row * width + j]!
  return sum
}

/** From ln odds to a probability. */
export function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

function level(weights: Weights, mean: readonly number[]): number {
  return mean.reduce((sum, m, j) => sum + weights[j]! * m, weights[mean.length]!)
}

function moments({ width, cells }: Table, rows: readonly number[]): { mean: number[]; deviation: number[] } {
  const mean = Array.from({ length: width }, () => 0)
  const square = Array.from({ length: width }, () => 0)
  for (const row of rows) for (let j = 0; j < width; j++) mean[j]! += cells[row * width + j]! / rows.length
  for (const row of rows)
    for (let j = 0; j < width; j++) square[j]! += (cells[row * width + j]! - mean[j]!) ** 2 / rows.length
  return { mean, deviation: square.map((s) => Math.max(Math.sqrt(s), 1e-6)) }
}

function addRow(
  sums: { gradient: number[]; curvature: number[][] },
  { z, weights, outcome }: { z: Float64Array; weights: readonly number[]; outcome: number },
): void {
  let odds = 0
  for (let j = 0; j < z.length; j++) odds += weights[j]! * z[j]!
  const p = chance(odds)
  const spread = p * (1 - p)
  for (let j = 0; j < z.length; j++) {
    sums.gradient[j]! += (p - outcome) * z[j]!
    const line = sums.curvature[j]!
    for (let k = 0; k < z.length; k++) line[k]! += spread * z[j]! * z[k]!
  }
}

/** Solves a symmetric, positive definite system by Gaussian elimination. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const a = matrix.map((line, i) => [...line, right[i]!])
  const n = right.length
  for (let i = 0; i < n; i++)
    for (let k = i + 1; k < n; k++) {
      const share = a[k]![i]! / a[i]![i]!
      for (let j = i; j <= n; j++) a[k]![j]! -= share * a[i]![j]!
    }
  const x = Array.from({ length: n }, () => 0)
  for (let i = n - 1; i >= 0; i--) {
    let sum = a[i]![n]!
    for (let j = i + 1; j < n; j++) sum -= a[i]![j]! * x[j]!
    x[i] = sum / a[i]![i]!
  }
  return x
}
