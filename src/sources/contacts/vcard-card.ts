import type { CalendarDay, CardRecord } from '../../domain/record.ts'
import { parseCalendarDay } from './calendar-day.ts'
import { keyFromContent } from './card-key.ts'
import { readIdentities } from './vcard-identities.ts'
import type { Identities } from './vcard-identities.ts'
import { PropertyLookup } from './vcard-lookup.ts'
import { splitValue, unescapeText } from './vcard-property.ts'
import type { Property } from './vcard-property.ts'

/** A card, and what the file's report says of it. */
export type CardReading = Pick<Identities, 'unknownPhones' | 'brokenEmails'> & {
  readonly card: CardRecord
  /** UIDs of the members of a group card. */
  readonly members: readonly string[]
}

/**
 * Makes a card record of a vCard's properties, whatever its version.
 * @param raw the card as it stood in the file
 * @returns null when it names nobody: no name, organization or identity
 */
export function readCard(
  properties: readonly Property[],
  { raw, defaultCountry }: { raw: string; defaultCountry: string | undefined },
): CardReading | null {
  const lookup = new PropertyLookup(properties)
  const [organization = '', ...units] = lookup.structured('ORG').map(oneLine)
  const name = readName(lookup, organization)
  const identities = readIdentities(lookup, defaultCountry)
  if (name.full === '' && identities.found.length === 0) return null
  const record = {
    kind: 'card',
    name,
    identities: identities.found.map((identity) => ({ name: name.full, ...identity })),
    organization,
    title: lookup.text('TITLE') || lookup.text('ROLE'),
    department: units.filter((unit) => unit !== '').join(', '),
    birthday: readDay(lookup.all('BDAY')),
    anniversary: readDay(anniversaries(lookup)),
    notes: lookup.texts('NOTE').join('\n'),
    places: readPlaces(lookup),
    groups: lookup.list('CATEGORIES'),
    since: null,
    human: isHuman(lookup, name, organization),
    raw,
  } as const
  const uid = lookup.text('UID') || lookup.text('X-ABUID')
  return {
    card: { ...record, key: uid === '' ? keyFromContent(record) : uid.slice(0, 1000) },
    members: [...lookup.texts('MEMBER'), ...lookup.texts('X-ADDRESSBOOKSERVER-MEMBER')].map(bareUid),
    unknownPhones: identities.unknownPhones,
    brokenEmails: identities.brokenEmails,
  }
}

/** A UID as references to it write it: without `urn:uuid:`, lower-cased. */
export function bareUid(uid: string): string {
  return uid
    .trim()
    .toLowerCase()
    .replace(/^urn:uuid:/, '')
}

const NOT_HUMAN = new Set(['group', 'org', 'location', 'application', 'device', 'thing'])

function readName(lookup: PropertyLookup, organization: string): CardRecord['name'] {
  const [family = '', given = '', middle = '', , suffix = ''] = nameParts(lookup)
  const nickname = lookup.list('NICKNAME').map(oneLine).join(', ')
  const composed = [given, middle, family, suffix].filter((part) => part !== '').join(' ')
  const full = oneLine(lookup.text('FN')) || composed || nickname || organization
  return { full, given, family, middle, nickname }
}

/** RFC 6350 §6.2.2: each part of N is a comma list. 2.1 knows no lists: there a comma is text. */
function nameParts(lookup: PropertyLookup): string[] {
  if (lookup.isVersion21) return lookup.structured('N').map(oneLine)
  const written = lookup.all('N').map(({ value }) => splitValue(value, ';'))
  const parts = written.find((of) => of.some((part) => part.trim() !== '')) ?? []
  return parts.map((part) => oneLine(splitValue(part, ',').map(unescapeText).join(' ')))
}

function anniversaries(lookup: PropertyLookup): Property[] {
  const names = ['ANNIVERSARY', 'X-ANNIVERSARY', 'X-EVOLUTION-ANNIVERSARY', 'X-MS-ANNIVERSARY']
  const labelled = lookup.all('X-ABDATE').filter((date) => lookup.labelOf(date).includes('anniversary'))
  return [...names.flatMap((name) => lookup.all(name)), ...labelled]
}

function readDay(properties: readonly Property[]): CalendarDay | null {
  for (const { value, parameters } of properties) {
    const omitYear = Number(parameters.first('X-APPLE-OMIT-YEAR')) || 1604
    const day = parseCalendarDay(unescapeText(value), { omitYear })
    if (day !== null) return day
  }
  return null
}

/** RFC 6350 §6.3.1: post box; extended; street; locality; region; code; country. */
function readPlaces(lookup: PropertyLookup): string[] {
  const places = lookup.all('ADR').map(({ value }) => {
    const [box = '', extended = '', street = '', city = '', region = '', code = '', country = ''] =
      splitValue(value, ';').map(unescapeText)
    const inOrder = [box, extended, street, city, [region, code].join(' ').trim(), country]
    return inOrder
      .flatMap((part) => part.split('\n'))
      .map((part) => part.trim().replace(/,$/, ''))
      .filter((part) => part !== '')
      .join(', ')
  })
  return [...new Set(places)].filter((place) => place !== '')
}

/**
 * A company's card says so (KIND, Apple's X-ABShowAs, an Evolution list), or is named as its organization while
 * its N holds no such person's name.
 */
function isHuman(lookup: PropertyLookup, name: CardRecord['name'], organization: string): boolean {
  const kind = (lookup.text('KIND') || lookup.text('X-ADDRESSBOOKSERVER-KIND')).toLowerCase()
  if (NOT_HUMAN.has(kind) || lookup.text('X-ABSHOWAS').toLowerCase() === 'company') return false
  if (lookup.text('X-EVOLUTION-LIST').toLowerCase() === 'true') return false
  if (kind === 'individual' || organization === '' || name.full !== organization) return true
  return `${name.given} ${name.family}`.trim() === name.full
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
