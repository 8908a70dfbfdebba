import { contentWords } from '../../language/content-words.ts'
import { formsOf } from '../../language/word-forms.ts'
import type { OwnLetter } from './letters.ts'
import type { OwnPhrase } from './purpose.ts'

/** For whom and on what examples are looked for. */
export type ExampleWish = {
  readonly person: number
  /** Of the occasion. */
  readonly words: string
  /** Messages that the occasion rests on: they are no examples for it. */
  readonly except: ReadonlySet<number>
}

/**
 * What the owner wrote before for the same purpose: to the same person first, then by words in common with the occasion,
 * then the fuller and the later. No two with the same words, and none that went to nobody.
 */
export function nearest(phrases: readonly OwnPhrase[], wish: ExampleWish): OwnPhrase[] {
  return firstOfEach(ranked(phrases, wish))
}

/** Of sentences that only their words can show to be on the subject, those that have some in common with the occasion. */
export function nearestOnSubject(phrases: readonly OwnPhrase[], wish: ExampleWish): OwnPhrase[] {
  return firstOfEach(
    ranked(phrases, wish).filter(
      ({ shared, words, isSame }) => shared >= LEAST_SHARED && (isSame || shared > LEAST_PART * words),
    ),
  )
}

type Ranked = {
  readonly phrase: OwnPhrase
  /** How many of its telling words the occasion has too, and how many it has. */
  readonly shared: number
  readonly words: number
  /** Whether it went to the same person. */
  readonly isSame: boolean
  readonly worth: number
}

function ranked(phrases: readonly OwnPhrase[], { person, words, except }: ExampleWish): Ranked[] {
  const wanted = contentWords(words)
  const forms = new Set([...wanted].flatMap(formsOf))
  return phrases
    .filter(({ interaction, people }) => people.length > 0 && !except.has(interaction))
    .map((phrase) => {
      const own = contentWords(phrase.quote)
      const shared = [...own].filter((word) => forms.has(word)).length
      const likeness = shared === 0 ? 0 : shared / Math.sqrt(own.size * wanted.size)
      const isSame = phrase.people.some((one) => one.person === person)
      return {
        phrase,
        shared,
        words: own.size,
        isSame,
        worth: 2 * likeness + (isSame ? 1 : 0) + fullness(phrase),
      }
    })
    .toSorted(
      (a, b) => b.worth - a.worth || b.phrase.at - a.phrase.at || a.phrase.interaction - b.phrase.interaction,
    )
}

function firstOfEach(inOrder: readonly Ranked[]): OwnPhrase[] {
  const seen = new Set<string>()
  const found: OwnPhrase[] = []
  for (const { phrase } of inOrder) {
    const key = phrase.quote
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    if (seen.has(key)) continue
    seen.add(key)
    found.push(phrase)
    if (found.length === MOST) break
  }
  return found
}

/** First sentences of letters: how the owner sets about an answer. */
export function openingsOf(letters: readonly OwnLetter[], isAnswer: boolean): OwnPhrase[] {
  return letters
    .filter((one) => one.isAnswer === isAnswer && one.opening !== '')
    .map(({ interaction, at, opening, people }) => ({
      interaction,
      at,
      people,
      quote: opening,
      purpose: 'opinion',
      isFormula: false,
    }))
}

const MOST = 3
/** One word in common is chance. */
const LEAST_SHARED = 2
/** To somebody else, the like is said only where most of it is in common. */
const LEAST_PART = 0.4
/** A sentence of so many words is a whole example. */
const FULL = 12

function fullness({ quote }: OwnPhrase): number {
  return Math.min(FULL, quote.split(' ').length) / (4 * FULL)
}
