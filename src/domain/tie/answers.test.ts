import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownersAnswers } from './answers.ts'
import { type Contact, historyOf } from './history.ts'

const contact = (at: number, direction: Contact['direction']): Contact => ({
  at,
  direction,
  oneToOne: true,
  channel: 'mail',
  interaction: at,
})

test('the first of their words is answered by the next of the owner’s; the last one may wait', () => {
  const history = historyOf([
    contact(1, 'in'),
    contact(2, 'in'),
    contact(5, 'out'),
    contact(6, 'out'),
    contact(8, 'in'),
  ])
  assert.deepEqual(ownersAnswers(history, 9), [
    { at: 1, interaction: 1, answer: { at: 5, interaction: 5 } },
    { at: 8, interaction: 8, answer: null },
  ])
})

test('meeting is an answer and asks for none, and nothing later than now counts', () => {
  const history = historyOf([contact(1, 'both'), contact(2, 'in'), contact(4, 'both')])
  assert.deepEqual(ownersAnswers(history, 4), [{ at: 2, interaction: 2, answer: { at: 4, interaction: 4 } }])
  assert.deepEqual(ownersAnswers(history, 3), [{ at: 2, interaction: 2, answer: null }])
})
