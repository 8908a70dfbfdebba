import { Buffer } from 'node:buffer'
import type { MessageRecord } from '../../domain/record.ts'
import { decodeText } from './charset.ts'
import { decodeWords } from './encoded-words.ts'
import { unflow } from './flowed.ts'
import { type HeaderBlock, readHeaderBlock } from './header-block.ts'
import { enrichedToHtml, htmlToText } from './html-text.ts'
import { fileName, readStructured, type Structured } from './parameters.ts'
import { splitParts } from './parts.ts'
import {
  decodeBase64,
  decodedSize,
  decodeQuotedPrintable,
  looksLikeBase64,
  transferEncoding,
} from './transfer-encoding.ts'

export const LONGEST_TEXT = 1_048_576
const MOST_PARTS = 1000
export const DEEPEST_PART = 50

/** What the body of a message holds: its readable text, and the names, types and sizes of the rest. */
export class BodyReader {
  readonly attachments: MessageRecord['attachments'][number][] = []
  /** What was left out and why, in plain words. */
  readonly notes: string[] = []
  /** A multipart without its boundary: nothing of it could be told apart. */
  beyond: string | null = null
  /** The `method` of a calendar part (RFC 5546), in upper case: REQUEST, REPLY, CANCEL; '' when there is none. */
  calendarMethod = ''
  readonly #bytes: Buffer
  #parts = 0
  #textLeft = LONGEST_TEXT

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  /**
   * @param headers of the message or part whose body lies from `start` to `end`
   * @returns its text: plain text, else HTML as text; '' for an attachment
   */
  read(part: Part, depth = 0, wanted = true): string {
    const type = readStructured(part.headers.first('content-type') || part.fallbackType)
    if (type.value.startsWith('multipart/')) return this.#multipart(part, type, depth, wanted)
    if (type.value === 'message/rfc822' && this.#isShown(part)) return this.#forwarded(part, depth, wanted)
    return this.#leaf(part, type, wanted)
  }

  #multipart(part: Part, type: Structured, depth: number, wanted: boolean): string {
    if (depth >= DEEPEST_PART) return this.#leaveOut(`parts nested deeper than ${DEEPEST_PART}`)
    const boundary = type.parameters.get('boundary') ?? ''
    const ranges = splitParts(this.#bytes, part, boundary, MOST_PARTS - this.#parts + 1)
    if (ranges.length === 0) {
      this.beyond ??=
        boundary === '' ? 'a multipart without a boundary' : 'a multipart whose boundary never comes'
      return wanted ? this.#plain(part, NO_TYPE) : ''
    }
    this.#parts += ranges.length
    if (this.#parts > MOST_PARTS) {
      this.#leaveOut(`more than ${MOST_PARTS} parts`)
      ranges.length = Math.max(0, ranges.length - (this.#parts - MOST_PARTS))
    }
    const fallbackType = type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
    const parts = ranges.map((range) => this.#part(range, fallbackType, type.value === 'multipart/report'))
    if (type.value === 'multipart/alternative') return this.#alternative(parts, depth, wanted)
    if (type.value === 'multipart/encrypted') return this.#all(parts, depth, false)
    return this.#all(parts, depth, wanted)
  }

  #part(range: Range, fallbackType: string, inReport: boolean): Part {
    const headers = readHeaderBlock(this.#bytes, range, isPartHeader)
    return { headers, start: Math.min(headers.bodyAt, range.end), end: range.end, fallbackType, inReport }
  }

  /** Parts one below the other. */
  #all(parts: readonly Part[], depth: number, wanted: boolean): string {
    const texts = parts.map((part) => this.read(part, depth + 1, wanted)).filter((text) => text.trim() !== '')
    return texts.length === 1 ? (texts[0] ?? '') : texts.map((text) => text.trimEnd()).join('\n\n')
  }

  /** One of several forms of the same: the first plain text with words in it, else the last form that has any. */
  #alternative(parts: readonly Part[], depth: number, wanted: boolean): string {
    const isPlain = (part: Part): boolean => /^(?:text\/plain|$)/i.test(part.headers.first('content-type'))
    const order = [...parts.filter(isPlain), ...parts.filter((part) => !isPlain(part)).toReversed()]
    let chosen = ''
    for (const part of order) {
      const text = this.read(part, depth + 1, wanted && chosen === '')
      if (chosen === '' && text.trim() !== '') chosen = text
    }
    return chosen
  }

  #isShown(part: Part): boolean {
    const disposition = part.headers.first('content-disposition')
    const encoded = transferEncoding(part.headers.first('content-transfer-encoding')) !== 'identity'
    return part.inReport !== true && !encoded && (disposition === '' || /^\s*inline/i.test(disposition))
  }

  /** A message inside the message: its text under a heading that names its author. */
  #forwarded(part: Part, depth: number, wanted: boolean): string {
    this.#attach(part, readStructured('message/rfc822'))
    if (!wanted) return ''
    if (depth >= DEEPEST_PART || ++this.#parts > MOST_PARTS) return this.#leaveOut('messages nested too deep')
    const inner = this.#part(part, 'text/plain', false)
    const rows = FORWARDED_ROWS.map(([name, label]) => [label, inner.headers.first(name)] as const)
      .filter(([, value]) => value !== '')
      .map(([label, value]) => `${label}: ${decodeWords(value)}`)
    const heading = ['---------- Forwarded message ----------', ...rows].join('\n')
    return `${heading}\n\n${this.read(inner, depth + 1, true)}`
  }

  #leaf(part: Part, type: Structured, wanted: boolean): string {
    if (type.value === 'text/calendar')
      this.calendarMethod ||= (type.parameters.get('method') ?? '').toUpperCase().trim()
    const disposition = readStructured(part.headers.first('content-disposition'))
    const isText = TEXT_TYPES.test(type.value) || !type.value.includes('/')
    if (!isText || disposition.value === 'attachment') {
      this.#attach(part, type, disposition)
      return ''
    }
    if (fileName(disposition, type) !== '') this.#attach(part, type, disposition)
    if (!wanted) return ''
    return HTML_TYPES.test(type.value) ? this.#html(part, type) : this.#plain(part, type)
  }

