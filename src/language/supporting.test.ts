import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSupporting } from './supporting.ts'

const kind = [
  'I am so sorry.',
  'My condolences to you and your family.',
  'Let me know if there is anything I can do.',
  'I hope your mother gets better soon.',
  'Take all the time you need, we manage here.',
  'That must be hard.',
  'Thinking of you both.',
  'How are you holding up?',
  'Mein herzliches Beileid.',
]

for (const text of kind)
  test(`words that stand by somebody: ${text}`, () => {
    assert.equal(readSupporting(`Hi Ana,\n\n${text}\n\nRobin`)?.quote, text)
  })

const plain = [
  'I am sorry for the delay, here is the report.',
  'Could you send me the figures?',
  'The test was hard to write.',
  'Let me know by Friday.',
  '',
]

for (const text of plain)
  test(`other words: ${text}`, () => {
    assert.equal(readSupporting(text), null)
  })
