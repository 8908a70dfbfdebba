/**
 * A text without the lines that quote another (`>` in front, as RFC 3676 §4.5 has it): what is searched. Signatures and
 * code stay, since people look for those too; finer zones are told by `zone`, which costs twenty times as much.
 * One pass, linear.
 */
export function unquoted(text: string): string {
  if (!text.includes('>')) return text
  let kept = ''
  let from = 0
  for (let line = 0; line < text.length; ) {
    const end = lineEnd(text, line)
    if (isQuoted(text, line, end)) {
      kept += text.slice(from, line)
      from = end
    }
    line = end
  }
  return from === 0 ? text : kept + text.slice(from)
}

function lineEnd(text: string, start: number): number {
  const feed = text.indexOf('\n', start)
  return feed < 0 ? text.length : feed + 1
}

/** Up to four characters may stand before the mark: spaces, or the initials that some mailers put there. */
function isQuoted(text: string, start: number, end: number): boolean {
  for (let at = start; at < Math.min(end, start + 5); at += 1) {
    const code = text.charCodeAt(at)
    if (code === GREATER) return !text.startsWith('>From ', at)
    if (code !== SPACE && !(code >= UPPER_A && code <= UPPER_Z)) return false
  }
  return false
}

const GREATER = 62
const SPACE = 32
const UPPER_A = 65
const UPPER_Z = 90
