import type { WordValence } from './valence-words.ts'
import { type WordToken, wordTokens } from './word-tokens.ts'
import { allAuthored, type Zones } from './zones.ts'

/** How good or bad a text sounds, and the words that make it so. */
export type Valence = {
  /** −1 (bad) to 1 (good); 0 when no word speaks of either. */
  readonly value: number
  /** The words that weighed most, at most five, the weightiest first; their weight after negation and boosters. */
  readonly words: readonly { readonly start: number; readonly end: number; readonly weight: number }[]
}

/**
 * The valence of the new text by VADER's rules (Hutto & Gilbert 2014): a lexicon, negation, boosters, capitals,
 * `but`, exclamation marks. Unlike VADER, no rule reaches over a mark, a repeated word counts less each time, and
 * a long text's sum is set against its length, so that a letter is not all good or all bad. English, linear time.
 */
export function readValence(source: Zones | string): Valence {
  const zones = typeof source === 'string' ? allAuthored(source) : source
  return valenceOf(zones.pieces.flatMap(({ start, end }) => wordTokens(zones.text, start, end)))
}

/** The same, of words already cut. */
export function valenceOf(tokens: readonly WordToken[]): Valence {
  const known = tokens.map(({ facts }) => facts?.valence ?? null)
  const someCaps = mixesCapitals(tokens)
  const weighed: Weighed[] = []
  const seen = new Map<string, number>()
  for (let i = 0; i < tokens.length; i++) {
    const base = known[i]?.valence ?? 0
    if (base === 0) continue
    const weight = weightAt({ tokens, known, someCaps }, i, base)
    if (weight === 0) continue
    const word = tokens[i]?.lower ?? ''
    const times = seen.get(word) ?? 0
    seen.set(word, times + 1)
    weighed.push({ at: i, weight: weight * REPEATED ** times })
  }
  weighBut(tokens, weighed)
  return { value: normalised(tokens, weighed), words: weightiest(tokens, weighed) }
}

type Weighed = { readonly at: number; weight: number }
type Context = {
  readonly tokens: readonly WordToken[]
  readonly known: readonly (WordValence | null)[]
  readonly someCaps: boolean
}

/** VADER's constants: a negation turns a word over at .74, capitals add .733. */
const NEGATED = -0.74
const CAPITALS = 0.733
/** A booster two or three words away counts less. */
const FADING = [1, 0.95, 0.9]
/** Each further use of a word counts half as much as the one before. */
const REPEATED = 0.5
/** Bad words are rarer and meant more: good ones weigh a little less. */
const GOOD = 0.9
/** Sums are set against the square root of this many words, and beyond the second number against the words themselves. */
const SHORT = 12
const LONG = 60
/** VADER's normalisation, s / √(s² + 15). */
const ALPHA = 15

function weightAt(context: Context, at: number, base: number): number {
  const { tokens, known, someCaps } = context
  const { lower = '', isCaps = false, mark = '' } = tokens[at] ?? {}
  if (lower === 'kind' && tokens[at + 1]?.lower === 'of') return 0
  if (lower === 'no' && mark === '' && (known[at + 1]?.valence ?? 0) !== 0) return 0
  let weight = isCaps && someCaps ? base + Math.sign(base) * CAPITALS : base
  const idiom = idiomAt(tokens, at)
  if (idiom !== null) return idiom
  for (let back = 1; back <= 3; back++) {
    const before = tokens[at - back]
    if (before?.mark !== '') break
    const word = known[at - back] ?? null
    weight += phraseBoost(tokens, at - back) * Math.sign(weight)
    if (word === null) continue
    if (word.boost !== 0) {
      const loud = before.isCaps && someCaps ? CAPITALS : 0
      weight += Math.sign(weight) * (word.boost + loud) * (FADING[back - 1] ?? 1)
    }
    if (before.lower === 'never' && isSoOrThis(tokens, at - back + 1, at)) weight *= 1.25
    else if (before.lower === 'without' && tokens[at - back + 1]?.lower === 'doubt') continue
    else if (word.isNegation) weight *= NEGATED
    else if (before.lower === 'no' && (back === 1 || base !== 0)) weight *= NEGATED
  }
  if (isLeast(tokens, at)) weight *= NEGATED
  return weight
}

