import type { Span, SpeechStretch, TextReading, TextToRead } from '../app/ports.ts'
import { languageOf } from '../language/language.ts'
import { readSpeech } from '../language/speech.ts'

/**
 * Reads what was said in a meeting, stretch by stretch, each as its speaker's words. Spans are those of the whole text.
 * @param onStretch called before each, so that a watch sees that a long meeting goes on
 */
export function findingsInSpeech(
  text: TextToRead & { readonly speech: readonly SpeechStretch[] },
  onStretch: () => void,
): TextReading {
  const language = languageOf(text.text)
  const found: Found = { asks: [], promises: [], milestones: [], feelings: [] }
  for (const stretch of language.isAnalysed ? text.speech : []) {
    onStretch()
    readStretch(text, stretch, found)
  }
  return {
    interaction: text.interaction,
    language: language.code,
    words: 0,
    courtesy: null,
    valence: null,
    ...found,
    signature: null,
  }
}

type Found = {
  readonly [Kind in 'asks' | 'promises' | 'milestones' | 'feelings']: TextReading[Kind][number][]
}

function readStretch(text: TextToRead, stretch: SpeechStretch, found: Found): void {
  const words = text.text.slice(stretch.start, stretch.end)
  const reading = readSpeech(words, { sent: text.sent, speakerName: stretch.name })
  const said = (span: Span) => ({
    start: stretch.start + span.start,
    end: stretch.start + span.end,
    quote: span.quote,
    author: stretch.identity,
  })
  // Whatever is asked in a meeting is heard there: none of it waits like a message's main ask.
  for (const one of reading.requests)
    found.asks.push({
      ...said(one),
      kind: one.kind,
      strength: one.strength,
      main: false,
      addressed: one.addressed,
    })
  for (const one of reading.promises)
    found.promises.push({ ...said(one), what: one.what, due: one.due, strength: one.strength })
  for (const one of reading.news)
    found.milestones.push({
      ...said(one),
      polarity: one.polarity,
      kind: one.kind,
      subject: one.subject.kind,
      subjectWords: one.subject.words,
      strength: one.strength,
    })
  for (const one of reading.feelings)
    found.feelings.push({ ...said(one), kind: one.kind, strength: one.strength })
}
