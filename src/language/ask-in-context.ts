import { quoteOf, type Sentence, sentencesIn } from './sentences.ts'
import { isMachineLine, isProse, opensOnly } from './telling-sentence.ts'
import type { Zones } from './zones.ts'

/**
 * The words of an ask so that they can be understood alone: where the ask leans on what stands before it ("Please apply
 * it."), the sentence before goes along, or else the one after.
 * @param ask the sentence as it was found in the text, on one line
 * @returns at most 300 characters; `ask` itself where it stands alone, or nothing fitting stands before it
 */
export function askInContext(zones: Zones, ask: string): string {
  if (!leans(ask)) return ask
  const sentences = sentencesIn(zones)
  const place = sentences.findIndex((sentence) => quoteOf(zones.text, sentence) === ask)
  const [before, own, after] = [sentences[place - 1], sentences[place], sentences[place + 1]]
  if (own === undefined) return ask
  if (before !== undefined && isPartOfTalk(zones, before)) {
    const both = together(zones, before, own)
    if (both !== null) return both
  }
  return after !== undefined && isPartOfTalk(zones, after) ? (together(zones, own, after) ?? ask) : ask
}

const LONGEST = 300

/**
 * Two sentences as one quote; null where they are too long together. Words are quoted as they stand: what has code or a
 * quotation between it is not one quote.
 */
function together({ text }: Zones, first: Sentence, second: Sentence): string | null {
  if (text.slice(first.end, second.start).trim() !== '') return null
  const both = [first, second].map((sentence) => quoteOf(text, sentence, LONGEST)).join(' ')
  return both.length <= LONGEST ? both : null
}

/** Says something by itself: no greeting, no name at the end, no thanks in passing. */
function isPartOfTalk({ text }: Zones, sentence: Sentence): boolean {
  const line = quoteOf(text, sentence, LONGEST)
  return line.split(' ').length >= 4 && !opensOnly(line) && !isMachineLine(line) && isProse(line)
}

/** Short, or with a word for what was named before, or begun in the middle. */
function leans(ask: string): boolean {
  return (
    ask.split(' ').length < 7 ||
    /^\W*(?:and|but|or|so|then|also|if (?:so|not))\b|^\W*\p{Ll}/u.test(ask) ||
    /\b(?:it|its|this|that|these|those|them|they|he|she|him|one|ones|same|such|above|both|either)\b/i.test(
      ask,
    )
  )
}
