/** One card as it stands in its file: its unfolded content lines, not yet parsed. */
export type ScannedCard = {
  /** Its place among the file's cards, from 1. */
  readonly ordinal: number
  /** Unfolded content lines without BEGIN and END, one char a byte. Values of photos and other media are left out. */
  readonly lines: readonly string[]
  /** The card's bytes as in the file, one char a byte; large media left out with a note in their place. */
  readonly raw: string
  /** `cut`: the file ends inside one of its lines. `unended`: no END:VCARD, but each line is whole. */
  readonly ending: 'ended' | 'unended' | 'cut'
  /** What was left out because it is too large, in plain words. */
  readonly left: readonly string[]
}

/** Lines outside any card that hold something, such as a stray `BEGIN:FOO`. */
export type ScanEnd = { readonly strayLines: number }

/**
 * Splits a vCard file of any version into cards and unfolded lines.
 *
 * This is our own content-line reader (RFC 6350 §3.3, vCard 2.1 §2.1.3) rather than ical.js: that throws away the
 * file at the first line it dislikes, and knows neither 2.1's bare parameters and quoted-printable soft breaks
 * nor badly wrapped photos. One linear pass, one char a byte, so that folds inside a UTF-8 character mend
 * themselves; a property keeps at most 1 MB, a card 10,000 lines.
 * @param text the file with one char a byte (latin1)
 */
export function* scanCards(text: string): Generator<ScannedCard, ScanEnd> {
  const cursor = new LineCursor(text)
  let card: CardUnderWay | null = null
  let ordinal = 0
  let strayLines = 0
  for (let line = cursor.next(); line !== null; line = cursor.next()) {
    const mark = boundary(text, line)
    if (card !== null && (mark === 'end' || mark === 'begin') && card.takesNested(mark)) continue
    if (mark === 'begin') {
      if (card !== null) yield card.finish('unended', line.start)
      card = new CardUnderWay(text, line.start, ++ordinal)
    } else if (card === null) {
      if (mark === 'other') strayLines++
    } else if (mark === 'end') {
      yield card.finish('ended', line.next)
      card = null
    } else card.add(line)
  }
  if (card !== null) yield card.finish(cursor.endsInsideLine ? 'cut' : 'unended', text.length)
  return { strayLines }
}

type Line = { readonly start: number; readonly end: number; readonly next: number }

/** Physical lines ended by CR LF, LF or CR alone. */
class LineCursor {
  readonly endsInsideLine: boolean
  #at = 0
  #cr = -1
  #lf = -1
  readonly #text: string

  constructor(text: string) {
    this.#text = text
    this.endsInsideLine = text !== '' && !/[\r\n]/.test(text.charAt(text.length - 1))
  }