  #attach(
    part: Part,
    type: Structured,
    disposition = readStructured(part.headers.first('content-disposition')),
  ): void {
    // A signature is proof, not something sent along.
    if (SIGNATURE_TYPES.test(type.value)) return
    const name = fileName(disposition, type)
    if (part.start >= part.end && name === '') return
    const encoding = transferEncoding(part.headers.first('content-transfer-encoding'))
    const bytes = decodedSize(this.#bytes.subarray(part.start, part.end), encoding)
    this.attachments.push({ name, type: type.value, bytes })
  }

  #plain(part: Part, type: Structured): string {
    const text = withLineFeeds(this.#decoded(part, type.parameters.get('charset') ?? ''))
    if (type.parameters.get('format')?.toLowerCase() !== 'flowed') return text
    return unflow(text, type.parameters.get('delsp')?.toLowerCase() === 'yes')
  }

  #html(part: Part, type: Structured): string {
    const charset = type.parameters.get('charset')
    const head =
      charset === undefined
        ? this.#bytes.toString('latin1', part.start, Math.min(part.end, part.start + 2048))
        : ''
    const meta = /<meta[^>]{0,200}charset=["']?([\w-]{2,40})/i.exec(head)?.[1]
    const text = this.#decoded(part, charset ?? meta ?? '')
    return htmlToText(
      type.value === 'text/enriched' || type.value === 'text/richtext' ? enrichedToHtml(text) : text,
    )
  }

  #decoded(part: Part, charset: string): string {
    const encoding = transferEncoding(part.headers.first('content-transfer-encoding'))
    // Enough encoded bytes for the text that may still be taken; three to one is the most that either needs.
    const cut = Math.min(part.end, part.start + this.#textLeft * 3)
    const raw = this.#bytes.subarray(part.start, cut)
    let bytes = raw
    if (encoding === 'quoted-printable') bytes = decodeQuotedPrintable(raw)
    else if (encoding === 'base64' && looksLikeBase64(raw)) bytes = decodeBase64(raw.toString('latin1'))
    if (bytes.length > this.#textLeft || cut < part.end) {
      this.#leaveOut(`text beyond ${LONGEST_TEXT / 1_048_576} MB`)
      bytes = bytes.subarray(0, this.#textLeft)
    }
    this.#textLeft -= bytes.length
    return decodeText(bytes, charset)
  }

  #leaveOut(what: string): string {
    const note = `not read: ${what}`
    if (!this.notes.includes(note)) this.notes.push(note)
    return ''
  }
}

type Range = { readonly start: number; readonly end: number }

type Part = Range & {
  readonly headers: HeaderBlock
  /** The type of a part that states none. */
  readonly fallbackType: string
  /** The message that a bounce sends back is evidence, not content. */
  readonly inReport?: boolean
}

const NO_TYPE: Structured = { value: 'text/plain', parameters: new Map() }
const TEXT_TYPES = /^text\/(?:plain|html|enriched|richtext|x-amp-html)$|^application\/xhtml/
const HTML_TYPES = /^text\/(?:html|enriched|richtext)$|^application\/xhtml/
const SIGNATURE_TYPES = /^application\/(?:pgp-signature|(?:x-)?pkcs7-signature)$/

const PART_HEADERS = new Set([
  'content-type',
  'content-transfer-encoding',
  'content-disposition',
  'from',
  'to',
  'date',
  'subject',
])

function isPartHeader(name: string): boolean {
  return PART_HEADERS.has(name)
}

const FORWARDED_ROWS = [
  ['from', 'From'],
  ['date', 'Date'],
  ['subject', 'Subject'],
  ['to', 'To'],
] as const

function withLineFeeds(text: string): string {
  const lines = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text
  return lines.includes('\0') ? lines.replaceAll('\0', '') : lines
}
