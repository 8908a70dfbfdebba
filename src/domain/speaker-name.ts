import { parsePersonName } from './matching/person-name.ts'
import { nameKey } from './matching/fold-name.ts'

/** What a speaker's display name points to. */
export type SpeakerName =
  | {
      readonly kind: 'human'
      /** The name alone, folded: without team, organization, pronouns, emoji, device. */
      readonly bare: string
      /** Two words or more: enough to know the same speaker by in any meeting. */
      readonly isFull: boolean
    }
  /** A note-taker that sits in the meeting. */
  | { readonly kind: 'machine' }
  /** `Speaker 2`, `Zoom user`, `iPhone`, `Ana + Kim`: someone, but nobody says who. */
  | { readonly kind: 'nobody' }

/**
 * Reads the display name of a speaker: `Kim | Platform`, `kim (Acme)`, `KIM 🚲 (she/her)`, `Kim's iPhone` are all
 * `kim`. Never makes a name up: where no letter is left, nobody is named.
 */
export function readSpeakerName(display: string): SpeakerName {
  const label = display.slice(0, LONGEST).replace(EMOJI, ' ').replace(/\s+/g, ' ').trim()
  if (isNoteTaker(label)) return { kind: 'machine' }
  const owned = DEVICE_OF.exec(label)?.[1]
  const name = owned ?? label
  if (NOBODY.test(name) || SEVERAL.test(name)) return { kind: 'nobody' }
  const parsed = parsePersonName(withoutTeam(name))
  if (parsed === null) return { kind: 'nobody' }
  const words = parsed.spoken
    .split(/[^\p{L}\p{N}]+/u)
    .map(nameKey)
    .filter((word) => word !== '')
  const bare = words.join(' ')
  if (bare === '' || NOBODY.test(bare)) return { kind: 'nobody' }
  return { kind: 'human', bare, isFull: words.filter((word) => word.length > 1).length > 1 }
}

/** Whether a display name is that of a program which takes notes or records. */
export function isNoteTaker(display: string): boolean {
  return NOTE_TAKER.test(display)
}

const LONGEST = 200

const EMOJI = /\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}\u200B-\u200F\u2060]|\uFE0F/gu

/** Product names that join as a participant, and words that only such participants bear. */
const NOTE_TAKER =
  /\b(?:note ?-?taker|meeting (?:notes|assistant|bot|recorder)|ai (?:notes?|assistant|companion)|notes? by gemini|transcri(?:ber|ption bot)|recorder bot|zoom bot)\b|\b(?:read\.ai|read ai|fireflies(?:\.ai)?|otter ?\.?ai|otterpilot|fathom(?:\.video)?|tl;dv|tldv|avoma|meetgeek|sembly|supernormal|circleback|airgram|krisp|granola|fellow\.app|grain\.com|gong\.io|chorus\.ai|recall\.ai|jamie ai|copilot)\b|['’]s (?:otter|fathom|fireflies|notetaker)\b/i

const DEVICE_OF =
  /^(.{1,80}?)['’]s? (?:i ?phone|i ?pad|mac ?book(?: (?:pro|air))?|galaxy|pixel|android|phone|laptop|computer|desktop|pc)\b.{0,20}$/i

const NOBODY =
  /^(?:unknown(?: speaker)?|(?:speaker|sprecher|participant|teilnehmer|guest|gast|user|caller|attendee)(?: ?#?\d{1,4}| [a-z])?|zoom user|teams? user|anonymous(?: \p{L}{1,20})?|admin|host|me|you|i ?phone|i ?pad|mac ?book.{0,20}|android|galaxy.{0,20}|pixel.{0,20}|(?:conference|meeting) room.{0,40}|\+?[\d\s().*-]{3,25})$/iu

/** `Ana and Kim`, `Ana + Kim`: two at one screen, of whom nobody knows which one speaks. */
const SEVERAL = /\p{L} (?:and|und|et|y|&|\+) \p{L}/iu

/** What stands behind a bar, a dash or a plus is a team or a firm; `Kim - Acme`, `Kim-Acme` only with capitals. */
function withoutTeam(name: string): string {
  return name.replace(/\s*[|•·/].{0,200}$/, '').replace(/(?<=\p{Ll})-(?=\p{Lu}{3,}$)\p{Lu}+$/u, '')
}
