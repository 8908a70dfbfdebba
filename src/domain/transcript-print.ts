import type { Turn } from './turn.ts'

/**
 * What a transcript is recognised by, whoever went over its words: the moments of its turns. Where the format has
 * none that tell meetings apart (whole seconds or minutes), each turn's words belong to it as well.
 * @returns a text for each turn, to be hashed; a version that lacks some turns or has merged some shares the others
 */
export function turnPrints(turns: readonly Turn[]): readonly string[] {
  return turns.map((turn) =>
    isExact(turn)
      ? `turn 1\n${turn.start} ${turn.end}`
      : `turn 1\n${turn.start ?? ''}\n${letters(turn.text)}`,
  )
}

/** How many of a meeting's prints the book keeps: the smallest by hash, so that two versions keep the same ones. */
export const KEPT_PRINTS = 8

/** What tells whether two transcripts with a print in common are versions of one. */
export type TranscriptTraits = {
  /** `start end` of every turn. */
  readonly moments: ReadonlySet<string>
  readonly words: ReadonlySet<string>
}

/**
 * Whether two transcripts are of one meeting: half of the moments of the shorter one are in the other, and so are half
 * of its words. Corrections change a word in a hundred; two meetings share chance moments, and filler words.
 */
export function isSameMeeting(a: TranscriptTraits, b: TranscriptTraits): boolean {
  return shareOf(a.moments, b.moments) >= 0.5 && shareOf(a.words, b.words) >= 0.5
}

/** The traits of a transcript, from its turns and the text they are laid out in. */
export function transcriptTraits(
  turns: readonly { readonly start: number | null; readonly end: number | null }[],
  text: string,
): TranscriptTraits {
  return {
    moments: new Set(turns.map(({ start, end }) => `${start ?? ''} ${end ?? ''}`)),
    words: new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []),
  }
}

function isExact({ start, end }: Turn): boolean {
  return start !== null && end !== null && (start % 1000 !== 0 || end % 1000 !== 0)
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 500)
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if (small.size === 0) return large.size === 0 ? 1 : 0
  let shared = 0
  for (const one of small) if (large.has(one)) shared += 1
  return shared / small.size
}
