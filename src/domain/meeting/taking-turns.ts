import { type TimedTurn, isBackchannel } from './joined-turns.ts'

/** Someone began to speak while someone else had the floor. Numbers are those of the turns. */
export type SpokeOver = {
  readonly speaker: string
  readonly turn: number
  readonly whom: string
  readonly whomTurn: number
  /** For how long both spoke, ms. */
  readonly overlap: number
}

/** How people in a meeting came to speak. */
export type TurnTaking = {
  /** Per speaker, the pauses before they took up after others, ms, each at least 0; in the order of the meeting. */
  readonly pauses: ReadonlyMap<string, readonly number[]>
  readonly spokeOver: readonly SpokeOver[]
  /** How often a turn is begun by another than the one before. */
  readonly switches: number
}

/** Who begins on another's last syllable does not speak over them, ms. */
export const OVERLAP = 500

/**
 * Goes through the turns once.
 *
 * A pause is the time from the latest end of what others began before to the beginning of the turn, where it is at
 * least 0 and the speaker was not the one heard last. Speaking over is to begin, with more than a backchannel, while
 * somebody speaks who began earlier and says more than a backchannel, and to speak together for half a second or
 * longer; with whoever speaks on longest, so that a turn counts once. Overlap is not interruption: people agree, laugh
 * and finish each other's sentences in it.
 * @param turns joined, by start
 */
export function turnTaking(turns: readonly TimedTurn[]): TurnTaking {
  const pauses = new Map<string, number[]>()
  const spokeOver: SpokeOver[] = []
  const [heard, floor] = [new LatestEnds(), new LatestEnds()]
  let switches = 0
  for (const [index, turn] of turns.entries()) {
    if (index > 0 && turn.speaker !== turns[index - 1]?.speaker) switches += 1
    if (turn.speaker !== null) {
      const pause = pauseBefore(turn, turn.speaker, heard)
      const known = pauses.get(turn.speaker)
      if (pause !== null && known === undefined) pauses.set(turn.speaker, [pause])
      else if (pause !== null) known?.push(pause)
      const over = isBackchannel(turn) ? null : overlapOf({ turn, index }, turn.speaker, floor)
      if (over !== null) spokeOver.push(over)
    }
    heard.add({ turn, index })
    if (!isBackchannel(turn)) floor.add({ turn, index })
  }
  return { pauses, spokeOver, switches }
}

type Numbered = { readonly turn: TimedTurn; readonly index: number }

/** The turn that ends latest, and the latest of any other speaker. */
class LatestEnds {
  #first: Numbered | null = null
  #second: Numbered | null = null

  add(one: Numbered): void {
    const [first, second] = [this.#first, this.#second]
    if (first === null) this.#first = one
    else if (first.turn.speaker === one.turn.speaker) {
      if (one.turn.end > first.turn.end) this.#first = one
    } else if (one.turn.end > first.turn.end) [this.#first, this.#second] = [one, first]
    else if (second === null || one.turn.end > second.turn.end) this.#second = one
  }

  of(speaker: string): Numbered | null {
    return [this.#first, this.#second].find((one) => one?.turn.speaker === speaker) ?? null
  }

  beside(speaker: string): Numbered | null {
    return this.#first?.turn.speaker === speaker ? this.#second : this.#first
  }
}

function pauseBefore({ start }: TimedTurn, speaker: string, heard: LatestEnds): number | null {
  const theirs = heard.beside(speaker)?.turn.end
  if (theirs === undefined || theirs > start) return null
  const own = heard.of(speaker)?.turn.end
  return own !== undefined && own > theirs ? null : start - theirs
}

function overlapOf({ turn, index }: Numbered, speaker: string, floor: LatestEnds): SpokeOver | null {
  const theirs = floor.beside(speaker)
  const whom = theirs?.turn.speaker ?? null
  if (theirs === null || whom === null || theirs.turn.start === turn.start) return null
  const overlap = Math.min(turn.end, theirs.turn.end) - turn.start
  return overlap < OVERLAP ? null : { speaker, turn: index, whom, whomTurn: theirs.index, overlap }
}
