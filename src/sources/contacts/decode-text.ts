import { isUtf8 } from 'node:buffer'

/**
 * Turns a text file of unknown encoding into UTF-8 bytes without a byte order mark: UTF-16 with or without a
 * mark, UTF-8 (also when the file was cut inside a character), else Windows-1252, which old Outlook writes.
 */
export function toUtf8(bytes: Uint8Array): Buffer {
  const buffer = asBuffer(bytes)
  const wide = wideEncoding(buffer)
  if (wide !== null) return Buffer.from(new TextDecoder(wide).decode(buffer))
  const body = buffer.subarray(0, 3).equals(UTF8_MARK) ? buffer.subarray(3) : buffer
  return isUtf8(body) ? body : Buffer.from(decodeNarrow(body))
}

/**
 * As `toUtf8`, but text of mixed 8-bit encodings is left as it is, so that each vCard property can be decoded
 * by its own CHARSET.
 */
export function toNarrowBytes(bytes: Uint8Array): Buffer {
  const buffer = asBuffer(bytes)
  if (wideEncoding(buffer) !== null) return toUtf8(buffer)
  return buffer.subarray(0, 3).equals(UTF8_MARK) ? buffer.subarray(3) : buffer
}

/**
 * Decodes 8-bit text. UTF-8 goes before the declared charset when there is none or it is unknown here, because
 * writers often name a charset that they do not use.
 * @param charset the name that the source declares; '' when it declares none
 */
export function decodeBytes(bytes: Buffer, charset: string): string {
  const declared = charset === '' || /^utf-?8$/i.test(charset) ? null : decoderFor(charset)
  return declared === null ? decodeNarrow(bytes) : declared.decode(bytes)
}

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf])

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function wideEncoding(buffer: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (buffer.length < 2) return null
  const mark = buffer.readUInt16BE(0)
  if (mark === 0xfffe) return 'utf-16le'
  if (mark === 0xfeff) return 'utf-16be'
  // Without a mark: what starts a vCard or a header row is ASCII, so every other byte of it is zero.
  const head = buffer.subarray(0, 64)
  const zeros = [0, 0]
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (even * 4 >= head.length && odd === 0) return 'utf-16be'
  return odd * 4 >= head.length && even === 0 ? 'utf-16le' : null
}

function decodeNarrow(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  const asUtf8 = bytes.toString('utf8')
  const broken = countMatches(asUtf8, /\uFFFD/g)
  const sound = countMatches(asUtf8, /[\u0080-\uFFFC]/g)
  // Mostly sound UTF-8 with a few bad bytes is UTF-8; otherwise nearly every accent would be broken.
  if (sound >= broken) return asUtf8.replace(/\uFFFD$/, '')
  return new TextDecoder('windows-1252').decode(bytes)
}

function countMatches(text: string, pattern: RegExp): number {
  return text.matchAll(pattern).reduce((count) => count + 1, 0)
}

function decoderFor(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset)
  } catch {
    return null
  }
}
