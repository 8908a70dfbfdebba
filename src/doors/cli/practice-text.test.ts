import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PracticeResult } from '../../app/practice-board.ts'
import type { MeasureResult } from '../../app/results.ts'
import { paperFor } from './paper.ts'
import { practiceText } from './practice-text.ts'

const paper = paperFor({ columns: 200 }, {}, 'UTC')
const period = { first: '2026-08-26', last: '2026-11-23' }

const measure = (id: string, value: number | null, sample: number, samples: string): MeasureResult => ({
  id,
  unit: 'count',
  value,
  sample,
  samples,
  minimum: 3,
  period,
  before: { value: null, sample: 0, period },
  words: value === null ? `not enough yet: ${sample} of 3 ${samples}` : null,
  evidence: [],
})

const board: PracticeResult = {
  day: '2026-11-23',
  ways: [
    {
      way: 'respect',
      sentence: 'Of your 4 promises you kept 3.',
      wouldFill: null,
      measures: [
        measure('respect: promises kept', 3, 4, 'promises'),
        measure('respect: meetings that ran over', null, 2, 'meetings'),
        measure('respect: meetings joined late', null, 2, 'meetings'),
      ],
    },
    {
      way: 'opinions',
      sentence: 'Not enough yet: 1 of 3 questions.',
      wouldFill: 'It fills when you ask somebody for advice in a letter.',
      measures: [
        measure('opinions: advice answered', null, 1, 'questions'),
        measure('opinions: advice thanked', null, 0, 'answers'),
        measure('opinions: outcome told', null, 0, 'answers'),
      ],
    },
  ],
}

test('what a way has too little of is one line, in which what lacks the same stands together', () => {
  const page = practiceText(board, paper)
  assert.match(
    page,
    /Promises kept: 3 .*\n {2}Too little yet: meetings that ran over, meetings joined late \(2 of 3 meetings\)\n/,
  )
})

test('the ways without any figure stand together at the end, with what would fill them', () => {
  const page = practiceText(board, paper)
  assert.match(
    page.replaceAll(/\s+/g, ' '),
    / Too little to judge yet · Opinions: 1 of 3 questions, 0 of 3 answers\. It fills when you ask somebody for advice in a letter\. $/,
  )
  assert.doesNotMatch(page, /not enough yet/i)
})

test('a board of which every way has figures ends without such a list', () =>
  assert.doesNotMatch(
    practiceText({ ...board, ways: board.ways.slice(0, 1) }, paper),
    /Too little to judge yet/,
  ))
