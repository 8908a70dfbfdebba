/**
 * ln Γ(x) for x > 0, by Stirling's series after shifting x above 8 (Abramowitz & Stegun 6.1.40).
 * Relative error below 1e-12.
 */
export function lnGamma(x: number): number {
  let shift = 1
  let z = x
  while (z < 8) shift *= z++
  const r = 1 / (z * z)
  const series =
    (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - (r * 691) / 360360))))) / z
  return (z - 0.5) * Math.log(z) - z + HALF_LN_2PI + series - Math.log(shift)
}

/**
 * Q(a, x) = Γ(a, x)/Γ(a), the chance that a gamma variable of shape a > 0 and scale 1 exceeds x ≥ 0.
 * Series below x = a + 1, Lentz's continued fraction above (Numerical Recipes §6.2). In [0, 1].
 */
export function upperGamma(a: number, x: number): number {
  if (!(x > 0)) return 1
  if (!Number.isFinite(x)) return 0
  const front = Math.exp(a * Math.log(x) - x - lnGamma(a))
  return x < a + 1 ? Math.max(0, 1 - front * lowerSeries(a, x)) : Math.min(1, front * upperFraction(a, x))
}

const HALF_LN_2PI = 0.5 * Math.log(2 * Math.PI)
const STEPS = 200
const CLOSE = 1e-13

function lowerSeries(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < STEPS && term > sum * CLOSE; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

function upperFraction(a: number, x: number): number {
  const tiny = 1e-300
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let h = d
  for (let i = 1; i < STEPS; i++) {
    const an = -i * (i - a)
    b += 2
    d = 1 / nonZero(an * d + b, tiny)
    c = nonZero(b + an / c, tiny)
    const change = d * c
    h *= change
    if (Math.abs(change - 1) < CLOSE) break
  }
  return h
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value
}
