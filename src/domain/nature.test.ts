import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knownLists } from './list-address.ts'
import { type IdentitySeen, type Nature, natureOf } from './nature.ts'

const NOTHING: IdentitySeen = {
  kind: 'email',
  value: 'ann@lee.example',
  names: [],
  sentPersonal: 0,
  sentList: 0,
  sentMachine: 0,
  received: 0,
  listPosts: 0,
  onCard: false,
  onGroupCard: false,
  ownerWrote: () => false,
}

const cases: readonly (readonly [title: string, seen: Partial<IdentitySeen>, nature: Nature])[] = [
  ['who wrote a personal message is human', { sentPersonal: 1 }, 'human'],
  ['who wrote to a list is human', { sentList: 1 }, 'human'],
  [
    'what a list header names is a list, even if it wrote and is on a card',
    { listPosts: 1, sentPersonal: 9, onCard: true },
    'list',
  ],
  [
    'an address of machines is a machine, even on a card',
    { value: 'no-reply@shop.example', onCard: true },
    'machine',
  ],
  ['who mostly sent what machines send is a machine', { sentMachine: 6, sentPersonal: 2 }, 'machine'],
  [
    'who sent some automatic answers beside much by hand is human',
    { sentMachine: 3, sentPersonal: 2 },
    'human',
  ],
  ["a human's card makes a human of a silent address", { onCard: true }, 'human'],
  ["a company's card makes a group", { onGroupCard: true, sentPersonal: 4 }, 'group'],
  ["a human's card outweighs a company's", { onGroupCard: true, onCard: true }, 'human'],
  [
    'a note-taker that was asked to a meeting is a machine',
    { names: ['Fireflies.ai Notetaker Ann'] },
    'machine',
  ],
  ['so is one by its address', { value: 'fred@fireflies.ai', names: ['Fred Fly'] }, 'machine'],
  [
    'a silent address where lists live is a list, whatever name it bears',
    { value: 'boats@lists.harbour.example', names: ['Boat Builders'], ownerWrote: () => true },
    'list',
  ],
  ['so is one that is called a list', { value: 'boat-users@harbour.example', names: ['Boat Users'] }, 'list'],
  [
    'a family name after a dot makes no list',
    { value: 'kim.dev@harbour.example', names: ['Kim Dev'] },
    'human',
  ],
  ['who writes from there is human', { value: 'ann@lists.harbour.example', sentList: 1 }, 'human'],
  ['who writes from where note-takers come is human', { value: 'ann@read.ai', sentPersonal: 1 }, 'human'],
  ['a speaker who was heard is human', { kind: 'speaker', names: ['ann'] }, 'human'],
  [
    'a speaker who is a program is a machine',
    { kind: 'speaker', names: ['read.ai meeting notes'] },
    'machine',
  ],
  ['a speaker who is a team is a group', { kind: 'speaker', names: ['Harbour Team'] }, 'group'],
  ['a silent address without a name is unknown', {}, 'unknown'],
  ['a silent address with a full name is human', { names: ['Ann Lee'] }, 'human'],
  ['a silent address with half a name is unknown', { names: ['ann'] }, 'unknown'],
  [
    'a silent address with half a name that the owner wrote to is human',
    { names: ['ann'], ownerWrote: () => true },
    'human',
  ],
  [
    'a silent address that spells out a name is human, if the owner wrote to it',
    { value: 'ann.lee@lee.example', ownerWrote: () => true },
    'human',
  ],
  ['by itself it is unknown', { value: 'ann.lee@lee.example' }, 'unknown'],
  [
    'an address with a given name and an abbreviation spells out none',
    { value: 'west.hq@lee.example', ownerWrote: () => true },
    'unknown',
  ],
  [
    'a silent team is unknown, even if the owner wrote to it',
    { names: ['Support Team'], ownerWrote: () => true },
    'unknown',
  ],
  ['a phone number on a card is human', { kind: 'phone', value: '+49301234567', onCard: true }, 'human'],
]
for (const [title, seen, nature] of cases)
  test(title, () => {
    assert.equal(natureOf({ ...NOTHING, ...seen }), nature)
  })

