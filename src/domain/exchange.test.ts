import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Exchange, type PersonContact, contactsIn } from './exchange.ts'

const ANN = 1
const BOB = 2

const MAIL: Exchange = {
  id: 1,
  at: 0,
  kind: 'message',
  channel: 'mail',
  traffic: 'personal',
  recipients: 1,
  parties: [
    { who: ANN, role: 'from' },
    { who: 'owner', role: 'to' },
  ],
  answers: null,
  counts: true,
}

const contact = (person: number, direction: PersonContact['direction'], oneToOne: boolean) => ({
  person,
  direction,
  oneToOne,
})

const cases: readonly (readonly [
  title: string,
  changes: Partial<Exchange>,
  contacts: readonly PersonContact[],
])[] = [
  ['a message to the owner alone comes in, one to one', {}, [contact(ANN, 'in', true)]],
  [
    'a message of the owner goes out to whom it was written, not to whom it was copied',
    {
      recipients: 2,
      parties: [
        { who: 'owner', role: 'from' },
        { who: ANN, role: 'to' },
        { who: BOB, role: 'cc' },
      ],
    },
    [contact(ANN, 'out', false)],
  ],
  [
    'a message among several comes in, not one to one',
    {
      recipients: 2,
      parties: [
        { who: ANN, role: 'from' },
        { who: 'owner', role: 'cc' },
        { who: BOB, role: 'to' },
      ],
    },
    [contact(ANN, 'in', false)],
  ],
  [
    'what people write to a list at large is no contact',
    {
      traffic: 'list',
      parties: [
        { who: ANN, role: 'from' },
        { who: null, role: 'to' },
      ],
    },
    [],
  ],
  [
    "an answer on a list to the owner's message comes in",
    {
      traffic: 'list',
      parties: [
        { who: ANN, role: 'from' },
        { who: null, role: 'to' },
      ],
      answers: 'owner',
    },
    [contact(ANN, 'in', false)],
  ],
  [
    "the owner's answer on a list goes out to whom it answers",
    {
      traffic: 'list',
      parties: [
        { who: 'owner', role: 'from' },
        { who: null, role: 'to' },
      ],
      answers: BOB,
    },
    [contact(BOB, 'out', false)],
  ],
  ['mass mail is no contact', { traffic: 'bulk' }, []],
  ['an automatic message is no contact', { traffic: 'automated' }, []],
  ['what went to more than twenty is no contact', { recipients: 21 }, []],
  [
    'a message of nobody known is no contact',
    {
      parties: [
        { who: null, role: 'from' },
        { who: 'owner', role: 'to' },
      ],
    },
    [],
  ],
  [
    'a note of the owner to themselves is no contact',
    {
      parties: [
        { who: 'owner', role: 'from' },
        { who: 'owner', role: 'to' },
      ],
    },
    [],
  ],
  [
    'a meeting counts both ways for everyone who did not decline',
    {
      kind: 'meeting',
      recipients: 3,
      parties: [
        { who: 'owner', role: 'organizer' },
        { who: ANN, role: 'attendee' },
        { who: BOB, role: 'declined' },
      ],
    },
    [contact(ANN, 'both', true)],
  ],
  [
    'a meeting that the owner declined brought nobody together',
    {
      kind: 'meeting',
      parties: [
        { who: 'owner', role: 'declined' },
        { who: ANN, role: 'organizer' },
      ],
    },
    [],
  ],
  [
    'who spoke in a meeting in which the owner spoke too was met, asked or not',
    {
      kind: 'meeting',
      parties: [
        { who: 'owner', role: 'speaker' },
        { who: ANN, role: 'speaker' },
        { who: null, role: 'speaker' },
      ],
    },
    [contact(ANN, 'both', true)],
  ],
  [
    'who spoke where the owner was silent was not met, but by having been asked',
    {
      kind: 'meeting',
      parties: [
        { who: 'owner', role: 'attendee' },
        { who: ANN, role: 'speaker' },
        { who: BOB, role: 'attendee' },
      ],
    },
    [contact(BOB, 'both', true)],
  ],
  [
    'a meeting that was cancelled and held after all counts for who spoke',
    {
      kind: 'meeting',
      counts: false,
      parties: [
        { who: 'owner', role: 'speaker' },
        { who: ANN, role: 'speaker' },
        { who: BOB, role: 'attendee' },
      ],
    },
    [contact(ANN, 'both', true)],
  ],
  [
    'what was cancelled does not count',
    { kind: 'meeting', counts: false, parties: [{ who: ANN, role: 'attendee' }] },
    [],
  ],
]
for (const [title, changes, contacts] of cases)
  test(title, () => {
    assert.deepEqual(contactsIn({ ...MAIL, ...changes }), contacts)
  })
