import type { Strategy } from './courtesy-phrases.ts'
import type { WordToken } from './word-tokens.ts'

/** A strategy where it stands: words [from, to) of the tokens. */
export type StrategyUse = { readonly strategy: Strategy; readonly from: number; readonly to: number }

/** The strategies in these words, in reading order. Each word starts at most a handful of short phrases: linear time. */
export function strategiesIn(tokens: readonly WordToken[]): StrategyUse[] {
  const found: StrategyUse[] = []
  let first = true
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) break
    if (first) startUses(found, tokens, i)
    signUses(found, tokens, { at: i, first })
    if (token.isCaps && token.end - token.start > 4) found.push({ strategy: 'shouting', from: i, to: i + 1 })
    first = endsSentence(tokens, i)
  }
  return found
}

/** Whether a sentence ends behind word i: a full stop, a blank line, or a greeting that has its own line. */
export function endsSentence(tokens: readonly WordToken[], i: number): boolean {
  const { mark = '', lines = 0 } = tokens[i] ?? {}
  if (mark === '.' || mark === '!' || mark === '?' || lines > 1) return true
  return (
    lines > 0 &&
    mark === ',' &&
    (GREETINGS.has(tokens[i - 1]?.lower ?? '') || GREETINGS.has(tokens[i]?.lower ?? ''))
  )
}

const GREETINGS: ReadonlySet<string> = new Set([
  'hi',
  'hello',
  'hey',
  'dear',
  'morning',
  'afternoon',
  'evening',
])

type Place = { readonly at: number; readonly first: boolean }

function signUses(found: StrategyUse[], tokens: readonly WordToken[], { at, first }: Place): void {
  const sign = tokens[at]?.facts?.sign ?? null
  if (sign === null) return
  for (const { strategy, words, where } of sign.phrases) {
    if (where === (first ? '-' : '^') || !follow(tokens, at, words)) continue
    const last = found.at(-1)
    const to = at + words.length
    if (last === undefined || last.from !== at || last.strategy !== strategy)
      found.push({ strategy, from: at, to })
    else if (to > last.to) found[found.length - 1] = { strategy, from: at, to }
  }
  if (sign.mood !== null) found.push({ strategy: sign.mood, from: at, to: at + 1 })
}

/** Whether the rest of a phrase stands behind its first word, with no mark between. */
function follow(tokens: readonly WordToken[], at: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++)
    if (tokens[at + i]?.lower !== words[i] || tokens[at + i - 1]?.mark !== '') return false
  return true
}

function startUses(found: StrategyUse[], tokens: readonly WordToken[], at: number): void {
  const word = tokens[at]?.lower ?? ''
  if (COMMANDS.has(word) && tokens[at]?.mark === '') found.push({ strategy: 'command', from: at, to: at + 1 })
}

/** Verbs that start a sentence when it tells the reader what to do. */
const COMMANDS: ReadonlySet<string> = new Set(
  "add answer ask bring call change check clean close come confirm contact delete do edit explain finish fix forward get give go keep leave look make move prove provide put read remove reply respond review revert send show stop submit take tell try update use verify wait write don't never".split(
    ' ',
  ),
)
