import { readText } from '../language/reading.ts'
import { type Remark, remarksOn } from './draft-remarks.ts'

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
  /** One thing to try, or null when there is nothing to say. */
  readonly suggestion: string | null
  /** Why nothing was analysed (another language); null when it was. */
  readonly notAnalysed: string | null
}

export type DraftWish = {
  readonly text: string
  /** ISO 8601 with the owner's offset: what "tomorrow" in it means. */
  readonly sent: string
}

/** Reads a draft as its reader would: courtesy, what it promises and asks, and one suggestion at most. */
export function checkDraft({ text, sent }: DraftWish): DraftCheck {
  const reading = readText(text, { sent, senderName: '', senderAddress: '' })
  const notes = remarksOn(reading)
  const quotes = (kind: 'question' | 'request') =>
    reading.asks.filter((ask) => ask.kind === kind).map(({ quote }) => ({ quote }))
  return {
    courtesy: { score: reading.manner.courtesy?.score ?? null, notes },
    promises: reading.promises.map(({ quote, what, due }) => ({ quote, what, due })),
    requests: quotes('request'),
    questions: quotes('question'),
    suggestion: notes.find((note) => note.suggestion !== null)?.suggestion ?? null,
    notAnalysed: reading.language.isAnalysed ? null : `it is not in English (${reading.language.code})`,
  }
}