  next(): Line | null {
    const start = this.#at
    if (start >= this.#text.length) return null
    if (this.#cr < start) this.#cr = this.#find('\r', start)
    if (this.#lf < start) this.#lf = this.#find('\n', start)
    const end = Math.min(this.#cr, this.#lf)
    this.#at = end === this.#cr && this.#lf === end + 1 ? end + 2 : end + 1
    return { start, end, next: Math.min(this.#at, this.#text.length) }
  }

  #find(what: string, from: number): number {
    const at = this.#text.indexOf(what, from)
    return at === -1 ? this.#text.length : at
  }
}

function boundary(text: string, { start, end }: Line): 'begin' | 'end' | 'blank' | 'other' {
  if (end === start) return 'blank'
  if (end - start > 100) return 'other'
  const line = text.slice(start, end).trim()
  if (line === '') return 'blank'
  if (/^begin\s*:\s*vcard$/i.test(line)) return 'begin'
  return /^end\s*:\s*vcard$/i.test(line) ? 'end' : 'other'
}

const LINES_A_CARD = 10_000
const CHARS_A_VALUE = 1_000_000
const PIECES_A_VALUE = 100_000
const CHARS_OF_MEDIA_IN_RAW = 65_536
const CHARS_OF_RAW = 1_000_000

class CardUnderWay {
  readonly #text: string
  readonly #ordinal: number
  readonly #lines: string[] = []
  readonly #left: string[] = []
  readonly #kept: string[] = []
  #keptTo: number
  #open: LineUnderWay | null = null
  #unread = 0
  #isVersion21 = false
  #inAgent = false

  constructor(text: string, start: number, ordinal: number) {
    this.#text = text
    this.#keptTo = start
    this.#ordinal = ordinal
  }

  /** vCard 2.1 §2.3.1: an AGENT may hold a whole card. Its lines are not this person's. */
  takesNested(mark: 'begin' | 'end'): boolean {
    const nested = mark === 'end' ? this.#inAgent : !this.#inAgent && this.#open?.isEmptyAgent() === true
    if (nested) this.#inAgent = mark === 'begin'
    return nested
  }

  add(line: Line): void {
    if (this.#inAgent) return
    const head = this.#text.slice(line.start, Math.min(line.end, line.start + HEAD))
    const next = this.#text.charAt(line.next)
    const open = this.#open
    if (open?.continues(head, next === ' ' || next === '\t') === true)
      open.append(this.#text.slice(line.start, line.end), line.next)
    else if (head !== '') {
      this.#close(line.start)
      this.#open = new LineUnderWay(this.#text.slice(line.start, line.end), line, this.#isVersion21)
    }
  }

  finish(ending: ScannedCard['ending'], end: number): ScannedCard {
    // The last line of a cut file may be half an address, which is worse than none.
    if (ending === 'cut') this.#open = null
    this.#close(end)
    this.#kept.push(this.#text.slice(this.#keptTo, end))
    if (this.#unread > 0) this.#left.push(`${this.#unread} lines over ${LINES_A_CARD} were not read`)
    return {
      ordinal: this.#ordinal,
      lines: this.#lines,
      raw: shortened(this.#kept.join('')),
      ending,
      left: this.#left,
    }
  }

  #close(at: number): void {
    const open = this.#open
    this.#open = null
    if (open === null) return
    if (/^version\s*:\s*2\.1/i.test(open.head)) this.#isVersion21 = true
    if (open.isMedia && open.end - open.start > CHARS_OF_MEDIA_IN_RAW) this.#leaveOut(open)
    if (open.overflowed) this.#left.push('a value over 1 MB was cut')
    if (this.#lines.length < LINES_A_CARD) this.#lines.push(open.text())
    else if (at > open.start) this.#unread++
  }

  #leaveOut(open: LineUnderWay): void {
    const name = /^[\w.-]{1,40}/.exec(open.head)?.[0] ?? 'MEDIA'
    this.#kept.push(this.#text.slice(this.#keptTo, open.start))
    this.#kept.push(`X-RAPPORT-LEFT-OUT:${name} of ${open.end - open.start} bytes\r\n`)
    this.#keptTo = open.end
  }
}

/** One content line while its folds and soft breaks are still coming in. */
class LineUnderWay {
  readonly start: number
  /** Its first chars, as far as a fold has not cut them off. */
  head = ''
  isMedia = false
  end: number
  overflowed = false
  readonly #isVersion21: boolean
  readonly #pieces: string[] = []
  #chars = 0
  #isQuotedPrintable = false
  #endsSoftly = false

  constructor(written: string, line: Line, isVersion21: boolean) {
    this.start = line.start
    this.end = line.next
    this.#isVersion21 = isVersion21
    this.#take(written)
  }

  isEmptyAgent(): boolean {
    return /^(?:[\w-]{1,40}\.)?agent\b[^:]*:\s*$/i.test(this.head)
  }

  /**
   * Whether a physical line belongs to this one: a soft break before it, a fold, or a wrap without its space.
   * @param isFolded whether the line goes on in a fold; then it may be the start of a name
   */
  continues(head: string, isFolded: boolean): boolean {
    if (this.#endsSoftly || head.startsWith(' ') || head.startsWith('\t')) return true
    return head !== '' && !PROPERTY.test(head) && !(isFolded && PART_OF_NAME.test(head))
  }

  append(line: string, end: number): void {
    this.end = end
    if (this.isMedia) return
    if (this.#endsSoftly) this.#take(line)
    // 2.1 folds before a space that belongs to the text (RFC 822); 3.0 and 4.0 add the space.
    else if (line.startsWith(' ') || line.startsWith('\t'))
      this.#take(this.#isVersion21 ? line : line.slice(1))
    else this.#take(`\n${line}`)
  }

  text(): string {
    return this.#pieces.join('')
  }

  #take(piece: string): void {
    if (this.head.length < HEAD && !this.head.includes(':')) this.#readHead(piece)
    this.#endsSoftly = this.#isQuotedPrintable && piece.endsWith('=')
    const body = this.#endsSoftly ? piece.slice(0, -1) : this.isMedia ? piece.slice(0, HEAD) : piece
    const room = this.#pieces.length < PIECES_A_VALUE ? CHARS_A_VALUE - this.#chars : 0
    if (body.length > room) this.overflowed = true
    if (room <= 0) return
    this.#pieces.push(body.slice(0, room))
    this.#chars += Math.min(body.length, room)
  }

  #readHead(piece: string): void {
    this.head = (this.head + piece.slice(0, HEAD)).slice(0, HEAD)
    this.isMedia = MEDIA.test(this.head) || BASE64.test(parameters(this.head))
    this.#isQuotedPrintable = /;(?:encoding=)?quoted-printable/i.test(parameters(this.head))
  }
}

/** As many chars of a line as tell what it is. */
const HEAD = 300
const MEDIA = /^(?:[\w-]{1,40}\.)?(?:photo|logo|sound|key|x-ms-cardpicture)[;:]/i
const BASE64 = /;(?:encoding=)?(?:b|base64)(?:;|$)/i
const PART_OF_NAME = /^[\w-]{1,80}(?:\.[\w-]{0,80})?$/
const PROPERTY = /^[\w-]{1,80}(?:\.[\w-]{1,80})?\s{0,4}[;:]/

function parameters(head: string): string {
  const colon = head.indexOf(':')
  return colon === -1 ? head : head.slice(0, colon)
}

function shortened(raw: string): string {
  if (raw.length <= CHARS_OF_RAW) return raw
  const cut = Math.max(raw.lastIndexOf('\n', CHARS_OF_RAW), 0)
  return `${raw.slice(0, cut)}\r\nX-RAPPORT-LEFT-OUT:${raw.length - cut} bytes of this card\r\nEND:VCARD\r\n`
}
