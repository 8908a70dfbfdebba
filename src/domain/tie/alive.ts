import { DAY } from '../milliseconds.ts'
import { FEATURES, PRIOR_WEIGHTS, repeatsOf, type Setting, writeFeatures } from './alive-features.ts'
import { type BgNbd, fitBgNbd } from './bg-nbd.ts'
import { countUntil, type History, isFromThem } from './history.ts'
import { type Curve, fitIsotonic, heightAt } from './isotonic.ts'
import { chance, fitLogistic, logOdds, type Table, type Weights } from './logistic.ts'
import { type CommonRhythm, learnRhythm } from './rhythm.ts'
import { type Counting, type Digest, digest } from './session.ts'

/** What an owner's own past says on which silences end. Plain values, so that it can be kept in the book. */
export type AliveModel = {
  /** "Alive" means: there will be contact within this many days. */
  readonly horizonDays: number
  readonly counting: Counting
  readonly bgNbd: BgNbd
  readonly rhythm: CommonRhythm
  /** For ties of 1–3 sessions, and of 4 or more. */
  readonly few: Band
  readonly more: Band
}

type Band = {
  readonly weights: Weights
  /** From ln odds to the share that really fell silent; without points where the past is too short. */
  readonly curve: Curve
  /** How many silences of the past it was learned from; 0: the prior as it stands. */
  readonly learnedFrom: number
}

/**
 * Learns P(alive) from the owner's own record up to `now` (ms since 1970), by asking the past the question
 * that is asked today: the record is cut at an earlier point, each tie described by what lay before, and
 * labelled by whether contact came in the stretch after. Three cuts: at 60, 50 and 40 % of the record, each
 * with a stretch of two thirds of what lay before it, or `horizonDays` when that is shorter. A logistic
 * regression pulled towards `PRIOR_WEIGHTS` weighs the features; isotonic regression on scores of ties left
 * out (five folds) turns its odds into frequencies. Deterministic; too little past falls back to the prior.
 * @param horizonDays the stretch the answer is about; a year when not given, and never more than 2/3 of the record.
 * @param counting by default `answered`: what nobody answered is no contact.
 */
export function fitAlive(
  ties: readonly History[],
  now: number,
  { horizonDays = 365, counting = 'answered' }: { horizonDays?: number; counting?: Counting } = {},
): AliveModel {
  const start = recordStart(ties, now)
  const recordDays = Math.max((now - start) / DAY, 30)
  const horizon = Math.min(horizonDays, (recordDays * 2) / 3)
  const past: Past = { rows: [], ties: [], outcomes: [], sessions: [] }
  let guess: BgNbd | undefined
  for (const share of [2 / 3, 5 / 6, 1]) {
    const stretch = Math.min(horizon, 0.4 * share * recordDays)
    const end = start + share * recordDays * DAY
    guess = addCut(past, ties, { cut: end - stretch * DAY, stretch, counting, guess })
  }
  const known = ties.map((tie) => digest(tie, now, counting)).filter((tie) => tie.sessions > 0)
  return {
    horizonDays: horizon,
    counting,
    bgNbd: fitBgNbd(
      known.map((tie) => repeatsOf(tie, now)),
      guess,
    ),
    rhythm: learnRhythm(known),
    few: learnBand(past, (sessions) => sessions < MORE),
    more: learnBand(past, (sessions) => sessions >= MORE),
  }
}

/** P(alive): the chance in [0, 1] of contact within the model's horizon after `now`. 0 without any contact so far. */
export function pAlive(model: AliveModel, tie: History, now: number): number {
  return pAliveOf(model, digest(tie, now, model.counting), now)
}

/** As `pAlive`, for a digest made with the model's way of counting. */
export function pAliveOf(model: AliveModel, tie: Digest, now: number): number {
  if (tie.sessions === 0) return 0
  const { horizonDays, bgNbd, rhythm } = model
  writeFeatures(scratch.cells, 0, tie, { now, horizonDays, bgNbd, rhythm })
  const { weights, curve } = tie.sessions < MORE ? model.few : model.more
  return 1 - calibrated(curve, logOdds(weights, scratch, 0))
}

/**
 * From ln odds to the chance that the tie has ended: halfway between the logistic curve and the isotonic one,
 * which on the few hundred silences of a usual book errs less than either.
 */
export function calibrated(curve: Curve, odds: number): number {
  const plain = chance(odds)
  return curve.x.length === 0 ? plain : (plain + heightAt(curve, odds)) / 2
}

