import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DAY } from '../domain/milliseconds.ts'
import { lastWords } from './last-words.ts'

/** Messages of so many days ago, the latest first; each is known by its days. */
const ago = (...days: number[]) => days.map((one) => ({ interaction: one, at: -one * DAY }))
const quoted = (days: readonly number[], copies: readonly number[], answers: readonly number[] = []) =>
  lastWords(
    ago(...days),
    new Map([
      ...copies.map((one) => [one, 'copy'] as const),
      ...answers.map((one) => [one, 'answer'] as const),
    ]),
  ).map(({ interaction }) => interaction)

test('words to the owner go before later ones in copy, with those of two weeks before them', () => {
  assert.deepEqual(quoted([1, 9, 30, 44, 45, 80], [1, 9]), [30, 44])
})

test('an answer to the owner before others is between the two', () => {
  assert.deepEqual(quoted([1, 9, 30], [1, 30], [9]), [9])
})

test('where all was in copy, what was seen last stands in, with two months before it', () => {
  assert.deepEqual(quoted([1, 9, 61, 62], [1, 9, 61, 62]), [1, 9, 61])
})

test('six are enough, and of nothing there is nothing', () => {
  assert.deepEqual(quoted([1, 2, 3, 4, 5, 6, 7], []), [1, 2, 3, 4, 5, 6])
  assert.deepEqual(quoted([], []), [])
})
