import { Buffer } from 'node:buffer'
import type { MessageRecord } from '../../domain/record.ts'
import { BodyReader } from './body.ts'
import { composeRecord } from './compose-record.ts'
import { type HeaderBlock, LONGEST_HEADER_BLOCK, readHeaderBlock } from './header-block.ts'
import { isMessageHeader } from './message-headers.ts'

/** What the surroundings of a message tell about it. */
export type MessageHints = {
  /** From a pipermail archive (see `isPipermail`): addresses are spelled `user at host`. */
  readonly pipermail: boolean
  /** The folders and labels that it lies under. */
  readonly labels: readonly string[]
}

/**
 * A message read, with what was left out of it in plain words; or one whose structure needs
 * `readMessageSlowly`; or bytes that are no message.
 */
export type MessageReading =
  | { readonly record: MessageRecord; readonly notes: readonly string[] }
  | { readonly beyond: string }
  | { readonly failed: string }

/**
 * Reads one message: headers, readable text, names and sizes of what is attached, how it travelled. Never
 * throws, and does not wait: time is linear in the bytes, text is cut at 1 MB, headers at 1 MB, parts at 1,000.
 * @param raw the message with any line ends, with or without an mbox separator line
 */
export function readMessage(raw: Uint8Array, hints: MessageHints): MessageReading {
  const opened = openMessage(raw)
  if ('failed' in opened) return opened
  const body = new BodyReader(opened.bytes)
  const text = body.read(bodyOf(opened))
  if (body.beyond !== null) return { beyond: body.beyond }
  const record = composeRecord({ ...opened, text, body, hints })
  return { record, notes: notesOf(opened, body.notes) }
}

/** A message whose headers are read and whose body is not. */
type OpenedMessage = {
  readonly bytes: Buffer
  readonly headers: HeaderBlock
  /** The mbox separator line, '' when there is none. */
  readonly separator: string
}

export function openMessage(raw: Uint8Array): OpenedMessage | { readonly failed: string } {
  const bytes = withLineFeeds(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength))
  const start = skipEnvelope(bytes)
  const headers = readHeaderBlock(bytes, { start: start.at, end: bytes.length }, isMessageHeader)
  if (bytes.length === 0) return { failed: 'an empty file' }
  if (headers.lines === 0 || !IDENTIFYING.some((name) => headers.has(name)))
    return { failed: 'no mail headers' }
  return { bytes, headers, separator: start.separator }
}

export function bodyOf({ bytes, headers }: OpenedMessage): Parameters<BodyReader['read']>[0] {
  return { headers, start: headers.bodyAt, end: bytes.length, fallbackType: 'text/plain' }
}

export function notesOf({ headers }: OpenedMessage, notes: readonly string[]): readonly string[] {
  return headers.bodyAt > LONGEST_HEADER_BLOCK + 4096 ? ['not read: headers beyond 1 MB', ...notes] : notes
}

/** A part saved on its own has MIME headers only; it is read, without an author or a date. */
const IDENTIFYING = (
  'from date to subject message-id received sender return-path cc bcc reply-to x-from delivered-to in-reply-to ' +
  'references content-type content-transfer-encoding'
).split(' ')

/** Messages with CR as their only line end get LF, so that all that follows knows one kind. */
function withLineFeeds(bytes: Buffer): Buffer {
  const cr = bytes.indexOf(0x0d)
  if (cr < 0 || bytes[cr + 1] === 0x0a || bytes.includes(0x0a)) return bytes
  const copy = Buffer.from(bytes)
  for (let at = cr; at >= 0; at = copy.indexOf(0x0d, at + 1)) copy[at] = 0x0a
  return copy
}

/** Passes over a byte order mark, blank lines, Apple Mail's byte count, and mbox separator lines. */
function skipEnvelope(bytes: Buffer): { at: number; separator: string } {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  let separator = ''
  for (;;) {
    while (bytes[at] === 0x0a || bytes[at] === 0x0d) at++
    const code = bytes[at] ?? 0
    const mayBeEnvelope = code === 0x46 || code === 0x3e || (code >= 0x30 && code <= 0x39)
    if (!mayBeEnvelope) return { at, separator }
    const end = bytes.indexOf(0x0a, at)
    const line = bytes.toString('latin1', at, Math.min(end < 0 ? bytes.length : end, at + 1000))
    if (!/^>?From [^\r]|^\d{1,12}\s*$/.test(line)) return { at, separator }
    if (separator === '' && code === 0x46) separator = line.trimEnd()
    at = end < 0 ? bytes.length : end + 1
  }
}
