import { FROM_KEYS, keyOf, keyRun, SUBJECT_KEYS, TO_KEYS } from './header-keys.ts'
import { isBlank, type Line, nextWritten } from './lines.ts'
import type { Zone } from './zone-kind.ts'

/** Marks quoted and forwarded text, and the headers that announce it, in the ways of the common mail programs. */
export function markQuotes(lines: readonly Line[], marks: (Zone | null)[]): void {
  const prefixes = namePrefixes(lines)
  lines.forEach((line, i) => {
    if (isQuoted(line.text) || hasNamePrefix(line.text, prefixes) || isBarQuoted(lines, i)) marks[i] = 'quote'
    else if (namePrefix(line.text) !== undefined && isQuotedAbove(lines, marks, i)) marks[i] = 'quote'
  })
  let i = 0
  while (i < lines.length) {
    const header =
      marks[i] === null ? (divider(lines, i) ?? headerBlock(lines, i) ?? attribution(lines, marks, i)) : null
    i = header === null ? i + 1 : markFrom(lines, marks, header)
  }
}

type Header = {
  readonly from: number
  /** The first line past the header. */
  readonly to: number
  readonly what: 'quote' | 'forward'
  /** Whether unquoted text below it is surely the other message. */
  readonly certain: boolean
}

/** Marks a header and, when what it announces is not marked line by line, everything below it. Gives the line to go on at. */
function markFrom(lines: readonly Line[], marks: (Zone | null)[], header: Header): number {
  marks.fill('quote header', header.from, header.to)
  const next = nextWritten(lines, header.to)
  if (!header.certain || marks[next] === 'quote') return header.to
  if (hasQuoteSoon(marks, header.to) && !isTheirsThatQuotes(lines, marks, { ...header, to: next }))
    return header.to
  for (let i = header.to; i < lines.length; i++) {
    if (END_OF_FORWARD.test(lines[i]?.text ?? '')) {
      marks[i] = 'quote header'
      return i + 1
    }
    marks[i] = header.what
  }
  return lines.length
}

/** Below a divider, with an answer above it, `On … wrote:` without a mark is a line of the message that is answered. */
function isTheirsThatQuotes(
  lines: readonly Line[],
  marks: readonly (Zone | null)[],
  { from, to }: Header,
): boolean {
  if (nextWritten(lines, 0) >= from || !RULED.test(lines[from]?.text ?? '')) return false
  return attribution(lines, marks, to) !== null
}

const END_OF_FORWARD = /^\s*[-=*_]{2,}\s*End (?:of )?(?:the )?(?:forwarded|original|included)/i

function hasQuoteSoon(marks: readonly (Zone | null)[], from: number): boolean {
  for (let i = from; i < Math.min(marks.length, from + 6); i++) if (marks[i] === 'quote') return true
  return false
}

function isQuoted(text: string): boolean {
  let at = 0
  while (at < 6 && (text[at] === ' ' || text[at] === '\t')) at++
  return text[at] === '>' || text[at] === '＞'
}

const NAME_PREFIX = /^[ \t]{0,3}([A-Za-z][A-Za-z.-]{0,11})>(?=[ >]|$)/
/**
 * `Name> words` counts as a quote when the same prefix stands on at least two lines, or another quote stands above
 * it; one alone may be a prompt.
 */
function namePrefixes(lines: readonly Line[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { text } of lines) {
    const name = namePrefix(text)
    if (name === undefined) continue
    if (seen.has(name)) twice.add(name)
    seen.add(name)
  }
  return twice
}

/** The mark is looked for first, since most lines have none. */
function namePrefix(text: string): string | undefined {
  const at = text.indexOf('>')
  return at > 0 && at < 16 ? NAME_PREFIX.exec(text)?.[1] : undefined
}

function hasNamePrefix(text: string, prefixes: ReadonlySet<string>): boolean {
  return prefixes.size > 0 && prefixes.has(namePrefix(text) ?? '')
}

function isQuotedAbove(lines: readonly Line[], marks: readonly (Zone | null)[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const above = lines[k]
    if (above !== undefined && !isBlank(above)) return marks[k] === 'quote'
  }
  return false
}

const BAR = /^[ \t]{0,2}\|(?: [^|]*)?$/
function isBarQuoted(lines: readonly Line[], i: number): boolean {
  const text = lines[i]?.text ?? ''
  if (!text.slice(0, 3).includes('|') || !BAR.test(text)) return false
  return BAR.test(lines[i - 1]?.text ?? '') || BAR.test(lines[i + 1]?.text ?? '')
}

