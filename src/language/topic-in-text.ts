import { howKnowing, looksForHelp } from './knowing.ts'
import { isOwnWords } from './own-words.ts'
import { opensOnly } from './telling-sentence.ts'
import { foldWords } from './topic-words.ts'
import { quoteOf, sentencesIn } from './sentences.ts'
import type { Zones } from './zones.ts'

/** Where a topic's words stand in what an author wrote anew. */
export type TopicInText = {
  /** Words in the new text. */
  readonly length: number
  /** By word of the topic: the places where one of its forms stands. */
  readonly places: readonly (readonly number[])[]
  /** The sentence that shows best what its author knows of the topic, on one line, at most 300 characters; '' for none. */
  readonly quote: string
  /** How much it shows, in [0, 1]: how much of the topic it names, how well it reads, how knowing it is; 0 for none. */
  readonly shows: number
  /** The same without regard to how much of the topic is named: whether its author tells of it at all. */
  readonly tells: number
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
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let length = 0
  let best = { quote: '', shows: 0 }
  let tells = 0
  let isTold = false
  let isExample = true
  for (const sentence of sentencesIn(zones).slice(0, LOOKED_AT)) {
    const quote = quoteOf(zones.text, sentence, 300)
    // The words of an address are nobody's.
    const own = foldWords(quoteOf(zones.text, sentence, 2000).replace(/\bhttps?:\S+/g, ' '))
    const found = words.map((forms) => own.flatMap((word, at) => (forms.has(word) ? [length + at] : [])))
    length += own.length
    if (found.every((at) => at.length === 0)) continue
    for (const [index, at] of found.entries()) places[index]?.push(...at)
    if (!isQuestion(quote)) isTold = true
    isExample &&= namesAsExample(quote, words)
    const topical =
      found.reduce((sum, at, index) => sum + (at.length > 0 ? (weights[index] ?? 0) : 0), 0) / all
    const told = clarity(quote, own.length) * howKnowing(quote)
    const shows = topical ** 2 * told
    tells = Math.max(tells, told)
    if (shows > best.shows) best = { quote, shows }
  }
  return { length, places, ...best, tells, seeksHelp: (opens || !isTold) && asksForHelp(zones), isExample }
}

/**
 * Whether a message is there to be helped or answered: it says so, or a good part of it are questions; news of one's work
 * may end in one.
 */
export function asksForHelp(zones: Zones): boolean {
  const sentences = sentencesIn(zones)
    .slice(0, LOOKED_AT)
    .map((sentence) => quoteOf(zones.text, sentence, 300))
  const questions = sentences.filter(isQuestion).length
  return questions > ASKING * sentences.length || sentences.some(looksForHelp)
}

/** More questions than this part of a message's sentences, and it is asked for their sake. */
const ASKING = 0.1

function isQuestion(quote: string): boolean {
  return /\?\W*$/.test(quote)
}

function namesAsExample(quote: string, words: readonly ReadonlySet<string>[]): boolean {
  const at = EXAMPLE.exec(quote)?.index ?? -1
  if (at < 0) return false
  const before = foldWords(quote.slice(0, at))
  return !words.some((forms) => before.some((word) => forms.has(word)))
}

const EXAMPLE = /\be\.g\.?|\bfor (?:example|instance)\b|\bsuch as\b/i

/** How well a sentence reads by itself, in [0, 1]; 0 for what is no sentence to a person. */
function clarity(quote: string, words: number): number {
  if (words < 5 || opensOnly(quote) || !isOwnWords(quote)) return 0
  let clear = 1
  if (words < 9) clear *= 0.6
  if (words > 45 || quote.endsWith('…')) clear *= 0.7
  if (/\w\(|\w_\w|[<>|]|https?:|(?:^| )[~.]?\/\w/.test(quote)) clear *= 0.6
  if ((quote.match(/\w: /g) ?? []).length > 1) clear *= 0.4
  if (/^\W*\p{Ll}/u.test(quote)) clear *= 0.8
  return clear
}
