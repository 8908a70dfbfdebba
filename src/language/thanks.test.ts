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

const advance = (text: string) => readThanks(text).map(({ isInAdvance }) => isInAdvance)
test('a bare thanks behind an ask, or for cooperation, is in advance', () => {
  assert.deepEqual(advance('Please send the form by Friday. Thanks!'), [true])
  assert.deepEqual(advance('Which hall is it?\n\nThx'), [true])
  assert.deepEqual(advance('Thank you for your cooperation.'), [true])
  assert.deepEqual(advance('I have the form now. Thanks!'), [false])
  assert.deepEqual(advance('Which hall is it? Thanks for the map.'), [false])
})

test('praise of help that is asked for does not thank for it', () => {
  assert.deepEqual(readThanks('Any hints you can send with the tables are greatly appreciated.'), [])
  assert.equal(readThanks('Your help with the tables is greatly appreciated.').length, 1)
})

test('thanking twice in a sentence is one thanks, in two sentences two', () => {
  assert.equal(readThanks('Thanks, thanks, thank you!').length, 1)
  assert.equal(readThanks('Thanks! And thank you, Bo.').length, 2)
})
