import { quoteOf, sentencesIn } from './sentences.ts'
import type { Zones } from './zones.ts'

/**
 * The sentence of a message's new text that says best what it is about, as written on one line: the first one of
 * some length that is no greeting, thanks or attribution; else the longest there is.
 * @returns at most 300 characters; '' when the message has no new words
 */
export function tellingSentence(zones: Zones): string {
  const lines = sentencesIn(zones).map((sentence) => quoteOf(zones.text, sentence, 300))
  const telling = lines.find((line) => wordCount(line) >= 6 && !OPENING.test(line) && isProse(line))
  return telling ?? lines.filter(isProse).toSorted((a, b) => b.length - a.length)[0] ?? ''
}

const OPENING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings|thanks|thank you|re:|on .{3,60} wrote)\b/i

function wordCount(line: string): number {
  return line.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length
}

/** Mostly letters and spaces: no code, table or address. */
function isProse(line: string): boolean {
  const letters = line.replace(/[^\p{L}\s]/gu, '').length
  return line.length > 0 && letters / line.length > 0.8
}
