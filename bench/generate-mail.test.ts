import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMessage } from '../src/sources/mail/message.ts'
import { generateMail } from './generate-mail.ts'
import { OWNER_PARTY, madeUpMail } from './made-up-mail.ts'

const WISH = { messages: 300, people: 20, years: 2 }

test('made-up mail reads back as what it was made from', () => {
  const made = Array.from(madeUpMail(WISH), ({ record }) => record)
  const bytes = Array.from(generateMail(WISH))
  assert.equal(bytes.length, made.length)
  for (const [index, record] of made.entries()) {
    const reading = readMessage(bytes[index] ?? Buffer.alloc(0), { pipermail: false, labels: [] })
    assert.ok('record' in reading, `message ${index} is read`)
    const { messageId, inReplyTo, references, at, from, to, cc, subject, list, traffic } = reading.record
    const known = { messageId, inReplyTo, references, at, from, to, cc, subject, list, traffic }
    assert.deepEqual(known, pick(record, Object.keys(known)))
    assert.equal(reading.record.text.trim(), record.text.trim())
  }
})

test('the same wish makes the same mail, in the order of time, with everyone in touch with the owner', () => {
  const one = Array.from(madeUpMail(WISH), ({ record }) => record)
  assert.deepEqual(
    one,
    Array.from(madeUpMail(WISH), ({ record }) => record),
  )
  assert.ok(one.every((record, index) => index === 0 || (record.at ?? 0) >= (one[index - 1]?.at ?? 0)))
  const personal = one.filter((record) => record.traffic === 'personal')
  const parties = personal.flatMap((record) => [record.from, ...record.to].map((party) => party.value))
  assert.equal(new Set(parties.filter((value) => value !== OWNER_PARTY.value)).size, WISH.people)
})

function pick(record: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)))
}
