import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lengthInWords, notMeasuredInWords, stretch } from './meeting-words.ts'

const stretches = [
  [0.397, '0.4 s'],
  [39.4, '39 s'],
  [151, '2 min 31 s'],
  [120, '2 min'],
] as const
for (const [seconds, words] of stretches)
  test(`${seconds} seconds are told as ${words}`, () => assert.equal(stretch(seconds), words))

const lengths = [
  [20, 'a minute'],
  [267, '4 minutes'],
  [3600, 'an hour'],
  [7500, '2 hours and 5 minutes'],
] as const
for (const [seconds, words] of lengths)
  test(`a meeting of ${seconds} seconds took ${words}`, () => assert.equal(lengthInWords(seconds), words))

test('what was not measured for one reason is named together', () =>
  assert.deepEqual(
    notMeasuredInWords([
      { measure: 'wpm', why: 'no end times' },
      { measure: 'patienceSeconds', why: 'no end times' },
      { measure: 'followUps', why: 'another language' },
    ]),
    [
      { why: 'no end times', measures: 'pace, pauses' },
      { why: 'another language', measures: 'follow-up questions' },
    ],
  ))
