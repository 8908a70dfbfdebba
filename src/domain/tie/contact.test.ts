import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  CHANNELS,
  type Contact,
  channelNamed,
  contactsOf,
  decodeAll,
  decodeContacts,
  encodeContacts,
  historyOf,
} from './contact.ts'
import { countUntil } from './history.ts'

const contact: fc.Arbitrary<Contact> = fc.record({
  at: fc.oneof(
    fc.integer({ min: -8_640_000_000_000, max: 64_000_000_000_000 }),
    fc.integer({ min: 0, max: 2_000_000_000 }).map((seconds) => seconds * 1000),
  ),
  direction: fc.constantFrom('in', 'out', 'both'),
  oneToOne: fc.boolean(),
  channel: fc.constantFrom(...CHANNELS),
  interaction: fc.oneof(
    fc.integer({ min: 0, max: 1_000_000 }),
    fc.integer({ min: -(2 ** 50), max: 2 ** 50 }),
  ),
})

function received(time: number, interaction: number): Contact {
  return { at: time, direction: 'in', oneToOne: true, channel: 'mail', interaction }
}

test('a history read back from its blob is the history that was written', () => {
  fc.assert(
    fc.property(fc.array(contact, { maxLength: 60 }), (contacts) => {
      assert.deepEqual(contactsOf(decodeContacts(encodeContacts(contacts))), contactsOf(historyOf(contacts)))
      assert.equal(decodeContacts(encodeContacts(contacts)).at.length, contacts.length)
    }),
    { numRuns: 1000 },
  )
})

test('many blobs read at once give what each gives alone', () => {
  fc.assert(
    fc.property(fc.array(fc.array(contact, { maxLength: 8 }), { maxLength: 8 }), (all) => {
      const blobs = all.map(encodeContacts)
      assert.deepEqual(decodeAll(blobs).map(contactsOf), blobs.map(decodeContacts).map(contactsOf))
    }),
    { numRuns: 200 },
  )
})

test('a blob cut at any byte gives the contacts that are whole, in order', () => {
  fc.assert(
    fc.property(fc.array(contact, { minLength: 1, maxLength: 12 }), fc.nat(200), (contacts, length) => {
      const whole = contactsOf(historyOf(contacts))
      const read = contactsOf(decodeContacts(encodeContacts(contacts).subarray(0, length)))
      assert.deepEqual(read, whole.slice(0, read.length))
    }),
    { numRuns: 1000 },
  )
})

test('any bytes are read without an error and give no more contacts than they could hold', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      const blob = Uint8Array.from([1, 0, ...bytes])
      assert.ok(decodeContacts(blob).at.length <= blob.length / 3)
      assert.ok(decodeContacts(bytes).at.length <= bytes.length / 3)
    }),
    { numRuns: 1000 },
  )
})

test('contacts come out by time whatever the order they went in, and undated ones not at all', () => {
  const history = historyOf([
    received(3000, 3),
    received(1000, 1),
    received(Number.NaN, 9),
    received(3000, 2),
  ])
  assert.deepEqual(Array.from(history.interaction), [1, 2, 3])
})

test('what lies after a moment does not count at it', () => {
  const history = historyOf([10, 20, 20, 30].map((time) => received(time, 1)))
  assert.deepEqual(
    [9, 10, 20, 29, 30, 99].map((now) => countUntil(history, now)),
    [0, 1, 3, 3, 4, 4],
  )
})

test('an unknown channel is kept as other', () => {
  assert.equal(channelNamed('coffee'), 'coffee')
  assert.equal(channelNamed('pigeon'), 'other')
})
