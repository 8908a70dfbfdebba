import { signFeatures, visitPairs, wordShare } from '../../src/language/courtesy-features.ts'
import type { CourtesyModel } from '../../src/language/courtesy.ts'
import { strategiesIn } from '../../src/language/courtesy-strategies.ts'
import { valenceOf } from '../../src/language/valence.ts'
import { wordTokens } from '../../src/language/word-tokens.ts'
import { fitRidge, predict, type Sample } from './ridge.ts'

export type RatedRequest = { readonly id: string; readonly text: string; readonly rating: number }

/** Ratings further out than this are held in: the line need not reach for the few. */
const FURTHEST = 1.5
const PENALTY = 30
/** Lighter weights than this many thousandths are left out. */
const LIGHTEST = 8

/**
 * Learns the courtesy model from rated requests. All of them teach, not only the outer quarters; the ratings' middle
 * becomes 0. The slope that makes the sum log-odds is fitted on folds that were not learnt from.
 */
export function learnCourtesy(requests: readonly RatedRequest[]): CourtesyModel {
  const samples = requests.map(sampleOf)
  const ridge = fitRidge(samples, { penalty: PENALTY })
  const groups = new Map<string, string[]>()
  for (const [name, weight] of ridge.weights) {
    const thousandths = Math.round(weight * 1000)
    if (Math.abs(thousandths) < LIGHTEST && !name.startsWith('=')) continue
    if (thousandths === 0) continue
    const key = String(thousandths)
    groups.set(key, [...(groups.get(key) ?? []), name])
  }
  return {
    bias: round(ridge.bias - middleOf(samples.map(({ features }) => predict(ridge, features)))),
    slope: round(slopeOf(samples)),
    groups: Object.fromEntries(
      [...groups]
        .toSorted(([a], [b]) => Number(a) - Number(b))
        .map(([key, names]) => [key, names.toSorted().join('|')]),
    ),
  }
}

function sampleOf({ text, rating }: RatedRequest): Sample {
  const tokens = wordTokens(text)
  const features = new Map<string, number>()
  const share = wordShare(tokens.length)
  visitPairs(tokens, (word, next) => {
    if (word.includes('|') || next.includes('|') || word.startsWith('=')) return
    features.set(word, share)
    features.set(`${word} ${next}`, share)
  })
  const signs = signFeatures({ tokens, uses: strategiesIn(tokens), valence: valenceOf(tokens).value })
  for (const [name, value] of signs) features.set(`=${name}`, value)
  return { features, target: Math.max(-FURTHEST, Math.min(FURTHEST, rating)) }
}

const FOLDS = 5

/** The slope of a logistic line through 0 from predictions to the outer quarters, by Newton's steps. */
function slopeOf(samples: readonly Sample[]): number {
  const ranked = samples.map(({ target }) => target).toSorted((a, b) => a - b)
  const low = ranked[Math.floor(ranked.length / 4)] ?? 0
  const high = ranked[Math.ceil((ranked.length * 3) / 4) - 1] ?? 0
  const points: { x: number; y: number }[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const ridge = fitRidge(
      samples.filter((_, i) => i % FOLDS !== fold),
      { penalty: PENALTY },
    )
    const held = samples.filter((_, i) => i % FOLDS === fold)
    const said = held.map(({ features }) => predict(ridge, features))
    const middle = middleOf(said)
    for (const [i, { target }] of held.entries())
      if (target <= low || target >= high)
        points.push({ x: (said[i] ?? 0) - middle, y: target >= high ? 1 : 0 })
  }
  let slope = 1
  for (let step = 0; step < 20; step++) {
    let [gradient, curve] = [0, 1e-9]
    for (const { x, y } of points) {
      const p = 1 / (1 + Math.exp(-slope * x))
      gradient += (y - p) * x
      curve += p * (1 - p) * x * x
    }
    slope += gradient / curve
  }
  return slope
}

function middleOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
