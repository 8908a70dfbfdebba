import type { JoinedTurn } from '../../domain/meeting/joined-turns.ts'
import { contentWords } from '../../language/content-words.ts'
import { questionOf } from '../../language/questions.ts'
import { quoteOf, sentencesOf } from '../../language/sentences.ts'
import { wordCount } from '../../language/word-count.ts'

/** A question that somebody put in a meeting. */
export type QuestionAsked = {
  readonly speaker: string
  /** Number of the turn. */
  readonly turn: number
  readonly quote: string
  /** It takes up a word of what somebody else said just before. */
  readonly followsUp: boolean
}

/**
 * The questions of a meeting. With punctuation, sentences that end in a question mark; without it, those put in a
 * question's word order, of which about half are found (F1 .97 and .47 on ICSI MRDA, `npm run eval -- questions`).
 * One follows up when it shares a content word with the last turn of anyone else that has any, after the follow-up
 * questions of Huang, Yeomans, Brooks, Minson & Gino, *It doesn't hurt to ask*, JPSP 2017.
 */
export function questionsAsked(turns: readonly JoinedTurn[], isPunctuated: boolean): QuestionAsked[] {
  const found: QuestionAsked[] = []
  const heard = new LastWords()
  for (const [turn, { speaker, text }] of turns.entries()) {
    if (speaker !== null)
      for (const span of sentencesOf(text)) {
        const sentence = text.slice(span.start, span.end)
        const question = questionOf(sentence)
        if (question === null || (isPunctuated && !question.marked)) continue
        const followsUp = sharesWord(contentWords(sentence), heard.beside(speaker))
        found.push({ speaker, turn, quote: quoteOf(text, span), followsUp })
      }
    const words = contentWords(text)
    if (words.size > 0) heard.add(speaker, words)
  }
  return found
}

/** Whether sentences are parted by marks: once in fifty words at the least. */
export function hasPunctuation(turns: readonly JoinedTurn[]): boolean {
  let [marks, words] = [0, 0]
  for (const { text } of turns) {
    words += wordCount(text)
    marks += text.match(/[.?!…。？！](?=\s|["')\]]|$)/gu)?.length ?? 0
  }
  return marks * 50 >= words
}

/** The content words of the latest turn, and of the latest of anyone but its speaker. */
class LastWords {
  #last: { readonly speaker: string | null; readonly words: ReadonlySet<string> } | null = null
  #other: ReadonlySet<string> = new Set()

  add(speaker: string | null, words: ReadonlySet<string>): void {
    if (this.#last !== null && this.#last.speaker !== speaker) this.#other = this.#last.words
    this.#last = { speaker, words }
  }

  beside(speaker: string): ReadonlySet<string> {
    return this.#last !== null && this.#last.speaker !== speaker ? this.#last.words : this.#other
  }
}

function sharesWord(these: ReadonlySet<string>, those: ReadonlySet<string>): boolean {
  for (const word of these) if (those.has(word)) return true
  return false
}
