/** Content lines as a calendar file has them: folded at 75 octets, never inside a character, each ended by CRLF (RFC 5545 §3.1). */
export function foldedLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function folded(line: string): string {
  if (line.length * MOST_OCTETS <= LONGEST) return line
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > (pieces.length === 0 ? LONGEST : LONGEST - 1)) {
      pieces.push(piece)
      piece = ''
      octets = 0
    }
    piece += character
    octets += size
  }
  return [...pieces, piece].join('\r\n ')
}

/** Octets of a line, without its end; a line that goes on spends one on the blank before it. */
const LONGEST = 75

/** Of a UTF-16 unit in UTF-8; two units of one character take fewer each. */
const MOST_OCTETS = 3

/** In UTF-8; half a surrogate pair becomes a replacement character. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** A text as a value: §3.3.11. Control characters, which no value may hold, are left out. */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
}

/** A text as a quoted parameter: §3.2 knows no quotation mark inside one, so an apostrophe stands for it. */
export function quotedParameter(text: string): string {
  return `"${text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(CONTROLS, '')
    .replaceAll('"', "'")}"`
}

/** A mail address as a calendar address; what a URI may not hold is percent-encoded (RFC 6068). */
export function mailtoOf(address: string): string {
  return `mailto:${encodeURI(address).replace(/[?#]/g, encodeURIComponent)}`
}

/** A moment (ms since 1970) in UTC: `20261123T090000Z`. */
export function utcValue(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toString({ smallestUnit: 'second' })
    .replaceAll(/[-:]/g, '')
}

/** A moment by the clock of an IANA zone: `20261123T100000`. */
export function localValue(at: number, zone: string): string {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime()
  return there.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')
}

/** Control characters, save tabs and line ends. */
const CONTROLS = /[^\P{Cc}\t\n]/gu
