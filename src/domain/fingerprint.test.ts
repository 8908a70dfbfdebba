import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as holds, integer, property, string } from 'fast-check'
import { fingerprintTexts } from './fingerprint.ts'
import type { MessageRecord } from './record.ts'

const LETTER: MessageRecord = {
  kind: 'message',
  channel: 'mail',
  messageId: '1@lee.example',
  inReplyTo: null,
  references: [],
  conversation: null,
  at: 1_772_442_000_000,
  offsetMinutes: 60,
  from: { name: 'Ann Lee', kind: 'email', value: 'ann@lee.example' },
  to: [{ name: 'Kim', kind: 'email', value: 'kim@vale.example' }],
  cc: [],
  bcc: [],
  subject: 'Accounts',
  text: 'Here are the accounts.\nFrom now on they are yours.',
  traffic: 'personal',
  trafficWhy: null,
  list: null,
  labels: [],
  deliveredTo: [],
  attachments: [],
}

const texts = (changes: Partial<MessageRecord>) => fingerprintTexts({ ...LETTER, ...changes })
const words = (changes: Partial<MessageRecord>) => new TextDecoder().decode(texts(changes).words)
const own = (changes: Partial<MessageRecord>) => `${texts(changes).own}${words(changes)}`
const twin = (changes: Partial<MessageRecord>) => `${texts(changes).twin}${words(changes)}`

const copies: readonly (readonly [title: string, changes: Partial<MessageRecord>])[] = [
  ['in another folder', { labels: ['Archive'], deliveredTo: ['kim@vale.example'] }],
  [
    "under a list's footer",
    { text: `${LETTER.text}\n_______________________________________________\nplan list` },
  ],
  ['with a signature added on its way', { text: `${LETTER.text}\n-- \nSent by a relay` }],
  ["with an mbox's quoting", { text: LETTER.text.replace('From now', '>From now') }],
  ['wrapped anew', { text: LETTER.text.replaceAll(' ', '\n') }],
  ['with another name on the same address', { from: { ...LETTER.from, name: 'A. Lee' } }],
  ['with its milliseconds dropped', { at: 1_772_442_000_999 }],
]
for (const [title, changes] of copies)
  test(`a copy ${title} is the same message`, () => {
    assert.equal(own(changes), own({}))
    assert.equal(twin(changes), twin({}))
  })

test('a copy under another Message-ID is the same by its words, people and second', () => {
  assert.notEqual(own({ messageId: 'x@exchange.example' }), own({}))
  assert.equal(twin({ messageId: 'x@exchange.example' }), twin({}))
  assert.equal(twin({ messageId: null }), twin({}))
})

const others: readonly (readonly [title: string, changes: Partial<MessageRecord>])[] = [
  ['with other words', { text: 'Here are the accounts. I kept a copy.' }],
  ['of another second', { at: 1_772_442_001_000 }],
  ['from another address', { from: { ...LETTER.from, value: 'bob@ray.example' } }],
]
for (const [title, changes] of others)
  test(`a message ${title} is another, even under the same Message-ID`, () => {
    assert.notEqual(own(changes), own({}))
    assert.notEqual(twin(changes), twin({}))
  })

test('without a Message-ID and a date, the subject and the people tell apart', () => {
  const bare = { messageId: null, at: null }
  assert.notEqual(own({ ...bare, subject: 'Other' }), own(bare))
  assert.notEqual(own({ ...bare, to: [] }), own(bare))
  assert.notEqual(
    twin({ ...bare, messageId: '2@lee.example' }),
    twin({ ...bare, messageId: '1@lee.example' }),
  )
})

test('white space and quote marks never make another message', () => {
  holds(
    property(string({ maxLength: 60 }), integer({ min: 1, max: 5 }), (text, count) => {
      const loose = text.replaceAll(' ', `\n${'>'.repeat(count)} `)
      assert.equal(words({ text: `Hello ${loose}` }), words({ text: `Hello ${text}` }))
    }),
    { numRuns: 100 },
  )
})

test('white space of any script is left out, and nothing else', () => {
  const everyPlane = Array.from({ length: 0x3100 }, (_, code) => String.fromCodePoint(code))
  const text = [...everyPlane, '\u{feff}', '\u{ff1e}', '\u{1f600}', 'end'].join('')
  assert.equal(words({ text }), text.replaceAll(/[\s>]+/g, ''))
})

test('the fingerprint texts bear their version, which no release may change', () => {
  assert.equal(texts({}).own, 'message 1\n1@lee.example\n1772442000\nann@lee.example\n')
  assert.equal(texts({}).twin, 'twin 1\n1772442000\n\nann@lee.example\nkim@vale.example\nAccounts\n')
  assert.equal(words({}), 'Herearetheaccounts.Fromnowontheyareyours.')
})