const NAMELESS: readonly (readonly [
  title: string,
  address: string,
  seen: Partial<IdentitySeen>,
  nature: Nature,
])[] = [
  [
    'a list that a gateway put in the place of the writer',
    'boats-l@harbour.example',
    { sentList: 1 },
    'list',
  ],
  [
    'a list that bears its own address as a name',
    'boats-l@majordomo.harbour.example',
    { names: ['boats-l at majordomo.harbour.example'], sentList: 1 },
    'list',
  ],
  [
    'an office that writes under its own name',
    'support@harbour.example',
    { names: ['Harbour Support'], sentPersonal: 6 },
    'group',
  ],
  [
    'an office that writes under the name of its firm',
    'info@harbour.example',
    { names: ['Grand Harbour'], sentPersonal: 1 },
    'group',
  ],
  [
    'an office under one strange word',
    'sales@harbour.example',
    { names: ['HRBR'], sentPersonal: 1 },
    'group',
  ],
  [
    'a firm that writes from where it sends its news',
    'harbour@email.harbour.example',
    { names: ['Harbour'], sentPersonal: 1 },
    'group',
  ],
  [
    'a department that writes to the house',
    'harbour.chair@pier.example',
    { names: ['Harbour Office of the Chair'], sentPersonal: 2 },
    'group',
  ],
  [
    'words written as one',
    'hrcommunications@pier.example',
    { names: ['HRCommunications'], sentPersonal: 9 },
    'group',
  ],
  [
    'words written as one beside another',
    'tide@pier.example',
    { names: ['HT WebStudio'], sentPersonal: 1 },
    'group',
  ],
  [
    'partners by their family names',
    'tide@pier.example',
    { names: ['Pier & Knot'], sentPersonal: 1 },
    'group',
  ],
  ['a couple', 'home@pier.example', { names: ['Ann & Bob Lee'], sentPersonal: 1 }, 'human'],
  ['what is called by its address alone', 'tide.reports@pier.example', { sentPersonal: 3 }, 'group'],
  ['a human by address alone', 'bob.reports@pier.example', { sentPersonal: 3 }, 'human'],
  ['a firm by its domain', 'savings@pier.example', { names: ['Pier.com'], sentPersonal: 1 }, 'group'],
  [
    'a human with the units of the house',
    'tk7@pier.example',
    { names: ['Ann Lee/Harbour/Pier'], sentPersonal: 1 },
    'human',
  ],
  ['units alone', 'tk7@pier.example', { names: ['Tide/Harbour/Pier'], sentPersonal: 1 }, 'group'],
  [
    'an office that a human writes from',
    'info@yacht.example',
    { names: ['Raffael Smid'], sentPersonal: 1 },
    'human',
  ],
  [
    'an office that somebody writes from by a first name',
    'info@yacht.example',
    { names: ['chris'], sentPersonal: 1 },
    'human',
  ],
  [
    'an address that somebody made for a list',
    'boat-users@smid.example',
    { names: ['Jona Smid'], sentList: 9 },
    'human',
  ],
  [
    'an address for lists that bears a nickname',
    'lists@wild.example',
    { names: ['Ed W'], sentList: 3 },
    'human',
  ],
  ['a developer who writes', 'dev@firm.example', { names: ['Mun Pal'], sentPersonal: 1 }, 'human'],
  ['a user of boats who writes', 'boats@smid.example', { names: ['Boat User'], sentList: 1 }, 'human'],
  [
    'who writes under the name of a firm from a first name',
    'ann@harbour.example',
    { names: ['Harbour Dynamics Ltd.'], sentPersonal: 1 },
    'human',
  ],
  ['who writes from a list host by a first name', 'ann@lists.harbour.example', { sentList: 1 }, 'human'],
  [
    'a silent library',
    'keel@harbour.example',
    { names: ['Open Keel Library'], received: 9, ownerWrote: () => true },
    'unknown',
  ],
  [
    'a library that many write to',
    'keel@harbour.example',
    { names: ['Open Keel Library'], received: 120 },
    'list',
  ],
  [
    'a silent shift of a house whose addresses are all alike',
    'pier.shift@harbour.example',
    { names: ['Pier Shift'], received: 1 },
    'unknown',
  ],
  ['all of a house', 'all.pier@harbour.example', { names: ['All Harbour Pier'], received: 1 }, 'unknown'],
  [
    'an abbreviation that the owner wrote to',
    'hblug@harbour.example',
    { names: ['HBLUG'], received: 9, ownerWrote: () => true },
    'unknown',
  ],
  [
    'a silent human, family name first',
    'rlee@harbour.example',
    { names: ['Lee, Randy'], received: 2 },
    'human',
  ],
  [
    'a much copied human whose letters spell the address',
    'taohl@harbour.example',
    { names: ['Hongling Tao'], received: 150 },
    'human',
  ],
  [
    'a much copied human whose first name is the address',
    'linas@keel.example',
    { names: ['Linas Vep'], received: 150 },
    'human',
  ],
  ['Steve Jobs', 'sj@harbour.example', { names: ['Steve Jobs'], received: 1 }, 'human'],
]
for (const [title, value, seen, nature] of NAMELESS)
  test(`${title}: ${nature}`, () => {
    assert.equal(natureOf({ ...NOTHING, value, ...seen }), nature)
  })

const POST = { kind: 'email', listPosts: 9, sent: 0 }
const BOOK = knownLists([
  { ...POST, value: 'boats@knots.example' },
  { ...POST, value: 'sails@mixed.example' },
  { kind: 'email', value: 'ann@mixed.example', listPosts: 0, sent: 4 },
])

test('where a list lives and nobody writes from, a silent address is a list, whatever its name', () => {
  const silent = { ...NOTHING, names: ['Open Arch'], received: 3, ownerWrote: () => true }
  assert.equal(natureOf({ ...silent, value: 'open-arch@knots.example' }, BOOK), 'list')
  assert.equal(natureOf({ ...silent, value: 'oarch@mixed.example' }, BOOK), 'human')
})

test('what is called after a list of the book is a list, unless it bears the name of a human', () => {
  const nameless = { ...NOTHING, value: 'boats-local@pier.example', sentList: 3 }
  assert.equal(natureOf(nameless, BOOK), 'list')
  assert.equal(natureOf({ ...nameless, names: ['Don Lee'] }, BOOK), 'human')
  assert.equal(natureOf({ ...nameless, sentList: 0, names: ['Open Arch'] }, BOOK), 'list')
  assert.equal(natureOf({ ...nameless, sentList: 0, names: ['John Lee'] }, BOOK), 'human')
})

test('an address that many write to, by names of their own, and that never writes is a list', () => {
  const names = ['BOATS', 'the boat list', 'Boat Builders Mailing List', 'boat builders']
  assert.equal(
    natureOf({ ...NOTHING, value: 'boats@harbour.example', names, received: 400, ownerWrote: () => true }),
    'list',
  )
  assert.equal(
    natureOf({
      ...NOTHING,
      value: 'ann@lee.example',
      names: ['Ann Lee'],
      received: 400,
      ownerWrote: () => true,
    }),
    'human',
  )
})
