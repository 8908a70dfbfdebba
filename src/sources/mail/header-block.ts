import { Buffer, isUtf8 } from 'node:buffer'
import { decodeText } from './charset.ts'

/** The headers of a message or of one of its parts, unfolded (RFC 5322 §2.2.3), 8-bit text decoded. */
export class HeaderBlock {
  /** Where the body starts, in the bytes given. */
  readonly bodyAt: number
  /** How many header lines were recognised, wanted or not. */
  readonly lines: number
  readonly #values: ReadonlyMap<string, readonly string[]>

  constructor(bodyAt: number, lines: number, values: ReadonlyMap<string, readonly string[]>) {
    this.bodyAt = bodyAt
    this.lines = lines
    this.#values = values
  }

  /** The first value of a header (name in lower case), '' when it is absent. */
  first(name: string): string {
    return this.#values.get(name)?.[0] ?? ''
  }

  /** All values of a header, top of the message first. */
  all(name: string): readonly string[] {
    return this.#values.get(name) ?? NONE
  }

  has(name: string): boolean {
    return this.#values.has(name)
  }
}

/** A header block longer than this many bytes is read up to here. */
export const LONGEST_HEADER_BLOCK = 1_048_576

/**
 * Reads the headers that stand in `bytes` from `start`, up to the first blank line or `end`. Lines that are no
 * headers are passed over when headers follow, and begin the body when none do (a missing blank line).
 * @param isWanted says, for a name in lower case, whether its value is kept.
 */
export function readHeaderBlock(
  bytes: Buffer,
  range: { readonly start: number; readonly end: number },
  isWanted: (name: string) => boolean,
): HeaderBlock {
  const blank = findBlankLine(bytes, range.start, range.end)
  const stop = Math.min(blank.at, range.start + LONGEST_HEADER_BLOCK)
  const text = bytes.toString('latin1', range.start, stop)
  const scan = scanLines(text, isWanted)
  const bodyAt = scan.bodyAt === null ? blank.bodyAt : range.start + scan.bodyAt
  return new HeaderBlock(bodyAt, scan.lines, scan.values)
}

const NONE: readonly string[] = []
const LF_LF = Buffer.from('\n\n')
const LF_CR_LF = Buffer.from('\n\r\n')

/** `at` is where the header text ends (its last line end included), `bodyAt` where the body starts. */
function findBlankLine(bytes: Buffer, start: number, end: number): { at: number; bodyAt: number } {
  if (bytes[start] === 0x0a) return { at: start, bodyAt: start + 1 }
  if (bytes[start] === 0x0d && bytes[start + 1] === 0x0a) return { at: start, bodyAt: start + 2 }
  const found = bytes.indexOf(LF_LF, start)
  const lf = found < 0 || found >= end ? end : found
  const crlf = bytes.subarray(start, lf).indexOf(LF_CR_LF)
  if (crlf >= 0) return { at: start + crlf + 1, bodyAt: start + crlf + 3 }
  return lf === end ? { at: end, bodyAt: end } : { at: lf + 1, bodyAt: lf + 2 }
}

type Scan = { bodyAt: number | null; lines: number; values: Map<string, string[]> }

function scanLines(text: string, isWanted: (name: string) => boolean): Scan {
  const scan: Scan = { bodyAt: null, lines: 0, values: new Map() }
  // RFC 2047 came late to some: raw text in headers is mostly in the body's charset.
  const charset = EIGHT_BIT.test(text)
    ? (/^content-type:[^\n]{0,200}(?:\n[ \t][^\n]{0,200})?charset="?([\w-]{2,40})/im.exec(text)?.[1] ?? '')
    : null
  const size = text.length
  let colon = -1
  for (let at = 0; at < size; ) {
    const end = lineEnd(text, at)
    if (colon < at) {
      colon = text.indexOf(':', at)
      if (colon < 0) colon = size
    }
    const name = colon < end && colon - at <= LONGEST_NAME ? headerName(text.slice(at, colon)) : null
    let next = end + 1
    if (name === null) {
      if (!isContinuation(text, at) && !startsHeader(text, next)) {
        scan.bodyAt = at
        return scan
      }
    } else {
      next = foldedEnd(text, end) + 1
      scan.lines++
      if (isWanted(name)) {
        const raw = text.slice(colon + 1, next - 1)
        keep(scan.values, name, headerValue(raw, charset))
        if (name === 'subject' && isCut(text, at, end))
          keep(scan.values, JOINED_SUBJECT, headerValue(raw.replace(/\r?\n[ \t]/, ''), charset))
      }
    }
    at = next
  }
  return scan
}

/** The name under which a subject is kept that may have been cut within a word, with the cut closed. No header is called so. */
export const JOINED_SUBJECT = 'subject:joined'

/**
 * Exchange 5.5 folds a subject after 74 characters wherever that falls, and within a word the blank that folding adds
 * (RFC 5322 §2.2.3) stays in it: `Departme nt`.
 */
const CUT_AT = 74

function isCut(text: string, at: number, end: number): boolean {
  const last = text.charAt(end - 1) === '\r' ? end - 1 : end
  return (
    last - at === CUT_AT &&
    /[a-z]/i.test(text.charAt(last - 1)) &&
    /^[ \t][a-z]/i.test(text.slice(end + 1, end + 3))
  )
}

const LONGEST_NAME = 120
// eslint-disable-next-line no-control-regex
const EIGHT_BIT = /[\x80-\xff]/

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function foldedEnd(text: string, end: number): number {
  let last = end
  while (last < text.length && isContinuation(text, last + 1)) last = lineEnd(text, last + 1)
  return last
}

function isContinuation(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x20 || code === 0x09
}

/** Whether a header line starts at `at`; the end of the block counts as one, for there is nothing to lose. */
function startsHeader(text: string, at: number): boolean {
  if (at >= text.length) return true
  const line = text.slice(at, Math.min(lineEnd(text, at), at + LONGEST_NAME))
  const colon = line.indexOf(':')
  return colon > 0 && headerName(line.slice(0, colon)) !== null
}

/** Names as written → in lower case; null for what is no header name. Bounded, and free of slices of messages. */
const names = new Map<string, string | null>()

function headerName(written: string): string | null {
  const known = names.get(written)
  if (known !== undefined) return known
  // RFC 5322 §2.2: printable ASCII without the colon; §4.5 allows blanks before the colon.
  const name = /^[!-9;-~]+[ \t]*$/.test(written) ? written.trimEnd().toLowerCase() : null
  if (names.size < 4000) names.set(Buffer.from(written, 'latin1').toString('latin1'), name)
  return name
}

function headerValue(raw: string, charset: string | null): string {
  const unfolded = raw.includes('\n') ? raw.replaceAll('\n', '').replaceAll('\r', '') : raw
  const value = unfolded.trim()
  if (charset === null || !EIGHT_BIT.test(value)) return value
  const bytes = Buffer.from(value, 'latin1')
  return decodeText(bytes, isUtf8(bytes) ? '' : charset)
}

function keep(values: Map<string, string[]>, name: string, value: string): void {
  const known = values.get(name)
  if (known === undefined) values.set(name, [value])
  else known.push(value)
}
