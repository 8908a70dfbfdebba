/** One line of a text: where it starts, where the next one starts, and its words without the line end. */
export type Line = {
  readonly start: number
  /** Where the next line starts: past the line end. */
  readonly end: number
  /** The line without its end and without trailing blanks; at most 2,000 characters of it. */
  readonly text: string
}

/** What of a line is looked at. Longer lines are paragraphs that a mailer did not wrap; their start says what they are. */
const LOOKED_AT = 2000

/** Splits text[from, to) into lines that cover it exactly. Ends are LF, CRLF or a bare CR. Linear time. */
export function linesOf(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = []
  let start = from
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code !== 10 && code !== 13) continue
    const end = code === 13 && at + 1 < to && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
    lines.push({ start, end, text: lineText(text, start, at) })
    start = end
    at = end - 1
  }
  if (start < to) lines.push({ start, end: to, text: lineText(text, start, to) })
  return lines
}

/** Whether the line has no words at all. */
export function isBlank(line: Line): boolean {
  return line.text === ''
}

/** The next line from `at` on that is not blank, or `lines.length`; looks at most `within` lines ahead. */
export function nextWritten(lines: readonly Line[], at: number, within = 12): number {
  const last = Math.min(lines.length, at + within)
  for (let i = at; i < last; i++) if (lines[i]?.text !== '') return i
  return lines.length
}

function lineText(text: string, start: number, end: number): string {
  let last = Math.min(end, start + LOOKED_AT)
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--
  return text.slice(start, last)
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 160 || code === 12 || code === 11 || code === 0x200b
}
