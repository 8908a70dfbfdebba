import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as holds, property, string } from 'fast-check'
import { wordCount } from './word-count.ts'

test('words are what stands between blanks and can be said', () => {
  assert.equal(wordCount('Two words — and 3 more: a@b, & 50 %.'), 9)
  assert.equal(wordCount(' \n\t '), 0)
  assert.equal(wordCount('Grüße\u00a0an 世界 …'), 3)
})

test('every text has as many words as its pieces that hold a letter, a digit or such a sign', () => {
  holds(
    property(string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const pieces = text.split(/\s+/).filter((piece) => /[\p{L}\p{N}@&%]/u.test(piece))
      assert.equal(wordCount(text), pieces.length)
    }),
    { numRuns: 1000 },
  )
})
