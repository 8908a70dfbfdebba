import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readThanks } from './thanks.ts'

const thanked = [
  'Thank you!',
  'thanks',
  'Many thanks to Ana for the slides.',
  'Thanks to all of you who came.',
  'I really appreciate your help.',
  'I would like to thank Bo for his time.',
  'We are very grateful for your support.',
  'Much appreciated.',
  'Ok, thanks a lot.',
]
for (const text of thanked)
  test(`"${text}" thanks`, () => {
    const [found] = readThanks(text)
    assert.ok(found)
    assert.equal(found.quote, text)
    assert.equal(found.isInAdvance, false)
    assert.ok(found.start <= found.cueStart && found.cueStart < found.cueEnd && found.cueEnd <= found.end)
  })

const not = [
  'Thanks to the rain we stayed in.',
  'Thank God it is over.',
  'No thanks.',
  'They never thank us.',
  'She thanks her team.',
  'It would be much appreciated if you came.',
  "I don't appreciate your tone.",
  'I would be grateful for a quick answer.',
  'He was grateful.',
  'Prices appreciated by a tenth.',
]
for (const text of not)
  test(`"${text}" does not thank`, () => {
    assert.deepEqual(readThanks(text), [])
  })

test('thanks in advance is told from thanks for help received', () => {
  assert.equal(readThanks('Thanks in advance!')[0]?.isInAdvance, true)
  assert.equal(readThanks('Thank you very much in advance.')[0]?.isInAdvance, true)
})

test('thanking twice in a sentence is one thanks, in two sentences two', () => {
  assert.equal(readThanks('Thanks, thanks, thank you!').length, 1)
  assert.equal(readThanks('Thanks! And thank you, Bo.').length, 2)
})
