import { linesOf } from '../meetings/cues.ts'

/** The line that begins a message in a WhatsApp export, taken apart. */
export type MessageStart = {
  /** The three numbers of its day, in the order written. */
  readonly day: readonly [number, number, number]
  /** The day's first number has four digits: it is the year. */
  readonly yearFirst: boolean
  /** `/`, `.` or `-` between them. */
  readonly separator: string
  readonly hour: number
  readonly minute: number
  /** null where the export has none (Android). */
  readonly second: number | null
  /** `[…]` around the time: written by an iPhone. */
  readonly bracketed: boolean
  /** Behind the time, with the invisible marks still in it. */
  readonly rest: string
}

/** Whether a text is a WhatsApp export: one of its first lines begins a message, and names a sender or is a notice. */
export function looksLikeWhatsApp(head: string): boolean {
  let lines = 0
  for (const line of linesOf(head)) {
    if (messageStart(line) !== null) return true
    lines += 1
    if (lines >= 5) return false
  }
  return false
}

/**
 * Reads the beginning of a message: `1/4/23, 7:02 PM - …`, `[24/10/24, 9:18:35 AM] …`, `[07.03.26, 21:22:39] …`,
 * `9/1/24, 9:29 p. m. - …`, with any of Unicode's blanks before the half of the day, Arabic and Persian digits, and
 * direction marks anywhere in front.
 * @returns null for a line that continues a message
 */
export function messageStart(line: string): MessageStart | null {
  const head = plainHead(line.slice(0, 60))
  const found = START.exec(head.text)
  if (found === null) return null
  const [
    whole,
    open,
    first = '',
    separator = '',
    second = '',
    third = '',
    before = '',
    hours = '',
    minutes = '',
    seconds,
  ] = found
  const after = found[10] ?? ''
  const close = found[11] ?? ''
  if ((open === '[') !== close.startsWith(']')) return null
  const hour = hourOfDay(Number(hours), before + after)
  if (hour === null || Number(minutes) > 59) return null
  return {
    day: [Number(first), Number(second), Number(third)],
    yearFirst: first.length === 4,
    separator,
    hour,
    minute: Number(minutes),
    second: seconds === undefined ? null : Number(seconds),
    bracketed: open === '[',
    rest: line.slice(head.at[whole.length] ?? line.length),
  }
}

/** A text without the invisible marks of direction and joining that WhatsApp puts around names and system lines. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '')
}

const HALF = '(上午|下午|午前|午後|오전|오후)'
const HALF_BEHIND =
  '([ap]\\.? ?m\\b\\.?|vorm\\.|nachm\\.|ص|م|ق\\.ظ\\.?|ب\\.ظ\\.?|πμ|μμ|π\\.μ\\.|μ\\.μ\\.|fm|em|de\\.|du\\.)'

const START = new RegExp(
  `^(\\[)?(\\d{1,4})([./-]) ?(\\d{1,2})\\3 ?(\\d{2,4})\\.?,? (?:kl\\. |um |à )?${HALF}? ?(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?: ?${HALF_BEHIND})?(\\] ?| - )`,
  'i',
)

/** A line's first characters made plain, and where each of them stands in the line. */
function plainHead(line: string): { readonly text: string; readonly at: readonly number[] } {
  const at: number[] = []
  let text = ''
  for (let index = 0; index < line.length; index += 1) {
    const letter = plainLetter(line[index] ?? '')
    if (letter === '') continue
    text += letter
    at.push(index)
  }
  at.push(line.length)
  return { text, at }
}

function plainLetter(letter: string): string {
  const code = letter.charCodeAt(0)
  if (code < 128) return letter
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0)
  if (code === 0x60c) return ','
  if (code === 0x2013) return '-'
  if (withoutMarks(letter) === '') return ''
  return /\p{Zs}/u.test(letter) ? ' ' : letter
}

function hourOfDay(hour: number, half: string): number | null {
  if (half === '') return hour < 24 ? hour : null
  const isLate = /^(?:p|nachm|م|ب|μ|em|du|下午|午後|오후)/iu.test(half)
  // `00:08 a. m.` and `14:05 PM` are written by phones that keep 24 hours.
  if (hour > 12) return hour < 24 ? hour : null
  return (hour % 12) + (isLate ? 12 : 0)
}
