import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Proposal } from '../practices/facts.ts'
import type { GivenAnswer } from './ports.ts'
import { presentAnswers } from './present-answers.ts'
import { publicSuggestionId } from './public-id.ts'

const celebrate = (occasion: string, knownAs: readonly string[] = []): Proposal => ({
  person: { id: 'p_ann', name: 'Ann Lee' },
  way: 'celebration',
  action: 'celebrate',
  minutes: 3,
  occasion,
  knownAs,
  reason: 'Ann Lee wrote of a new job; you have not congratulated them.',
  evidence: [],
  value: 0.5,
  parts: {},
  expires: null,
})
const idOf = (person: string, occasion: string) => publicSuggestionId(person, 'celebrate', occasion)
const answered = (occasion: string, person = 'p_ann'): GivenAnswer => ({
  suggestionId: idOf(person, occasion),
  person,
  presentPerson: 'p_ann',
  way: 'celebration',
  action: 'celebrate',
  answer: 'done',
  until: null,
  at: 0,
  content: '{}',
})
const present = (given: GivenAnswer, proposal: Proposal) =>
  presentAnswers([given], [proposal]).map(({ suggestionId }) => suggestionId)

test('an answer holds when an earlier telling of the same thing comes to light', () => {
  assert.deepEqual(present(answered('job 7'), celebrate('job 3', ['job 7'])), [idOf('p_ann', 'job 3')])
})

test('an answer to one thing is none to another', () => {
  assert.deepEqual(present(answered('job 9'), celebrate('job 3', ['job 7'])), [idOf('p_ann', 'job 9')])
})

test('an answer holds for whom the person has become part of, under any occasion', () => {
  const proposal = celebrate('job 3', ['job 7'])
  assert.deepEqual(present(answered('job 7', 'p_al'), proposal), [idOf('p_ann', 'job 3')])
  assert.deepEqual(present(answered('birth 7', 'p_al'), proposal), [''])
})
