/** A line longer than this is cut: no honest summary, address or description comes near it. */
export const MAX_LINE = 1_000_000

/** An unfolded content line; each character stands for one byte (Latin-1), as folding may split a UTF-8 letter. */
export type RawLine = {
  readonly bytes: string
  /** The file ended before the line did, so its last words may be missing. */
  readonly atEnd: boolean
}

/**
 * The bytes of a file as one byte-wide string, without its byte order mark; UTF-16 (by its mark, or by the
 * zeros in its first letters) is turned to UTF-8 first.
 */
export function byteString(bytes: Buffer): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.toString('latin1', 3)
  const little =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] !== 0 && bytes[1] === 0 && bytes[3] === 0)
  const big = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0)
  if (!little && !big) return bytes.toString('latin1')
  const text = new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes)
  return Buffer.from(text, 'utf8').toString('latin1')
}

/** The text that the bytes of a line spell: UTF-8, or Windows-1252 where they are no UTF-8, or as declared. */
export function spell(bytes: string, charset = ''): string {
  // eslint-disable-next-line no-control-regex -- every ASCII byte is its own letter
  if (/^[\x01-\x7f]*$/.test(bytes)) return bytes
  const buffer = Buffer.from(bytes, 'latin1')
  for (const label of [charset === '' ? 'utf-8' : charset, 'utf-8', 'windows-1252']) {
    try {
      return new TextDecoder(label, { fatal: label !== 'windows-1252' }).decode(buffer).replaceAll('\0', '')
    } catch {
      continue
    }
  }
  return bytes
}

/**
 * Unfolds a file (RFC 5545 §3.1) in one pass. Lines may end in CRLF, LF or CR. Beyond the RFC: the soft
 * breaks of quoted-printable values (vCalendar 1.0), and lines that were broken without the space that says so.
 */
export function* unfold(text: string): Generator<RawLine> {
  let parts: string[] = []
  let length = 0
  let previous = ''
  const add = (part: string): void => {
    if (length < MAX_LINE) parts.push(part.slice(0, MAX_LINE - length))
    length += part.length
  }
  let soft = false
  for (const line of physicalLines(text)) {
    const first = line.charCodeAt(0)
    if (parts.length > 0 && soft) add(line)
    else if (parts.length > 0 && (first === 0x20 || first === 0x09)) add(line.slice(1))
    else if (line.trim() === '') continue
    else if (parts.length > 0 && !beginsProperty(line) && continues(parts[0] ?? '', previous)) {
      // Cut at a width: a fold without its space. Shorter: someone's own line break, never escaped.
      add(previous.length >= FOLD_WIDTH ? line : `\\n${line}`)
    } else {
      if (parts.length > 0) yield { bytes: parts.join(''), atEnd: false }
      parts = [line.slice(0, MAX_LINE)]
      length = line.length
      soft = false
    }
    previous = line
    soft = line.endsWith('=') && isQuotedPrintable(parts[0] ?? '')
    if (soft) {
      const last = parts.pop() ?? ''
      parts.push(last.endsWith('=') ? last.slice(0, -1) : last)
    }
  }
  const open = !/[\r\n]$/.test(text.slice(-1))
  if (parts.length > 0) yield { bytes: parts.join(''), atEnd: open }
}

const FOLD_WIDTH = 60

function* physicalLines(text: string): Generator<string> {
  // Each is looked for again only once it has been passed, or a file without newlines would take for ever.
  let newline = -1
  let carriage = -1
  for (let at = 0; at < text.length; ) {
    if (newline < at) newline = nextOf(text, '\n', at)
    if (carriage < at) carriage = nextOf(text, '\r', at)
    const end = Math.min(newline, carriage)
    yield text.slice(at, end)
    at = end === carriage && newline === end + 1 ? end + 2 : end + 1
  }
}

function nextOf(text: string, letter: string, from: number): number {
  const at = text.indexOf(letter, from)
  return at === -1 ? text.length : at
}

function isQuotedPrintable(line: string): boolean {
  const head = line.slice(0, 300)
  const colon = head.indexOf(':')
  return colon > 0 && /quoted-printable/i.test(head.slice(0, colon))
}

const NAMES = new Set(
  `BEGIN END ACTION ATTACH ATTENDEE CALSCALE CATEGORIES CLASS COLOR COMMENT COMPLETED CONFERENCE CONTACT CREATED
  DAYLIGHT DCREATED DESCRIPTION DTEND DTSTAMP DTSTART DUE DURATION EXDATE EXRULE FREEBUSY GEO IMAGE LAST-MODIFIED
  LOCATION METHOD NAME ORGANIZER PERCENT-COMPLETE PRIORITY PRODID RDATE RECURRENCE-ID REFRESH-INTERVAL RELATED-TO
  REPEAT REQUEST-STATUS RESOURCES RNUM RRULE SEQUENCE SOURCE STATUS SUMMARY TRANSP TRIGGER TZ TZID TZNAME
  TZOFFSETFROM TZOFFSETTO TZURL UID URL VERSION`.split(/\s+/),
)

/** Whether a line that begins nothing can belong to the one before: prose, or a line as wide as folded ones are. */
function continues(first: string, previous: string): boolean {
  return previous.length >= FOLD_WIDTH || /^(?:SUMMARY|DESCRIPTION|LOCATION|COMMENT|CONTACT)\b/i.test(first)
}

/**
 * A known name in any case (Mozilla's calendar folded right after it), an X- name, or a name in capitals;
 * "Note: bring a pen" is none.
 */
function beginsProperty(line: string): boolean {
  const shape = /^([A-Za-z][A-Za-z0-9-]{0,63})(?:\s{0,3}[;:]|\s*$)/.exec(line.slice(0, 200))
  const name = shape?.[1]
  if (name === undefined) return false
  if (shape?.[0].trimEnd() === name) return NAMES.has(name)
  return NAMES.has(name.toUpperCase()) || /^x-/i.test(name) || name === name.toUpperCase()
}
