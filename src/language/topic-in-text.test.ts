import assert from 'node:assert/strict'
import { test } from 'node:test'
import { topicInText } from './topic-in-text.ts'
import { zone } from './zones.ts'

const words = [new Set(['pump', 'pumps'])]
const read = (text: string, opens = true) => topicInText(zone(text), words, { weights: [1], opens })

test('the sentence that says most of the topic is its quote, and what is quoted is not the author’s', () => {
  const { quote, places } = read(
    '> Our pump leaks.\n\nThe pump of the north yard takes a seal of 40 mm. Bye.',
  )
  assert.equal(quote, 'The pump of the north yard takes a seal of 40 mm.')
  assert.equal(places[0]?.length, 1)
})

const named = [
  ['The list is closed to small things (e.g. pumps).', true],
  ['Small things such as pumps are not on the list.', true],
  ['The pump takes a seal, for example one of 40 mm.', false],
  ['Small things such as pumps are not on it. The pump leaks.', false],
  ['The pump leaks.', false],
] as const
for (const [text, isExample] of named)
  test(`"${text}" ${isExample ? 'names the topic as an example only' : 'is about the topic'}`, () => {
    assert.equal(read(text).isExample, isExample)
  })

test('a text that begins with a question on the topic looks for help; in an answer it is put back', () => {
  assert.equal(read('Does anybody know how to seal the pump?').seeksHelp, true)
  assert.equal(read('The pump is sealed with 40 mm. Did that help?', false).seeksHelp, false)
})

test('news of one’s work that ends in a question looks for no help, and a question is never its quote', () => {
  const work = 'I wrote a new seal for the pump. It fits the old one. '.repeat(6)
  const { seeksHelp, quote } = read(`${work}What do you think of the pump?`)
  assert.equal(seeksHelp, false)
  assert.equal(quote, 'I wrote a new seal for the pump.')
})

test('a topic that stands in logs and commands alone has no quote', () => {
  const { quote, shows, tells } = read('pumpctl --open the pump of the yard now\n\nDoes the pump do that?')
  assert.deepEqual({ quote, shows, tells }, { quote: '', shows: 0, tells: 0 })
})
