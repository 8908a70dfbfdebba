/** Longer results are cut. In characters. */
export const LONGEST_HTML_TEXT = 1_048_576

/** Puts words, blanks, line breaks and quote marks together as a browser would show them. */
export class TextWriter {
  /** How many quotes are open: so many `> ` begin a line, up to `DEEPEST_QUOTE`. */
  quoteDepth = 0
  /** Above 0, blanks and line ends count as they stand. */
  preformatted = 0
  readonly #lines: string[] = []
  #line = ''
  #blankPending = false
  /** Line ends to write before the next word. */
  #breaks = 0
  #size = 0

  /** Text as it stands in the source, with or without blanks at its edges. */
  text(source: string): void {
    if (source === '' || this.#size > LONGEST_HTML_TEXT) return
    const shown = INVISIBLE.test(source) ? source.replaceAll(ALL_INVISIBLE, '') : source
    if (this.preformatted > 0) {
      this.#verbatim(shown)
      return
    }
    const words = shown.replaceAll(/[ \t\r\n\f\u00a0]+/g, ' ')
    if (words.startsWith(' ')) this.#blankPending = true
    const content = words.trim()
    if (content === '') return
    this.#write(content)
    this.#blankPending = words.endsWith(' ')
  }

  blank(): void {
    this.#blankPending = true
  }

  /** Ends the line; with 2 leaves an empty line, unless there is one already. */
  break(lines: 1 | 2): void {
    this.#breaks = Math.max(this.#breaks, lines)
  }

  /** `<br>`: each one counts, up to two empty lines. */
  lineBreak(): void {
    this.#breaks = Math.min(3, this.#breaks + 1)
  }

  finish(): string {
    this.#lines.push(this.#line)
    return this.#lines.join('\n').trim().slice(0, LONGEST_HTML_TEXT)
  }

  #verbatim(source: string): void {
    source.split('\n').forEach((line, index) => {
      if (index > 0) this.lineBreak()
      this.#blankPending = false
      if (line.trim() !== '') this.#write(line.replaceAll('\r', ''))
    })
  }

  #write(content: string): void {
    if (this.#breaks > 0 && this.#size > 0) {
      this.#lines.push(this.#line)
      for (let empty = 1; empty < this.#breaks; empty++) this.#lines.push('')
      this.#line = ''
    }
    if (this.#line === '') this.#line = '> '.repeat(Math.min(this.quoteDepth, DEEPEST_QUOTE))
    else if (this.#blankPending) this.#line += ' '
    this.#line += content
    this.#size += content.length + 1
    this.#breaks = 0
    this.#blankPending = false
  }
}

const DEEPEST_QUOTE = 10
/** Soft hyphen, grapheme joiner, zero-width space, byte order mark: fillers of newsletters. */
const INVISIBLE = /\u00ad|\u034f|\u200b|\ufeff/
const ALL_INVISIBLE = /\u00ad|\u034f|\u200b|\ufeff/g
