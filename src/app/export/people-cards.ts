import type { CalendarDay } from '../../domain/record.ts'
import { foldedLines, textValue } from '../icalendar/lines.ts'
import type { Profile } from '../ports.ts'

/** An address book in vCard 4.0 (RFC 6350), one card a person. */
export function* peopleCards(profiles: Iterable<Profile>): Iterable<string> {
  for (const profile of profiles) yield foldedLines(cardLines(profile))
}

function cardLines(profile: Profile): string[] {
  const { id, name, cards } = profile
  const full = name === '' ? (profile.identities[0]?.value ?? id) : name
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'PRODID:-//Rapport//Rapport//EN',
    'KIND:individual',
    `UID:${textValue(`rapport:${id}`)}`,
    `FN:${textValue(full)}`,
    nameLine(profile),
    ...unique(cards.map((card) => card.name.nickname)).map((one) => `NICKNAME:${textValue(one)}`),
    ...profile.identities.flatMap(identityLine),
    ...workLines(profile),
    ...dayLine(
      'BDAY',
      cards.map((card) => card.birthday),
    ),
    ...dayLine(
      'ANNIVERSARY',
      cards.map((card) => card.anniversary),
    ),
    ...unique(cards.flatMap((card) => card.places)).map((place) => `ADR:;;${textValue(place)};;;;`),
    ...categories(profile),
    ...unique(cards.map((card) => card.notes)).map((notes) => `NOTE:${textValue(notes)}`),
    ...(profile.cadenceDays === null ? [] : [`X-RAPPORT-CADENCE-DAYS:${profile.cadenceDays}`]),
    ...(profile.mutedUntil === null ? [] : [`X-RAPPORT-MUTED-UNTIL:${profile.mutedUntil}`]),
    'END:VCARD',
  ]
}

/** The parts of the name, where a card tells them (§6.2.2). */
function nameLine({ cards }: Profile): string {
  const named = cards.map((card) => card.name).find(({ given, family }) => given !== '' || family !== '')
  return `N:${[named?.family, named?.given, named?.middle, '', ''].map((part) => textValue(part ?? '')).join(';')}`
}

function identityLine({ kind, value }: Profile['identities'][number]): string[] {
  switch (kind) {
    case 'email':
      return [`EMAIL:${textValue(value)}`]
    case 'phone':
      return [`TEL;VALUE=text:${textValue(value)}`]
    case 'profile':
      return value.startsWith('linkedin:')
        ? [`URL:https://www.linkedin.com/in/${encodeURIComponent(value.slice('linkedin:'.length))}`]
        : [`X-RAPPORT-PROFILE:${textValue(value)}`]
    // A card of a name alone is no address.
    case 'handle':
      return value.startsWith('card:') ? [] : [`X-RAPPORT-HANDLE:${textValue(value)}`]
    default:
      return [`X-RAPPORT-${kind.toUpperCase()}:${textValue(value)}`]
  }
}

/** Of several posts the latest; what a card says only where nobody signs with one. */
function workLines({ affiliations, cards }: Profile): string[] {
  const [post] = affiliations
  const work = post ?? cards.find(({ organization, title }) => organization !== '' || title !== '')
  const phones = unique(affiliations.map(({ phone }) => phone))
  return [
    ...(work === undefined || work.organization === '' ? [] : [`ORG:${textValue(work.organization)}`]),
    ...(work === undefined || work.title === '' ? [] : [`TITLE:${textValue(work.title)}`]),
    ...phones.map((phone) => `TEL;TYPE=work;VALUE=text:${textValue(phone)}`),
  ]
}

/** A day may lack its year: `--0412` (§4.3.1), never 1604. */
function dayLine(name: string, days: readonly (CalendarDay | null)[]): string[] {
  const [day] = days.filter((one) => one !== null).toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))
  if (day === undefined) return []
  const monthDay = `${twoDigits(day.month)}${twoDigits(day.day)}`
  return [`${name}:${day.year === null ? '--' : String(day.year).padStart(4, '0')}${monthDay}`]
}

function categories({ circle, cards }: Profile): string[] {
  const names = unique([
    ...cards.flatMap((card) => card.groups),
    ...(circle === null ? [] : [`Circle ${circle}`]),
  ])
  return names.length === 0 ? [] : [`CATEGORIES:${names.map(textValue).join(',')}`]
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((one) => one !== ''))]
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
