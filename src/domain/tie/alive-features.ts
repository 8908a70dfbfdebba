import { DAY } from '../milliseconds.ts'
import { type BgNbd, logOddsEnded, type Repeats } from './bg-nbd.ts'
import type { Weights } from './logistic.ts'
import { type CommonRhythm, rhythmOf } from './rhythm.ts'
import { type Digest } from './session.ts'

/**
 * What P(alive) looks at. Durations are taken in units of the horizon (the stretch that the question is
 * about), so that what was learned at a shorter stretch of the record holds at a longer one.
 */
export const FEATURES = [
  'BG/NBD log odds',
  'ln silence/rhythm',
  'ln silence/horizon',
  'ln sessions',
  'reciprocity',
  'ln age/horizon',
] as const

/**
 * What a book without a past believes, and what the weights of every book are pulled towards: silence against
 * the horizon counts most, against the tie's own rhythm a little less, BG/NBD as a correction, and what has met
 * often is let go later. Set by hand, in round numbers, near what mail records teach; in the order of
 * `FEATURES`, the intercept last.
 */
export const PRIOR_WEIGHTS: Weights = [0.15, 0.3, 0.5, -0.7, 0, 0, 1.5]

/** What is known of all ties together at the moment of the question. */
export type Setting = {
  readonly now: number
  readonly horizonDays: number
  readonly bgNbd: BgNbd
  readonly rhythm: CommonRhythm
}

/** Writes the features of a tie of at least one session into `cells` from `at` on. */
export function writeFeatures(cells: Float64Array, at: number, tie: Digest, setting: Setting): void {
  const { now, horizonDays, bgNbd, rhythm } = setting
  const silence = Math.max(0, (now - tie.last) / DAY) + INSTANT
  const active = tie.fromThem + tie.fromOwner
  cells[at] = Math.min(100, Math.max(-12, logOddsEnded(bgNbd, repeatsOf(tie, now))))
  cells[at + 1] = Math.log(silence / rhythmOf(tie, rhythm).days)
  cells[at + 2] = Math.log(silence / horizonDays)
  cells[at + 3] = Math.log(tie.sessions)
  cells[at + 4] = active === 0 ? 0 : (2 * Math.min(tie.fromThem, tie.fromOwner)) / active
  cells[at + 5] = Math.log(((now - tie.first) / DAY + 1) / horizonDays)
}

/** A tie as BG/NBD sees it. */
export function repeatsOf(tie: Digest, now: number): Repeats {
  return {
    repeats: tie.sessions - 1,
    lastAfter: (tie.last - tie.first) / DAY,
    age: Math.max(0, now - tie.first) / DAY,
  }
}

/** 0.1 day: silences below it tell nothing apart. */
const INSTANT = 0.1
