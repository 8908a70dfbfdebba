import { cueFeatures, type WeighedKind } from './feeling-cues.ts'
import { hardshipIn } from './hardship.ts'
import { HINT } from './hint-words.ts'
import type { Linear } from './intent.ts'
import { around, type Hint, hintsIn, type Prose, proseOf, type Readable } from './prose.ts'
import { quoteOf } from './sentences.ts'
import { warmthIn } from './warm-words.ts'
import shipped from './weights/feelings.json' with { type: 'json' }

export type FeelingKind = 'gratitude' | 'regret' | 'hardship' | 'joy' | 'sympathy'

/** A feeling that the author puts in words. What they feel beyond the words is not told. */
export type Feeling = {
  readonly kind: FeelingKind
  /** The sentence: [start, end), and its words on one line. */
  readonly start: number
  readonly end: number
  readonly quote: string
  /** The telling words: [cueStart, cueEnd). */
  readonly cueStart: number
  readonly cueEnd: number
  /** How sure the reading is, in [0, 1]. Rules say 0.9. */
  readonly strength: number
}

export type FeelingModels = Readonly<Record<WeighedKind, Linear>>

/**
 * The feelings in the new text, each kind once a sentence, in reading order. Gratitude and regret by cues that a small
 * logistic model weighs with the words around them; hardship (of the author or their family), joy and sympathy by rules
 * made for precision. English, linear time.
 */
export function readFeelings(source: Readable, models: FeelingModels = SHIPPED): Feeling[] {
  const prose = proseOf(source)
  const found = [
    ...weighedFeelings(prose, 'gratitude', models.gratitude),
    ...weighedFeelings(prose, 'regret', models.regret),
    ...toldFeelings(prose),
  ]
  return found.toSorted((a, b) => a.start - b.start || a.cueStart - b.cueStart || (a.kind < b.kind ? -1 : 1))
}

/** From here on a cue counts: where F1 was high both by folds of GoEmotions' training texts and on its dev set. */
const LEAST: Readonly<Record<WeighedKind, number>> = { gratitude: 0.55, regret: 0.35 }
const BY_RULE = 0.9

/** How sure a model is that the cue at this hint tells the feeling, in [0, 1]. */
function cueStrength(prose: Prose, hint: Hint, { bias, weights }: Linear): number {
  let sum = bias
  for (const feature of cueFeatures(prose, hint))
    if (Object.hasOwn(weights, feature)) sum += weights[feature] ?? 0
  return 1 / (1 + Math.exp(-sum))
}

const SHIPPED: FeelingModels = shipped

function weighedFeelings(prose: Prose, kind: WeighedKind, model: Linear): Feeling[] {
  const found: Feeling[] = []
  for (const hint of hintsIn(prose, HINT[kind])) {
    const { start: cueStart = 0, end: cueEnd = 0 } = prose.tokens[hint.at] ?? {}
    const strength = cueStrength(prose, hint, model)
    if (strength < LEAST[kind] || isFormula(prose, hint)) continue
    const last = found.at(-1)
    const isSame = last?.start === hint.sentence.start
    if (isSame && last.strength >= strength) continue
    if (isSame) found.pop()
    found.push(feelingAt(prose, hint, { kind, cueStart, cueEnd, strength }))
  }
  return found
}

/** `we regret to inform you` tells news, `a sorry sight` judges, `if I am not mistaken` is sure, `would be appreciated` and `I would be grateful` ask, `thank God`, `no thanks`: not felt towards anyone. */
function isFormula({ tokens }: Prose, { at, first }: Hint): boolean {
  const word = tokens[at]?.lower ?? ''
  const before = at > first ? (tokens[at - 1]?.lower ?? '') : ''
  const next = tokens[at + 1]?.lower ?? ''
  if (word === 'regret') return next === 'to'
  if (word === 'mistaken') return before === 'not'
  if (word === 'appreciated') return before === 'be'
  if (word === 'sorry') return before === 'a' || before === 'such' || before === 'this'
  if (OWED.has(word)) return isWouldBe(tokens, at)
  if (word === 'thank') return HEAVENS.has(next)
  if (word === 'thanks') return before === 'no'
  return word === 'appreciate' && before === 'would' && tokens[at - 2]?.lower !== 'i'
}

const OWED: ReadonlySet<string> = new Set(['grateful', 'thankful', 'obliged'])

/** `would be`, `I'd be most`: right before this word. */
function isWouldBe(tokens: Prose['tokens'], at: number): boolean {
  const be = [at - 1, at - 2].find((place) => tokens[place]?.lower === 'be')
  return be !== undefined && /^(?:would|should|\w+'d)$/.test(tokens[be - 1]?.lower ?? '')
}

const HEAVENS: ReadonlySet<string> = new Set('god goodness heaven heavens christ jesus lord fuck'.split(' '))

/** Hardship, joy and sympathy: one look a sentence, around its first hint. */
function toldFeelings(prose: Prose): Feeling[] {
  const found: Feeling[] = []
  let seen = -1
  for (const hint of hintsIn(prose, HINT.hardship)) {
    if (hint.sentence.start === seen) continue
    seen = hint.sentence.start
    const { words, from } = around(prose, hint)
    const told = hardshipIn(words)
    if (told !== null) found.push(toldAt(prose, hint, { kind: 'hardship', from, told }))
  }
  seen = -1
  for (const hint of hintsIn(prose, HINT.warmth)) {
    if (hint.sentence.start === seen) continue
    seen = hint.sentence.start
    const { words, from } = around(prose, hint)
    const told = warmthIn(words)
    if (told !== null) found.push(toldAt(prose, hint, { kind: told.kind, from, told }))
  }
  return found
}

type Told = {
  readonly kind: FeelingKind
  readonly from: number
  readonly told: { readonly at: number; readonly words: string }
}

function toldAt(prose: Prose, hint: Hint, { kind, from, told }: Told): Feeling {
  const cueStart = from + told.at
  return feelingAt(prose, hint, { kind, cueStart, cueEnd: cueStart + told.words.length, strength: BY_RULE })
}

function feelingAt(
  { text }: Prose,
  { sentence }: Hint,
  { kind, cueStart, cueEnd, strength }: Pick<Feeling, 'kind' | 'cueStart' | 'cueEnd' | 'strength'>,
): Feeling {
  return {
    kind,
    start: sentence.start,
    end: sentence.end,
    quote: quoteOf(text, sentence),
    cueStart,
    cueEnd,
    strength: Math.round(strength * 100) / 100,
  }
}
