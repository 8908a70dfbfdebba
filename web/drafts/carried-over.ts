/**
 * A text that was written in, when its draft is made anew: what the new draft says otherwise is put in where the old
 * words still stand, and what was typed stays. null where those words were rewritten too, so that no place is left for
 * the new ones.
 */
export function carriedOver(typed: string, before: string, after: string): string | null {
  if (typed === before) return after
  if (before === after) return typed
  const [old, renewed] = [before.split('\n'), after.split('\n')]
  const top = sameAtStart(old, renewed)
  const end = sameAtStart(old.slice(top).toReversed(), renewed.slice(top).toReversed())
  // A line of what stays tells where lines came or went.
  const from = top > 0 && (old.length === top + end || renewed.length === top + end) ? top - 1 : top
  const gone = old.slice(from, old.length - end)
  const lines = typed.split('\n')
  const at = placesOf(gone, lines)
  const [place] = at
  if (gone.length === 0 || place === undefined || at.length > 1) return null
  return lines.toSpliced(place, gone.length, ...renewed.slice(from, renewed.length - end)).join('\n')
}

function sameAtStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((line, index) => line !== other[index])
  return differs < 0 ? one.length : differs
}

function placesOf(part: readonly string[], lines: readonly string[]): readonly number[] {
  return lines.flatMap((_, at) => (part.every((line, index) => lines[at + index] === line) ? [at] : []))
}
