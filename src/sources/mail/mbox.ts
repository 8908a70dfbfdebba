import { Buffer } from 'node:buffer'
import { isGitSeparator, type LineEnd, separatorAt, WAIT } from './mbox-separator.ts'

/** One message of an mbox, as it lies in the file. */
export type MboxMessage = {
  /** From its separator line on, up to the next separator; the blank line before that is kept. */
  readonly bytes: Buffer
  /** Where it starts and ends in the stream, in (decompressed) bytes. Splitting from `start` gives the same rest. */
  readonly start: number
  readonly end: number
  /** The message is longer than `LONGEST_MESSAGE`: `bytes` holds its beginning only. */
  readonly tooLarge: boolean
}

/** Longer messages are cut to their first `KEPT_OF_TOO_LARGE` bytes, and the rest is passed over. */
export const LONGEST_MESSAGE = 64 * 1_048_576
export const KEPT_OF_TOO_LARGE = 1_048_576

/**
 * Splits a stream of chunks of any size. A chunk must not be changed after it was handed over, since messages
 * are slices of it. @param from the offset of the first chunk in the stream: 0, or an earlier message's `start`
 */
export async function* splitMbox(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  from = 0,
): AsyncGenerator<MboxMessage> {
  const splitter = new MboxSplitter(from)
  for await (const chunk of chunks) yield* splitter.feed(chunk)
  yield* splitter.finish()
}

/**
 * Splits an mbox fed in pieces (mboxo, mboxrd, mboxcl2, Takeout, pipermail; LF, CRLF or CR). A message begins
 * at `From `, a word and a year, after a blank line or at the start, before a header line. Content-Length is
 * followed when such a separator, or the end, stands where it points. Memory stays at one message and a chunk.
 */
export class MboxSplitter {
  /** What was fed of the current message and after it; the middle of a too large message is dropped. */
  #data: Buffer = Buffer.alloc(0)
  /** Unused bytes that follow `#data` in its allocation. */
  #room = 0
  /** Where `#data` and the current message start in the stream. They differ in a too large message only. */
  #base: number
  #start: number
  /** The beginning of a too large message. */
  #kept: Buffer | null = null
  /** Everything before this place of `#data` is known to hold no separator. */
  #search = 0
  #lineEnd: LineEnd | null = null
  /** Where Content-Length puts the message's end, in `#data`; null before it was looked up, -1 for nowhere. */
  #announced: number | null = null
  /** How far the blank line after the current message's header was looked for in vain. */
  #headerSearched = 0

  constructor(from = 0) {
    this.#base = from
    this.#start = from
  }

  /** @returns the messages that this chunk completes */
  feed(chunk: Uint8Array): MboxMessage[] {
    this.#append(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
    return this.#split(false)
  }

  /** @returns what is left; call it once, after the last chunk */
  finish(): MboxMessage[] {
    const messages = this.#split(true)
    this.#take(this.#data.length, messages)
    return messages
  }

  /**
   * Messages already handed out lie before `#data` in the same allocation, so new bytes may follow it there.
   * A full allocation is replaced by one of twice the need, which keeps copying linear for chunks of any size.
   */
  #append(chunk: Buffer): void {
    const held = this.#data.length
    if (held === 0) {
      this.#data = chunk
      this.#room = 0
      return
    }
    if (this.#room < chunk.length) {
      const size = Math.max(SMALLEST_ALLOCATION, (held + chunk.length) * 2)
      const grown = Buffer.allocUnsafeSlow(size)
      this.#data.copy(grown)
      this.#data = grown.subarray(0, held)
      this.#room = size - held
    }
    const whole = Buffer.from(this.#data.buffer, this.#data.byteOffset, held + chunk.length)
    chunk.copy(whole, held)
    this.#data = whole
    this.#room -= chunk.length
  }

