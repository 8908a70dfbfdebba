import { actor } from './cast.ts'
import { PEOPLE } from './people.ts'
import { OWNER, type Person } from './person.ts'
import { hash } from './prng.ts'
import { PROFILE_TALKS } from './scripts/profile-messages.ts'
import { MONTHS, type When } from './when.ts'

/** Writes the files of a LinkedIn export that the story has something for, by their names in the archive. */
export function toLinkedIn(when: When): { name: string; text: string }[] {
  return [
    { name: 'Connections.csv', text: NOTES + csv([CONNECTIONS, ...connections(when)]) },
    { name: 'messages.csv', text: csv([MESSAGES, ...messages(when)]) },
    { name: 'Invitations.csv', text: csv([INVITATIONS, ...invitations(when)]) },
    {
      name: 'Endorsement_Received_Info.csv',
      text: csv([ENDORSED('Endorser'), ...endorsements(when, RECEIVED)]),
    },
    { name: 'Endorsement_Given_Info.csv', text: csv([ENDORSED('Endorsee'), ...endorsements(when, GIVEN)]) },
    { name: 'Recommendations_Received.csv', text: csv([RECOMMENDED, ...recommended(when)]) },
  ]
}

/** A made-up profile: the suffix keeps it apart from anybody's own. */
export const profileOf = (person: Person): string =>
  `https://www.linkedin.com/in/${person.name
    .normalize('NFD')
    .replaceAll(/[^\w ]/g, '')
    .toLowerCase()
    .replaceAll(' ', '-')}-demo`

const NOTES =
  'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261"\n\n'
const CONNECTIONS = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On']
const MESSAGES = [
  'CONVERSATION ID',
  'CONVERSATION TITLE',
  'FROM',
  'SENDER PROFILE URL',
  'TO',
  'RECIPIENT PROFILE URLS',
  'DATE',
  'SUBJECT',
  'CONTENT',
  'FOLDER',
  'ATTACHMENTS',
  'IS MESSAGE DRAFT',
  'IS CONVERSATION DRAFT',
]
const INVITATIONS = [
  'From',
  'To',
  'Sent At',
  'Message',
  'Direction',
  'inviterProfileUrl',
  'inviteeProfileUrl',
]
const ENDORSED = (who: string) => [
  'Endorsement Date',
  'Skill Name',
  `${who} First Name`,
  `${who} Last Name`,
  `${who} Public Url`,
  'Endorsement Status',
]
const RECOMMENDED = ['First Name', 'Last Name', 'Company', 'Job Title', 'Text', 'Creation Date', 'Status']

const connected = (person: Person): number => 560 + (hash(person.key) % 1400)

function connections(when: When): string[][] {
  return PEOPLE.filter((person) => person.linkedin === true)
    .toSorted((a, b) => connected(a) - connected(b))
    .map((person) => {
      const { given, family } = split(person)
      const day = when.day(connected(person))
      // Some hide their address, as most do in life; these are then two people until the owner merges them.
      const shown = hash(person.name) % 5 !== 0 && person.card === undefined ? person.mail[0] : ''
      const on = `${String(day.day).padStart(2, '0')} ${(MONTHS[day.month - 1] ?? '').slice(0, 3)} ${day.year}`
      return [given, family, profileOf(person), shown, person.firm, person.title, on]
    })
}

function messages(when: When): string[][] {
  const rows = PROFILE_TALKS.flatMap(({ who, ago, lines, folder }) => {
    const { person } = actor(who)
    if (person === null) return []
    return lines.map(([side, text], index) => {
      const at = when.at(ago, '09:10', 'UTC') + index * (47 + (hash(text) % 180)) * 60_000
      const me = [OWNER.name, OWNER.profile] as const
      const them = [person.name, profileOf(person)] as const
      const [from, to] = side === 'M' ? [me, them] : [them, me]
      return {
        at,
        row: [
          `2-${hash(`talk ${who} ${ago}`).toString(36)}==`,
          '',
          from[0],
          from[1],
          to[0],
          to[1],
          stamp(at, '-'),
          '',
          text,
          folder ?? 'INBOX',
          '',
          'No',
          'No',
        ],
      }
    })
  })
  return rows.toSorted((a, b) => b.at - a.at).map(({ row }) => row)
}

function invitations(when: When): string[][] {
  const rows: readonly (readonly [string, number, 'INCOMING' | 'OUTGOING', string])[] = [
    ['goran', 256, 'INCOMING', 'Tomasz Wójcik spoke of you. Glad to connect.'],
    ['katharina', 28, 'INCOMING', ''],
    [
      'grace',
      402,
      'OUTGOING',
      'Hi Grace, your talk on price tags has ruined flea markets for me. Thank you!',
    ],
    ['zoe', 341, 'INCOMING', ''],
  ]
  return rows.map(([key, ago, direction, words]) => {
    const them = byKey(key)
    const day = when.day(ago)
    const sent = `${day.month}/${day.day}/${String(day.year).slice(2)}, ${1 + (hash(key) % 11)}:37 PM`
    return direction === 'INCOMING'
      ? [them.name, OWNER.name, sent, words, direction, profileOf(them), OWNER.profile]
      : [OWNER.name, them.name, sent, words, direction, OWNER.profile, profileOf(them)]
  })
}

const RECEIVED = [
  ['tomasz', 'Product Discovery', 130],
  ['meera', 'Facilitation', 61],
  ['annika', 'Product Management', 300],
] as const
const GIVEN = [
  ['ravi', 'Kubernetes', 210],
  ['ines', 'GDPR', 95],
  ['greta', 'Hiring', 160],
  ['mateo', 'Pricing Strategy', 240],
  ['judith', 'Fundraising', 120],
  ['yuki', 'Interaction Design', 88],
] as const

function endorsements(when: When, rows: readonly (readonly [string, string, number])[]): string[][] {
  return rows.map(([key, skill, ago]) => {
    const { given, family } = split(byKey(key))
    return [
      stamp(when.at(ago, '13:20', 'UTC'), '/'),
      skill,
      given,
      family,
      profileOf(byKey(key)).replace('https://', ''),
      'ACCEPTED',
    ]
  })
}

function recommended(when: When): string[][] {
  const annika = byKey('annika')
  const { given, family } = split(annika)
  const day = when.day(236)
  const words =
    'Robin asked us the questions that we had avoided for two years, kindly and in the right order. Our teachers noticed the difference before we did.'
  return [
    [
      given,
      family,
      annika.firm,
      annika.title,
      words,
      `${day.month}/${day.day}/${String(day.year).slice(2)}, 10:12 AM`,
      'VISIBLE',
    ],
  ]
}

function byKey(key: string): Person {
  const { person } = actor(key)
  if (person === null) throw new RangeError(`${key} is not a person.`)
  return person
}

function split(person: Person): { given: string; family: string } {
  const [given = '', ...family] = person.name.split(' ')
  return { given, family: family.join(' ') }
}

/** `2026-08-01 02:00:00 UTC`, or with slashes. */
const stamp = (at: number, separator: '-' | '/'): string =>
  `${new Date(at).toISOString().slice(0, 10).replaceAll('-', separator)} ${new Date(at).toISOString().slice(11, 19)} UTC`

const csv = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (row) =>
        `${row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`,
    )
    .join('')
