import { type DateMention, readDates } from '../language/dates.ts'
import { type Sent, sentAt } from '../language/due-days.ts'
import { readText } from '../language/reading.ts'
import type { Zones } from '../language/zones.ts'

/**
 * What the readers find in one line of JSON: `{"id","text"}`, and optionally `"sent"` (ISO 8601), `"senderName"`,
 * `"senderAddress"`. Spans are [start, end) in the text, in UTF-16 code units.
 * @returns null when the line is no such object
 */
export function readForScripts(line: string): Readonly<Record<string, unknown>> | null {
  const given = parseObject(line)
  const text = given?.['text']
  if (given === null || typeof text !== 'string') return null
  const words = (key: string) => (typeof given[key] === 'string' ? given[key] : '')
  const sent = words('sent') === '' ? null : words('sent')
  const reading = readText(text, {
    sent,
    senderName: words('senderName'),
    senderAddress: words('senderAddress'),
  })
  const at = sent === null ? null : sentAt(sent)
  return {
    id: given['id'],
    language: reading.language.code,
    analysed: reading.language.isAnalysed,
    zones: reading.zones.spans,
    questions: reading.asks.filter((ask) => ask.kind === 'question'),
    requests: reading.asks.filter((ask) => ask.kind === 'request'),
    promises: reading.promises,
    courtesy: reading.manner.courtesy,
    feelings: reading.manner.feelings,
    thanks: reading.manner.thanks,
    apologies: reading.manner.apologies,
    news: reading.news,
    valence: reading.manner.valence.value,
    dates: at === null ? [] : datesIn(reading.zones, at),
  }
}

/** Days in the new text alone: those in a quote are told from another message's day. */
function datesIn({ text, pieces }: Zones, at: Sent): readonly DateMention[] {
  return pieces.flatMap(({ start, end }) =>
    readDates(text.slice(start, end), at).map((one) => ({
      ...one,
      start: one.start + start,
      end: one.end + start,
    })),
  )
}

function parseObject(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}
