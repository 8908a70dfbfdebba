import { type Apology, readApologies } from './apology.ts'
import { type Ask, mainAsk, readAsks } from './asks.ts'
import { type Courtesy, readCourtesy } from './courtesy.ts'
import { type Feeling, readFeelings } from './feelings.ts'
import { type LanguageReading, languageOf } from './language.ts'
import { type News, readNews } from './news.ts'
import { proseOf } from './prose.ts'
import { type PromiseMade, readPromises } from './promises.ts'
import { type Thanks, readThanks } from './thanks.ts'
import { type Valence, readValence } from './valence.ts'
import { type Zones, zone } from './zones.ts'

/** Everything that the readers find in one text. Findings are empty where the language is not analysed. */
export type Reading = {
  readonly zones: Zones
  readonly language: LanguageReading
  readonly asks: readonly Ask[]
  /** The ask that says best what the reader is waited for. */
  readonly mainAsk: Ask | null
  readonly promises: readonly PromiseMade[]
  readonly thanks: readonly Thanks[]
  readonly apologies: readonly Apology[]
  readonly feelings: readonly Feeling[]
  readonly news: readonly News[]
  readonly courtesy: Courtesy | null
  readonly valence: Valence
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
  const prose = proseOf(zones)
  return {
    zones,
    language,
    asks,
    mainAsk: mainAsk(asks),
    promises: readPromises(zones, { sent }),
    thanks: readThanks(prose),
    apologies: readApologies(prose),
    feelings: readFeelings(prose),
    news: readNews(zones, { senderName }),
    courtesy: readCourtesy(zones),
    valence: readValence(zones),
  }
}

const NOTHING: Omit<Reading, 'zones' | 'language'> = {
  asks: [],
  mainAsk: null,
  promises: [],
  thanks: [],
  apologies: [],
  feelings: [],
  news: [],
  courtesy: null,
  valence: { value: 0, words: [] },
}
