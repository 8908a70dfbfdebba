import { decodeBytes } from './decode-text.ts'

/** One property of a card: `item1.EMAIL;TYPE=work:jane@example.org`. */
export type Property = {
  /** Lower-cased; '' when ungrouped. */
  readonly group: string
  /** Upper-cased. */
  readonly name: string
  readonly parameters: Parameters
  /** Decoded from quoted-printable and its charset, but still escaped: `a\;b`. */
  readonly value: string
}

export type Parameters = {
  /** TYPE values and 2.1's bare ones, lower-cased. */
  readonly types: readonly string[]
  /** The first value of a named parameter, as written; '' when absent. */
  first(name: string): string
}

/**
 * Parses one unfolded content line.
 * @param line one char a byte
 * @returns null when it has no colon, or no name before it
 */
export function parseProperty(line: string): Property | null {
  const colon = valueColon(line)
  if (colon === -1) return null
  const [qualified = '', ...written] = splitOutsideQuotes(line.slice(0, colon), ';')
  const match = /^(?:([\w-]{1,80})\.)?([\w-]{1,80})$/.exec(qualified.trim())
  if (match === null) return null
  const parameters = readParameters(written)
  const bytes = isQuotedPrintable(parameters)
    ? decodeQuotedPrintable(line.slice(colon + 1))
    : line.slice(colon + 1)
  return {
    group: (match[1] ?? '').toLowerCase(),
    name: (match[2] ?? '').toUpperCase(),
    parameters,
    value: decodeBytes(Buffer.from(bytes, 'latin1'), unquoted(parameters.first('CHARSET'))).trim(),
  }
}

/** Splits a structured value at `;` or a list at `,`, but not where a backslash stands before it. */
export function splitValue(value: string, separator: ';' | ','): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < value.length; at++) {
    const char = value.charAt(at)
    if (char === '\\') at++
    else if (char === separator) {
      parts.push(value.slice(from, at))
      from = at + 1
    }
  }
  parts.push(value.slice(from))
  return parts
}

/** RFC 6350 §3.4: `\n`, `\,`, `\;`, `\\`; also the `\:` and `\"` that some write. Other backslashes are text. */
export function unescapeText(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/\\([nN\\,;:"])/g, (_all, char: string) => (char === 'n' || char === 'N' ? '\n' : char))
    .trim()
}

const PARAMETER_CHARS = 10_000
const ENCODINGS = new Set(['quoted-printable', 'base64', '8bit', '7bit', 'b', 'q'])

/** The colon before the value: the first outside quotes; with a quote left open, simply the first. */
function valueColon(line: string): number {
  let quoted = false
  const end = Math.min(line.length, PARAMETER_CHARS)
  for (let at = 0; at < end; at++) {
    const char = line.charAt(at)
    if (char === '"') quoted = !quoted
    else if (char === ':' && !quoted) return at
  }
  return line.indexOf(':')
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = []
  let quoted = false
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '"') quoted = !quoted
    else if (char === separator && !quoted) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  parts.push(text.slice(from))
  return parts
}

function readParameters(written: readonly string[]): Parameters {
  const types: string[] = []
  const named = new Map<string, string>()
  for (const text of written) {
    const equals = text.indexOf('=')
    const name = equals === -1 ? '' : text.slice(0, equals).trim().toUpperCase()
    const value = text.slice(equals + 1).trim()
    if (name === 'TYPE') types.push(...typesOf(value))
    else if (name !== '') named.set(name, named.get(name) ?? value)
    else if (ENCODINGS.has(value.toLowerCase())) named.set('ENCODING', value)
    else types.push(...typesOf(value))
  }
  return { types, first: (name) => named.get(name) ?? '' }
}

function typesOf(value: string): string[] {
  return unquoted(value)
    .toLowerCase()
    .split(',')
    .map((type) => type.trim())
    .filter((type) => type !== '')
}

function unquoted(value: string): string {
  return value.replaceAll('"', '')
}

function isQuotedPrintable(parameters: Parameters): boolean {
  return /^(?:quoted-printable|q)$/i.test(parameters.first('ENCODING'))
}

function decodeQuotedPrintable(text: string): string {
  return text.replace(/=([0-9A-Fa-f]{2})/g, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}
