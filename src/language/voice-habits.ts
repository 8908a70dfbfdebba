import { sentencesOf } from './sentences.ts'
import { SMILEY } from './smiley.ts'

/** One number for each habit of a text, in the order of `HABITS`. */
export type Habits = Float64Array

/** English words that carry no topic: their rates tell writers apart (Burrows 2002). Per 1 word. */
export const FUNCTION_WORDS: readonly string[] =
  `the of and a to in is you that it for on are with as i be at this have from or but not what all were we when your
can there an which their if will each about how up out them then she he many some so these would into has two more
its who no could my than been now down did get come may was by me our any also just like know please let thanks
need want think should do does am had here still only very well us his her one because through after before where
too much even back see make way over both while until since however therefore though although yet really actually
maybe perhaps probably already again soon per regarding concerning upon shall must might cannot those him they
off between during under without within against such same other another next first last most least few own`.split(
    /\s+/,
  )

/** Everything else that is counted, with the least deviation assumed where the owner has none, and what it is per. */
const MARKS: readonly (readonly [name: string, floor: number, pattern: RegExp])[] = [
  ['commas', 0.02, /,/g],
  ['full stops', 0.02, /\.(?!\.)/g],
  ['exclamation marks', 0.012, /!/g],
  ['question marks', 0.012, /\?/g],
  ['semicolons', 0.006, /;/g],
  ['colons', 0.008, /:(?![-)(])/g],
  ['long dashes', 0.006, /[—–]|\s--?\s/g],
  ['dots', 0.008, /\.{2,}|…/g],
  ['parentheses', 0.008, /\(/g],
  ['quotation marks', 0.01, /["“”]/g],
  ['slashes', 0.008, /\//g],
  ['ampersands', 0.005, /&/g],
  ['digits', 0.05, /\d+/g],
  ['emoji', 0.006, new RegExp(String.raw`\p{Extended_Pictographic}|${SMILEY}`, 'gu')],
  ['capitals', 0.03, /\b[A-Z]{3,}\b/g],
  ['lower-case I', 0.01, /(?<![\w.])i(?![\w.])/g],
  ['wide gaps', 0.03, /[.!?] {2,}/g],
]
const RATIOS = ['contractions', 'sentence length', 'word length', 'lower-case starts', 'length'] as const
/** The least deviation assumed for each of the ratios. */
const RATIO_FLOORS: readonly number[] = [0.15, 0.3, 0.3, 0.1, 0.4]

/** The names of what is measured, in order. */
export const HABITS: readonly string[] = [...FUNCTION_WORDS, ...MARKS.map(([name]) => name), ...RATIOS]
/** The least deviation of each habit, so that a thing never done before does not weigh without bound. */
export const FLOORS: readonly number[] = [
  ...FUNCTION_WORDS.map(() => 0.004),
  ...MARKS.map(([, floor]) => floor),
  ...RATIO_FLOORS,
]

/** Short forms, and what could have been one. */
const CONTRACTED = /\b(?:\w+n't|i'm|\w+'(?:ll|ve|re|d)|(?:it|that|he|she|what|there|here|let)'s)\b/gi
const FULL =
  /\b(?:(?:do|does|did|is|are|was|were|have|has|had|will|would|could|should|can) ?not|i am|(?:i|you|we|they|he|she|it) (?:will|would|have|had)|(?:you|we|they) are|(?:it|that|he|she|there|what) is)\b/gi

const PLACE: ReadonlyMap<string, number> = new Map(FUNCTION_WORDS.map((word, i) => [word, i]))

/** Measures a text's habits. Rates are per word; lengths are logarithms. Linear time. */
export function habitsOf(text: string): Habits {
  const found = new Float64Array(HABITS.length)
  const words = text.match(/[\p{L}'’]+/gu) ?? []
  const count = Math.max(1, words.length)
  for (const word of words) {
    const place = PLACE.get(word.toLowerCase())
    if (place !== undefined) found[place] = (found[place] ?? 0) + 1 / count
  }
  MARKS.forEach(([, , pattern], i) => {
    found[FUNCTION_WORDS.length + i] = (text.match(pattern)?.length ?? 0) / count
  })
  ratiosOf(text, words).forEach((ratio, i) => {
    found[FUNCTION_WORDS.length + MARKS.length + i] = ratio
  })
  return found
}

/** How many short forms there are (`I'm`), and how many full ones that could be short (`I am`). */
export function contractionsIn(text: string): { readonly short: number; readonly full: number } {
  const straight = text.replace(/’/g, "'")
  return { short: straight.match(CONTRACTED)?.length ?? 0, full: straight.match(FULL)?.length ?? 0 }
}

/** The share of contractions among what could be one; null when there was no occasion. */
export function contractionShare(text: string): number | null {
  const { short, full } = contractionsIn(text)
  return short + full === 0 ? null : short / (short + full)
}

/** Words a sentence, on average; 0 for a text without sentences. */
export function sentenceLength(text: string): number {
  const sentences = sentencesOf(text)
  const words = text.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0
  return sentences.length === 0 ? 0 : words / sentences.length
}

function ratiosOf(text: string, words: readonly string[]): number[] {
  const sentences = sentencesOf(text)
  const lower = sentences.filter(({ start }) => /\p{Ll}/u.test(text[start] ?? '')).length
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  return [
    contractionShare(text) ?? 0.5,
    Math.log(1 + words.length / Math.max(1, sentences.length)),
    letters / Math.max(1, words.length),
    lower / Math.max(1, sentences.length),
    Math.log(1 + words.length),
  ]
}
