import { lnGamma } from './gamma.ts'
import { minimise } from './nelder-mead.ts'

/**
 * The BG/NBD model of Fader, Hardie & Lee, "Counting Your Customers" the Easy Way (Marketing Science, 2005):
 * while alive a tie has contact at random with its own rate (gamma: r, alpha), and after each contact it may
 * end with its own probability (beta: a, b). `alpha` is in the same unit as the times, here days.
 */
export type BgNbd = { readonly r: number; readonly alpha: number; readonly a: number; readonly b: number }

/** What the model sees of a tie: repeats after the first contact, when the last was, and when we look. */
export type Repeats = {
  /** x: contacts after the first. */
  readonly repeats: number
  /** t_x: days from the first contact to the last. */
  readonly lastAfter: number
  /** T: days from the first contact to now. */
  readonly age: number
}

/** For a book with too few ties: one contact a fortnight in the median life, of which one tie in six then ends. */
export const USUAL_BG_NBD: BgNbd = { r: 0.5, alpha: 7, a: 0.5, b: 2.5 }

/** ln L of one tie (equation 6 of the paper, in logarithms). */
export function logLikelihood(model: BgNbd, tie: Repeats): number {
  const { r, alpha, a, b } = model
  const { repeats: x, lastAfter, age } = tie
  const rate = lnGamma(r + x) - lnGamma(r) + r * Math.log(alpha)
  const end = lnGamma(a + b) + lnGamma(b + x) - lnGamma(b) - lnGamma(a + b + x)
  const alive = -(r + x) * Math.log(alpha + age)
  if (x === 0) return rate + end + alive
  const gone = Math.log(a / (b + x - 1)) - (r + x) * Math.log(alpha + lastAfter)
  return rate + end + Math.max(alive, gone) + Math.log1p(Math.exp(-Math.abs(alive - gone)))
}

/**
 * ln of the odds that the tie has ended (equation 7 of the paper: P(alive) = 1/(1 + odds)).
 * −Infinity without a repeat: the model lets nothing end before the first one.
 */
export function logOddsEnded({ r, alpha, a, b }: BgNbd, { repeats, lastAfter, age }: Repeats): number {
  if (repeats === 0) return -Infinity
  return Math.log(a / (b + repeats - 1)) + (r + repeats) * Math.log((alpha + age) / (alpha + lastAfter))
}

/**
 * Fits the four parameters by penalised maximum likelihood, on at most `MOST_TIES` ties taken at an even
 * stride (more would not change the third digit). Time is scaled by the median age while searching; a weak
 * pull (0.0005·ln² each) towards 1 keeps the parameters finite on poor data. Below 20 ties with a repeat:
 * `USUAL_BG_NBD`. Deterministic.
 */
export function fitBgNbd(ties: readonly Repeats[], start?: BgNbd): BgNbd {
  if (ties.filter((tie) => tie.repeats > 0).length < 20) return USUAL_BG_NBD
  const stride = Math.max(1, Math.ceil(ties.length / MOST_TIES))
  const sample = ties.filter((_, i) => i % stride === 0)
  const ages = sample.map((tie) => tie.age).toSorted((p, q) => p - q)
  const unit = Math.max(ages[ages.length >> 1] ?? 1, 1e-3)
  const columns = columnsOf(sample, unit)
  const from =
    start === undefined
      ? [0, 0, 0, 0]
      : [start.r, start.alpha / unit, start.a, start.b].map((p) => Math.log(p))
  const best = minimise((point) => penalised(columns, point), from, {
    evaluations: 400,
    tolerance: 1e-6,
    step: 0.7,
  })
  const found = parametersAt(best)
  return { ...found, alpha: found.alpha * unit }
}

const MOST_TIES = 1000

type Columns = { x: Int32Array; last: Float64Array; age: Float64Array; counts: Map<number, number> }

function columnsOf(ties: readonly Repeats[], unit: number): Columns {
  const counts = new Map<number, number>()
  for (const { repeats } of ties) counts.set(repeats, (counts.get(repeats) ?? 0) + 1)
  return {
    x: Int32Array.from(ties, (tie) => tie.repeats),
    last: Float64Array.from(ties, (tie) => tie.lastAfter / unit),
    age: Float64Array.from(ties, (tie) => tie.age / unit),
    counts,
  }
}

/** Minus the mean log likelihood, with the pull. What depends on x alone is worked out once for each x. */
function penalised({ x, last, age, counts }: Columns, point: readonly number[]): number {
  const { r, alpha, a, b } = parametersAt(point)
  let sum = 0
  const fixed = r * Math.log(alpha) - lnGamma(r) + lnGamma(a + b) - lnGamma(b)
  for (const [n, times] of counts)
    sum += times * (fixed + lnGamma(r + n) + lnGamma(b + n) - lnGamma(a + b + n))
  for (let i = 0; i < x.length; i++) {
    const n = x[i]!
    const alive = -(r + n) * Math.log(alpha + age[i]!)
    if (n === 0) {
      sum += alive
      continue
    }
    const gone = Math.log(a / (b + n - 1)) - (r + n) * Math.log(alpha + last[i]!)
    sum += Math.max(alive, gone) + Math.log1p(Math.exp(-Math.abs(alive - gone)))
  }
  return -sum / x.length + 0.0005 * point.reduce((total, p) => total + p * p, 0)
}

function parametersAt([r = 0, alpha = 0, a = 0, b = 0]: readonly number[]): BgNbd {
  return {
    r: Math.exp(bounded(r)),
    alpha: Math.exp(bounded(alpha)),
    a: Math.exp(bounded(a)),
    b: Math.exp(bounded(b)),
  }
}

function bounded(logarithm: number): number {
  return Math.min(10, Math.max(-10, logarithm))
}
