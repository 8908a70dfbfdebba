import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readApologyParts } from './apology.ts'
import { readCourtesy } from './courtesy.ts'
import { readFeelings } from './feelings.ts'
import { readManner } from './manner.ts'
import { readThanks } from './thanks.ts'
import { readValence } from './valence.ts'
import { wordTokens } from './word-tokens.ts'
import { zone } from './zones.ts'

test('a German text is said to be not analysed', () => {
  const text = 'Vielen Dank für die schnelle Antwort, das ist sehr nett von dir und hilft mir sehr.'
  assert.deepEqual(readManner(text), { kind: 'not analysed', language: 'de' })
})

test('reading together finds what each reader finds alone', () => {
  const text =
    'Hi Ana,\n\nsorry for the delay, I was ill. Thank you for waiting!\nMy father passed away. > no\n\n' +
    'On Mon, 3 Mar 2003, Bo wrote:\n> Thanks!\n'
  const zones = zone(text)
  const reading = readManner(zones)
  assert.ok(reading.kind === 'read')
  const { courtesy, valence, feelings, thanks, apologies, apologyParts } = reading.manner
  assert.deepEqual(courtesy, readCourtesy(zones))
  assert.deepEqual(valence, readValence(zones))
  assert.deepEqual(feelings, readFeelings(zones))
  assert.deepEqual(thanks, readThanks(zones))
  assert.deepEqual({ apologies, ...apologyParts }, readApologyParts(zones))
  assert.equal(thanks.length, 1)
})

const seeds = [
  'a',
  ' ',
  '\n',
  ':',
  '<',
  ':)',
  ':x',
  "'",
  '*',
  'a.',
  'a-',
  '\u2019',
  '😀',
  '\ud83d',
  'é',
  'İ',
  '漢',
  '! ',
  '? ',
  'aaaa',
  'aaa ',
  'A ',
  'NO ',
  'not ',
  'very ',
  'no no ',
  'but ',
  'never so ',
  'sorry ',
  'sorry. ',
  'sorry if ',
  'I apologize because ',
  'my bad ',
  'thanks ',
  'thanks to ',
  'thank you ',
  'I appreciate ',
  'please ',
  'could you ',
  'why did you ',
  'kind of ',
  'my father ',
  'my father, ',
  'my dear poor late ',
  'I lost my ',
  'we were just really ',
  'died ',
  'my father died if ',
  'I am so very really ',
  "can't wait ",
  'proud ',
  'cancer ',
  'will not ever again ',
  'a@',
  'a://',
  '> \nsorry\n',
]
for (const seed of seeds)
  test(`300 KB of ${JSON.stringify(seed)} are read to the end`, { timeout: 20_000 }, () => {
    const text = seed.repeat(Math.ceil(300_000 / seed.length))
    readManner(text, { language: { code: 'en', isAnalysed: true, words: 0 } })
    assert.ok(wordTokens(text).every(({ start, end }) => start < end && end <= text.length))
  })

test('many pieces of new text between quotes take no longer than one', { timeout: 20_000 }, () => {
  const zones = zone('> quoted\nI am sorry, thanks.\n'.repeat(10_000))
  assert.ok(zones.pieces.length > 1000)
  const reading = readManner(zones, { language: { code: 'en', isAnalysed: true, words: 0 } })
  assert.equal(reading.kind, 'read')
})

const words = fc.array(
  fc.constantFrom(
    'sorry',
    'thanks',
    'my father',
    'died',
    'I',
    'you',
    '.',
    '?',
    '!',
    '\n',
    ' ',
    "n't",
    ':)',
    '😀',
    'İ',
  ),
  { maxLength: 40 },
)
test('whatever the words, every finding lies in the text and words do not overlap', () => {
  fc.assert(
    fc.property(words, fc.string({ unit: 'grapheme', maxLength: 30 }), (some, noise) => {
      const text = some.join(' ') + noise + some.join('')
      let last = 0
      for (const { start, end } of wordTokens(text)) {
        assert.ok(start >= last && end > start && end <= text.length)
        last = end
      }
      const reading = readManner(text)
      if (reading.kind !== 'read') return
      const { courtesy, feelings, thanks, apologies, valence } = reading.manner
      const found = [...(courtesy?.strategies ?? []), ...feelings, ...thanks, ...apologies, ...valence.words]
      for (const { start, end } of found) assert.ok(start >= 0 && start < end && end <= text.length)
      assert.ok(courtesy === null || (courtesy.score >= 0 && courtesy.score <= 1))
      assert.ok(Math.abs(valence.value) <= 1)
    }),
    { numRuns: 300 },
  )
})
