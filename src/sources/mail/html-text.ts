import { Tokenizer } from 'htmlparser2'
import { TextWriter } from './text-writer.ts'

/**
 * HTML mail as plain text: one line a block, lists with dashes, `<blockquote>` as lines with `> `, links and
 * images by their words, without styles, scripts and what is not displayed. Works on the token stream, without
 * a tree, so that time and memory are linear for any nesting. At most `LONGEST_HTML_TEXT` characters.
 */
export function htmlToText(html: string): string {
  const reader = new TagReader(html)
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader)
  tokenizer.write(html)
  tokenizer.end()
  return reader.writer.finish()
}

/** Enriched text (RFC 1896) as HTML: n line ends stand for n − 1, parameters are not shown, `<<` is a `<`. */
export function enrichedToHtml(text: string): string {
  return text
    .replaceAll(/<param>[^<]*<\/param>/gi, '')
    .replaceAll('<<', '&lt;')
    .replaceAll(/<(\/?)excerpt>/gi, '<$1blockquote>')
    .replaceAll(/(?:\r?\n)+/g, (ends) => '<br>'.repeat(ends.replaceAll('\r', '').length - 1) || ' ')
}

const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'pre', 'table'])
const BLOCKS = new Set(
  'address article aside center dd details div dt fieldset figure footer form header hr li main nav section tr tbody caption blockquote body'.split(
    ' ',
  ),
)
const UNSHOWN = new Set('head style script title template svg'.split(' '))
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const NEVER_SHOWN_STYLE = /display\s*:\s*none|mso-hide\s*:\s*all/i

/** What the tokenizer calls back: positions in the source, from which names and texts are cut. */
class TagReader {
  readonly writer = new TextWriter()
  readonly #html: string
  #tag = ''
  #attribute = ''
  #value = ''
  #hidden = false
  #alternative = ''
  /** The name of the element that is being passed over, and how many of that name are open in it. */
  #skipping = ''
  #skipDepth = 0

  constructor(html: string) {
    this.#html = html
  }

  ontext(start: number, end: number): void {
    if (this.#skipDepth === 0) this.writer.text(this.#html.slice(start, end))
  }

  ontextentity(code: number): void {
    if (this.#skipDepth === 0) this.writer.text(String.fromCodePoint(code))
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, Math.min(end, start + 40)).toLowerCase()
    this.#hidden = false
    this.#alternative = ''
  }

  onattribname(start: number, end: number): void {
    this.#attribute = end - start > 20 ? '' : this.#html.slice(start, end).toLowerCase()
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute === 'style' || this.#attribute === 'alt') this.#value += this.#html.slice(start, end)
  }

  onattribentity(code: number): void {
    if (this.#attribute === 'alt') this.#value += String.fromCodePoint(code)
  }

  onattribend(): void {
    if (this.#attribute === 'style' && NEVER_SHOWN_STYLE.test(this.#value)) this.#hidden = true
    if (this.#attribute === 'alt' && this.#value.length <= LONGEST_ALTERNATIVE)
      this.#alternative = this.#value
  }

  onopentagend(): void {
    const tag = this.#tag
    // A body ends a head that was never closed.
    if (tag === 'body' && this.#skipping === 'head') this.#skipDepth = 0
    if (this.#skipDepth > 0) {
      if (tag === this.#skipping) this.#skipDepth++
    } else if (UNSHOWN.has(tag) || (this.#hidden && !VOID.has(tag))) {
      this.#skipping = tag
      this.#skipDepth = 1
    } else this.#open(tag)
  }

  onselfclosingtag(): void {
    const isElement = !VOID.has(this.#tag)
    this.onopentagend()
    if (isElement && this.#skipDepth > 0 && this.#tag === this.#skipping) this.#skipDepth--
  }

  onclosetag(start: number, end: number): void {
    const tag = this.#html.slice(start, Math.min(end, start + 40)).toLowerCase()
    if (this.#skipDepth > 0) {
      if (tag === this.#skipping) this.#skipDepth--
      return
    }
    this.#close(tag)
  }

  #open(tag: string): void {
    const writer = this.writer
    if (tag === 'br') writer.lineBreak()
    else if (tag === 'td' || tag === 'th') writer.blank()
    else if (tag === 'img') writer.text(this.#alternative)
    else if (PARAGRAPHS.has(tag)) writer.break(2)
    else if (BLOCKS.has(tag)) writer.break(1)
    if (tag === 'li') writer.text('- ')
    else if (tag === 'pre') writer.preformatted++
    else if (tag === 'blockquote') writer.quoteDepth++
  }

  #close(tag: string): void {
    const writer = this.writer
    if (PARAGRAPHS.has(tag)) writer.break(2)
    else if (BLOCKS.has(tag)) writer.break(1)
    if (tag === 'pre') writer.preformatted = Math.max(0, writer.preformatted - 1)
    else if (tag === 'blockquote') writer.quoteDepth = Math.max(0, writer.quoteDepth - 1)
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}

const LONGEST_ALTERNATIVE = 80
