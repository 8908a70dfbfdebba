import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { WordTable } from './word-table.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', "'", '文'), minLength: 1, maxLength: 6 })

test('A word is known wherever it stands, and nothing else is', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, word, word, (words, before, looked, after) => {
      const table = new WordTable(words.map((one, at) => [one, at]))
      const text = before + looked + after
      const found = table.at(text, before.length, before.length + looked.length)
      assert.equal(found, words.includes(looked) ? words.indexOf(looked) : undefined)
    }),
  )
})

test('An empty table and an empty stretch know nothing', () => {
  assert.equal(new WordTable([]).at('word', 0, 4), undefined)
  assert.equal(new WordTable([['word', 1]]).at('word', 2, 2), undefined)
})