  #split(last: boolean): MboxMessage[] {
    const messages: MboxMessage[] = []
    this.#lineEnd ??= findLineEnd(this.#data, last)
    if (this.#lineEnd === null) return messages
    for (let at = this.#nextStart(last); at !== null; at = this.#nextStart(last)) this.#take(at, messages)
    if (this.#data.length > LONGEST_MESSAGE + SLACK) this.#dropMiddle()
    return messages
  }

  /** Where in `#data` the next message starts; null when there is none, or more bytes are needed to tell. */
  #nextStart(last: boolean): number | null {
    const needle = this.#lineEnd === '\r' ? CR_FROM : LF_FROM
    for (;;) {
      const found = this.#data.indexOf(needle, this.#search)
      if (found < 0) {
        this.#search = Math.max(this.#search, this.#data.length - needle.length + 1)
        return null
      }
      this.#search = found
      const verdict = this.#judge(found + 1, last)
      if (verdict === WAIT) return null
      if (verdict) return found + 1
      // A true Content-Length has moved the search on already.
      if (this.#search === found) this.#search = found + 1
    }
  }

  #judge(at: number, last: boolean): boolean | typeof WAIT {
    const verdict = separatorAt(this.#data, at, { lineEnd: this.#end, last })
    if (verdict !== true) return verdict
    if (isGitSeparator(this.#data, at) && !isGitSeparator(this.#kept ?? this.#data, 0)) return false
    if (this.#announced === null) this.#readAnnounced(at)
    const announced = this.#announced ?? -1
    if (announced >= 0 && at < announced) {
      const holds = this.#endsAt(announced, last)
      if (holds === WAIT) return WAIT
      if (holds) {
        this.#search = Math.max(this.#search, announced - 1)
        return false
      }
      this.#announced = -1
    }
    return followsBlankLine(this.#data, at) || (announced >= 0 && at - announced >= 0 && at - announced <= 2)
  }

  /** Looks for Content-Length once the whole header, which ends before `limit`, is there. */
  #readAnnounced(limit: number): void {
    const bodyAt = bodyStart(this.#data.subarray(0, limit), this.#headerSearched, this.#end)
    if (bodyAt >= 0) this.#announced = announcedEnd(this.#data, bodyAt)
    else this.#headerSearched = Math.max(0, limit - 3)
  }

  /** Whether a separator, or the end of the stream, stands where Content-Length points. */
  #endsAt(announced: number, last: boolean): boolean | typeof WAIT {
    if (!last && announced + SLACK > this.#data.length) return WAIT
    if (announced > this.#data.length) return false
    let at = announced
    while (at < announced + 2 && isLineEnd(this.#data[at])) at++
    if (at >= this.#data.length) return true
    return isLineEnd(this.#data[at - 1]) ? separatorAt(this.#data, at, { lineEnd: this.#end, last }) : false
  }

  get #end(): LineEnd {
    return this.#lineEnd ?? '\n'
  }

  /** Hands out the current message, which ends at `to` of `#data`, and makes what follows the current one. */
  #take(to: number, messages: MboxMessage[]): void {
    const start = this.#start
    const end = this.#base + to
    const tooLarge = end - start > LONGEST_MESSAGE
    const bytes = this.#kept ?? this.#data.subarray(0, tooLarge ? KEPT_OF_TOO_LARGE : to)
    if (!isBlank(bytes)) messages.push({ bytes, start, end, tooLarge })
    this.#data = this.#data.subarray(to)
    this.#base = end
    this.#start = end
    this.#kept = null
    this.#search = 0
    this.#announced = null
    this.#headerSearched = 0
  }

  /** Of a message that grew too large only the beginning stays, and what may be part of the next separator. */
  #dropMiddle(): void {
    this.#kept ??= Buffer.from(this.#data.subarray(0, KEPT_OF_TOO_LARGE))
    const keepFrom = Math.max(0, this.#search - 4)
    this.#base += keepFrom
    this.#search -= keepFrom
    this.#data = Buffer.from(this.#data.subarray(keepFrom))
    this.#room = 0
    this.#announced = -1
  }
}

const SMALLEST_ALLOCATION = 1_048_576
/** More than a separator line and the beginning of a header line need. */
const SLACK = 4096
const LF_FROM = Buffer.from('\nFrom ')
const CR_FROM = Buffer.from('\rFrom ')
const LENGTH_NAMES = [Buffer.from('\nContent-Length:'), Buffer.from('\nContent-length:')]

/** The file's line end is that of its first line: files with CR alone exist. null when more bytes are needed. */
function findLineEnd(data: Buffer, last: boolean): LineEnd | null {
  const first = data.findIndex(isLineEnd)
  if (!last && (first < 0 || first + 1 >= data.length) && data.length < 65_536) return null
  return first >= 0 && data[first] === 0x0d && data[first + 1] !== 0x0a ? '\r' : '\n'
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d
}

function followsBlankLine(data: Buffer, at: number): boolean {
  let before = at - 2
  if (data[at - 1] === 0x0a && data[before] === 0x0d) before--
  return before < 0 || isLineEnd(data[before])
}

/** Where the body of the message in `head` begins, -1 when it does not. No blank line ends before `from`. */
function bodyStart(head: Buffer, from: number, lineEnd: LineEnd): number {
  const blank = head.indexOf(lineEnd + lineEnd, from)
  const crlf = (blank < 0 ? head : head.subarray(0, blank)).indexOf('\n\r\n', from)
  if (crlf >= 0) return crlf + 3
  return blank < 0 ? -1 : blank + 2
}

function announcedEnd(data: Buffer, bodyAt: number): number {
  const head = data.subarray(0, bodyAt)
  for (const name of LENGTH_NAMES) {
    const at = head.indexOf(name)
    if (at < 0) continue
    const digits = /^\s*(\d{1,9})\s/.exec(
      head.toString('latin1', at + name.length, at + name.length + 40),
    )?.[1]
    const end = bodyAt + Number(digits ?? Number.NaN)
    if (end <= LONGEST_MESSAGE) return end
  }
  return -1
}

function isBlank(bytes: Buffer): boolean {
  if (bytes.length > 0 && (bytes[0] ?? 0) > 0x20) return false
  return bytes.every((byte) => byte <= 0x20)
}
