import { quoteOf, type Sentence, sentencesIn } from './sentences.ts'
import type { Zones } from './zones.ts'

/** A sentence with its words on one line, apostrophes straight: at most 400 characters of it. */
export type SentenceLine = Sentence & { readonly line: string }

/** So many sentences of a text are looked at: what matters to a person is said early. */
const MOST = 60

/** The first sentences of the new text, each on one line. */
export function sentenceLines(zones: Zones): SentenceLine[] {
  return sentencesIn(zones)
    .slice(0, MOST)
    .map((sentence) => ({
      ...sentence,
      line: quoteOf(zones.text, sentence, 400).replace(/[’‘]/g, "'"),
    }))
}
