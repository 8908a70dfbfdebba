import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Measure } from '../practices/measure.ts'
import { boardSentence } from './board-sentence.ts'

const period = { first: '2026-08-26', last: '2026-11-23' }

function measured(id: string, value: number | null, changes: Partial<Measure> = {}): Measure {
  return {
    id,
    way: 'respect',
    person: null,
    unit: 'share',
    value,
    sample: 3,
    period,
    before: { value: null, sample: 0, period },
    minimum: 3,
    samples: 'promises',
    evidence: [],
    words: value === null ? 'not enough yet: 1 of 3 promises' : null,
    ...changes,
  }
}

test('promises kept are told as so many of so many, beside the quarter before', () => {
  const before = { value: 22 / 25, sample: 23, period }
  assert.equal(
    boardSentence([measured('respect: promises kept', 19 / 25, { sample: 23, before })]),
    'Of your 23 promises that fell due you kept 18; in the 90 days before, 21 of 23.',
  )
})

test('without a quarter to compare with, the sentence says so', () => {
  assert.equal(
    boardSentence([measured('respect: promises kept', 2 / 5)]),
    'Of your 3 promises that fell due you kept 1; there was too little in the 90 days before to compare.',
  )
})

test('a way of which nothing is known yet says what there is not enough of', () => {
  assert.equal(boardSentence([measured('respect: promises kept', null)]), 'Not enough yet: 1 of 3 promises.')
})

test('a way of which only a measure without words of its own has a value is told by its name', () => {
  const hours = measured('celebration: hours to answer', 7.25, {
    unit: 'hours',
    sample: 5,
    samples: 'answers',
  })
  assert.equal(
    boardSentence([measured('celebration: answered', null), hours]),
    'Hours to answer: 7.3 hours, of 5 answers; there was too little in the 90 days before to compare.',
  )
})
