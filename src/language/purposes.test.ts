import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPurposes } from './purposes.ts'
import { zone } from './zones.ts'

const cases = [
  // sentence, purpose, whether it is a formula
  ['Congratulations!', 'praise', true],
  ['Congratulations on the prize for the blue valve!', 'praise', false],
  ['Happy birthday!', 'birthday', true],
  ['Many thanks!', 'thanks', true],
  ['Thanks for the drawings of the pump.', 'thanks', false],
  ['Sorry for the late reply.', 'late', true],
  ['I am sorry.', 'apology', true],
  ['Sorry that I broke the pump.', 'apology', false],
  ['Get well soon!', 'support', true],
  ['Any news on this?', 'nudge', true],
  ['Have you seen the drawing that I sent on Monday?', 'nudge', false],
  ['How are you?', 'check in', true],
  ['How is the new pump?', null, false],
  ["Let's have lunch soon.", 'meet', true],
  ['Would you have time for a coffee on Tuesday at Blum?', 'meet', false],
  ['What do you think?', 'opinion', true],
  ['As promised, the drawings are attached.', 'deliver', false],
  ['The pump is in the yard.', null, false],
] as const
for (const [sentence, purpose, isFormula] of cases)
  test(`"${sentence}" is ${purpose === null ? 'for none of them' : `${purpose}${isFormula ? ', and says nothing else' : ''}`}`, () => {
    const found = readPurposes(zone(sentence))
    assert.deepEqual(
      found.map((one) => [one.purpose, one.isFormula]),
      purpose === null ? [] : [[purpose, isFormula]],
    )
  })

test('what is quoted from others has no purpose of the writer’s', () => {
  assert.deepEqual(readPurposes(zone('> Many thanks!\n> How are you?\n\nThe pump is in the yard.')), [])
})

test('a name, a number or a link is in no formula', () => {
  for (const line of ['Thank you Bo!', 'Happy 40th birthday!', 'Any news on this, see http://a.example?'])
    assert.deepEqual(
      readPurposes(zone(line)).map(({ isFormula }) => isFormula),
      [false],
    )
})
