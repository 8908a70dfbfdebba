/** How long a quote for a search hit is. */
const LENGTH = 160

/**
 * The words around the first place where one of `words` stands in a text, on one line, with `…` where it is cut.
 * @returns null when none of them stands there
 */
export function quoteAround(text: string, words: readonly string[]): string | null {
  const found = firstPlace(text, words)
  if (found === null) return null
  const from = wordStart(text, Math.max(0, found - LENGTH / 3))
  const until = wordEnd(text, Math.min(text.length, from + LENGTH))
  const quote = text
    .slice(from, until)
    .replace(/(?:^|\n)[>|\s]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return `${from > 0 ? '… ' : ''}${quote}${until < text.length ? ' …' : ''}`
}

/** Where the first of these words stands in a text, whatever its case and accents; null when none does. */
export function firstPlace(text: string, words: readonly string[]): number | null {
  const folded = fold(text)
  const places = words.map((word) => folded.indexOf(fold(word))).filter((at) => at >= 0)
  return places.length === 0 ? null : Math.min(...places)
}

/** Lower-cased without accents, every character still in its place. */
function fold(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (letter) => letter.normalize('NFD').charAt(0)).toLowerCase()
}

function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 20 && !/\s/.test(text.charAt(start - 1))) start -= 1
  return start
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && end - at < 20 && !/\s/.test(text.charAt(end))) end += 1
  return end
}
