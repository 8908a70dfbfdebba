import { isLetterCode } from './letters.ts'

/** How many words a text has: what stands between blanks and holds a letter, a digit, or a sign that is said (@ & %). */
export function wordCount(text: string): number {
  let count = 0
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isBlank(text, at)) continue
    if (at > start && isSaid(text, start, at)) count += 1
    start = at + 1
  }
  return count
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(text[at] ?? '')
}

function isSaid(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isLetterCode(code) || (code >= 48 && code <= 57) || code === 64 || code === 38 || code === 37)
      return true
    if (code > 127) return /[\p{L}\p{N}@&%]/u.test(text.slice(at, end))
  }
  return false
}
