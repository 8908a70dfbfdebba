import { type Sentence, sentencesIn } from './sentences.ts'
import { type WordToken, wordTokens } from './word-tokens.ts'
import { allAuthored, type Zones } from './zones.ts'

/** The new text of a message, cut into words and sentences once for all the readers that look at both. */
export type Prose = {
  readonly text: string
  readonly tokens: readonly WordToken[]
  readonly sentences: readonly Sentence[]
}

/** What the readers of manner and feeling take: a draft or turn as it is, a zoned message, or one already cut. */
export type Readable = string | Zones | Prose

/** Cuts the new text; a text already cut is given back. Sentences may be handed over when they are known. */
export function proseOf(source: Readable, sentences?: readonly Sentence[]): Prose {
  if (typeof source !== 'string' && 'tokens' in source) return source
  const zones = typeof source === 'string' ? allAuthored(source) : source
  const { text, pieces } = zones
  return {
    text,
    tokens: pieces.flatMap(({ start, end }) => wordTokens(text, start, end)),
    sentences: sentences ?? sentencesIn(zones),
  }
}

/** A word that may mean something, in the sentence that it stands in. */
export type Hint = {
  /** The word's place among the tokens. */
  readonly at: number
  readonly sentence: Sentence
  /** The sentence's first word and the one behind its last, among the tokens. */
  readonly first: number
  readonly last: number
}

/** Every word that has one of these bits of `HINT`, with its sentence, in reading order. */
export function hintsIn({ tokens, sentences }: Prose, hints: number): Hint[] {
  const found: Hint[] = []
  let next = 0
  let first = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || ((token.facts?.hints ?? 0) & hints) === 0) continue
    while ((sentences[next]?.end ?? Infinity) <= token.start) next++
    const sentence = sentences[next]
    if (sentence === undefined || sentence.start > token.start) continue
    first = Math.max(first, firstWordOf(tokens, { sentence, at, least: first }))
    found.push({ at, sentence, first, last: lastWordOf(tokens, sentence, at) })
  }
  return found
}

/** Further away than this, words of the same sentence are not looked at. */
const REACH = 60

function firstWordOf(
  tokens: readonly WordToken[],
  { sentence, at, least }: { readonly sentence: Sentence; readonly at: number; readonly least: number },
): number {
  let first = at
  while (first > least && first > at - REACH && (tokens[first - 1]?.start ?? 0) >= sentence.start) first--
  return first
}

function lastWordOf(tokens: readonly WordToken[], { end }: Sentence, at: number): number {
  let last = at + 1
  while (last < at + REACH && (tokens[last]?.start ?? Infinity) < end) last++
  return last
}

/** The word this many places from the hint, lower-cased, in the same sentence; empty beyond it. */
export function wordAt({ tokens }: Prose, { at, first, last }: Hint, offset: number): string {
  const place = at + offset
  return place >= first && place < last ? (tokens[place]?.lower ?? '') : ''
}

/** So many words of the sentence right before the hint, lower-cased, in their order. */
export function wordsBefore({ tokens }: Prose, { at, first }: Hint, most: number): string[] {
  return tokens.slice(Math.max(first, at - most), at).map(({ lower }) => lower)
}

/** A pattern over running text: a blank in it stands for any blanks, line ends too. Case does not matter. */
export function cuePattern(source: string): RegExp {
  return new RegExp(source.replaceAll(' ?', String.raw`\s{0,9}`).replaceAll(' ', String.raw`\s{1,9}`), 'i')
}

/** The sentence around a hint, at most 600 characters of it, and where that starts in the text. */
export function around(
  { text, tokens }: Prose,
  { at, sentence }: Hint,
): { readonly words: string; readonly from: number } {
  const middle = tokens[at]?.start ?? sentence.start
  const from = Math.max(sentence.start, middle - 300)
  return { words: text.slice(from, Math.min(sentence.end, middle + 300)), from }
}
