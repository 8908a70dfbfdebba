import { contentWords } from '../../language/content-words.ts'
import type { OwnLetter } from './letters.ts'
import type { OwnPhrase } from './purpose.ts'

/**
 * What the owner wrote before for the same purpose: to the same person first, then by words in common with the occasion,
 * then the fuller and the later. No two with the same words.
 * @param words of the occasion
 */
export function nearest(
  phrases: readonly OwnPhrase[],
  { person, words }: { readonly person: number; readonly words: string },
): OwnPhrase[] {
  const wanted = contentWords(words)
  const ranked = phrases
    .map((phrase) => ({ phrase, worth: worthOf(phrase, person, wanted) }))
    .toSorted(
      (a, b) => b.worth - a.worth || b.phrase.at - a.phrase.at || a.phrase.interaction - b.phrase.interaction,
    )
  const seen = new Set<string>()
  const found: OwnPhrase[] = []
  for (const { phrase } of ranked) {
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
/** A sentence of so many words is a whole example. */
const FULL = 12

function worthOf({ people, quote }: OwnPhrase, person: number, wanted: ReadonlySet<string>): number {
  const own = contentWords(quote)
  const shared = [...own].filter((word) => wanted.has(word)).length
  const likeness = shared === 0 ? 0 : shared / Math.sqrt(own.size * wanted.size)
  const isSame = people.some((one) => one.person === person)
  return (isSame ? 1 : 0) + 2 * likeness + Math.min(FULL, quote.split(' ').length) / (4 * FULL)
}
