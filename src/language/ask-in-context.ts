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
  for (let before = place - 1; before >= 0 && before >= place - REACH; before -= 1) {
    const sentence = sentences[before]
    if (sentence === undefined) break
    const line = quoteOf(zones.text, sentence, LONGEST)
    if (opensOnly(line) || isMachineLine(line)) break
    if (line.split(' ').length < 4 || !isProse(line)) continue
    return line.length + 1 + ask.length <= LONGEST ? `${line}${before < place - 1 ? ' … ' : ' '}${ask}` : ask
  }
  return ask
}

const LONGEST = 300

/** What stands further up is about something else. */
const REACH = 2

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
