import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lookOf } from './letter-look.ts'
import { zone } from './zones.ts'

const robin = { senderName: 'Robin Falk', senderAddress: 'robin@falk.example' }
const look = (text: string) => lookOf(zone(text, robin), robin)

test('greeting, sign-off, their white space and what stands between are told apart', () => {
  const found = look("Hi Ana,\n\nI'll bring the valves. It's late!\n\nCheers,\nRobin\n")
  assert.deepEqual(found, {
    greeting: { form: 'Hi {name},', words: 'Hi Ana,' },
    afterGreeting: '\n\n',
    signOff: { form: 'Cheers,\n{name}', words: 'Cheers,\nRobin' },
    beforeSignOff: '\n\n',
    opening: "I'll bring the valves.",
    words: 6,
    sentences: 2,
    isLower: false,
    short: 2,
    full: 0,
    exclamations: 1,
    emoji: 0,
    quotes: null,
  })
})

test('a text set in under its greeting, and a sign-off set in under the text, are habits', () => {
  assert.equal(look('Ana,\n The valves are here.\n\nRobin').afterGreeting, '\n ')
  assert.equal(look('The valves are here, all of them.\n\n  Robin\n').beforeSignOff, '\n\n  ')
})

test('a name without a capital greets on a line of its own', () => {
  const { greeting, isLower } = look('ana,\n can you bring the valves?\n\nrobin')
  assert.deepEqual([greeting.form, greeting.words, isLower], ['{name},', 'ana,', true])
  assert.equal(look('thanks,\n I have them').greeting.form, '')
})

test('the sign-off above a block of contact data counts, and so does its place', () => {
  const { signOff, beforeSignOff } = look(
    'The valves are here.\n\nWarm regards,\nRobin\n\n-- \nRobin Falk\nFalk & Sons\n+47 55 55 01 99\n',
  )
  assert.equal(signOff.words, 'Warm regards,\nRobin')
  assert.equal(beforeSignOff, '\n\n')
})

test('whether what is answered stands above or below is a habit', () => {
  assert.equal(look('> Are they here?\n\nThey are.\n\nRobin').quotes, 'above')
  assert.equal(
    look('They are.\n\nRobin\n\nOn Mon, 2 Nov 2026, Ana Berg wrote:\n> Are they here?\n').quotes,
    'below',
  )
})

test('any text has a look, bounded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const { greeting, signOff, opening, afterGreeting, beforeSignOff } = look(text)
      assert.ok(greeting.words.length <= 120 && signOff.words.length <= 120 && opening.length <= 80)
      assert.match(afterGreeting + beforeSignOff, /^[ \n]{0,20}$/)
    }),
    { numRuns: 300 },
  )
})
