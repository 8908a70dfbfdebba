import { upperGamma } from './gamma.ts'
import { heightAt } from './isotonic.ts'
import { type Digest, meanGapDays } from './session.ts'

/**
 * How often the owner's ties have contact, taken together: what a tie with few sessions borrows from.
 * Plain numbers, so that it can be kept in the book.
 */
export type CommonRhythm = {
  /** Mean over ties of ln(mean gap in days). */
  readonly logGap: number
  /** Variance over ties of that logarithm, beyond what few gaps explain. */
  readonly betweenTies: number
  /** Squared coefficient of variation of the gaps within a tie, the usual one. */
  readonly unevenness: number
}

/** A gamma distribution of the days between the starts of two sessions of one tie. */
export type Rhythm = {
  /** The mean gap in days: "usually every 12 days". */
  readonly days: number
  /** 1: as good as random; above: regular; below: in bursts. */
  readonly shape: number
  /** How many gaps of its own the tie has; 0 means that all is borrowed from the other ties. */
  readonly gaps: number
}

/** A month between contacts, in bursts: mail between colleagues looks so in every set we measured. */
export const USUAL_RHYTHM: CommonRhythm = { logGap: Math.log(30), betweenTies: 1.5, unevenness: 2.5 }

/**
 * Learns what the owner's ties have in common (empirical Bayes, method of moments). With ties of n gaps, own
 * mean g and own squared variation c = var/g²:
 *   unevenness  u = (Σ n·c + 20·2.5) / (Σ n + 20), over ties of at least 3 gaps
 *   logGap      μ = (Σ ln g + 5·ln 30) / (N + 5)
 *   betweenTies τ² = max(0.1, (Σ (ln g − μ)² − Σ u/n + 5·1.5) / (N + 5))
 * The added constants are `USUAL_RHYTHM`, counted as 5 ties of 4 gaps.
 */
export function learnRhythm(digests: Iterable<Digest>): CommonRhythm {
  const logs: number[] = []
  const weights: number[] = []
  let gaps = 20
  let uneven = 20 * USUAL_RHYTHM.unevenness
  for (const tie of digests) {
    if (tie.sessions < 2) continue
    const n = tie.sessions - 1
    const mean = Math.max(meanGapDays(tie), SHORTEST)
    logs.push(Math.log(mean))
    weights.push(n)
    if (n < 3) continue
    gaps += n
    uneven += n * variation(tie, mean)
  }
  const unevenness = uneven / gaps
  const ties = logs.length + 5
  const logGap = (logs.reduce((sum, log) => sum + log, 0) + 5 * USUAL_RHYTHM.logGap) / ties
  let spread = 5 * USUAL_RHYTHM.betweenTies
  logs.forEach((log, i) => {
    spread += (log - logGap) ** 2 - unevenness / (weights[i] ?? 1)
  })
  return { logGap, unevenness, betweenTies: Math.max(0.1, spread / ties) }
}

/**
 * One tie's rhythm, shrunk to the owner's ties: ln(mean) = (w·ln g + μ)/(w + 1) with w = n·τ²/u, since ln g
 * varies by about u/n; the squared variation is the tie's own, with the common one counted as 5 more gaps.
 * With two or three sessions the owner's other ties decide most of it; with thirty, almost nothing.
 */
export function rhythmOf(tie: Digest, common: CommonRhythm): Rhythm {
  const gaps = Math.max(0, tie.sessions - 1)
  if (gaps === 0) return { days: Math.exp(common.logGap), shape: shapeOf(common.unevenness), gaps }
  const own = Math.max(meanGapDays(tie), SHORTEST)
  const weight = (gaps * common.betweenTies) / common.unevenness
  const days = Math.exp((weight * Math.log(own) + common.logGap) / (weight + 1))
  const uneven = (gaps * variation(tie, own) + 5 * common.unevenness) / (gaps + 5)
  return { days, shape: shapeOf(uneven), gaps }
}

/** S(gap): the chance that a gap of this tie lasts longer than `days`, while the tie lives. In [0, 1]. */
export function survival(rhythm: Rhythm, days: number): number {
  return upperGamma(rhythm.shape, (Math.max(0, days) * rhythm.shape) / rhythm.days)
}

/** The gap in days that only the share `chance` of this tie's gaps exceed (found by halving; to a thousandth). */
export function gapExceededBy(rhythm: Rhythm, chance: number): number {
  let low = 0
  let high = rhythm.days
  while (survival(rhythm, high) > chance && high < 1e6) high *= 2
  while (high - low > high * 1e-3) {
    const middle = (low + high) / 2
    if (survival(rhythm, middle) > chance) low = middle
    else high = middle
  }
  return high
}

/** The gap that one in twenty of a tie's own exceeds, in days; from a curve over the shape, as plans ask it of every tie. */
export function rareGap(rhythm: Rhythm): number {
  return rhythm.days * heightAt(RARE, Math.log(rhythm.shape))
}

const STEPS = 48
const LOWEST = Math.log(0.15)
const HIGHEST = Math.log(10)
const LOG_SHAPES = Array.from({ length: STEPS + 1 }, (_, i) => LOWEST + ((HIGHEST - LOWEST) * i) / STEPS)
const RARE = {
  x: LOG_SHAPES,
  y: LOG_SHAPES.map((log) => gapExceededBy({ days: 1, shape: Math.exp(log), gaps: 0 }, 0.05)),
}

/** An hour: what ends a session. */
const SHORTEST = 1 / 24

/** var/mean² of the tie's own gaps. */
function variation(tie: Digest, mean: number): number {
  const gaps = tie.sessions - 1
  return Math.max(0, tie.squaredGaps / gaps - mean * mean) / (mean * mean)
}

function shapeOf(unevenness: number): number {
  return Math.min(10, Math.max(0.15, 1 / Math.max(unevenness, 1e-9)))
}
