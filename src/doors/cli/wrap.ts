import { columnsOf } from './columns.ts'

/**
 * Breaks text into lines of at most `width` columns, at blanks and between ideographs; a longer word is cut. Wide
 * characters and emoji count as the terminal shows them. The text must be plain, without colour codes.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const { piece, columns, glued } of piecesOf(text, Math.max(width, 2))) {
    const gap = glued || line === '' ? '' : ' '
    if (line !== '' && used + gap.length + columns > width) {
      lines.push(line)
      line = piece
      used = columns
    } else {
      line += gap + piece
      used += gap.length + columns
    }
  }
  return (line === '' ? lines : [...lines, line]).map((one) => one.replaceAll(GLUE, ' '))
}

/** Text of ours to be wrapped that may not be broken, such as a command: not even when it is longer than a line. */
export function whole(text: string): string {
  return text.replaceAll(' ', GLUE)
}

/** A blank at which no line breaks. `plain` leaves none in what others wrote. */
const GLUE = '\u001f'

/** Wraps text and sets every line off by `indent` blanks; `mark` stands before the first, `ink` colours each line. */
export function block(text: string, look: BlockLook): string {
  const { width, indent, mark = '', ink = String } = look
  const hang = columnsOf(mark)
  return wrap(text, width - indent - hang)
    .map((line, i) => `${' '.repeat(indent)}${ink((i === 0 ? mark : ' '.repeat(hang)) + line)}\n`)
    .join('')
}

/** Text of paragraphs, each a line of its own, from the left edge. */
export function paragraphs(text: string, { width }: { readonly width: number }): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => block(line, { width, indent: 0 }))
    .join('')
}

export type BlockLook = {
  readonly width: number
  readonly indent: number
  readonly mark?: string
  readonly ink?: (line: string) => string
}

/** Cuts text to at most `width` columns; what was cut off shows as `…`. */
export function fit(text: string, width: number): string {
  if (columnsOf(text) <= width) return text
  let kept = ''
  let used = 0
  for (const { segment } of GRAPHEMES.segment(text)) {
    const columns = columnsOf(segment)
    if (used + columns > width - 1) break
    kept += segment
    used += columns
  }
  return `${kept.trimEnd()}…`
}

/** Cuts or fills text with blanks to exactly `width` columns. */
export function cell(text: string, width: number): string {
  const cut = fit(text, width)
  return cut + ' '.repeat(Math.max(0, width - columnsOf(cut)))
}

/**
 * One heading line: a lead, a name, and something short at the right edge. A name too long for the line goes on
 * below, and then the right part stands on a line of its own.
 */
export function title(
  lead: string,
  name: string,
  side: string,
  look: { width: number; name: (text: string) => string; side: (text: string) => string },
): string {
  const margin = columnsOf(lead)
  const free = look.width - margin - columnsOf(name) - columnsOf(side)
  if (free >= 2) return `${lead}${look.name(name)}${' '.repeat(free)}${look.side(side)}\n`
  const [first = '', ...rest] = wrap(name, look.width - margin)
  const below = rest.map((line) => `${' '.repeat(margin)}${look.name(line)}\n`).join('')
  return `${lead}${look.name(first)}\n${below}${block(side, { width: look.width, indent: margin, ink: look.side })}`
}

type Piece = { readonly piece: string; readonly columns: number; readonly glued: boolean }

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Scripts written without blanks between words: a line may break between any two of their characters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

/** Closing marks do not begin a line. */
const CLOSING = /^[、。，．：；！？）」』】〉》”’…)\]}.,:;!?]/u

function* piecesOf(text: string, width: number): Generator<Piece> {
  for (const word of text.split(/\s+/)) {
    if (word === '') continue
    const columns = columnsOf(word.replaceAll(GLUE, ' '))
    if ((columns <= width && !UNSPACED.test(word)) || word.includes(GLUE))
      yield { piece: word, columns, glued: false }
    else yield* cutWord(word, width)
  }
}

/** A word in pieces of at most `width` columns: cut where it may break, and where it must. */
function* cutWord(word: string, width: number): Generator<Piece> {
  let piece = ''
  let used = 0
  let glued = false
  let afterUnspaced = false
  for (const { segment } of GRAPHEMES.segment(word)) {
    const columns = columnsOf(segment)
    const isUnspaced = UNSPACED.test(segment)
    const mayBreak = (isUnspaced || afterUnspaced) && !CLOSING.test(segment)
    if (piece !== '' && (mayBreak || used + columns > width)) {
      yield { piece, columns: used, glued }
      piece = ''
      used = 0
      glued = true
    }
    piece += segment
    used += columns
    afterUnspaced = isUnspaced
  }
  yield { piece, columns: used, glued }
}
