import { type Apology, type ApologyReading, readApologyParts } from './apology.ts'
import { type Courtesy, courtesyOf } from './courtesy.ts'
import { type Feeling, readFeelings } from './feelings.ts'
import { type LanguageReading, languageOf } from './language.ts'
import { proseOf } from './prose.ts'
import type { Sentence } from './sentences.ts'
import { readThanks, type Thanks } from './thanks.ts'
import { type Valence, valenceOf } from './valence.ts'
import { allAuthored, type Zones } from './zones.ts'

/** How a text speaks to its reader: all readers of manner and feeling over one cut into words. */
export type Manner = {
  /** Null when there is no word. */
  readonly courtesy: Courtesy | null
  readonly valence: Valence
  readonly feelings: readonly Feeling[]
  readonly thanks: readonly Thanks[]
  readonly apologies: readonly Apology[]
  readonly apologyParts: Pick<ApologyReading, 'parts' | 'missing'>
}

export type MannerReading =
  | { readonly kind: 'read'; readonly manner: Manner }
  /** In a language that these readers do not know. */
  | { readonly kind: 'not analysed'; readonly language: string }

/**
 * Reads the manner of the new text, when it is English or too short to tell. Language and sentences may be handed over
 * where they are known already. Linear time.
 */
export function readManner(
  source: Zones | string,
  known: { readonly language?: LanguageReading; readonly sentences?: readonly Sentence[] } = {},
): MannerReading {
  const zones = typeof source === 'string' ? allAuthored(source) : source
  const language = known.language ?? languageOf(zones.authored)
  if (!language.isAnalysed) return { kind: 'not analysed', language: language.code }
  const prose = proseOf(zones, known.sentences)
  const valence = valenceOf(prose.tokens)
  const { apologies, parts, missing } = readApologyParts(prose)
  return {
    kind: 'read',
    manner: {
      courtesy: courtesyOf(prose.text, prose.tokens, { valence: valence.value }),
      valence,
      feelings: readFeelings(prose),
      thanks: readThanks(prose),
      apologies,
      apologyParts: { parts, missing },
    },
  }
}