const ORIGINAL =
  /original (?:message|appointment)|reply (?:message|separator)|urspr(?:ü|ue?)ngliche nachricht|originalnachricht|message d['’]origine|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|ursprungligt meddelande|opprinnelig melding|oprindelig meddelelse|исходное сообщение|原始邮件|wiadomość oryginalna/i
const FORWARDED =
  /forwarded (?:message|by|mail)|begin forwarded|start of forwarded|included (?:message|mail)|weitergeleitete (?:nachricht|mail)|message transféré|début du message|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|doorgestuurd bericht|vidarebefordrat|пересланное сообщение|转发邮件/i
const RULED = /^[ \t]*(?:[-_=*~—–]{2,}|begin |anfang der |début du |inicio del )/i

/** A ruled line that says that another message follows, with the header lines right below it. */
function divider(lines: readonly Line[], i: number): Header | null {
  const text = lines[i]?.text ?? ''
  if (!RULED.test(text)) return null
  const line = text.slice(0, 300)
  const what = FORWARDED.test(line) ? 'forward' : ORIGINAL.test(line) ? 'quote' : null
  if (what === null) return null
  // Lotus Notes wraps a long "Forwarded by … on … ----" line.
  const wraps = what === 'forward' && !/[-=_*:]{1,}$/.test(line) && /-{3,}$/.test(lines[i + 1]?.text ?? '')
  const below = nextWritten(lines, i + (wraps ? 2 : 1), 4)
  const block = keyRun(lines, below)
  return { from: i, to: block.keys.size >= 1 ? block.to : i + (wraps ? 2 : 1), what, certain: true }
}

/**
 * From, sent, to, subject in a block without a divider: Outlook, Hotmail, and Lotus Notes, with its name and date
 * above, or below the new text with its empty copy line.
 */
function headerBlock(lines: readonly Line[], i: number): Header | null {
  if (keyOf(lines[i]) === '') return null
  const { keys, to } = keyRun(lines, i)
  const has = (of: ReadonlySet<string>) => [...keys].some((key) => of.has(key))
  const complete =
    keys.size >= 3 &&
    has(SUBJECT_KEYS) &&
    (has(FROM_KEYS) || (has(TO_KEYS) && (isNotesHead(lines, i) || isNotesReply(lines, i))))
  if (!complete) return null
  return {
    from: headOf(lines, i),
    to,
    what: i <= nextWritten(lines, 0) + 1 ? 'forward' : 'quote',
    certain: true,
  }
}

const NOTES_DATE = /\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\s+\d{1,2}:\d{2}/
function isNotesHead(lines: readonly Line[], i: number): boolean {
  for (let k = i; k >= Math.max(0, i - 5); k--)
    if (NOTES_DATE.test((lines[k]?.text ?? '').slice(0, 200))) return true
  return false
}

/** `To:`, `cc:`, `Subject:` right below each other after a blank line and some words: nobody writes that by hand. */
function isNotesReply(lines: readonly Line[], i: number): boolean {
  const above = lines[i - 1]
  if (above === undefined || !isBlank(above) || nextWritten(lines, 0) >= i) return false
  return [/^To: \S/, /^cc:/, /^Subject:/].every((key, k) => key.test((lines[i + k]?.text ?? '').slice(0, 40)))
}

/** Takes in what stands above the keys: an Outlook rule, or the name and date lines of Lotus Notes. */
function headOf(lines: readonly Line[], i: number): number {
  let from = i
  if (/^[ \t]*[_-]{5,}$/.test(lines[from - 1]?.text ?? '')) return from - 1
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const text = (lines[k]?.text ?? '').slice(0, 200)
    if (NOTES_DATE.test(text)) from = k
    else if (from === k + 1 && from < i && text !== '' && text.length < 60 && !/[.!?:]$/.test(text)) from = k
    else if (text !== '' && from < i) break
  }
  return from
}

const OPENING =
  /^[ \t]*(?:[-*]+ ?)?(?:on|at|in (?:message|article)|am|le|el|il|em|op|den|dne|dnia|w dniu|na|quoting|zitat von|\*|"|'|\d{4}-\d\d|\d{1,2}[./]\d)/i
const VERB =
  /(?<!\p{L})(?:wrote|writes|written|said|says|typed|schrieb|schreibt|a [ée]crit|escribi[oó]|ha scritto|scrive|escreveu|schreef|skrev|napsal|napisa[lł]|kirjoitti|yazdı)(?!\p{L})|(?:написал|пишет|写道|のメール)/iu

/** `On … wrote:` over at most four lines, in several languages; or any line with a verb of saying right above a quote. */
function attribution(lines: readonly Line[], marks: readonly (Zone | null)[], i: number): Header | null {
  const first = lines[i]?.text ?? ''
  if (first === '' || first.length > 400) return null
  let joint = ''
  for (let k = i; k < Math.min(lines.length, i + 4); k++) {
    const line = lines[k]
    if (line === undefined || marks[k] !== null || isBlank(line) || line.text.length > 400) return null
    joint = joint === '' ? line.text : `${joint} ${line.text}`
    const closes = /[:：]$/.test(line.text) || (/(?:wrote|schrieb)$/i.test(line.text) && k > i)
    if (!closes) {
      if (k === i && !OPENING.test(first)) return null
      continue
    }
    const quotedBelow = marks[nextWritten(lines, k + 1, 4)] === 'quote'
    const dated = /\d/.test(joint) && OPENING.test(joint) && VERB.test(joint)
    const said =
      quotedBelow && (VERB.test(joint) || /<[^<>@\s]+@[^<>\s]+>/.test(joint) || /^\*? ?on .*\d/i.test(joint))
    if (!dated && !said) return null
    // With nothing above it, what stands below unmarked is the answer itself: its writer cut the quote away.
    const answersAbove = nextWritten(lines, 0) < i
    const certain = answersAbove && dated && /@|\d[:.h]\d\d|\d{4}/.test(joint)
    return { from: i, to: k + 1, what: 'quote', certain }
  }
  return null
}
