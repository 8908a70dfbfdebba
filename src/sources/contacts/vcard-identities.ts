import { parseEmail } from '../../domain/identity.ts'
import { identityOfAccount, identityOfUrl } from './online-identity.ts'
import type { BareIdentity } from './online-identity.ts'
import { parsePhone } from './phone.ts'
import { unescapeText } from './vcard-property.ts'
import type { Property } from './vcard-property.ts'
import type { PropertyLookup } from './vcard-lookup.ts'

/** What a card says that points to its person, and how much of it could not be made out. */
export type Identities = {
  /** Each once, in the order: addresses, phones, profiles and accounts. */
  readonly found: readonly BareIdentity[]
  /** Telephone numbers without a known country, or with too few digits: they stay in `raw` only. */
  readonly unknownPhones: number
  /** EMAIL values that are not addresses. */
  readonly brokenEmails: number
}

/** Reads EMAIL, TEL, URL, IMPP, X-SOCIALPROFILE and the X- properties that name an account. */
export function readIdentities(card: PropertyLookup, defaultCountry: string | undefined): Identities {
  const emails = card.texts('EMAIL').map((text) => parseEmail(addressPart(firstLine(text))))
  const numbers = card.all('TEL').filter((property) => isOwnNumber(property, card.labelOf(property)))
  const written = numbers.map(phoneText).filter((text) => /\d/.test(text))
  const phones = written.map((text) => parsePhone(text, defaultCountry))
  const found: BareIdentity[] = [
    ...present(emails).map((value) => ({ kind: 'email', value }) as const),
    ...present(phones).map((value) => ({ kind: 'phone', value }) as const),
    ...readAccounts(card),
  ]
  return {
    found: [...new Map(found.map((identity) => [`${identity.kind} ${identity.value}`, identity])).values()],
    unknownPhones: phones.filter((phone) => phone === null).length,
    brokenEmails: emails.filter((email) => email === null).length,
  }
}

// Numbers that colleagues share, or that ring at someone else's: as identities they would make one person of many.
const SHARED_TYPES = new Set(['fax', 'pager', 'main', 'company', 'isdn', 'bbs', 'modem', 'pcs', 'assistant'])
const SHARED_LABELS = /fax|pager|assistant|main|company/

const ACCOUNTS = {
  'X-SOCIALPROFILE': '',
  SOCIALPROFILE: '',
  IMPP: '',
  'X-LINKEDIN': 'linkedin',
  'X-TWITTER': 'twitter',
  'X-GITHUB': 'github',
  'X-SKYPE': 'skype',
  'X-SKYPE-USERNAME': 'skype',
  'X-JABBER': 'xmpp',
  'X-GOOGLE-TALK': 'xmpp',
  'X-MATRIX': 'matrix',
  'X-TELEGRAM': 'telegram',
  'X-AIM': 'aim',
  'X-ICQ': 'icq',
  'X-MSN': 'msn',
  'X-YAHOO': 'yahoo',
  'X-QQ': 'qq',
  'X-GADUGADU': 'gadugadu',
  'X-GROUPWISE': 'groupwise',
} as const

function isOwnNumber({ parameters }: Property, label: string): boolean {
  return !parameters.types.some((type) => SHARED_TYPES.has(type)) && !SHARED_LABELS.test(label)
}

/** RFC 3966 `tel:` addresses keep `;ext=102`, which no unescaping may touch; other parameters go. */
function phoneText({ value }: Property): string {
  return firstLine(unescapeText(value)).replace(/;(?!ext=)[^;]*/gi, '')
}

/** `"Jane" <jane@example.org>` is not allowed in EMAIL, but written. */
function addressPart(text: string): string {
  const open = text.lastIndexOf('<')
  return open === -1 ? text : text.slice(open)
}

// What follows in a value of one line is a wrapped line of something else.
function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}

function readAccounts(card: PropertyLookup): BareIdentity[] {
  const urls = card.texts('URL').map(identityOfUrl)
  const accounts = Object.entries(ACCOUNTS).flatMap(([name, service]) =>
    card.all(name).map((property) => readAccount(property, service)),
  )
  return present([...urls, ...accounts])
}

function readAccount({ parameters, value }: Property, service: string): BareIdentity | null {
  const declared = [
    service,
    parameters.first('X-SERVICE-TYPE'),
    parameters.first('SERVICE-TYPE'),
    parameters.first('X-SERVICE'),
    ...parameters.types,
  ].filter((name) => name !== '')
  const text = unescapeText(value)
  const byName = declared
    .map((name) => identityOfAccount(text, name.replaceAll('"', '')))
    .find((found) => found !== null)
  return byName ?? identityOfAccount(text, '')
}

function present<T>(values: readonly (T | null)[]): T[] {
  return values.filter((value) => value !== null)
}
