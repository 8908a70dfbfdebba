import { nameKey } from './matching/fold-name.ts'
import { HOUR } from './milliseconds.ts'

/** A transcript as it looks for the calendar entry of its meeting. */
export type SeekingTranscript = {
  readonly at: number
  readonly dayOnly: boolean
  readonly title: string
  /** Bare names of its speakers, as `readSpeakerName` gives them. */
  readonly speakers: readonly string[]
}

/** A calendar entry that could be the one. Times in ms since 1970. */
export type CandidateEvent = {
  readonly start: number
  readonly end: number
  readonly summary: string
  /** Bare names of those who were asked. */
  readonly asked: readonly string[]
}

/** A recording starts this long before or after its meeting was to begin. */
const SLACK = 30 * 60_000

/** What a day may be off where only it is known: noon UTC against a start in any zone. */
const ANY_ZONE = 26 * HOUR

/**
 * How well an entry fits a transcript: at the same time (±30 minutes), or on the same day with a title alike or people
 * in common. Entries that name others alone, under another title, do not fit, whatever the time.
 * @returns null when it does not fit; the larger, the better
 */
export function fitOf(transcript: SeekingTranscript, event: CandidateEvent): number | null {
  const distance = Math.abs(event.start - transcript.at)
  const isTimely = !transcript.dayOnly && distance <= SLACK
  const isSameDay = transcript.dayOnly ? distance <= ANY_ZONE / 2 : distance <= ANY_ZONE / 4
  if (!isTimely && !isSameDay) return null
  const titles = titleLikeness(transcript.title, event.summary)
  const shared = transcript.speakers.filter((name) =>
    event.asked.some((asked) => isSameName(name, asked)),
  ).length
  const people = shared / Math.max(1, Math.min(transcript.speakers.length, event.asked.length))
  const isAlike = titles >= 0.5 || (shared >= 2 && people >= 0.5)
  if (isTimely) {
    const isForeign = event.asked.length > 1 && shared === 0 && titles < 0.5 && transcript.title !== ''
    return isForeign ? null : 2 + titles + people - distance / (10 * SLACK)
  }
  return isAlike ? titles + people - distance / (10 * ANY_ZONE) : null
}

/** A full name, or a first name alone of which the other is the beginning. */
function isSameName(speaker: string, asked: string): boolean {
  return speaker === asked || (!speaker.includes(' ') && asked.startsWith(`${speaker} `))
}

/** Shared words among those of the shorter title, in [0, 1]; filler and numbers left out. */
function titleLikeness(a: string, b: string): number {
  const [as, bs] = [titleWords(a), titleWords(b)]
  const [small, large] = as.size < bs.size ? [as, bs] : [bs, as]
  if (small.size === 0) return 0
  return [...small].filter((word) => large.has(word)).length / small.size
}

const FILLER = new Set('the a an of for with and und mit der die das meeting call zoom teams'.split(' '))

function titleWords(title: string): ReadonlySet<string> {
  const words = title
    .split(/[^\p{L}\p{N}]+/u)
    .map(nameKey)
    .filter((word) => word !== '' && !/^\d+$/.test(word) && !FILLER.has(word))
  return new Set(words)
}
