import { APART, type TimedTurn, isBackchannel } from './joined-turns.ts'

/** A stretch in which one person holds the floor, ms. */
export type Monologue = { readonly start: number; readonly end: number }

/**
 * Each speaker's longest monologue: turns of theirs at most two seconds apart, between whose beginnings nobody else
 * begins a turn that is more than a backchannel. It lasts from the first word to the last, pauses included. Of equally
 * long ones, the first.
 * @param turns joined, by start
 */
export function longestMonologues(turns: readonly TimedTurn[]): ReadonlyMap<string, Monologue> {
  const longest = new Map<string, Monologue>()
  const open = new Map<string, OpenMonologue>()
  const floor = new Floor()
  for (const [index, turn] of turns.entries()) {
    const { speaker, start, end } = turn
    if (speaker !== null) {
      const before = open.get(speaker)
      const goesOn =
        before !== undefined && start - before.end <= APART && floor.lastTakenBeside(speaker) < before.index
      const now = { start: goesOn ? before.start : start, end: goesOn ? Math.max(before.end, end) : end }
      open.set(speaker, { ...now, index })
      const best = longest.get(speaker)
      if (best === undefined || now.end - now.start > best.end - best.start) longest.set(speaker, now)
    }
    if (!isBackchannel(turn)) floor.take(speaker, index)
  }
  return longest
}

type OpenMonologue = Monologue & { readonly index: number }

/** Who took the floor last, and who before that one. */
class Floor {
  #last = { speaker: null as string | null, index: -1 }
  #other = -1

  take(speaker: string | null, index: number): void {
    // Whom nobody names is somebody else than everybody.
    if (speaker === null || this.#last.speaker !== speaker) this.#other = this.#last.index
    this.#last = { speaker, index }
  }

  /** The number of the last turn with which anybody else took the floor; −1 when nobody did. */
  lastTakenBeside(speaker: string): number {
    return this.#last.speaker === speaker ? this.#other : this.#last.index
  }
}
