import { signFeatures, visitPairs, wordShare } from './courtesy-features.ts'
import type { Strategy } from './courtesy-phrases.ts'
import { strategiesIn, type StrategyUse } from './courtesy-strategies.ts'
import { quoteOf } from './sentences.ts'
import { valenceOf } from './valence.ts'
import { type WordToken, wordTokens } from './word-tokens.ts'
import shipped from './weights/courtesy.json' with { type: 'json' }
import { allAuthored, type Zones } from './zones.ts'

/** How courteous one message sounds, and by what. */
export type Courtesy = {
  /** How likely raters put it in the most courteous quarter rather than the curtest: 0 to 1. Compare with the author's own mean. */
  readonly score: number
  readonly strategies: readonly FoundStrategy[]
}

/** A strategy where it stands in the text: [start, end). */
export type FoundStrategy = {
  readonly strategy: Strategy
  readonly start: number
  readonly end: number
  readonly quote: string
  /** What it does to the score, in log-odds: more courteous above 0. Shared among the uses of one strategy. */
  readonly effect: number
}

/**
 * The model: weights in thousandths, grouped, `|` between features: a word, a word and the next one, or `=name` of a
 * strategy or length. `slope` turns the sum into log-odds.
 */
export type CourtesyModel = {
  readonly bias: number
  readonly slope: number
  readonly groups: Readonly<Record<string, string>>
}

/**
 * Courtesy of the new text of a message or a draft, after Danescu-Niculescu-Mizil et al. 2013: their strategies and a
 * linear model on them and the words. English. Null when there is no word. Linear time.
 */
export function readCourtesy(source: Zones | string): Courtesy | null {
  const zones = typeof source === 'string' ? allAuthored(source) : source
  const tokens = zones.pieces.flatMap(({ start, end }) => wordTokens(zones.text, start, end))
  return courtesyOf(zones.text, tokens)
}

/** The same, of words already cut. */
export function courtesyOf(
  text: string,
  tokens: readonly WordToken[],
  { valence = valenceOf(tokens).value, model = SHIPPED } = {},
): Courtesy | null {
  if (tokens.length === 0) return null
  const uses = strategiesIn(tokens)
  const signs = signFeatures({ tokens, uses, valence })
  let sum = model.bias + wordSum(model, tokens) * wordShare(tokens.length)
  for (const [name, value] of signs) sum += value * (model.signs.get(name) ?? 0)
  const effects = effectsOf(model, uses, signs)
  return {
    score: Math.round(1000 / (1 + Math.exp(-model.slope * sum))) / 1000,
    strategies: uses.map(({ strategy, from, to }) => {
      const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
      const effect = Math.round((effects.get(strategy) ?? 0) * model.slope * 100) / 100
      const quote = to - from === 1 ? text.slice(start, end) : quoteOf(text, { start, end })
      return { strategy, start, end, quote, effect }
    }),
  }
}

/** A model made ready to read with. */
export type ReadyModel = {
  readonly bias: number
  readonly slope: number
  readonly signs: ReadonlyMap<string, number>
  readonly words: ReadonlyMap<string, WordWeight>
  /** How many words and pairs there are: each has a number below this one. */
  readonly size: number
}

type Weight = { readonly id: number; weight: number }
type WordWeight = Weight & { readonly next: Map<string, Weight> }

/** Unfolds the groups, so that a word and the pairs it starts are found by one look each. */
export function readyModel({ bias, slope, groups }: CourtesyModel): ReadyModel {
  const signs = new Map<string, number>()
  const words = new Map<string, WordWeight>()
  let size = 0
  for (const [thousandths, list] of Object.entries(groups)) {
    const weight = Number(thousandths) / 1000
    for (const name of list.split('|')) {
      if (name.startsWith('=')) {
        signs.set(name.slice(1), weight)
        continue
      }
      const [word = '', next] = name.split(' ')
      const entry = words.get(word) ?? { id: size++, weight: 0, next: new Map() }
      words.set(word, entry)
      if (next === undefined) entry.weight = weight
      else entry.next.set(next, { id: size++, weight })
    }
  }
  return { bias, slope, signs, words, size }
}

const SHIPPED: ReadyModel = readyModel(shipped)

/** Each word and each pair counts once, however often it stands there. */
function wordSum({ words, size }: ReadyModel, tokens: readonly WordToken[]): number {
  const seen = new Uint8Array(size)
  let sum = 0
  visitPairs(tokens, (word, next) => {
    const entry = words.get(word)
    if (entry === undefined) return
    if (seen[entry.id] === 0) {
      seen[entry.id] = 1
      sum += entry.weight
    }
    const pair = entry.next.size === 0 ? undefined : entry.next.get(next)
    if (pair === undefined || seen[pair.id] !== 0) return
    seen[pair.id] = 1
    sum += pair.weight
  })
  return sum
}

/** What each strategy adds, parted among its uses. */
function effectsOf(
  { signs: weights }: ReadyModel,
  uses: readonly StrategyUse[],
  signs: ReadonlyMap<string, number>,
): Map<Strategy, number> {
  const counts = new Map<Strategy, number>()
  for (const { strategy } of uses) counts.set(strategy, (counts.get(strategy) ?? 0) + 1)
  return new Map(
    Array.from(counts, ([strategy, count]) => {
      let sum = 0
      for (const kind of ['strategy', 'often', 'again']) {
        const name = `${kind} ${strategy}`
        sum += (signs.get(name) ?? 0) * (weights.get(name) ?? 0)
      }
      return [strategy, sum / count]
    }),
  )
}
