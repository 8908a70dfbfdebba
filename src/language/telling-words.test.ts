import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellingWords, tellingWordsOfEach } from './telling-words.ts'

const NOBODY = { except: new Set<string>(), most: 3 }
const OTHERS = Array.from({ length: 100 }, (_, at) => `Budget for branch ${at}`)

const cases: readonly (readonly [fact: string, own: readonly string[], words: readonly string[]])[] = [
  [
    'words of two subjects tell, the commonest first',
    ['Kiln and glaze', 'A new kiln', 'Glaze again', 'Kiln prices'],
    ['kiln', 'Glaze'],
  ],
  [
    'names of things tell more than words',
    ['Console on the RX320', 'RX320 console', 'Console cable'],
    ['RX320', 'Console'],
  ],
  ['a word that others use too tells nothing', ['Budget and kiln', 'Budget for the kiln', 'Kiln'], ['kiln']],
  ['one word in two subjects is chance', ['Kiln', 'The kiln again'], []],
  [
    'answers to one another are one subject',
    ['Kiln and glaze', 'Re: Kiln and glaze', 'AW: Kiln and glaze'],
    [],
  ],
  [
    'words of any message, function words, numbers and paths tell nothing',
    ['Meeting about the update 2026', 'Meeting about the update src/kiln.c', 'Update of the meeting'],
    [],
  ],
  [
    "neither half of a word with an apostrophe, nor what is found or won't move",
    ["It doesn't fire", "The kiln doesn't cool", 'Kiln moving', 'Moving the wont', 'Wont fire'],
    ['fire', 'kiln'],
  ],
  ['there is nothing in no subjects', [], []],
]
for (const [fact, own, words] of cases)
  test(fact, () =>
    assert.deepEqual(
      tellingWords(own, OTHERS, NOBODY).map((word) => word.toLowerCase()),
      words.map((word) => word.toLowerCase()),
    ),
  )

test('names of people do not count', () => {
  assert.deepEqual(
    tellingWords(['Kiln for Moss', 'Moss and glaze', 'Moss, kiln, glaze'], OTHERS, {
      ...NOBODY,
      except: new Set(['moss']),
    }),
    ['Kiln', 'glaze'],
  )
})

test('what others say in a thread they share is not held against a word', () => {
  const shared = ['Kiln and glaze', 'Glaze for a kiln', 'Our kiln']
  assert.deepEqual(tellingWords(shared, [...OTHERS, ...shared.map((one) => `Re: ${one}`)], NOBODY), [
    'Kiln',
    'glaze',
  ])
})

test('for each of several groups the words are those that it has beside all the others', () => {
  const groups = [...cases.map(([, own]) => own), OTHERS]
  assert.deepEqual(
    tellingWordsOfEach(groups, NOBODY),
    groups.map((own) =>
      tellingWords(
        own,
        groups.flatMap((other) => (other === own ? [] : other)),
        NOBODY,
      ),
    ),
  )
})
