import { type WordFacts, wordFacts } from './word-facts.ts'

/** One word, emoticon or emoji of a text, with what stands behind it. */
export type WordToken = {
  /** In lower case, with a straight apostrophe. A web or mail address is `<url>`, a number `#`. */
  readonly lower: string
  /** What is known of it: see `wordFacts`. */
  readonly facts: WordFacts | null
  readonly start: number
  readonly end: number
  /** Two letters or more, all of them capitals. */
  readonly isCaps: boolean
  /** The strongest mark before the next word: `?`, `!`, `.`, `,` (also for `;:` and brackets), or none. */
  readonly mark: '' | ',' | '.' | '!' | '?'
  /** How many line ends stand before the next word: 2 or more part paragraphs. */
  readonly lines: number
}

/** The words of text[from, to), in one pass of linear time, whatever the text. */
export function wordTokens(text: string, from = 0, to = text.length): WordToken[] {
  const found: WordToken[] = []
  const lower = loweredSameLength(text.slice(from, to))
  let at = from
  while (at < to) {
    const start = nextStart(text, at, to)
    if (start >= to) break
    const end = tokenEnd(text, start, to)
    const after = gapAfter(text, end, to)
    const form = formOf(text, start, lower.slice(start - from, end - from))
    found.push({
      lower: form,
      facts: wordFacts(form),
      start,
      end,
      isCaps: isCaps(text, start, end),
      mark: after.mark,
      lines: after.lines,
    })
    at = Math.max(end, after.end)
  }
  return found
}

/** Lower case that keeps every place: a few letters grow when lowered, and are left alone. */
function loweredSameLength(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/[A-Z\u00c0-\u00de\u0391-\u03a9\u0410-\u042f]+/g, (letters) => letters.toLowerCase())
}

const WORD = 1
const BLANK = 2
const SMILE = 3
const INNER = 4

/** What a UTF-16 unit can be part of. */
const KINDS = new Uint8Array(65536)
for (let code = 0; code < 65536; code++) KINDS[code] = kindOf(code)

function kindOf(code: number): number {
  if (code <= 32 || code === 160 || code === 0x200b || code === 0x3000 || code === 0xfeff) return BLANK
  if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return WORD
  if (code === 95 || code === 42 || code === 0x2019) return INNER
  if (code === 39 || code === 45 || code === 46) return INNER
  if (code === 58 || code === 59 || code === 61 || code === 60) return SMILE
  if (code < 192) return 0
  if (code >= 0x2000 && code <= 0x2bff) return isEmojiCode(code) ? WORD : 0
  return code === 0xd7 || code === 0xf7 || (code >= 0x3001 && code <= 0x303f) || code === 0xfe0f ? 0 : WORD
}

function isEmojiCode(code: number): boolean {
  return (code >= 0x2600 && code <= 0x27bf) || code === 0x2b50
}

function kindAt(text: string, at: number): number {
  return KINDS[text.charCodeAt(at)] ?? 0
}

/** The next place where a word, an emoticon or an emoji starts. */
function nextStart(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const kind = kindAt(text, at)
    if (kind === WORD || (kind === SMILE && emoticonEnd(text, at, to) > at)) return at
  }
  return to
}

/** `:-)` and its like: up to six signs that end at a blank, without two letters in a row. */
function emoticonEnd(text: string, start: number, to: number): number {
  let letters = 0
  for (let at = start + 1; at < to && at <= start + 6; at++) {
    const kind = kindAt(text, at)
    if (kind === BLANK || isStop(text, at, start)) return at > start + 1 ? at : start
    letters = kind === WORD ? letters + 1 : 0
    if (letters > 1) return start
  }
  return to - start <= 6 && to - start > 1 ? to : start
}

/** A full stop or comma behind an emoticon ends it. */
function isStop(text: string, at: number, start: number): boolean {
  const sign = text[at]
  return at > start + 1 && (sign === '.' || sign === ',' || sign === '!' || sign === '?')
}

function tokenEnd(text: string, start: number, to: number): number {
  if (kindAt(text, start) === SMILE) return emoticonEnd(text, start, to)
  const first = text.charCodeAt(start)
  if (isEmojiCode(first)) return start + 1
  if (first >= 0xd83c && first <= 0xd83e) return Math.min(start + 2, to)
  let at = start + 1
  while (at < to) {
    const kind = kindAt(text, at)
    if (kind === WORD ? isEmojiAt(text, at) : !(kind === INNER && joins(text, at, to))) break
    at++
  }
  const sign = text[at]
  if (sign === '@' || (sign === ':' && text[at + 1] === '/' && text[at + 2] === '/'))
    return blankAfter(text, at, to)
  return at
}

function isEmojiAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isEmojiCode(code) || (code >= 0xd83c && code <= 0xd83e)
}

/** An apostrophe, hyphen, dot or star inside a word stands between two letters or digits. */
function joins(text: string, at: number, to: number): boolean {
  if (at + 1 >= to) return false
  const next = kindAt(text, at + 1)
  return next === WORD || (text[at] === '*' && text[at + 1] === '*')
}

function blankAfter(text: string, from: number, to: number): number {
  let at = from
  while (at < to && kindAt(text, at) !== BLANK) at++
  return at
}

type Gap = { readonly mark: WordToken['mark']; readonly lines: number; readonly end: number }

/** What stands between a word and the next one. */
function gapAfter(text: string, from: number, to: number): Gap {
  let mark: WordToken['mark'] = ''
  let lines = 0
  let at = from
  for (; at < to; at++) {
    const code = text.charCodeAt(at)
    const kind = KINDS[code] ?? 0
    if (kind === WORD || (kind === SMILE && emoticonEnd(text, at, to) > at)) break
    if (code === 10) lines += 1
    else if (code === 63) mark = '?'
    else if (code === 33) mark = mark === '?' ? '?' : '!'
    else if (code === 46 || code === 8230) mark = mark === '' || mark === ',' ? '.' : mark
    else if (kind !== BLANK && code !== 39 && code !== 34 && code !== 45 && code !== 42)
      mark = mark === '' ? ',' : mark
  }
  return { mark, lines, end: at }
}

function formOf(text: string, start: number, form: string): string {
  const first = form.charCodeAt(0)
  if (first >= 48 && first <= 57) return '#'
  if (first === 117 && form === 'url' && text[start - 1] === '<') return '<url>'
  if (first === 119 && form.startsWith('www.')) return '<url>'
  let isCurly = false
  for (let at = 1; at < form.length; at++) {
    const code = form.charCodeAt(at)
    if (code === 64 || (code === 58 && form.startsWith('://', at))) return '<url>'
    if (code === 0x2019) isCurly = true
  }
  return isCurly ? form.replaceAll('\u2019', "'") : form
}

function isCaps(text: string, start: number, end: number): boolean {
  let capitals = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97) return false
    if (code >= 65 && code <= 90) capitals += 1
  }
  return capitals > 1
}
