import { type Ask, mainAsk, readAsks } from './asks.ts'
import { type LanguageReading, languageOf } from './language.ts'
import { type Manner, readManner } from './manner.ts'
import { type News, readNews } from './news.ts'
import { type PromiseMade, readPromises } from './promises.ts'
import { type Zones, zone } from './zones.ts'

/** Everything that the readers find in one text. Findings are empty where the language is not analysed. */
export type Reading = {
  readonly zones: Zones
  readonly language: LanguageReading
  readonly asks: readonly Ask[]
  /** The ask that says best what the reader is waited for. */
  readonly mainAsk: Ask | null
  readonly promises: readonly PromiseMade[]
  readonly news: readonly News[]
  /** Courtesy, valence, feelings, thanks and apologies. */
  readonly manner: Manner
}

/** What is known of a text's envelope. */
export type Envelope = {
  /** ISO 8601 date and time in the sender's zone; null when not known. */
  readonly sent: string | null
  readonly senderName: string
  readonly senderAddress: string
}

/** Reads a text with all readers, each of which is linear in it. */
export function readText(text: string, { sent, senderName, senderAddress }: Envelope): Reading {
  const zones = zone(text, { senderName, senderAddress })
  const language = languageOf(zones.authored)
  if (!language.isAnalysed) return { ...NOTHING, zones, language }
  const asks = readAsks(zones)
  const reading = readManner(zones, { language })
  return {
    zones,
    language,
    asks,
    mainAsk: mainAsk(asks),
    promises: readPromises(zones, { sent, language }),
    news: readNews(zones, { senderName }),
    manner: reading.kind === 'read' ? reading.manner : NOTHING.manner,
  }
}

const NOTHING: Omit<Reading, 'zones' | 'language'> = {
  asks: [],
  mainAsk: null,
  promises: [],
  news: [],
  manner: {
    courtesy: null,
    valence: { value: 0, words: [] },
    feelings: [],
    thanks: [],
    apologies: [],
    apologyParts: { parts: [], missing: [] },
  },
}