/** How strongly a band's weights are held to the prior. */
export const PULL = 15

/** From this many sessions on, a tie's own past says more than that of the others. */
const MORE = 4
const MOST_ROWS = 6000
const scratch: Table = { width: FEATURES.length, cells: new Float64Array(FEATURES.length) }

type Past = { rows: Float64Array[]; ties: number[]; outcomes: number[]; sessions: number[] }

/**
 * When the record begins in earnest: the first percent of contacts is left out, as absurd dates hide there.
 * Worked out on at most some 20,000 contacts, taken at an even stride.
 */
function recordStart(ties: readonly History[], now: number): number {
  const stride = Math.max(1, Math.floor(ties.reduce((sum, tie) => sum + tie.at.length, 0) / 20_000))
  const sample: number[] = []
  let skip = 0
  for (const { at } of ties) {
    for (; skip < at.length && at[skip]! <= now; skip += stride) sample.push(at[skip]!)
    skip = Math.max(0, skip - at.length)
  }
  return sample.toSorted((a, b) => a - b)[Math.floor(sample.length * 0.01)] ?? now
}

function addCut(
  past: Past,
  ties: readonly History[],
  {
    cut,
    stretch,
    counting,
    guess,
  }: { cut: number; stretch: number; counting: Counting; guess: BgNbd | undefined },
): BgNbd {
  const seen: { tie: number; digest: Digest }[] = []
  ties.forEach((tie, i) => {
    const before = digest(tie, cut, counting)
    if (before.sessions > 0) seen.push({ tie: i, digest: before })
  })
  const bgNbd = fitBgNbd(
    seen.map((tie) => repeatsOf(tie.digest, cut)),
    guess,
  )
  const rhythm = learnRhythm(seen.map((tie) => tie.digest))
  const setting: Setting = { now: cut, horizonDays: stretch, bgNbd, rhythm }
  for (const { tie, digest: before } of seen) {
    const cells = new Float64Array(FEATURES.length)
    writeFeatures(cells, 0, before, setting)
    past.rows.push(cells)
    past.ties.push(tie)
    past.sessions.push(before.sessions)
    past.outcomes.push(hasContact(ties[tie]!, cut, cut + stretch * DAY, counting) ? 0 : 1)
  }
  return bgNbd
}

/** Whether there is contact after `from` and at or before `until`. */
function hasContact(tie: History, from: number, until: number, counting: Counting): boolean {
  const end = countUntil(tie, until)
  if (counting === 'any') return end > 0 && tie.at[end - 1]! > from
  for (let i = end - 1; i >= 0 && tie.at[i]! > from; i--) if (isFromThem(tie.flags[i]!)) return true
  return false
}

function learnBand(past: Past, belongs: (sessions: number) => boolean): Band {
  const all = past.sessions.flatMap((sessions, row) => (belongs(sessions) ? [row] : []))
  const stride = Math.max(1, Math.ceil(all.length / MOST_ROWS))
  const rows = all.filter((_, i) => i % stride === 0)
  const outcomes = Uint8Array.from(rows, (row) => past.outcomes[row]!)
  const silent = outcomes.reduce((sum, outcome) => sum + outcome, 0)
  if (Math.min(silent, rows.length - silent) < 5)
    return { weights: PRIOR_WEIGHTS, curve: NO_CURVE, learnedFrom: 0 }
  const width = FEATURES.length
  const cells = new Float64Array(rows.length * width)
  rows.forEach((row, i) => cells.set(past.rows[row]!, i * width))
  const table: Table = { width, cells }
  const options = { prior: PRIOR_WEIGHTS, pull: PULL }
  const weights = fitLogistic(table, outcomes, options)
  if (Math.min(silent, rows.length - silent) < 30)
    return { weights, curve: NO_CURVE, learnedFrom: rows.length }
  const scores = new Float64Array(rows.length)
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = (i: number): boolean => past.ties[rows[i]!]! % FOLDS === fold
    const others = fitLogistic(table, outcomes, { ...options, keep: (i) => !inFold(i) })
    for (let i = 0; i < rows.length; i++) if (inFold(i)) scores[i] = logOdds(others, table, i)
  }
  return { weights, curve: fitIsotonic(scores, outcomes), learnedFrom: rows.length }
}

const NO_CURVE: Curve = { x: [], y: [] }
const FOLDS = 5
