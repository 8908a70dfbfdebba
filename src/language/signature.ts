import type { Sender } from './closing-line.ts'
import type { Zones } from './zones.ts'

/** What a signature says about its writer, as written. Empty strings and lists where it says nothing sure. */
export type Signature = {
  readonly name: string
  readonly title: string
  readonly company: string
  /** Numbers as written, with what the label says they are. */
  readonly phones: readonly {
    readonly number: string
    readonly kind: 'work' | 'mobile' | 'fax' | 'home' | 'unknown'
  }[]
  readonly addresses: readonly string[]
  readonly web: readonly string[]
}

/** The lines of the last signature in a message, without the delimiter; none when it has none. */
export function signatureLines(zones: Zones): string[] {
  const last = zones.spans.findLast(({ zone }) => zone === 'signature')
  if (last === undefined) return []
  return zones.text
    .slice(last.start, Math.min(last.end, last.start + 4000))
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[-_=*~+#.\s]+$/.test(line))
}

/**
 * Reads name, title, firm and numbers from a signature's lines. Precision first: a name must fit the sender's name
 * or address where known; a firm must look like one or fit the address's domain.
 */
export function readSignature(lines: readonly string[], sender: Sender = {}): Signature {
  const cells = lines.slice(0, 15).flatMap((line, row) => cellsOf(line).map((cell) => ({ row, ...cell })))
  const joined = lines.slice(0, 15).map((line) => line.slice(0, 300))
  const nameAt = cells.findIndex(({ text }) => isName(text, sender))
  const name = nameAt < 0 ? '' : tidy(cells[nameAt]?.text ?? '')
  const nameRow = nameAt < 0 ? -1 : (cells[nameAt]?.row ?? -1)
  const near = cells.filter(
    ({ row, text }) => nameAt >= 0 && row >= nameRow && row <= nameRow + 4 && tidy(text) !== name,
  )
  return {
    name,
    title: titleIn(near, sender),
    company: companyIn(
      near.map(({ text }) => text),
      sender,
    ),
    phones: joined.flatMap(phonesIn),
    addresses: unique(
      joined
        .flatMap((line) => line.match(/[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g) ?? [])
        .map((one) => one.toLowerCase()),
    ),
    web: unique(
      joined
        .flatMap((line) => line.match(/(?:https?:\/\/|\bwww\.)[^\s<>"'|,]+/gi) ?? [])
        .map((one) => one.replace(/[.;)]+$/, '')),
    ),
  }
}

/** A line's parts: at bars, stars, bullets, wide gaps; and at commas, as long as no firm's suffix follows. */
function cellsOf(line: string): Omit<Cell, 'row'>[] {
  return line
    .slice(0, 300)
    .replace(/^[-+*|~/\s]+|[-+*|~\s]+$/g, '')
    .split(/\s*[|·•*]\s*|\s{3,}|\t+| - | – | — |\/\/|-{4,}/)
    .flatMap((part) =>
      part
        .split(/,\s+(?!(?:inc|ltd|llc|llp|corp|co|gmbh|jr|sr|ph\.?d|m\.?d)\b)/i)
        .map((cell, i) => ({ text: cell.trim(), afterComma: i > 0 })),
    )
    .filter(({ text }) => text !== '' && text.length <= 60)
}

type Cell = { readonly row: number; readonly text: string; readonly afterComma: boolean }

const PERSON =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?\p{Lu}[\p{L}'’-]*\.?(?: (?:\p{Lu}[\p{L}'’-]*\.?|van|von|de|der|den|la|le|du|di|da|bin|al)){1,3}$/u

function isName(cell: string, { senderName = '', senderAddress = '' }: Sender): boolean {
  if (!/\p{Lu}/u.test(cell)) return false
  const text = tidy(cell)
  if (!PERSON.test(text) || COMPANY.test(text) || TITLE.test(text)) return false
  const words = wordsOf(text).filter((word) => word.length >= 2)
  const known = wordsOf(senderName).filter((word) => word.length >= 2)
  if (known.length > 0)
    return (
      words.some((word) => known.includes(word)) &&
      words.some((word) => word === known.at(-1) || word === known[0])
    )
  const local = wordsOf(senderAddress.split('@')[0] ?? '').join('')
  return local !== '' && words.some((word) => word.length >= 4 && local.includes(word))
}

const TITLE =
  /\b(?:manager|director|president|vp|ceo|cto|cfo|coo|cio|chief|chairman|engineer|developer|programmer|architect|consultant|analyst|assistant|coordinator|specialist|officer|professor|lecturer|researcher|scientist|student|attorney|counsel|lawyer|partner|associate|founder|administrator|representative|recruiter|head|lead|editor|designer|accountant|trader|technician|fellow|dean|secretary|supervisor|strategist|evangelist|owner)\b/i
const COMPANY =
  /\b(?:inc|ltd|limited|llc|llp|gmbh|corp|corporation|company|group|plc|pty|ag|s\.?a\.?r?\.?l?|b\.?v|a\/?s|oy|ab|kg|ohg|e\.?v|university|universit(?:y|ät|aet|é)|college|institute|institut|laborator(?:y|ies)|labs|technologies|technology|semiconductors?|software|solutions|foundation|bank|partners|associates|consulting)\b\.?/i

function isTitle(cell: string): boolean {
  const words = cell.split(/\s+/)
  return (
    words.length <= 7 &&
    TITLE.test(cell) &&
    !/\d|@|[.!?:]$|["“]/.test(cell) &&
    /^\p{Lu}/u.test(cell) &&
    !/\b(?:the|is|are|was|i|you|my|to|not)\b/i.test(cell) &&
    !/\b(?:inc|ltd|llc|gmbh|corp)\b/i.test(cell)
  )
}

/** The title, with the department after its comma: `Director, Client Relations`. */
function titleIn(cells: readonly Cell[], sender: Sender): string {
  const at = cells.findIndex(({ text }) => isTitle(text))
  const [title, next] = [cells[at], cells[at + 1]]
  if (title === undefined) return ''
  const isDepartment =
    next !== undefined &&
    next.row === title.row &&
    next.afterComma &&
    /^(?:\p{Lu}[\p{L}&/-]*(?: (?:and|of|&) | |$)){1,4}$/u.test(next.text) &&
    companyIn([next.text], sender) === ''
  return tidy(isDepartment ? `${title.text}, ${next.text}` : title.text)
}

/** Domains of mail services say nothing about an employer. */
const MAIL_SERVICES = new Set(
  'gmail googlemail yahoo hotmail outlook live msn aol gmx web icloud me mac mail yandex proton protonmail comcast earthlink t-online freenet rediffmail qq 163 126'.split(
    ' ',
  ),
)

function companyIn(cells: readonly string[], { senderAddress = '' }: Sender): string {
  const labels = (senderAddress.split('@')[1] ?? '').toLowerCase().split('.').slice(0, -1)
  const firm =
    labels.findLast(
      (label) => label.length > 3 || (label.length > 1 && !['co', 'com', 'ac', 'org', 'net'].includes(label)),
    ) ?? ''
  const isTelling = firm.length >= 3 && !MAIL_SERVICES.has(firm)
  const fits = (cell: string) => {
    if (!isTelling) return false
    const words = wordsOf(cell)
    return words.join('').startsWith(firm.replace(/-/g, '')) || words.includes(firm)
  }
  const able = cells.filter(
    (cell) => cell.split(/\s+/).length <= 7 && !/@|https?:|www\.|\d{3,}|[!?:]$|^\S+\.[a-z]{2,3}$/.test(cell),
  )
  const found =
    able.find((cell) => fits(cell) && !isTitle(cell)) ??
    able.find(
      (cell) =>
        COMPANY.test(cell) && /^[\p{Lu}\d]/u.test(cell) && cell.split(/\s+/).length >= 2 && !isTitle(cell),
    )
  return tidy(found ?? '')
}

const NUMBER =
  /(?:([\p{L}.-]{1,12})[\s.:#)]{0,4})?((?:\+\d{1,3}[\s.-]?)?(?:\(\d{1,5}\)[\s./-]*)?\d{1,5}(?:[\s./-]{1,3}\d{1,8}){1,5}(?![\d.]*@)(?: ?(?:x|ext\.?) ?\d{1,5})?)(?:\s*\(?(work|cell|mobile|fax|home|voice|office|direct)\b)?/giu

function phonesIn(line: string): Signature['phones'] {
  if (line.replace(/[^0-9]+/g, '').length < 7) return []
  return [...line.matchAll(NUMBER)].flatMap(([, before = '', raw = '', after = '']) => {
    const number = raw.trim()
    const digits = number.replace(/\D/g, '').length
    const labelled = kindOf(before) !== 'unknown' || kindOf(after) !== 'unknown'
    if (
      digits < 7 ||
      digits > 16 ||
      isDateOrAddress(number) ||
      (digits < 10 && !labelled && !number.startsWith('+'))
    )
      return []
    const kind = kindOf(before) === 'unknown' ? kindOf(after) : kindOf(before)
    return [{ number, kind }]
  })
}

function isDateOrAddress(number: string): boolean {
  return /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$|^\d{1,3}(?:\.\d{1,3}){3}$|^\d{5}[- ]\d{4}$|^[12]\d{3}[ -][12]\d{3}$/.test(
    number,
  )
}

function kindOf(label: string): Signature['phones'][number]['kind'] {
  const word = label.toLowerCase().replace(/[^\p{L}]/gu, '')
  if (/^(?:fax|f|telefax|facsimile)$/.test(word)) return 'fax'
  if (/^(?:mobile?|mob|cell|cellphone|m|c|handy|gsm|portable)$/.test(word)) return 'mobile'
  if (/^(?:home|h|private?)$/.test(word)) return 'home'
  return /^(?:tel|telephone|telefon|phone|ph|fon|voice|office|work|direct|t|p|o|w|v|desk|tél)$/.test(word)
    ? 'work'
    : 'unknown'
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[-~*/,\s]+|[,;\s]+$/g, '')
    .trim()
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
