import { isMachineLine, isProse, opensOnly } from './telling-sentence.ts'
import { foldWords } from './topic-words.ts'
import { quoteOf, sentencesIn } from './sentences.ts'
import type { Zones } from './zones.ts'

/** Where a topic's words stand in what an author wrote anew. */
export type TopicInText = {
  /** Words in the new text. */
  readonly length: number
  /** By word of the topic: the places where one of its forms stands. */
  readonly places: readonly (readonly number[])[]
  /** The sentence that says most of the topic, as written on one line, at most 300 characters; '' when none has a word of it. */
  readonly quote: string
  /** Whether its author looks for help or an answer: what it tells of the topic is the trouble with it. */
  readonly seeksHelp: boolean
  /** Whether the topic is named as an example only (`e.g. SGI IP27`): what is told is something else. */
  readonly isExample: boolean
}

/** So many sentences are looked at. */
const LOOKED_AT = 400

/**
 * Finds a topic in the new text of a message: quotations, what was passed on, signatures and code are not its author's
 * words. @param words the topic's words, each in its forms; `weights` says how telling each is, `opens` whether the message
 * begins its thread: a question in it is what it is about, while one in an answer may be put back. Linear in the text.
 */
export function topicInText(
  zones: Zones,
  words: readonly ReadonlySet<string>[],
  { weights, opens }: { readonly weights: readonly number[]; readonly opens: boolean },
): TopicInText {
  const places: number[][] = words.map(() => [])
  let length = 0
  let best = { quote: '', worth: 0 }
  let tells = false
  let seeks = false
  let isExample = true
  for (const sentence of sentencesIn(zones).slice(0, LOOKED_AT)) {
    const quote = quoteOf(zones.text, sentence, 300)
    // The words of an address are nobody's.
    const own = foldWords(quoteOf(zones.text, sentence, 2000).replace(/\bhttps?:\S+/g, ' '))
    const found = words.map((forms) => own.flatMap((word, at) => (forms.has(word) ? [length + at] : [])))
    length += own.length
    const isQuestion = /\?\W*$/.test(quote)
    if (isQuestion || SEEKING.test(quote)) seeks = true
    if (found.every((at) => at.length === 0)) continue
    for (const [index, at] of found.entries()) places[index]?.push(...at)
    if (!isQuestion) tells = true
    isExample &&= namesAsExample(quote, words)
    const topical = found.reduce((sum, at, index) => sum + (at.length > 0 ? (weights[index] ?? 0) : 0), 0)
    const worth = topical * clarity(quote, own.length) * (isQuestion ? 0.4 : 1)
    if (worth > best.worth) best = { quote, worth }
  }
  return { length, places, quote: best.quote, seeksHelp: seeks && (opens || !tells), isExample }
}

function namesAsExample(quote: string, words: readonly ReadonlySet<string>[]): boolean {
  const at = EXAMPLE.exec(quote)?.index ?? -1
  if (at < 0) return false
  const before = foldWords(quote.slice(0, at))
  return !words.some((forms) => before.some((word) => forms.has(word)))
}

const EXAMPLE = /\be\.g\.?|\bfor (?:example|instance)\b|\bsuch as\b/i

/** Words with which help is looked for. */
const SEEKING =
  /\b(?:(?:any|some)(?:body|one) (?:know|have|has|tell|help|had|seen|tried|else)|any (?:help|ideas?|hints?|pointers?|suggestions?|advice|clues?)|(?:please|can you|could you|kindly) (?:help|advise|tell|suggest|let me know)|(?:i|we)(?:'m| am| are|'re) (?:trying|stuck|having|getting|looking for|new to|confused|wondering)|(?:i|we) (?:(?:have|had|got|get|encounter(?:ed)?|ran into) (?:a |an |the |some )?(?:problem|trouble|error|question|issue)|can(?:'t|not) (?:get|find|make|figure)|need (?:help|some)|wonder)|thanks? (?:you )?(?:very much )?in advance|appreciate any)\b/i

/** How well a sentence reads by itself, in (0, 1]. */
function clarity(quote: string, words: number): number {
  let clear = 1
  if (words < 6) clear *= 0.4
  if (words > 45 || quote.endsWith('…')) clear *= 0.7
  if (opensOnly(quote) || isMachineLine(quote)) clear *= 0.3
  if (!isProse(quote)) clear *= 0.4
  if (/\w\(|\w_\w|[{}=<>|]|->|::|0x|https?:/.test(quote)) clear *= 0.5
  if (/^\W*\p{Ll}/u.test(quote)) clear *= 0.8
  return clear
}
