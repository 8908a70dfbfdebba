import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { spanOfQuote } from './quote-span.ts'

function marked(text: string, quote: string): string | null {
  const span = spanOfQuote(text, quote)
  return span === null ? null : text.slice(span.start, span.end)
}

const cases: readonly (readonly [string, string, string, string | null])[] = [
  ['as it was written', 'So. I will call you. Bye', 'I will call you.', 'I will call you.'],
  ['over the end of a line', 'I will\ncall you soon', 'I will call you', 'I will\ncall you'],
  ['in a quoted mail', '> I will\n> call you', 'I will call you', 'I will\n> call you'],
  ['with other marks around words', 'she said “don’t”', 'she said "don\'t"', 'she said “don’t”'],
  ['cut at both ends', 'one two three four five', '… two three four …', 'two three four'],
  ['with words left out', 'one two three four five', 'two … five', 'two three four five'],
  ['that is not in it', 'one two three', 'four', null],
  ['with its parts the wrong way round', 'one two three', 'three … one', null],
  ['of nothing', 'one two three', ' … ', null],
]
for (const [which, text, quote, expected] of cases)
  test(`a quote ${which} is found where it stands`, () => {
    assert.equal(marked(text, quote), expected)
  })

test('any stretch of a text that holds a letter is found in it', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé漢]{1,6}$/), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (all, from, length) => {
      const begin = from % all.length
      const part = all.slice(begin, begin + 1 + (length % all.length)).join(' ')
      const found = marked(all.join('\n'), part)
      assert.equal(found?.replaceAll('\n', ''), part.replaceAll(' ', ''))
    }),
    { numRuns: 300 },
  )
})
