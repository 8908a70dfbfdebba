import { dayIn } from '../domain/day-in-zone.ts'
import { DAY } from '../domain/milliseconds.ts'
import { sharedPart } from '../language/sameness.ts'
import type { Measure } from '../practices/measure.ts'
import { measureVoice } from '../practices/voice/measure.ts'
import type { BookAt } from './book-at.ts'
import type { SentText, VoiceStore } from './ports.ts'
import { bodyRuns, MONTH, SAME } from './same-words.ts'

/** The last 90 days and the 90 before; of that stretch, and before it, so many letters are looked at, the latest first. */
const MEASURED_DAYS = 180
const MOST_LETTERS = 3000
/** Letters whose words are compared with one another. */
const MOST_COMPARED = 400

/** How much the owner writes as ever, as of the moment of the book. */
export async function voiceMeasures({ voice, ties, zone, day }: BookAt): Promise<Measure[]> {
  const { now } = ties
  const letters = voice
    .letters({ now, limit: MOST_LETTERS })
    .map((letter) => ({ ...letter, day: dayIn(zone, letter.at) }))
  return measureVoice({ letters, repeated: repeatedIn(voice, now) }, day)
}

/** Letters that say what one of the month before said to somebody else. */
function repeatedIn(voice: VoiceStore, now: number): ReadonlySet<number> {
  const since = now - (MEASURED_DAYS * DAY + MONTH)
  const sent = voice
    .sentTexts({ since, now, limit: MOST_COMPARED, except: [] })
    .filter(({ people }) => people.length > 0)
    .map((letter) => ({ letter, runs: bodyRuns(letter.text) }))
  const repeated = sent.filter(({ letter, runs }, place) =>
    sent
      .slice(place + 1)
      .some(
        (other) =>
          letter.at - other.letter.at <= MONTH &&
          isToOthers(letter, other.letter) &&
          sharedPart(runs, other.runs) >= SAME,
      ),
  )
  return new Set(repeated.map(({ letter }) => letter.interaction))
}

function isToOthers({ people }: SentText, other: SentText): boolean {
  return !people.some(({ person }) => other.people.some((one) => one.person === person))
}
