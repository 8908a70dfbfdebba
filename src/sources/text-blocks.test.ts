import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zstdDecompressSync } from 'node:zlib'
import { array, assert as holds, property, string } from 'fast-check'
import { TextBlocks } from './text-blocks.ts'

test('every text is found again at its place', () => {
  holds(
    property(array(string({ unit: 'grapheme', maxLength: 40 })), (texts) => {
      const blocks = new TextBlocks()
      const places = texts.map((text) => blocks.add(text))
      const opened = blocks.finish().map((block) => zstdDecompressSync(block))
      const found = places.map(({ block, start, length }) =>
        opened[block]?.toString('utf8', start, start + length),
      )
      assert.deepEqual(
        found.map((text) => text ?? ''),
        texts.map((text) => text.toWellFormed()),
      )
    }),
    { numRuns: 50 },
  )
})

test('a block is closed at 64 KB, and a larger text has one of its own', () => {
  const blocks = new TextBlocks()
  const places = [30_000, 30_000, 30_000, 200_000, 10].map((length) => blocks.add('x'.repeat(length)))
  assert.deepEqual(
    places.map(({ block }) => block),
    [0, 0, 1, 2, 3],
  )
  assert.equal(blocks.finish().length, 4)
})
