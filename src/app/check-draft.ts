import { readText } from '../language/reading.ts'
import { voiceDistance, voiceProfile } from '../language/voice.ts'
import { zone } from '../language/zones.ts'
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
  /** How far it is from how the owner writes, and in what; null when the book has too few of the owner's messages. */
  readonly voice: { readonly distance: number; readonly notes: readonly string[] } | null
  /** One thing to try, or null when there is nothing to say. */
  readonly suggestion: string | null
  /** Why nothing was analysed (another language); null when it was. */
  readonly notAnalysed: string | null
}

export type DraftWish = {
  readonly text: string
  /** ISO 8601 with the owner's offset: what "tomorrow" in it means. */
  readonly sent: string
  /** The owner's own earlier messages; none when there is no book. */
  readonly ownTexts: readonly string[]
}

/** Reads a draft as its reader would: courtesy, what it promises and asks, and one suggestion at most. */
export function checkDraft({ text, sent, ownTexts }: DraftWish): DraftCheck {
  const reading = readText(text, { sent, senderName: '', senderAddress: '' })
  const notes = remarksOn(reading)
  const quotes = (kind: 'question' | 'request') =>
    reading.asks.filter((ask) => ask.kind === kind).map(({ quote }) => ({ quote }))
  return {
    courtesy: { score: reading.manner.courtesy?.score ?? null, notes },
    promises: reading.promises.map(({ quote, what, due }) => ({ quote, what, due })),
    requests: quotes('request'),
    questions: quotes('question'),
    voice: reading.language.isAnalysed ? voiceOf(text, ownTexts) : null,
    suggestion: notes.find((note) => note.suggestion !== null)?.suggestion ?? null,
    notAnalysed: reading.language.isAnalysed ? null : `it is not in English (${reading.language.code})`,
  }
}

/** Fewer messages of the owner's say too little of how the owner writes. */
const LEAST_OWN_TEXTS = 20

function voiceOf(draft: string, ownTexts: readonly string[]): DraftCheck['voice'] {
  if (ownTexts.length < LEAST_OWN_TEXTS) return null
  const profile = voiceProfile(ownTexts.map((text) => ({ text: zone(text) })))
  const { distance, remarks } = voiceDistance(draft, profile)
  return { distance: Math.round(distance * 100) / 100, notes: remarks.map(({ says }) => says) }
}
