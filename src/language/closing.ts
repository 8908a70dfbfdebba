import { isBlank, type Line } from './lines.ts'
import type { Zone } from './zones.ts'

/** Who wrote the message, where known: the display name (or `Family, Given`) and the address. */
export type Sender = { readonly senderName?: string; readonly senderAddress?: string }

/** Marks what follows a `-- ` line (RFC 3676 §4.3), up to whatever is already marked below it. */
export function markDelimited(lines: readonly Line[], marks: (Zone | null)[]): void {
  for (let i = 0; i < lines.length; i++) {
    if (marks[i] !== null || !/^(?:- )?--$/.test(lines[i]?.text ?? '')) continue
    const end = delimitedEnd(lines, marks, i + 1)
    marks.fill('signature', i, end)
    i = end - 1
  }
}

/** The longest delimited signature; what is longer is not one, then only its first paragraph counts. */
const LONGEST = 30

function delimitedEnd(lines: readonly Line[], marks: readonly (Zone | null)[], from: number): number {
  let written = 0
  let end = from
  while (end < lines.length && marks[end] === null && written <= LONGEST) {
    if (lines[end]?.text !== '') written += 1
    end += 1
  }
  return written <= LONGEST ? end : paragraphEnd(lines, from, end)
}

/** Marks signatures that no delimiter announces, at the end of each stretch of new text, and mobile footers. */
export function markSignatures(lines: readonly Line[], marks: (Zone | null)[], sender: Sender): void {
  const names = namesOf(sender)
  let from = 0
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && marks[i] === null) continue
    if (i > from) markClosing(lines, marks, { from, to: i, isLast: isLast(marks, i), names })
    from = i + 1
  }
}

type Stretch = {
  readonly from: number
  readonly to: number
  /** Nothing but quotes, footers and the like follows: this is where a message is signed. */
  readonly isLast: boolean
  readonly names: Names
}

function isLast(marks: readonly (Zone | null)[], at: number): boolean {
  return at >= marks.length || marks[at] !== 'quote'
}

const MOBILE =
  /^(?:sent|gesendet|von meinem|envoyé|enviado|inviato|verzonden|skickat|sendt) .{0,12}\b(?:from|via|von|gesendet|depuis|de|desde|da|dal|vanaf|från|fra|iphone|mobile|handy)\b.{0,60}$|^(?:get outlook for|via mobile|von meinem iphone)\b.{0,40}$/i
/** Mentions of attachments that some mailers leave in the text. */
const ATTACHED = /^\s*(?:<<.{1,200}>>|- \S.{0,120}\.\w{2,4}|\(See attached file: .{1,200}\))$/

function markClosing(lines: readonly Line[], marks: (Zone | null)[], stretch: Stretch): void {
  let to = stretch.to
  for (let i = to - 1; i >= Math.max(stretch.from, to - 4); i--) {
    const text = lines[i]?.text ?? ''
    if (MOBILE.test(text.trim())) {
      marks.fill('signature', i, to)
      to = i
    } else if (text !== '') break
  }
  to = trimEnd(lines, marks, stretch.from, to)
  const after = postscriptAt(lines, stretch.from, to)
  const start = signatureStart(lines, { ...stretch, to: after })
  if (start >= 0) marks.fill('signature', start, after)
}

/** Steps over blank lines and attachment marks at the end; the marks are no prose. */
function trimEnd(lines: readonly Line[], marks: (Zone | null)[], from: number, to: number): number {
  let end = to
  while (end > from) {
    const text = lines[end - 1]?.text ?? ''
    if (ATTACHED.test(text)) marks[end - 1] = 'code'
    else if (text !== '') return end
    end -= 1
  }
  return end
}

/** Where a `P.S.` starts after the signature, else `to`. */
function postscriptAt(lines: readonly Line[], from: number, to: number): number {
  for (let i = Math.max(from, to - 12); i < to; i++)
    if (/^\s*P\.? ?S\b\.?/.test(lines[i]?.text ?? '')) return i
  return to
}

type Part = 'signoff' | 'name' | 'person' | 'contact' | 'title' | 'rule' | 'short' | 'prose'

