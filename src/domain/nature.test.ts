import assert from 'node:assert/strict'
import { test } from 'node:test'
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
  ownerWrote: false,
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
    { value: 'boats@lists.harbour.example', names: ['Boat Builders'], ownerWrote: true },
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
    { names: ['ann'], ownerWrote: true },
    'human',
  ],
  [
    'a silent team is unknown, even if the owner wrote to it',
    { names: ['Support Team'], ownerWrote: true },
    'unknown',
  ],
  ['a phone number on a card is human', { kind: 'phone', value: '+49301234567', onCard: true }, 'human'],
]
for (const [title, seen, nature] of cases)
  test(title, () => {
    assert.equal(natureOf({ ...NOTHING, ...seen }), nature)
  })

test('an address that many write to, by names of their own, and that never writes is a list', () => {
  const names = ['BOATS', 'the boat list', 'Boat Builders Mailing List', 'boat builders']
  assert.equal(
    natureOf({ ...NOTHING, value: 'boats@harbour.example', names, received: 400, ownerWrote: true }),
    'list',
  )
  assert.equal(
    natureOf({ ...NOTHING, value: 'ann@lee.example', names: ['Ann Lee'], received: 400, ownerWrote: true }),
    'human',
  )
})
