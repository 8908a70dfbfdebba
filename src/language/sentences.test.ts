import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { quoteOf, sentencesIn, sentencesOf } from './sentences.ts'
import { zone } from './zones.ts'

const split = (text: string) => sentencesOf(text).map((sentence) => quoteOf(text, sentence))

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['It works. Thanks! Why?', ['It works.', 'Thanks!', 'Why?']],
  [
    'Use gcc 2.95.3, e.g. for the board. See http://a.example/c?d=e.f for\nmore... Agreed?',
    ['Use gcc 2.95.3, e.g. for the board.', 'See http://a.example/c?d=e.f for more...', 'Agreed?'],
  ],
  [
    'I met J. E. Ford at 3.5 p.m. on Monday. He left.',
    ['I met J. E. Ford at 3.5 p.m. on Monday.', 'He left.'],
  ],
  ['It was 5 p.m. Then we left.', ['It was 5 p.m.', 'Then we left.']],
  [
    'We start at 2:30 pm. Everyone else may come at 4 p.m. Friday.',
    ['We start at 2:30 pm.', 'Everyone else may come at 4 p.m. Friday.'],
  ],
  ['It is in Exhibit B. Please read it, J. Ford.', ['It is in Exhibit B.', 'Please read it, J. Ford.']],
  ['Who has only one? ;-)  (I have two.)', ['Who has only one? ;-)', '(I have two.)']],
  ['The rope is gone. :-/ I have another.', ['The rope is gone. :-/', 'I have another.']],
  ['Hi Ana,\nI saw it. Did you?', ['Hi Ana,', 'I saw it.', 'Did you?']],
  [
    'Two things:\n- the plan\n- why it is\n  late\n1. Call me.\n2. Write.',
    ['Two things:', 'the plan', 'why it is late', 'Call me.', 'Write.'],
  ],
  ['One half\n\nanother half', ['One half', 'another half']],
  ['"What?" he said. He laughed (really?) and left.', ['"What?" he said.', 'He laughed (really?) and left.']],
  ['see no. 5 in vol. 2. No. what now?', ['see no. 5 in vol. 2.', 'No.', 'what now?']],
  ['Could somebody help please?I tried all.', ['Could somebody help please?', 'I tried all.']],
  ['Wait... Then go. wait... and go', ['Wait...', 'Then go.', 'wait... and go']],
  ['***\n...\n', []],
]
for (const [text, sentences] of cases)
  test(`${JSON.stringify(text.slice(0, 40))} has ${sentences.length} sentences`, () => {
    assert.deepEqual(split(text), sentences)
  })

test('a sentence never spans a quote', () => {
  const text = 'I think that\n> is it so?\nit is. Yes.\n'
  assert.deepEqual(
    sentencesIn(zone(text)).map((one) => text.slice(one.start, one.end)),
    ['I think that', 'it is.', 'Yes.'],
  )
})

test('the sentences of any text lie in it, in order, and hold every letter', () => {
  const text = fc
    .array(
      fc.constantFrom('e.g. ', 'Ana', '. ', '? ', '\n', '\n\n', '- ', '...', 'a.m. ', 'b c', '1. ', '"', ')'),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (words) => {
      let at = 0
      let letters = ''
      for (const { start, end } of sentencesOf(words)) {
        assert.ok(start >= at && end > start && end <= words.length)
        letters += words.slice(start, end).replace(/[^A-Zb-z]/g, '')
        at = end
      }
      assert.equal(letters, words.replace(/[^A-Zb-z]/g, ''))
    }),
    { numRuns: 300 },
  )
})

test('a quote keeps to its length and ends at a word', () => {
  const text = 'word '.repeat(200)
  const quote = quoteOf(text, { start: 0, end: text.length })
  assert.ok(quote.length <= 300)
  assert.match(quote, / word…$/)
})
