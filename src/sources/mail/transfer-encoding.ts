import { Buffer } from 'node:buffer'

export type TransferEncoding = 'identity' | 'quoted-printable' | 'base64'

/** What a Content-Transfer-Encoding header asks for (RFC 2045 §6); unknown ones leave the bytes alone. */
export function transferEncoding(header: string): TransferEncoding {
  if (header === '' || header === '7bit' || header === '8bit') return 'identity'
  const value = header.toLowerCase()
  if (value.includes('base64')) return 'base64'
  return value.includes('quoted-printable') ? 'quoted-printable' : 'identity'
}

/** Base64 as found in mail: line ends and stray characters are passed over (RFC 2045 §6.8). */
export function decodeBase64(text: string): Buffer {
  return Buffer.from(text, 'base64')
}

/** Whether bytes that are said to be base64 look like it: some programs claim it for plain text. */
export function looksLikeBase64(bytes: Buffer): boolean {
  const sample = bytes.toString('latin1', 0, 400)
  const stray = sample.replaceAll(/[A-Za-z0-9+/=\r\n]/g, '').length
  return stray * 20 <= sample.length
}

/**
 * Decodes quoted-printable (RFC 2045 §6.7). A `=` that starts no valid pair stays as it is written; a soft
 * line break may carry blanks after its `=`.
 */
export function decodeQuotedPrintable(bytes: Buffer): Buffer {
  const first = bytes.indexOf(EQUALS)
  if (first < 0) return bytes
  const size = bytes.length
  const out = Buffer.allocUnsafe(size)
  bytes.copy(out, 0, 0, first)
  let to = first
  for (let from = first; from < size; ) {
    const code = bytes[from] ?? 0
    if (code !== EQUALS) {
      out[to++] = code
      from++
      continue
    }
    const high = HEX[bytes[from + 1] ?? 0] ?? NOT_HEX
    const low = HEX[bytes[from + 2] ?? 0] ?? NOT_HEX
    if (high !== NOT_HEX && low !== NOT_HEX) {
      out[to++] = high * 16 + low
      from += 3
      continue
    }
    const next = softBreakEnd(bytes, from + 1)
    if (next === null) out[to++] = EQUALS
    from = next ?? from + 1
  }
  return out.subarray(0, to)
}

/** How many bytes a part carries once decoded, without decoding it. Exact for base64 in lines of even length. */
export function decodedSize(bytes: Buffer, encoding: TransferEncoding): number {
  if (encoding !== 'base64') return bytes.length
  const lineEnd = bytes.indexOf(0x0a)
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] ?? 0) <= 0x20) end--
  let padding = 0
  while (padding < 2 && bytes[end - 1 - padding] === EQUALS) padding++
  if (lineEnd < 0 || lineEnd >= end) return Math.floor((end * 3) / 4) - padding
  const width = bytes[lineEnd - 1] === 0x0d ? 2 : 1
  const breaks = Math.floor((end - 1) / (lineEnd + 1))
  return Math.max(0, Math.floor(((end - breaks * width) * 3) / 4) - padding)
}

const EQUALS = 0x3d
const NOT_HEX = 255
const HEX = new Uint8Array(256).fill(NOT_HEX)
for (let digit = 0; digit < 16; digit++) {
  HEX[digit.toString(16).charCodeAt(0)] = digit
  HEX[digit.toString(16).toUpperCase().charCodeAt(0)] = digit
}

/** Where the line after a soft break starts, or null when `from` does not follow the `=` of one. */
function softBreakEnd(bytes: Buffer, from: number): number | null {
  let at = from
  while (at < bytes.length && at - from < 80 && (bytes[at] === 0x20 || bytes[at] === 0x09)) at++
  if (at >= bytes.length) return at
  if (bytes[at] === 0x0a) return at + 1
  return bytes[at] === 0x0d && bytes[at + 1] === 0x0a ? at + 2 : null
}
