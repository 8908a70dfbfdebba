import { type Buffer, isAscii, isUtf8 } from 'node:buffer'

/**
 * Bytes as text. `charset` is a label as a header gives it; '' or a label that means nothing lets the bytes
 * decide: UTF-8 when they are valid UTF-8, else windows-1252, which maps every byte. Never throws.
 * Labels as in the WHATWG Encoding Standard §4.2, and the code page names that mail programs write.
 */
export function decodeText(bytes: Buffer, charset: string): string {
  const label = charsetLabel(charset)
  if (!NOT_ASCII_BASED.has(label) && isAscii(bytes)) return bytes.toString('latin1')
  if (GUESSED.has(label)) return isUtf8(bytes) ? bytes.toString('utf8') : windows1252.decode(bytes)
  if (label === 'utf-8') return decodeClaimedUtf8(bytes)
  const decoder = decoderFor(label)
  if (decoder === null) return decodeText(bytes, '')
  return decoder.decode(bytes)
}

const windows1252 = new TextDecoder('windows-1252')

/**
 * Labels that leave the choice to the bytes. Latin-1 is among them: text that is valid UTF-8 with characters
 * beyond ASCII is practically never Latin-1, and mail programs often claim the one and send the other.
 */
const GUESSED = new Set([
  '',
  'us-ascii',
  'ascii',
  'ansi_x3.4-1968',
  'ansi_x3.4-1986',
  'iso646-us',
  'iso_646.irv:1991',
  '646',
  'us',
  'unknown',
  'x-unknown',
  'unknown-8bit',
  'default',
  'default_charset',
  '_autodetect',
  '_iso',
  'binary',
  '8bit',
  '7bit',
  'none',
  'iso-8859-1',
  'iso8859-1',
  'iso_8859-1',
  'latin1',
  'latin-1',
  'windows-1252',
  'cp1252',
  'x-user-defined',
])

/** Encodings in which bytes below 0x80 may mean something else than ASCII. */
const NOT_ASCII_BASED = new Set([
  'iso-2022-jp',
  'csiso2022jp',
  'utf-16',
  'utf-16le',
  'utf-16be',
  'unicode',
  'ucs-2',
  'iso-10646-ucs-2',
])

/** Names that mail programs use and the Encoding Standard does not know. */
const ALIASES = new Map([
  ['utf8', 'utf-8'],
  ['unicode-1-1-utf-8', 'utf-8'],
  ['utf-8mb4', 'utf-8'],
  ['ks_c_5601', 'euc-kr'],
  ['ksc5601', 'euc-kr'],
  ['x-windows-949', 'euc-kr'],
  ['cp949', 'euc-kr'],
  ['cp932', 'shift_jis'],
  ['cp936', 'gbk'],
  ['cp950', 'big5'],
  ['x-big5', 'big5'],
  ['iso-2022-jp-1', 'iso-2022-jp'],
  ['iso-2022-jp-2', 'iso-2022-jp'],
  ['x-euc-jp', 'euc-jp'],
  ['latin2', 'iso-8859-2'],
  ['iso-8859-8-i', 'iso-8859-8'],
])

function charsetLabel(charset: string): string {
  if (charset === '' || charset === 'us-ascii' || charset === 'utf-8') return charset
  const label = charset.replaceAll(/["'\s]/g, '').toLowerCase()
  const alias = ALIASES.get(label)
  if (alias !== undefined) return alias
  const page = /^(?:cp|cp-|windows|win|ms|x-cp|x-windows-)-?(125[0-8]|874)$/.exec(label)?.[1]
  return page === undefined ? label : `windows-${page}`
}

/** A decoder costs far more to make than to use; a message cannot grow this map beyond the standard's labels. */
const decoders = new Map<string, TextDecoder | null>()

function decoderFor(label: string): TextDecoder | null {
  const known = decoders.get(label)
  if (known !== undefined) return known
  let decoder: TextDecoder | null = null
  try {
    decoder = new TextDecoder(label)
  } catch {
    return null
  }
  decoders.set(label, decoder)
  return decoder
}

/** UTF-8 as claimed; when more of it is broken than whole, it was windows-1252 under a false name. */
function decodeClaimedUtf8(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  if (isUtf8(bytes)) return text
  let broken = 0
  let whole = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) broken++
    else if (code > 0x7f) whole++
  }
  return broken > whole ? windows1252.decode(bytes) : text
}
