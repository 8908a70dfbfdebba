import type { Turn } from './turn.ts'

/** A meeting's turns as one text, and where in it each turn's words lie: [start, end), in UTF-16 units. */
export type TranscriptText = {
  readonly text: string
  /** One for each turn, in their order. */
  readonly spans: readonly (readonly [start: number, end: number])[]
}

/** More than a day of talk; the turns behind it have empty spans, and are not in the text. */
export const LONGEST_TRANSCRIPT = 2_000_000

/**
 * Lays turns out to be read, searched and quoted: a line for each stretch of one speaker, `Name: words`. Turns without a
 * speaker stand by themselves.
 */
export function layOutTurns(turns: readonly Turn[]): TranscriptText {
  const pieces: string[] = []
  const spans: [number, number][] = []
  let length = 0
  let speaker: string | null | undefined
  for (const turn of turns) {
    const isSame = speaker !== undefined && turn.speaker === speaker
    const name = turn.speaker === null ? '' : `${turn.speaker}: `
    const before = isSame ? ' ' : `${pieces.length === 0 ? '' : '\n'}${name}`
    if (length + before.length + turn.text.length > LONGEST_TRANSCRIPT) {
      spans.push([length, length])
      continue
    }
    pieces.push(before, turn.text)
    spans.push([length + before.length, length + before.length + turn.text.length])
    length += before.length + turn.text.length
    speaker = turn.speaker
  }
  return { text: pieces.join(''), spans }
}
