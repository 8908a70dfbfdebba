import { DAY } from '../domain/milliseconds.ts'
import { letterOf } from '../language/voice-ends.ts'
import { runsOf, sharedPart } from '../language/sameness.ts'
import { zone } from '../language/zones.ts'
import type { VoiceStore } from './ports.ts'
import { publicInteractionId } from './public-id.ts'

/** A letter of the owner's to somebody else that says the same. */
export type SameWords = {
  /** Public id. */
  readonly interaction: string
  readonly at: string
  readonly to: string
  /** How much of the shorter of the two stands in the other too, in [0, 1]. */
  readonly share: number
}

/** In ms. */
export const MONTH = 30 * DAY
/** Letters of a month that are looked at. */
const MOST = 300
/** More in common than that is the same letter. */
export const SAME = 0.5

/**
 * The owner's letters of the last month to others that say what a draft says, the likest first.
 * @param except whom the draft is for, by number
 */
export function sameWordsBefore(
  voice: VoiceStore,
  draft: string,
  { now, except }: { readonly now: number; readonly except: readonly number[] },
): SameWords[] {
  const runs = bodyRuns(draft)
  return voice
    .sentTexts({ since: now - MONTH, now, limit: MOST, except })
    .filter(({ people }) => people.length > 0)
    .map((sent) => ({ ...sent, share: sharedPart(runs, bodyRuns(sent.text)) }))
    .filter(({ share }) => share >= SAME)
    .toSorted((a, b) => b.share - a.share || b.at - a.at || a.interaction - b.interaction)
    .map(({ interaction, at, people, share }) => ({
      interaction: publicInteractionId(interaction),
      at: new Date(at).toISOString(),
      to: people
        .map(({ name }) => name)
        .slice(0, 3)
        .join(', '),
      share: Math.round(share * 100) / 100,
    }))
}

/** Whom it greets and how it is signed are no words of a letter's own. */
export function bodyRuns(text: string): ReadonlySet<string> {
  const { text: body, greeting, signOff } = letterOf(zone(text))
  return runsOf(body.slice(greeting.words.length, body.length - signOff.words.length))
}
