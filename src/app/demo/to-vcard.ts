import { PEOPLE } from './people.ts'
import type { Person } from './person.ts'
import { fold } from './to-ics.ts'
import { profileOf } from './to-linkedin.ts'
import type { When } from './when.ts'

/**
 * Writes the owner's address book: version 3.0 cards as Apple makes them, 4.0 cards as others do, a second card
 * of one person under a nickname, and a card of a company. Titles are as old as the cards: some have changed since.
 */
export function toVcard(when: When): string {
  const cards = PEOPLE.flatMap((person) =>
    person.card === '4.0' ? [card4(person, when)] : person.card === '3.0' ? [card3(person, when)] : [],
  )
  return [...cards, NICKNAME_CARD, COMPANY_CARD]
    .map((lines) => `${lines.map(fold).join('\r\n')}\r\n`)
    .join('')
}

/** The same person as Oleksandra Kovalenko, saved a second time from the phone. */
const NICKNAME_CARD = [
  'BEGIN:VCARD',
  'VERSION:3.0',
  'PRODID:-//Apple Inc.//iPhone OS 18.1//EN',
  'N:Kovalenko;Sasha;;;',
  'FN:Sasha Kovalenko',
  'NICKNAME:Sasha',
  'item1.TEL;type=pref:+48 22 555 01 84',
  'item1.X-ABLabel:Signal',
  'UID:demo-sasha-kovalenko',
  'END:VCARD',
]

const COMPANY_CARD = [
  'BEGIN:VCARD',
  'VERSION:3.0',
  'N:;;;;',
  'FN:Werkhof Coworking',
  'ORG:Werkhof Coworking;',
  'X-ABShowAs:COMPANY',
  'EMAIL;type=INTERNET;type=WORK:hallo@werkhof-coworking.example',
  'UID:demo-werkhof',
  'END:VCARD',
]

function card3(person: Person, when: When): string[] {
  const { given, family } = names(person)
  const day = birthday(person, when)
  const born =
    day === null
      ? []
      : [
          day.year === null
            ? `BDAY;X-APPLE-OMIT-YEAR=1604:1604-${day.monthDay}`
            : `BDAY:${day.year}-${day.monthDay}`,
        ]
  const phone =
    person.phone === undefined ? [] : ['item1.TEL;type=pref:' + person.phone, 'item1.X-ABLabel:_$!<Work>!$_']
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//Apple Inc.//macOS 15.1//EN',
    `N:${family};${given};;;`,
    `FN:${person.name}`,
    ...work(person),
    ...person.mail.map(
      (address, i) => `EMAIL;type=INTERNET;type=${i === 0 ? 'WORK;type=pref' : 'HOME'}:${address}`,
    ),
    ...phone,
    ...(person.linkedin === true ? [`X-SOCIALPROFILE;type=linkedin:${profileOf(person)}`] : []),
    `ADR;type=WORK:;;;${person.city};;;`,
    ...born,
    `CATEGORIES:${person.groups.join(',')}`,
    `UID:demo-${person.key}`,
    'END:VCARD',
  ]
}

function card4(person: Person, when: When): string[] {
  const { given, family } = names(person)
  const day = birthday(person, when)
  const born = day === null ? [] : [`BDAY:${day.year ?? '--'}${day.monthDay.replace('-', '')}`]
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:individual',
    `FN:${person.name}`,
    `N:${family};${given};;;`,
    ...work(person),
    ...person.mail.map((address, i) => `EMAIL;TYPE=${i === 0 ? 'work;PREF=1' : 'home'}:${address}`),
    ...(person.phone === undefined
      ? []
      : [`TEL;VALUE=uri;TYPE="voice,work":tel:${person.phone.replaceAll(/[ ()]/g, '-')}`]),
    ...(person.linkedin === true ? [`URL:${profileOf(person)}`] : []),
    `ADR;TYPE=work:;;;${person.city};;;`,
    ...born,
    `CATEGORIES:${person.groups.join(',')}`,
    `UID:urn:demo:${person.key}`,
    'END:VCARD',
  ]
}

function work(person: Person): string[] {
  const { firm, title } = person.was ?? person
  return [
    ...(firm === '' ? [] : [`ORG:${firm.replaceAll(/[,;]/g, String.raw`\$&`)};`]),
    `TITLE:${title.replaceAll(/[,;]/g, String.raw`\$&`)}`,
  ]
}

function names(person: Person): { given: string; family: string } {
  const [given = '', ...family] = person.name.split(' ')
  return { given, family: family.join(' ') }
}

/** The day as `MM-DD`, and the year where it is known. */
function birthday(person: Person, when: When): { year: string | null; monthDay: string } | null {
  const soon = /^in:(\d+)(?:\/(\d{4}))?$/.exec(person.birthday ?? '')
  if (soon !== null)
    return { year: soon[2] ?? null, monthDay: when.day(-Number(soon[1])).toString().slice(5) }
  const fixed = /^(--|\d{4}-)(\d\d-\d\d)$/.exec(person.birthday ?? '')
  if (fixed === null) return null
  return { year: fixed[1] === '--' ? null : (fixed[1] ?? '').slice(0, 4), monthDay: fixed[2] ?? '' }
}
