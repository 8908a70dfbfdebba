import { moodOf, type Sign, strategySigns } from './courtesy-phrases.ts'
import { HINT, HINT_WORDS, type HintName } from './hint-words.ts'
import { ratedWords, type WordValence } from './valence-words.ts'

/** All that the readers of manner and feeling know of a word by itself, found by one look. */
export type WordFacts = {
  readonly valence: WordValence | null
  /** Which courtesy strategies it starts. */
  readonly sign: Sign | null
  /** What it hints at: bits of `HINT`. */
  readonly hints: number
}

/** What is known of a word in lower case; null for most. A letter drawn out (`sooo`) is read as said once or twice. */
export function wordFacts(lower: string): WordFacts | null {
  const facts = known().get(lower)
  if (facts !== undefined) return facts
  return isDrawnOut(lower) ? (known().get(shortened(lower)) ?? null) : null
}

let everyWord: ReadonlyMap<string, WordFacts> | undefined

/** Gathered at the first look: most commands read no text, and it takes longer than many of them. */
function known(): ReadonlyMap<string, WordFacts> {
  return (everyWord ??= gathered())
}

function gathered(): Map<string, WordFacts> {
  const facts = new Map<string, WordFacts>()
  const rated = ratedWords()
  // Thousands of words are rated, in a few dozen ways: words rated alike share what is known of them.
  const alike = new Map<WordValence, WordFacts>()
  for (const [word, valence] of rated) {
    const known = alike.get(valence) ?? { valence, sign: bareSign(valence), hints: 0 }
    alike.set(valence, known)
    facts.set(word, known)
  }
  const add = (word: string, more: Partial<WordFacts>): void => {
    facts.set(word, { ...(facts.get(word) ?? NOTHING), ...more })
  }
  for (const [word, sign] of strategySigns(rated)) add(word, { sign })
  for (const name of HINT_NAMES)
    for (const word of HINT_WORDS[name]) add(word, { hints: (facts.get(word)?.hints ?? 0) | HINT[name] })
  return facts
}

const NOTHING: WordFacts = { valence: null, sign: null, hints: 0 }

/** Of a word that starts nothing. */
function bareSign({ valence }: WordValence): Sign | null {
  const mood = moodOf(valence)
  return mood === null ? null : { phrases: [], mood }
}

const HINT_NAMES: readonly HintName[] = ['thanks', 'apology', 'gratitude', 'regret', 'hardship', 'warmth']

/** Whether a letter stands three times or more in a row: `sooo`, `yaaay`. */
function isDrawnOut(lower: string): boolean {
  let run = 1
  for (let at = 1; at < lower.length && run < 3; at++)
    run = lower.charCodeAt(at) === lower.charCodeAt(at - 1) ? run + 1 : 1
  return run === 3
}

/** A drawn-out letter said twice where that is a word, else once. */
function shortened(lower: string): string {
  const twice = lower.slice(0, 60).replace(/(.)\1{2,}/g, '$1$1')
  return known().has(twice) ? twice : lower.slice(0, 60).replace(/(.)\1{2,}/g, '$1')
}
