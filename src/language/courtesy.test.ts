import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Strategy } from './courtesy-phrases.ts'
import { readCourtesy } from './courtesy.ts'
import { zone } from './zones.ts'

const score = (text: string) => readCourtesy(text)?.score ?? Number.NaN

const pairs = [
  [
    'Hi Ana, thank you for the draft. Could you send me the figures when you have time?',
    'Where are the figures? You never send them.',
  ],
  ['Would you mind looking at this once more?', 'Why did you not look at this?'],
  ['Sorry to bother you, could you tell me how this works?', 'How does this work? Explain.'],
  ['Nice work! I wonder whether we could meet on Friday?', 'So what? We meet on Friday.'],
] as const
for (const [courteous, curt] of pairs)
  test(`"${courteous}" is more courteous than "${curt}"`, () => {
    assert.ok(score(courteous) > 0.5 && score(curt) < 0.5, `${score(courteous)} and ${score(curt)}`)
  })

const strategies: readonly (readonly [Strategy, string, string])[] = [
  ['gratitude', 'It works, thank you.', 'thank you'],
  ['deference', 'Nice work so far on this.', 'Nice work'],
  ['greeting', 'Hello Bo, it works.', 'Hello'],
  ['apology', 'Oh, sorry about that.', 'sorry'],
  ['please', 'Could you please say more?', 'please'],
  ['please first', 'Please do not remove it.', 'Please'],
  ['by the way', 'By the way, it works.', 'By the way'],
  ['direct question', 'What is your name?', 'What'],
  ['direct start', 'So it works now?', 'So'],
  ['could you', 'Then could you look?', 'could you'],
  ['can you', 'Now can you look?', 'can you'],
  ['hedge', 'It seems to work.', 'seems'],
  ['factuality', 'It does not, in fact, work.', 'in fact'],
  ['I first', 'I looked.', 'I'],
  ['we', 'Then we looked.', 'we'],
  ['you first', 'You looked.', 'You'],
  ['challenge', 'And why did you do it?', 'why did you'],
  ['reassurance', 'Look at it when you have time.', 'when you have time'],
  ['command', 'Send it today.', 'Send'],
]
for (const [strategy, text, words] of strategies)
  test(`"${words}" in "${text}" is ${strategy}, in its place`, () => {
    const found = readCourtesy(text)?.strategies.find((one) => one.strategy === strategy)
    assert.ok(found)
    assert.equal(text.slice(found.start, found.end), words)
    assert.equal(found.quote, words)
  })

const effect = (text: string, strategy: Strategy) =>
  readCourtesy(text)?.strategies.find((one) => one.strategy === strategy)?.effect ?? 0
test('thanks raise the score and a challenge lowers it', () => {
  assert.ok(effect('Thank you, it works.', 'gratitude') > 0)
  assert.ok(effect('Why did you do it?', 'challenge') < 0)
})

test('a phrase does not reach over a full stop', () => {
  const found = readCourtesy('Nobody could. You stayed.')?.strategies.map(({ strategy }) => strategy)
  assert.equal(found?.includes('could you'), false)
})

test('quoted words are not scored', () => {
  const text = 'It works now, thank you.\n\nOn Mon, 3 Mar 2003, Bo wrote:\n> Why did you do it?\n'
  const found = readCourtesy(zone(text))?.strategies.map(({ strategy }) => strategy)
  assert.ok(found?.includes('gratitude') === true && !found.includes('challenge'))
})

test('a text without words has no courtesy', () => {
  assert.equal(readCourtesy(''), null)
  assert.equal(readCourtesy(' ... \n--'), null)
})
