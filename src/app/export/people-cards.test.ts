import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CardRecord } from '../../domain/record.ts'
import type { Profile } from '../ports.ts'
import { peopleCards } from './people-cards.ts'

const card: CardRecord = {
  kind: 'card',
  key: 'urn:1',
  name: { full: 'Ann Lee', given: 'Ann', family: 'Lee; Jr', middle: '', nickname: 'Annie' },
  identities: [],
  organization: 'Lee & Sons',
  title: '',
  department: '',
  birthday: { year: null, month: 4, day: 12 },
  anniversary: null,
  notes: 'met in Graz,\nlikes maps',
  places: ['Graz'],
  groups: ['Clients, old'],
  since: null,
  human: true,
  raw: '',
}

const profile: Profile = {
  id: 'p_ann',
  name: 'Ann Lee',
  circle: '15',
  cadenceDays: 45,
  mutedUntil: null,
  identities: [
    { kind: 'email', value: 'ann@lee.example' },
    { kind: 'handle', value: 'card:urn:1' },
    { kind: 'phone', value: '+4930123' },
    { kind: 'profile', value: 'linkedin:ann-lee' },
  ],
  affiliations: [
    { organization: 'Moss Ltd', title: 'Gardener', phone: '', since: '2026-01-01', until: '2026-02-01' },
  ],
  cards: [card],
  contacts: null,
}

test('a card says all that an address book has room for, and no birthday of 1604', () => {
  assert.deepEqual([...peopleCards([profile])].join('').split('\r\n'), [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'PRODID:-//Rapport//Rapport//EN',
    'KIND:individual',
    'UID:rapport:p_ann',
    'FN:Ann Lee',
    String.raw`N:Lee\; Jr;Ann;;;`,
    'NICKNAME:Annie',
    'EMAIL:ann@lee.example',
    'TEL;VALUE=text:+4930123',
    'URL:https://www.linkedin.com/in/ann-lee',
    'ORG:Moss Ltd',
    'TITLE:Gardener',
    'BDAY:--0412',
    'ADR:;;Graz;;;;',
    String.raw`CATEGORIES:Clients\, old,Circle 15`,
    String.raw`NOTE:met in Graz\,\nlikes maps`,
    'X-RAPPORT-CADENCE-DAYS:45',
    'END:VCARD',
    '',
  ])
})

test('no name or note begins a property of its own', () => {
  const text = [...peopleCards([{ ...profile, name: 'A\r\nEMAIL:x@evil.example', cards: [] }])].join('')
  assert.equal(text.match(/^EMAIL/gm)?.length, 1)
})
