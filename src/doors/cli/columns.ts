import { createRequire } from 'node:module'
import type stringWidth from 'string-width'

/**
 * How many columns a terminal takes for text without colour codes. What Western languages are written with takes one
 * column a character; for anything else the library is asked, which takes longer to load than most commands to run.
 */
export function columnsOf(text: string): number {
  return PLAIN.test(text) ? text.length : (measure ??= library())(text)
}

/**
 * Printing characters of ASCII, Latin and Greek (Cyrillic has combining signs), general punctuation without what does
 * not show, and the arrows, signs and blocks that pages are drawn with.
 */
const PLAIN =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f\u0391-\u03c9\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2193\u2212\u2248\u2260\u2264\u2265\u2500-\u259f]*$/

let measure: typeof stringWidth | undefined

function library(): typeof stringWidth {
  // The library's own type says what comes out of it; `require` does not.
  const { default: found } = createRequire(import.meta.url)('string-width') as { default: typeof stringWidth }
  return found
}
