import type { Turn } from '../turn.ts'

/** Captions of one speaker that follow one another closely: what a listener takes for one turn. */
export type JoinedTurn = {
  readonly speaker: string | null
  /** ms; null where the format does not say. */
  readonly start: number | null
  readonly end: number | null
  /** How long words are heard in it, ms, without the pauses between its captions; null without both ends. */
  readonly spoken: number | null
  readonly text: string
}

/** A joined turn with both ends. */
export type TimedTurn = JoinedTurn & {
  readonly start: number
  readonly end: number
  readonly spoken: number
}

/** Captions of one speaker that are no further apart belong to one turn, ms. */
export const APART = 2000

/** A turn in which nothing longer is said is a backchannel ("yeah", "mm-hm"): it does not take the floor, ms. */
export const BACKCHANNEL = 1000

/**
 * Joins captions into turns: one that directly follows another of the same speaker, in the order in which they begin,
 * and begins at most two seconds after it ends, goes on with it. What somebody else begins between two captions parts
 * them. Without times, all that directly follow one another are joined; whom nobody names is joined with nobody.
 * @param turns as a reader gives them, in any order where they have times
 * @returns by start where there are times, else in the order given
 */
export function joinTurns(turns: readonly Turn[]): JoinedTurn[] {
  const joined: Growing[] = []
  for (const turn of inOrder(turns)) {
    const last = joined.at(-1)
    if (last !== undefined && goesOn(last, turn)) grow(last, turn)
    else joined.push({ ...turn, end: endOf(turn), spoken: lengthOf(turn), texts: [turn.text] })
  }
  return joined.map(({ speaker, start, end, spoken, texts }) => ({
    speaker,
    start,
    end,
    spoken,
    text: texts.join(' '),
  }))
}

/** The turns with their times as known, when every single one has both ends; null when one lacks any. */
export function timedTurns(turns: readonly JoinedTurn[]): readonly TimedTurn[] | null {
  return turns.length > 0 && turns.every(isTimed) ? turns : null
}

export function isBackchannel({ spoken }: TimedTurn): boolean {
  return spoken <= BACKCHANNEL
}

type Growing = {
  readonly speaker: string | null
  readonly start: number | null
  end: number | null
  spoken: number | null
  readonly texts: string[]
}

function inOrder(turns: readonly Turn[]): readonly Turn[] {
  if (turns.some(({ start }) => start === null)) return turns
  return turns.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0) || (endOf(a) ?? 0) - (endOf(b) ?? 0))
}

function goesOn(last: Growing, turn: Turn): boolean {
  if (turn.speaker === null || turn.speaker !== last.speaker) return false
  return turn.start === null || last.end === null || turn.start - last.end <= APART
}

function grow(last: Growing, turn: Turn): void {
  const end = endOf(turn)
  if (last.end === null || end === null || turn.start === null || last.spoken === null) {
    last.end = end
    last.spoken = null
  } else {
    last.spoken += Math.max(0, end - Math.max(turn.start, last.end))
    last.end = Math.max(last.end, end)
  }
  last.texts.push(turn.text)
}

/** A caption that ends before it begins ends where it begins. */
function endOf({ start, end }: Turn): number | null {
  return start === null || end === null ? end : Math.max(start, end)
}

function lengthOf(turn: Turn): number | null {
  const end = endOf(turn)
  return turn.start === null || end === null ? null : end - turn.start
}

function isTimed(turn: JoinedTurn): turn is TimedTurn {
  return turn.start !== null && turn.end !== null && turn.spoken !== null
}
