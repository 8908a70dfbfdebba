import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readApologies, readApologyParts } from './apology.ts'

const apologised = [
  'Sorry for the late answer.',
  "I'm sorry, I misread your mail.",
  'I apologise for the confusion.',
  'My apologies.',
  'We sincerely apologize for the delay.',
  'Oh, my bad.',
  'That was my fault.',
  'Please forgive me for being late.',
  'Excuse my short answer.',
  'I owe you an apology.',
  'sorry about that',
]
for (const text of apologised)
  test(`"${text}" is an apology`, () => {
    const [found, ...more] = readApologies(text)
    assert.ok(found)
    assert.equal(more.length, 0)
    assert.equal(found.quote, text)
    assert.ok(found.start <= found.cueStart && found.cueEnd <= found.end)
  })

const not = [
  'I am sorry to hear about your father.',
  'So sorry for your loss.',
  "I'm sorry that you are going through this.",
  'Sorry?',
  'Sorry, what?',
  'Excuse me, where is the station?',
  'He apologised to everyone.',
  'She said she was sorry.',
  'You should apologize to her.',
  "No need to apologize, it's fine.",
  "I'm not sorry at all.",
  'Better safe than sorry.',
  'I feel sorry for them.',
  'We regret to inform you that the room is taken.',
  'It was not my fault.',
  'The plan was in a sorry state.',
]
for (const text of not)
  test(`"${text}" is no apology of the author's`, () => {
    assert.deepEqual(readApologies(text), [])
  })

const weakened = (text: string) => readApologies(text)[0]?.weakened
test('what takes an apology back is named', () => {
  assert.equal(weakened('Sorry if I was rude.'), 'if')
  assert.equal(weakened('I am sorry, but you started it.'), 'but')
  assert.equal(weakened('I am sorry you feel that way.'), 'you feel')
  assert.equal(weakened('I am sorry I was rude.'), null)
})

test('an apology with all six parts lacks nothing', () => {
  const text =
    'Ana, I am very sorry. It was my fault: I forgot our meeting because I was travelling. ' +
    "It won't happen again. Let me make it up to you. I hope you can forgive me."
  const { parts, missing } = readApologyParts(text)
  assert.deepEqual(missing, [])
  assert.deepEqual(
    parts.map(({ part }) => part),
    ['responsibility', 'repair', 'explanation', 'repentance', 'regret', 'forgiveness'],
  )
  for (const { start, end, quote } of parts) assert.equal(text.slice(start, end), quote)
})

test('what a bare apology lacks comes with the weightiest part first', () => {
  const { parts, missing } = readApologyParts('Sorry.')
  assert.deepEqual(
    parts.map(({ part }) => part),
    ['regret'],
  )
  assert.equal(missing[0], 'responsibility')
  assert.equal(missing[1], 'repair')
  assert.equal(missing.length, 5)
})

test('without an apology there are no parts, and none is missing', () => {
  assert.deepEqual(readApologyParts('It was my fault that we won.').apologies.length, 1)
  assert.deepEqual(readApologyParts('I will fix it tomorrow.'), { apologies: [], parts: [], missing: [] })
})
