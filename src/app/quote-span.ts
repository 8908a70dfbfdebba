/**
 * Where quoted words stand in a text, however lines were broken, spaced and marked as quoted in it; words left out at
 * either end or between are `…`. Linear time.
 * @returns [start, end) of the text; null when they are not in it
 */
export function spanOfQuote(
  text: string,
  quote: string,
): { readonly start: number; readonly end: number } | null {
  const folded = fold(text)
  const parts = quote
    .split('…')
    .map((part) => fold(part).letters)
    .filter((part) => part !== '')
  let start = -1
  let at = 0
  for (const part of parts) {
    const found = folded.letters.indexOf(part, at)
    if (found < 0) return null
    if (start < 0) start = found
    at = found + part.length
  }
  const [first, last] = [folded.places[start], folded.places[at - 1]]
  return first === undefined || last === undefined ? null : { start: first, end: last + 1 }
}

/** What carries no meaning of its own: spaces, and the marks before quoted lines. */
const LEFT_OUT = /[\s>|*_\u00AD\u200B]/

/** A text without what is left out, and where each of its characters stood. */
function fold(text: string): { readonly letters: string; readonly places: readonly number[] } {
  const kept: string[] = []
  const places: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at] ?? ''
    if (LEFT_OUT.test(one)) continue
    kept.push(MARKS.get(one) ?? one)
    places.push(at)
  }
  return { letters: kept.join(''), places }
}

/** Marks that are written in several ways. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['“', '"'],
  ['”', '"'],
])