/** The most written lines that a signature without a delimiter has. */
const MOST_LINES = 14

function signatureStart(lines: readonly Line[], { from, to, isLast, names }: Stretch): number {
  const parts: { readonly at: number; readonly part: Part }[] = []
  for (let i = to - 1; i >= from && parts.length < MOST_LINES; i--) {
    const line = lines[i]
    if (line === undefined || isBlank(line)) continue
    const part = partOf(line.text, names)
    if (part === 'prose') break
    parts.unshift({ at: i, part })
  }
  const first = parts.findIndex((_, k) => opens(lines, parts, { k, from, isLast, names }))
  if (first < 0) return -1
  let start = parts[first]?.at ?? -1
  // What stands right above the first sure line, without a blank line between, belongs to it: a department, a rule.
  for (let k = first - 1; k >= 0; k--) {
    const above = parts[k]
    if (above === undefined || above.at !== start - 1 || above.part === 'person') break
    if (above.part === 'short' && !isDepartment(lines, above.at)) break
    start = above.at
  }
  return start
}

/** Capitalised words alone under a blank line: `Outage Coordination`. */
function isDepartment(lines: readonly Line[], at: number): boolean {
  return (
    isBlank(lines[at - 1] ?? BLANK) &&
    /^(?:(?:\p{Lu}[\p{L}.'-]*|&|of|and)\s*){1,6}$/u.test((lines[at]?.text ?? '').trim())
  )
}

/** The line above ends in the middle of a sentence. */
function runsOn(above: Line | undefined): boolean {
  return above !== undefined && above.text !== '' && !/[.?!:;,)]$/.test(above.text)
}

const BLANK: Line = { start: 0, end: 0, text: '' }

type Candidate = {
  readonly k: number
  readonly from: number
  readonly isLast: boolean
  readonly names: Names
}

/** Whether the signature may start at the k-th of the closing lines. */
function opens(
  lines: readonly Line[],
  parts: readonly { readonly at: number; readonly part: Part }[],
  { k, from, isLast, names }: Candidate,
): boolean {
  const here = parts[k]
  if (here === undefined) return false
  const rest = parts.slice(k + 1).map(({ part }) => part)
  const text = (lines[here.at]?.text ?? '').trim()
  const proof = rest.some((part) => part === 'contact' || part === 'title' || part === 'name')
  switch (here.part) {
    case 'signoff':
      if (/^\p{Ll}/u.test(text) && runsOn(lines[here.at - 1])) return false
      return SIGNED_OFF.test(text) || (rest.length > 0 && rest.length <= 12 && rest[0] !== 'rule')
    case 'name':
      return here.at > from || rest.length > 0
    case 'rule':
      return proof && rest.length <= 10 && rest[0] !== 'short' && rest[0] !== 'rule'
    case 'person': {
      const above = lines[here.at - 1] ?? BLANK
      const apart =
        isBlank(above) || (/[.?!)]$/.test(above.text) && rest.includes('contact') && /\s/.test(text))
      const signed = rest.some((part) => part === 'contact' || part === 'title')
      const alone =
        isLast &&
        rest.length === 0 &&
        /^[-~/*]{0,2} ?[\p{L}'’-]{2,12}[.,]?$/u.test(text) &&
        !NOT_A_NAME.test(text)
      return apart && here.at > from && (signed || alone)
    }
    case 'contact':
      return names.address !== '' && text.toLowerCase().includes(names.address) && here.at > from
    default:
      return false
  }
}

const SIGN_OFF_WORDS =
  "(?:many |kind |best |warm |kindest |warmest |with |my |very )*(?:thanks(?: (?:again|a lot|very much|so much|in advance|and (?:best |kind )?regards))?|thank you(?: (?:very much|so much|again|in advance|and best regards))?|thankyou|thx|tia|ta|cheers|regards|rgds|greetings|brgds|br|wishes|best|all the best|sincerely(?: yours)?|yours(?: (?:sincerely|truly|faithfully))?|respectfully|cordially|love|hugs|take care|later|bye|ciao|so long|your (?:pal|friend)|peace|hth|mfg|lg|vg|(?:mit )?(?:freundlichen?|besten?|vielen?|herzlichen?|lieben?|schönen?|viele|liebe|beste|schöne) (?:grü(?:ß|ss)en?|gruesse[n]?|gru(?:ß|ss)|dank)|gru(?:ß|ss)|grüße|tschüss|cordialement|(?:bien )?(?:cordialement|amicalement)|salutations|bien à vous|merci(?: d'avance)?|saludos(?: cordiales)?|atentamente|gracias|un saludo|cordiali saluti|distinti saluti|saluti|grazie|atenciosamente|cumprimentos|abraços|obrigad[oa]|met vriendelijke groet(?:en)?|groet(?:en|jes)?|bedankt|med vänlig hälsning|mvh|hälsningar|med venlig hilsen|с уважением|спасибо|pozdrawiam)"
const SIGN_OFF = new RegExp(String.raw`^${SIGN_OFF_WORDS}\s*[.,!;:-]*(?:\s*[:;]-?[)D])?$`, 'i')
/** A sign-off and a name on one line: `Thanks, Ana`, `Cheers - Bo`. */
const SIGNED_OFF = new RegExp(
  String.raw`^${SIGN_OFF_WORDS}\s*(?:[,!.-]+|\.\.+)\s*-*(?:\p{Lu}?[\p{L}'.-]+)(?:\s+\p{Lu}[\p{L}'.-]*){0,3}[.!]?$`,
  'iu',
)
const PHONE =
  /(?:\+\d|\(\d|\b\d)[\d ().\/-]{6,}\d|\b\d{3}[-. ]\d{4}\b|\bx[-. ]?\d{4,5}\b|\b\d-\d{4}\b|\bext\.? ?\d+/i
const CONTACT_LABEL =
  /^\W*(?:tel|phone|ph|fax|fon|cell|mobile?|mob|office|work|home|voice|direct|pager|e-?mail|mail|web|www|url|http|icq|aim|skype|irc|pgp|gpg|key|t|f|p|m|o|w)\b ?(?:id|key|number|no|#)?[.:)]|https?:\/\/\S+|\bwww\.\S+|\S+@\S+\.\w{2,}|\S+ (?:at|\[at\]) \S+ (?:dot|\[dot\]) \w+/i
const ADDRESS_WORDS =
  /\b(?:street|str\.|st\.|avenue|ave\.?|road|rd\.?|drive|blvd|suite|floor|p\.? ?o\.? box|\p{L}{3,}stra(?:ß|ss)e|[A-Z]{2} \d{5}|\d{5} \p{Lu}\p{L}+)(?!\p{L})/u
const TITLE_WORDS =
  /\b(?:manager|director|president|vice president|vp|ceo|cto|cfo|coo|chief|engineer|developer|architect|consultant|analyst|assistant|coordinator|specialist|officer|professor|lecturer|researcher|scientist|student|attorney|counsel|lawyer|partner|associate|founder|administrator|representative|recruiter|lead|head of|editor|department|dept|division|institute|university|laborator(?:y|ies)|technologies|systems|software|solutions|inc|ltd|llc|gmbh|corp|corporation|company|group|ag|plc|b\.?v|s\.?a)\b/i

function partOf(raw: string, names: Names): Part {
  const text = raw.trim()
  if (text.length > 110 || /\d\.\d+\s+\d+\.\d/.test(text)) return 'prose'
  if (/^[-_=*~+#.\s]{4,}$/.test(text)) return 'rule'
  if (SIGN_OFF.test(text) || SIGNED_OFF.test(text)) return 'signoff'
  const words = text.split(/\s+/)
  if (names.known && words.length <= 7 && isOwnName(text, names)) return 'name'
  const spoken =
    text.match(
      /\b(?:the|is|are|was|that|it|you|i|we|have|this|not|can|please|call|contact|concerning|me|my|if)\b/gi,
    )?.length ?? 0
  if (
    spoken <= 1 &&
    words.length <= 14 &&
    ((PHONE.test(text) && !/\d\.\d{1,3}\.\d{1,3}\.\d|\d{1,2}:\d\d/.test(text)) || CONTACT_LABEL.test(text)) &&
    !(words.length > 3 && /[.?!]$/.test(text))
  )
    return 'contact'
  if (spoken === 0 && words.length <= 12 && ADDRESS_WORDS.test(text) && !/[.?!]$/.test(text)) return 'contact'
  if (words.length > 8 || text.length > 70) return 'prose'
  if (/^[-*+•·o]\s|^\(?\d{1,2}[.)]\s|^[“"].*[”"]$/.test(text)) return 'prose'
  if (PERSON.test(text)) return TITLE_WORDS.test(text) ? 'title' : 'person'
  if (/[?!:;]$|[a-z]{4,}\.$/.test(text) || spoken > 1) return 'prose'
  return TITLE_WORDS.test(text) && /^\p{Lu}|^\d/u.test(text) ? 'title' : 'short'
}

const PERSON =
  /^[-~*/ ]{0,3}(?:\p{Lu}[\p{L}'’-]*\.?)(?:\s+(?:\p{Lu}[\p{L}'’-]*\.?|van|von|de|der|den|la|le|du|di|da|bin|al)){0,3}[.,]?$/u

/** Single words that end a message and are no name. */
const NOT_A_NAME =
  /^\W*(?:yes|no|ok|okay|enjoy|fyi|done|thanks?|please|hello|hi|end|eof|attachments?|note|none|help|sorry|agreed|great|sure|right|exactly|ack|nak|yep|nope|comments?|wow|lol|etc)\W*$/i

type Names = {
  readonly known: boolean
  readonly words: ReadonlySet<string>
  readonly initials: string
  readonly address: string
}

function namesOf({ senderName = '', senderAddress = '' }: Sender): Names {
  const bare = senderName.replace(/\[mailto:[^\]]*\]|<[^>]*>|\([^)]*\)/g, ' ').slice(0, 200)
  const local = senderAddress.split('@')[0] ?? ''
  const words = [...bare.split(/[^\p{L}'’-]+/u), ...local.split(/[^\p{L}]+/u)].map((word) =>
    word.toLowerCase(),
  )
  const parts = bare.split(/[^\p{L}]+/u).filter((word) => word !== '')
  return {
    known: words.some((word) => word.length >= 2),
    words: new Set(words.filter((word) => word.length >= 3)),
    initials: parts.map((word) => word[0]?.toLowerCase() ?? '').join(''),
    address: senderAddress.toLowerCase(),
  }
}

/** The line is the sender's name, or ends in it: `Your pal, Ana.`, `BT 3-1587`, `/Bo Ek`. */
function isOwnName(text: string, names: Names): boolean {
  const words = text.split(/[^\p{L}'’]+/u).filter((word) => word !== '')
  if (words.length === 0 || words.length > 5 || /[?:;]$/.test(text)) return false
  const own = words.filter((word) => isNameWord(word.toLowerCase(), names)).length
  if (own === 0) return words.length === 1 && isInitials(words[0] ?? '', names.initials)
  const lead = words.slice(
    0,
    words.findIndex((word) => isNameWord(word.toLowerCase(), names)),
  )
  return (
    own === words.length ||
    words.every((word) => /^\p{Lu}/u.test(word)) ||
    (/,\s*\S+[.!]?$/.test(text) && lead.length <= 3)
  )
}

function isNameWord(word: string, names: Names): boolean {
  if (names.words.has(word)) return true
  for (const name of names.words) {
    if (word.length >= 3 && name.startsWith(word)) return true
    if (word.length >= 5 && name.endsWith(word)) return true
  }
  return false
}

function isInitials(word: string, initials: string): boolean {
  const low = word.toLowerCase()
  if (low.length < 2 || low.length > 3) return false
  return (
    low === initials || [...low].sort().join('') === [...initials].sort().join('') || initials.includes(low)
  )
}

function paragraphEnd(lines: readonly Line[], from: number, to: number): number {
  let end = from
  while (end < to && lines[end]?.text !== '') end++
  return end
}
