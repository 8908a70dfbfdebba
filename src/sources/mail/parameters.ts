import { Buffer } from 'node:buffer'
import { decodeText } from './charset.ts'
import { decodeWords } from './encoded-words.ts'

/** A header such as `text/plain; charset=utf-8`: the value in lower case, the parameters by name in lower case. */
export type Structured = { readonly value: string; readonly parameters: ReadonlyMap<string, string> }

/**
 * Reads a header with parameters (RFC 2045 §5.1), joins and decodes continued ones (RFC 2231 §3, §4), and
 * passes over comments. The first of two parameters with one name counts.
 */
export function readStructured(header: string): Structured {
  const known = cache.get(header)
  if (known !== undefined) return known
  const read = parse(header)
  // Bodies are described by the same few headers over and over; those with a boundary or a file name are not.
  if (cache.size < 500 && header.length < 80 && !/boundary|name/i.test(header)) {
    cache.set(Buffer.from(header).toString(), read)
  }
  return read
}

/** The file name of a part, from its disposition or its type, decoded; '' when it has none. */
export function fileName(disposition: Structured, type: Structured): string {
  const name = disposition.parameters.get('filename') ?? type.parameters.get('name') ?? ''
  return decodeWords(name)
    .replaceAll(/[\s\0]+/g, ' ')
    .trim()
    .slice(0, 255)
}

const cache = new Map<string, Structured>()

function parse(header: string): Structured {
  const pieces = splitPieces(header)
  const parameters = new Map<string, string>()
  for (const piece of pieces.slice(1)) {
    const equals = piece.indexOf('=')
    if (equals < 0) continue
    const name = piece.slice(0, equals).trim().toLowerCase()
    if (name !== '' && !parameters.has(name)) parameters.set(name, unquote(piece.slice(equals + 1).trim()))
  }
  joinContinued(parameters)
  return { value: unquote((pieces[0] ?? '').trim()).toLowerCase(), parameters }
}

const LONGEST_HEADER = 65_536
const MOST_PARAMETERS = 200

/** Splits at semicolons outside quotes and comments, and drops the comments. */
function splitPieces(header: string): string[] {
  const text = header.length > LONGEST_HEADER ? header.slice(0, LONGEST_HEADER) : header
  const pieces: string[] = []
  let piece = ''
  let quoted = false
  let comment = 0
  for (let at = 0; at < text.length && pieces.length < MOST_PARAMETERS; at++) {
    const char = text[at] ?? ''
    if (quoted || comment > 0) {
      if (char === '\\' && quoted) piece += char + (text[++at] ?? '')
      else if (quoted) {
        if (char === '"') quoted = false
        piece += char
      } else if (char === '(') comment++
      else if (char === ')') comment--
    } else if (char === '"') {
      quoted = true
      piece += char
    } else if (char === '(' && /(?:^|[\s;])$/.test(piece.slice(-1)) && text.includes(')', at)) comment++
    else if (char === ';') {
      pieces.push(piece)
      piece = ''
    } else piece += char
  }
  pieces.push(piece)
  return pieces
}

function unquote(value: string): string {
  if (!value.startsWith('"')) return value
  let end = 1
  while (end < value.length && value[end] !== '"') end += value[end] === '\\' ? 2 : 1
  const inner = value.slice(1, end)
  return inner.includes('\\') ? inner.replaceAll(/\\(.)/g, '$1') : inner
}

type Section = { readonly order: number; readonly encoded: boolean; readonly value: string }

/** `name*0*=utf-8''a%20; name*1=b` becomes `name=a b`. */
function joinContinued(parameters: Map<string, string>): void {
  const continued = new Map<string, Section[]>()
  for (const [key, value] of parameters) {
    const parts = /^([^*]+)\*(?:(\d{1,4})(\*)?)?$/.exec(key)
    const name = parts?.[1]
    if (parts === null || name === undefined) continue
    const section = { order: Number(parts[2] ?? 0), encoded: key.endsWith('*'), value }
    const known = continued.get(name)
    if (known === undefined) continued.set(name, [section])
    else known.push(section)
    parameters.delete(key)
  }
  for (const [name, sections] of continued) parameters.set(name, joinSections(sections))
}

function joinSections(sections: readonly Section[]): string {
  const ordered = sections.toSorted((a, b) => a.order - b.order)
  const tag = ordered[0]?.encoded === true ? /^([^']*)'[^']*'/.exec(ordered[0].value) : null
  const bytes = ordered.map((section, index) => {
    const value = index === 0 && tag !== null ? section.value.slice(tag[0].length) : section.value
    return section.encoded ? percentDecode(value) : Buffer.from(value)
  })
  return decodeText(Buffer.concat(bytes), tag?.[1] ?? '')
}

function percentDecode(text: string): Buffer {
  const bytes = Buffer.from(text)
  let to = 0
  for (let from = 0; from < bytes.length; from++) {
    const pair = bytes[from] === 0x25 ? bytes.toString('latin1', from + 1, from + 3) : ''
    if (/^[0-9a-f]{2}$/i.test(pair)) {
      bytes[to++] = Number.parseInt(pair, 16)
      from += 2
    } else bytes[to++] = bytes[from] ?? 0
  }
  return bytes.subarray(0, to)
}
