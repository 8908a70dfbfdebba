import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asksAdvice, asksToHear, tellsOutcome } from './advice.ts'
import { allAuthored } from './zones.ts'

const asking = [
  'What do you think of the second draft?',
  'Would you move them one by one, or build everything twice?',
  'Which of the two would you take?',
  'How would you price a service that nobody has sold before?',
  'Should we hire before the round is closed?',
  'Is that simplicity to be trusted, in your experience?',
  'I would love your opinion on the plan.',
  'Is it worth the trouble of a second office?',
]
for (const line of asking)
  test(`asks for advice: ${line}`, () => {
    assert.ok(asksAdvice(line))
  })

const others = [
  'Would you like to come to lunch on Friday?',
  'Could you send me the report?',
  'What time should we meet?',
  'Should we talk tomorrow?',
  'Shall we trade?',
  'Where is the key?',
  'Did you get my letter?',
  'For the day I propose one question: what would we stop?',
  'What do you do for a living?',
]
for (const line of others)
  test(`asks for something else than advice: ${line}`, () => {
    assert.ok(!asksAdvice(line))
  })

const outcomes = [
  'It was the log rotation.',
  'We went with the smaller one, and it worked.',
  'Short update on the server: it is live.',
  'They did this yesterday, and the bill is down by a third.',
  'The renewal mail now says the number.',
  'I used it today and there was a long silence.',
]
for (const line of outcomes)
  test(`tells what came of it: ${line}`, () => {
    assert.equal(tellsOutcome(allAuthored(`Hi Ann,\n\n${line}\n\nKim`)), line)
  })

test('thanks, plans and questions tell no outcome', () => {
  for (const line of [
    'Thank you, this is gold.',
    'I will try it next week.',
    'Do you have a minute?',
    'That makes sense.',
  ])
    assert.equal(tellsOutcome(allAuthored(line)), null, line)
})

test('whoever wants to hear what came of it says so', () => {
  assert.equal(asksToHear(allAuthored('A good start. Let me know how it went.')), 'Let me know how it went.')
  assert.notEqual(asksToHear(allAuthored('Keep me posted!')), null)
  assert.equal(asksToHear(allAuthored('Let me know if you need more.')), null)
})
