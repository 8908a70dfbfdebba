import { endsSentence, type StrategyUse } from './courtesy-strategies.ts'
import type { WordToken } from './word-tokens.ts'

/**
 * Hands over every word with the word behind it, marks included: `^` starts a sentence, `$` ends the text. What stands
 * past the first 400 words is left out: the manner of a letter shows by then.
 */
export function visitPairs(tokens: readonly WordToken[], visit: (word: string, next: string) => void): void {
  const count = Math.min(tokens.length, WORDS_READ)
  let word = '^'
  const step = (next: string): void => {
    visit(word, next)
    word = next
  }
  for (let i = 0; i < count; i++) {
    const { lower = '', mark = '' } = tokens[i] ?? {}
    step(lower)
    if (mark !== '') step(mark)
    if (i + 1 < count && endsSentence(tokens, i)) step('^')
  }
  step('$')
}

const WORDS_READ = 400
/** The requests that the model was made from have 10 to 80 words; in a longer text each word counts for less. */
const USUAL_WORDS = 80

/** How much a word counts in a text of this many words. */
export function wordShare(words: number): number {
  return words <= USUAL_WORDS ? 1 : USUAL_WORDS / Math.min(words, WORDS_READ)
}

export type Signs = {
  readonly tokens: readonly WordToken[]
  readonly uses: readonly StrategyUse[]
  /** −1 to 1. */
  readonly valence: number
}

/** The features that are not words: which strategies and how often, lengths, valence. */
export function signFeatures({ tokens, uses, valence }: Signs): Map<string, number> {
  const features = new Map<string, number>()
  const counts = new Map<string, number>()
  for (const { strategy } of uses) counts.set(strategy, (counts.get(strategy) ?? 0) + 1)
  const share = wordShare(tokens.length)
  for (const [strategy, count] of counts) {
    const usual = Math.max(1, count * share)
    features.set(`strategy ${strategy}`, 2)
    features.set(`often ${strategy}`, Math.log(1 + usual))
    if (usual >= 2) features.set(`again ${strategy}`, 1)
  }
  let [sentences, asks, capitals] = [0, 0, 0]
  for (let i = 0; i < tokens.length; i++) {
    if (endsSentence(tokens, i)) sentences += 1
    if (tokens[i]?.mark === '?') asks += 1
    if (tokens[i]?.isCaps === true) capitals += 1
  }
  features.set('words', 2 * Math.log(1 + Math.min(tokens.length, USUAL_WORDS)))
  features.set('sentences', 2 * Math.log(1 + sentences * share))
  if (asks * share > 1) features.set('asks again', 2)
  if (tokens.length < 12) features.set('short', 2)
  if (capitals > 0) features.set('capitals', (2 * capitals) / tokens.length)
  features.set('valence', 3 * valence)
  return features
}
