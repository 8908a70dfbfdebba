import assert from 'node:assert/strict'
import { test } from 'node:test'
import { samplesInWords } from './samples-in-words.ts'

const cases = [
  [1, 'meetings', '1 meeting'],
  [0, 'meetings', '0 meetings'],
  [1, 'people', '1 person'],
  [1, 'days with a plan', '1 day with a plan'],
  [1234, 'contacts', '1,234 contacts'],
] as const

for (const [count, samples, words] of cases)
  test(`${count} of ${samples} is told as ${words}`, () =>
    assert.equal(samplesInWords(count, samples), words))
