import { latinPattern } from './latin-letters.ts'
import { SMILE } from './smiley.ts'

/** Who wrote the message, where known: the display name (or `Family, Given`) and the address. */
export type Sender = { readonly senderName?: string; readonly senderAddress?: string }

/** What a line near the end of a message is, by its look alone. */
export type ClosingPart = 'signoff' | 'name' | 'person' | 'contact' | 'title' | 'rule' | 'short' | 'prose'

/** The sender's names as they may stand under a message. */
export type Names = {
  readonly known: boolean
  readonly words: ReadonlySet<string>
  readonly initials: string
  readonly address: string
}

/** Works out by what words and initials the sender may sign. */
export function namesOf({ senderName = '', senderAddress = '' }: Sender): Names {
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

/** Tells what a line near the end of a message is. */
export function partOf(raw: string, names: Names): ClosingPart {
  const text = raw.trim()
  if (text.length > 110 || /\d\.\d+\s+\d+\.\d/.test(text)) return 'prose'
  if (/^(?:[-_=*~+#.\s]{4,}|[-_=*~]{3})$/.test(text)) return 'rule'
  if (SIGN_OFF.test(text) || SIGNED_OFF.test(text)) return 'signoff'
  const words = text.split(/\s+/)
  if (names.known && words.length <= 7 && isOwnName(text, names)) return 'name'
  const spoken = text.match(SPOKEN)?.length ?? 0
  if (isContact(text, words.length, spoken)) return 'contact'
  if (words.length > 8 || text.length > 70) return 'prose'
  if (/^[-*+•·o]\s|^\(?\d{1,2}[.)]\s|^[“"].*[”"]$/.test(text)) return 'prose'
  if (PERSON.test(text)) return TITLE_WORDS.test(text) ? 'title' : 'person'
  if (/[?!:;]$|[a-z]{4,}\.$/.test(text) || spoken > 1) return 'prose'
  return TITLE_WORDS.test(text) && /^\p{Lu}|^\d/u.test(text) ? 'title' : 'short'
}

/** A sign-off with a name in the same line. */
export function isSignedOff(text: string): boolean {
  return SIGNED_OFF.test(text)
}

/** One word that may be a name: `-San`, `Bo`. */
export function looksLikeName(text: string): boolean {
  return /^[-~/*]{0,2} ?[\p{L}'’-]{2,12}[.,]?$/u.test(text) && !NOT_A_NAME.test(text)
}

/** Single words that end a message and are no name. */
const NOT_A_NAME =
  /^\W*(?:yes|no|ok|okay|enjoy|fyi|done|thanks?|please|hello|hi|end|eof|attachments?|note|none|help|sorry|agreed|great|sure|right|exactly|ack|nak|yep|nope|comments?|wow|lol|etc)\W*$/i

function isContact(text: string, words: number, spoken: number): boolean {
  const ended = /[.?!]$/.test(text)
  if (spoken === 0 && words <= 12 && ADDRESS_WORDS.test(text) && !ended) return true
  if (spoken > 1 || words > 14 || (words > 3 && ended)) return false
  return CONTACT_LABEL.test(text) || (PHONE.test(text) && !/\d\.\d{1,3}\.\d{1,3}\.\d|\d{1,2}:\d\d/.test(text))
}

const SPOKEN =
  /\b(?:the|is|are|was|that|it|you|i|we|have|this|not|can|please|call|contact|concerning|me|my|if)\b/gi

const SIGN_OFF_WORDS =
  "(?:many |kind |best |warm |kindest |warmest |with |my |very )*(?:thanks(?: (?:again|a lot|very much|so much|in advance|and (?:best |kind )?(?:regards|regs|rgds)))?|thank[ -]you(?: (?:very much|so much|again|in advance|and best regards))?|thankyou|thx|tia|ta|cheers|regards|regs|rgds|greetings|brgds|br|wishes|best|all the best|sincerely(?: yours)?|yours(?: (?:sincerely|truly|faithfully))?|respectfully|cordially|love|hugs|take care|later|bye|ciao|so long|your (?:pal|friend)|peace|hth|mfg|lg|vg|(?:mit )?(?:freundlichen?|besten?|vielen?|herzlichen?|lieben?|schönen?|viele|liebe|beste|schöne) (?:grü(?:ß|ss)en?|gruesse[n]?|gru(?:ß|ss)|dank)|gru(?:ß|ss)|grüße|tschüss|cordialement|(?:bien )?(?:cordialement|amicalement)|salutations|bien à vous|merci(?: d'avance)?|saludos(?: cordiales)?|atentamente|gracias|un saludo|cordiali saluti|distinti saluti|saluti|grazie|atenciosamente|cumprimentos|abraços|obrigad[oa]|met vriendelijke groet(?:en)?|groet(?:en|jes)?|bedankt|med vänlig hälsning|mvh|hälsningar|med venlig hilsen|с уважением|спасибо|pozdrawiam)"
const SIGN_OFF = new RegExp(String.raw`^${SIGN_OFF_WORDS}\s*[.,!;:-]*(?:\s*${SMILE})?$`, 'i')
/** A sign-off and a name on one line: `Thanks, Ana`, `Cheers - Bo`. */
const SIGNED_OFF = latinPattern(
  String.raw`^${SIGN_OFF_WORDS}\s*(?:[,!.-]+|\.\.+)\s*-*(?:\p{Lu}?[\p{L}'.-]+)(?:\s+\p{Lu}[\p{L}'.-]*){0,3}[.!]?$`,
  'i',
)
const PHONE =
  /(?:\+\d|\(\d|\b\d)[\d ()./-]{6,}\d|\b\d{3}[-. ]\d{4}\b|\bx[-. ]?\d{4,5}\b|\b\d-\d{4}\b|\bext\.? ?\d+/i
const CONTACT_LABEL =
  /^\W*(?:tel|phone|ph|fax|fon|cell|mobile?|mob|office|work|home|voice|direct|pager|e-?mail|mail|web|www|url|http|icq|aim|skype|irc|pgp|gpg|key|t|f|p|m|o|w)\b ?(?:id|key|number|no|#)?[.:)]|https?:\/\/\S+|\bwww\.\S+|\S+@\S+\.\w{2,}|\S+ (?:at|\[at\]) \S+ (?:dot|\[dot\]) \w+/i
const ADDRESS_WORDS =
  /\b(?:street|str\.|st\.|avenue|ave\.?|road|rd\.?|drive|blvd|suite|floor|p\.? ?o\.? box|\p{L}{3,}stra(?:ß|ss)e|[A-Z]{2} \d{5}|\d{5} \p{Lu}\p{L}+)(?!\p{L})/u
const TITLE_WORDS =
  /\b(?:manager|director|president|vice president|vp|ceo|cto|cfo|coo|chief|engineer|developer|architect|consultant|analyst|assistant|coordinator|specialist|officer|professor|lecturer|researcher|scientist|student|attorney|counsel|lawyer|partner|associate|founder|administrator|representative|recruiter|lead|head of|editor|department|dept|division|institute|university|laborator(?:y|ies)|technologies|systems|software|solutions|inc|ltd|llc|gmbh|corp|corporation|company|group|ag|plc|b\.?v|s\.?a)\b/i

const PERSON =
  /^[-~*/ ]{0,3}(?:\p{Lu}[\p{L}'’-]*\.?)(?:\s+(?:\p{Lu}[\p{L}'’-]*\.?|van|von|de|der|den|la|le|du|di|da|bin|al)){0,3}(?:,? (?:P\.?E|Ph\.?D|M\.?D|Jr|Sr|Esq|CPA|MBA|I{2,3}|IV))?[.,]?$/u

/** The line is the sender's name, or ends in it: `Your pal, Ana.`, `BT 3-1587`, `/Bo Ek`. */
function isOwnName(text: string, names: Names): boolean {
  const words = text.split(/[^\p{L}'’]+/u).filter((word) => word !== '')
  if (words.length === 0 || words.length > 5 || /[?:;]$/.test(text)) return false
  const own = words.filter((word) => isNameWord(word.toLowerCase(), names)).length
  if (own === 0) return isSignedByInitials(text, words, names.initials)
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

/** `BT`, `H.J.`, and of the given name alone only behind a dash: `-B`. */
function isSignedByInitials(text: string, words: readonly string[], initials: string): boolean {
  const [word = ''] = words
  if (words.length > 1)
    return words.every(({ length }) => length === 1) && isInitials(words.join(''), initials)
  if (word.length === 1) return /^[-~/]/.test(text) && word.toLowerCase() === initials[0]
  return isInitials(word, initials)
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
    initials.includes(low) ||
    (low.length === initials.length && low.split('').every((letter) => initials.includes(letter)))
  )
}
