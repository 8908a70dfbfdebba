import { readText } from '../language/reading.ts'
import type { Recipient } from '../language/voice-choices.ts'
import { voiceDistance, voiceProfile, type Written } from '../language/voice.ts'
import { noteOnRound } from '../practices/opinions/round.ts'
import { type Remark, remarksOn } from './draft-remarks.ts'
import type { SameWords } from './same-words.ts'

/** What a draft says, before it goes. Spans are [start, end) in the draft. */
export type DraftCheck = {
  readonly courtesy: {
    /** How likely raters find it among the most courteous rather than the curtest, in [0, 1]; null without words. */
    readonly score: number | null
    readonly notes: readonly Remark[]
  }
  readonly promises: readonly { readonly quote: string; readonly what: string; readonly due: string | null }[]
  readonly requests: readonly { readonly quote: string }[]
  readonly questions: readonly { readonly quote: string }[]
  /** How far it is from how the owner writes, and in what; null when the book has too few of the owner's messages. */
  readonly voice: { readonly distance: number; readonly notes: readonly string[] } | null
  /** Letters of the last month to others that say the same, the likest first. */
  readonly sameWords: readonly SameWords[]
  /** What to know before it goes to so many. Whole sentences. */
  readonly notes: readonly string[]
  /** One thing to try, or null when there is nothing to say. */
  readonly suggestion: string | null
  /** Why nothing was analysed (another language); null when it was. */
  readonly notAnalysed: string | null
}

export type DraftWish = {
  readonly text: string
  /** ISO 8601 with the owner's offset: what "tomorrow" in it means. */
  readonly sent: string
  /** The owner's own earlier letters, and to whom; none when there is no book. */
  readonly letters: readonly Written[]
  /** Whom the draft is for, as far as that was said. */
  readonly to?: readonly Recipient[]
  readonly sameWords?: readonly SameWords[]
}

/** Reads a draft as its reader would: courtesy, what it promises and asks, and one suggestion at most. */
export function checkDraft({ text, sent, letters, to = [], sameWords = [] }: DraftWish): DraftCheck {
  const reading = readText(text, { sent, senderName: '', senderAddress: '' })
  const notes = remarksOn(reading)
  const round = noteOnRound(to.length, reading.asks.length)
  const quotes = (kind: 'question' | 'request') =>
    reading.asks.filter((ask) => ask.kind === kind).map(({ quote }) => ({ quote }))
  return {
    courtesy: { score: reading.manner.courtesy?.score ?? null, notes },
    promises: reading.promises.map(({ quote, what, due }) => ({ quote, what, due })),
    requests: quotes('request'),
    questions: quotes('question'),
    voice: reading.language.isAnalysed ? voiceOf(text, letters, to) : null,
    sameWords,
    notes: round === null ? [] : [round],
    suggestion: notes.find((note) => note.suggestion !== null)?.suggestion ?? null,
    notAnalysed: reading.language.isAnalysed ? null : `it is not in English (${reading.language.code})`,
  }
}

/** Fewer messages of the owner's say too little of how the owner writes. */
const LEAST_LETTERS = 20

/** Held against what the first of its readers usually gets: a letter greets one person, or all of them. */
function voiceOf(
  draft: string,
  letters: readonly Written[],
  [first, ...others]: readonly Recipient[],
): DraftCheck['voice'] {
  if (letters.length < LEAST_LETTERS) return null
  const to = first === undefined ? {} : others.length === 0 ? first : { kind: 'few' }
  const { distance, remarks } = voiceDistance(draft, voiceProfile(letters), { to })
  return { distance: Math.round(distance * 100) / 100, notes: remarks.map(({ says }) => says) }
}
