import { quoteOf, sentencesIn } from './sentences.ts'
import { isMachineLine, isProse, opensOnly } from './telling-sentence.ts'
import type { Zones } from './zones.ts'

/**
 * The words of an ask so that they can be understood alone: where the ask leans on what stands before it ("Please apply
 * it."), the sentence before goes along.
 * @param ask the sentence as it was found in the text, on one line
 * @returns at most 300 characters; `ask` itself where it stands alone, or nothing fitting stands before it
 */
export function askInContext(zones: Zones, ask: string): string {
  if (!leans(ask)) return ask
  const sentences = sentencesIn(zones)
  const place = sentences.findIndex((sentence) => quoteOf(zones.text, sentence) === ask)
  const [before, own] = [sentences[place - 1], sentences[place]]
  if (before === undefined || own === undefined) return ask
  // Words are quoted as they stand: what has code or a quotation between it is not one quote.
  if (zones.text.slice(before.end, own.start).trim() !== '') return ask
  const line = quoteOf(zones.text, before, LONGEST)
  if (opensOnly(line) || isMachineLine(line) || line.split(' ').length < 4 || !isProse(line)) return ask
  return line.length + 1 + ask.length <= LONGEST ? `${line} ${ask}` : ask
}

const LONGEST = 300

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