/** `kind of`, `sort of`, `just enough` before a word take some of it away. */
function phraseBoost(tokens: readonly WordToken[], at: number): number {
  const [one, two] = [tokens[at]?.lower, tokens[at + 1]?.lower]
  if ((one === 'kind' || one === 'sort') && two === 'of') return -0.293
  return one === 'just' && two === 'enough' ? -0.293 : 0
}

function isSoOrThis(tokens: readonly WordToken[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.lower === 'so' || tokens[i]?.lower === 'this') return true
  return false
}

function isLeast(tokens: readonly WordToken[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.lower !== 'least' || before.mark !== '') return false
  const other = tokens[at - 2]?.lower
  return other !== 'at' && other !== 'very'
}

/** Phrases that mean something else than their words, by the word that carries the valence (VADER's list). */
const IDIOMS: ReadonlyMap<string, readonly (readonly [string, number])[]> = new Map([
  ['shit', [['the shit', 3]]],
  ['bomb', [['the bomb', 3]]],
  ['ass', [['bad ass', 1.5]]],
  ['yeah', [['yeah right', -2]]],
  ['kiss', [['kiss of death', -1.5]]],
  ['die', [['to die for', 3]]],
  ['broken', [['broken heart', -2.9]]],
  ['hell', [['give em hell', 0.5]]],
])

function idiomAt(tokens: readonly WordToken[], at: number): number | null {
  for (const [phrase, value] of IDIOMS.get(tokens[at]?.lower ?? '') ?? []) {
    const words = phrase.split(' ')
    const first = at - words.indexOf(tokens[at]?.lower ?? '')
    if (words.every((word, i) => tokens[first + i]?.lower === word)) return value
  }
  return null
}

/** What stands before `but` in a sentence counts half, what stands behind it half more. */
function weighBut(tokens: readonly WordToken[], weighed: readonly Weighed[]): void {
  let next = 0
  let but = -1
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    const { lower = '', mark = '', lines = 0 } = tokens[i] ?? {}
    if (lower === 'but' && but < 0 && i > from) but = i
    const ends = mark === '.' || mark === '!' || mark === '?' || lines > 1 || i + 1 === tokens.length
    if (!ends) continue
    for (let word = weighed[next]; word !== undefined && word.at <= i; word = weighed[++next])
      if (but >= 0) word.weight *= word.at < but ? 0.5 : 1.5
    but = -1
    from = i + 1
  }
}

function normalised(tokens: readonly WordToken[], weighed: readonly Weighed[]): number {
  let sum = 0
  for (const { weight } of weighed) sum += weight > 0 ? weight * GOOD : weight
  if (sum === 0) return 0
  const words = tokens.length
  if (words > LONG) sum *= Math.sqrt(SHORT * LONG) / words
  else if (words > SHORT) sum *= Math.sqrt(SHORT / words)
  sum += Math.sign(sum) * emphasis(tokens)
  return Math.round((sum / Math.sqrt(sum * sum + ALPHA)) * 10_000) / 10_000
}

/** Exclamation and repeated question marks, as many as VADER counts, said the louder the shorter the text. */
function emphasis(tokens: readonly WordToken[]): number {
  let [calls, asks] = [0, 0]
  for (const { mark } of tokens) {
    if (mark === '!') calls += 1
    else if (mark === '?') asks += 1
  }
  const loud = Math.min(calls, 4) * 0.4 + (asks > 1 ? Math.min(asks * 0.18, 0.96) : 0)
  return loud * Math.min(1, LONG / tokens.length)
}

function mixesCapitals(tokens: readonly WordToken[]): boolean {
  let capitals = 0
  for (const { isCaps } of tokens) if (isCaps) capitals += 1
  return capitals > 0 && capitals < tokens.length
}

function weightiest(tokens: readonly WordToken[], weighed: readonly Weighed[]): Valence['words'] {
  return weighed
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.at - b.at)
    .slice(0, 5)
    .map(({ at, weight }) => {
      const { start = 0, end = 0 } = tokens[at] ?? {}
      return { start, end, weight: Math.round(weight * 100) / 100 }
    })
}
