import type { TimedTurn } from '../../domain/meeting/joined-turns.ts'
import type { SpokeOver } from '../../domain/meeting/taking-turns.ts'

/** One time that somebody spoke over somebody else, with what both said. */
export type Overlap = {
  readonly speaker: string
  readonly whom: string
  /** Seconds from the beginning of the recording to where the overlap begins, and how long it lasts. */
  readonly at: number
  readonly seconds: number
  /** The last words of the turn that was spoken over, and the first of the one that was begun; 120 characters each. */
  readonly theirWords: string
  readonly words: string
  /**
   * Whether the other broke off: the last word is cut (`becau-`) or one that no sentence ends with, they ended first,
   * and they did not go on within a second. Only then may one speak of interrupting, and a rule for it is right less
   * than one time in five against people's labels; so it is said as what was heard: they broke off.
   */
  readonly brokeOff: boolean
}

/** Puts the words to each overlap, in the order of the meeting. */
export function overlapsInWords(turns: readonly TimedTurn[], spokeOver: readonly SpokeOver[]): Overlap[] {
  const resumes = nextStarts(turns)
  return spokeOver.flatMap((over): Overlap[] => {
    const [mine, theirs] = [turns[over.turn], turns[over.whomTurn]]
    if (mine === undefined || theirs === undefined) return []
    const next = resumes[over.whomTurn] ?? null
    return [
      {
        speaker: over.speaker,
        whom: over.whom,
        at: mine.start / 1000,
        seconds: over.overlap / 1000,
        theirWords: lastWords(theirs.text),
        words: firstWords(mine.text),
        brokeOff:
          theirs.end <= mine.end &&
          endsMidway(theirs.text) &&
          (next === null || next - theirs.end > RESUMED_WITHIN),
      },
    ]
  })
}

/** Who goes on within this time was not stopped, ms. */
const RESUMED_WITHIN = 1000
const LONGEST = 120

/** For each turn, when its speaker's next one begins; null for the last. */
function nextStarts(turns: readonly TimedTurn[]): (number | null)[] {
  const coming = new Map<string | null, number>()
  const starts: (number | null)[] = []
  for (let index = turns.length - 1; index >= 0; index -= 1) {
    const turn = turns[index]
    if (turn === undefined) continue
    starts[index] = coming.get(turn.speaker) ?? null
    coming.set(turn.speaker, turn.start)
  }
  return starts
}

/** A word cut off by a dash or dots, or one without a full stop that needs another after it. */
function endsMidway(text: string): boolean {
  const last = text.slice(-80).trim().split(/\s+/).at(-1) ?? ''
  return /(?:\p{L}[-–—]|—|--|\.\.\.|…)$/u.test(last) || NEEDS_MORE.has(last.toLowerCase())
}

const NEEDS_MORE: ReadonlySet<string> = new Set(
  "a an the and but or so if because that which of to in on at for from with by as than is are was were be been my your our their his her its this these i we they he she i'm we're they're it's can could will would should may might must very".split(
    ' ',
  ),
)

function lastWords(text: string): string {
  const tail = text.trimEnd()
  return tail.length <= LONGEST ? tail.trimStart() : `…${tail.slice(-LONGEST).replace(/^\S*\s/, '')}`
}

function firstWords(text: string): string {
  const head = text.trimStart()
  return head.length <= LONGEST ? head.trimEnd() : `${head.slice(0, LONGEST).replace(/\s\S*$/, '')}…`
}
