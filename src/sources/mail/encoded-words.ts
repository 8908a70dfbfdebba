import { Buffer } from 'node:buffer'
import { decodeText } from './charset.ts'
import { decodeBase64 } from './transfer-encoding.ts'

/**
 * Decodes the encoded words of a header value (RFC 2047 §2), joining neighbours before their bytes are read,
 * since programs split characters across words. What is no valid word stays as it is written.
 */
export function decodeWords(text: string): string {
  let at = text.indexOf('=?')
  if (at < 0) return text
  let result = ''
  let done = 0
  let open: Word | null = null
  while (at >= 0) {
    const word = readWord(text, at)
    if (word === null) {
      at = text.indexOf('=?', at + 2)
      continue
    }
    const between = text.slice(done, at)
    const adjacent = open !== null && between.trim() === ''
    if (open !== null && !(adjacent && sameCharset(open, word))) {
      result += finish(open)
      open = null
    }
    if (!adjacent) result += between
    open = open === null ? word : joined(open, word)
    done = word.end
    at = text.indexOf('=?', done)
  }
  if (open !== null) result += finish(open)
  return result + text.slice(done)
}

type Word = { charset: string; encoding: 'b' | 'q'; payloads: string[]; end: number }

/** Longer words than the 75 characters of RFC 2047 are common; beyond this the text is not one. */
const LONGEST_WORD = 16_384

function readWord(text: string, at: number): Word | null {
  const afterCharset = text.indexOf('?', at + 2)
  if (afterCharset < 0 || afterCharset - at > 64 || text[afterCharset + 2] !== '?') return null
  const encoding = text[afterCharset + 1]?.toLowerCase()
  if (encoding !== 'b' && encoding !== 'q') return null
  const start = afterCharset + 3
  const stop = text.slice(start, start + LONGEST_WORD).indexOf('?=')
  if (stop < 0) return null
  // RFC 2231 §5 adds a language after an asterisk.
  const charset = text
    .slice(at + 2, afterCharset)
    .replace(/\*.*$/, '')
    .toLowerCase()
  return { charset, encoding, payloads: [text.slice(start, start + stop)], end: start + stop + 2 }
}

function sameCharset(left: Word, right: Word): boolean {
  // Words in ISO-2022 each end in ASCII again; put together they would shift twice in a row.
  return (
    left.charset === right.charset && left.encoding === right.encoding && !left.charset.startsWith('iso-2022')
  )
}

function joined(left: Word, right: Word): Word {
  left.payloads.push(...right.payloads)
  left.end = right.end
  return left
}

function finish(word: Word): string {
  return decodeText(
    word.encoding === 'q' ? decodeQ(word.payloads.join('')) : decodeB(word.payloads),
    word.charset,
  )
}

/** Each base64 word stands alone, unless a program cut the stream anywhere and left incomplete groups of four. */
function decodeB(payloads: readonly string[]): Buffer {
  const whole = payloads.every((payload, index) => index === payloads.length - 1 || payload.length % 4 === 0)
  if (!whole && payloads.every((payload, index) => index === payloads.length - 1 || !payload.endsWith('=')))
    return decodeBase64(payloads.join(''))
  return Buffer.concat(payloads.map(decodeBase64))
}

/** RFC 2047 §4.2: like quoted-printable, with `_` for a space. */
function decodeQ(payload: string): Buffer {
  const bytes = Buffer.from(payload, EIGHT_BIT.test(payload) ? 'utf8' : 'latin1')
  let to = 0
  for (let from = 0; from < bytes.length; from++) {
    const code = bytes[from] ?? 0
    if (code === 0x3d) {
      const value = Number.parseInt(bytes.toString('latin1', from + 1, from + 3), 16)
      if (value >= 0 && HEX_PAIR.test(bytes.toString('latin1', from + 1, from + 3))) {
        bytes[to++] = value
        from += 2
        continue
      }
    }
    bytes[to++] = code === 0x5f ? 0x20 : code
  }
  return bytes.subarray(0, to)
}

const HEX_PAIR = /^[0-9a-f]{2}$/i
const EIGHT_BIT = /[^\0-\x7f]/
