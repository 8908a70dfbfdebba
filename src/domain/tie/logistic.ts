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
  const { width } = table
  // Standardised: w' = w·sd, intercept' = intercept + Σ w·mean.
  const target = [...prior.slice(0, width).map((w, j) => w * deviation[j]!), level(prior, mean)]
  const pulls = target.map((_, j) => (j === width ? pull / 10 : pull))
  const z = standardised(table, rows, { mean, deviation })
  const isOutcome = Float64Array.from(rows, (row) => outcomes[row]!)
  let weights = Float64Array.from(target)
  for (let step = 0; step < 25; step++) {
    const gradient = weights.map((w, j) => pulls[j]! * (w - target[j]!))
    const curvature = pulls.map((own, j) => Float64Array.from(pulls, (_, k) => (j === k ? own + 1e-9 : 0)))
    addRows({ gradient, curvature }, { z, weights, outcomes: isOutcome })
    const change = solve(curvature, gradient)
    const size = Math.max(...change.map(Math.abs))
    const brake = Math.min(1, 3 / Math.max(size, 1e-12))
    weights = weights.map((w, j) => w - brake * change[j]!)
    if (size < 1e-8) break
  }
  const raw = Array.from(weights.slice(0, width), (w, j) => w / deviation[j]!)
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

/** These rows on one scale, each with a 1 behind it for the intercept. */
function standardised(
  { width, cells }: Table,
  rows: readonly number[],
  { mean, deviation }: ReturnType<typeof moments>,
): Float64Array {
  const z = new Float64Array(rows.length * (width + 1))
  rows.forEach((row, i) => {
    const at = i * (width + 1)
    for (let j = 0; j < width; j++) z[at + j] = (cells[row * width + j]! - mean[j]!) / deviation[j]!
    z[at + width] = 1
  })
  return z
}

function addRows(
  { gradient, curvature }: { gradient: Float64Array; curvature: readonly Float64Array[] },
  { z, weights, outcomes }: { z: Float64Array; weights: Float64Array; outcomes: Float64Array },
): void {
  const width = weights.length
  for (let i = 0, at = 0; i < outcomes.length; i++, at += width) {
    let odds = 0
    for (let j = 0; j < width; j++) odds += weights[j]! * z[at + j]!
    const p = chance(odds)
    const spread = p * (1 - p)
    const miss = p - outcomes[i]!
    for (let j = 0; j < width; j++) {
      gradient[j]! += miss * z[at + j]!
      const line = curvature[j]!
      const share = spread * z[at + j]!
      for (let k = 0; k < width; k++) line[k]! += share * z[at + k]!
    }
  }
}

/** Solves a symmetric, positive definite system by Gaussian elimination. */
function solve(matrix: readonly Float64Array[], right: Float64Array): number[] {
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
