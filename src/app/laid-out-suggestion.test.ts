import assert from 'node:assert/strict'
import { test } from 'node:test'
import { laidOutSuggestion } from './laid-out-suggestion.ts'

const suggestion = {
  id: 's_1',
  person: { id: 'p_ann', name: 'Ann Lee' },
  way: 'respect',
  action: 'answer',
  minutes: 3,
  reason: 'Ann Lee asked you for the drawings on 3 April.',
  evidence: [{ kind: 'message', id: 'i_7', at: '2026-04-03T09:00:00Z', quote: 'Could you send them?' }],
  value: 0.7,
  parts: { wait: 0.5 },
  expires: null,
}
const read = (content: unknown) =>
  laidOutSuggestion({ id: 's_1', content: JSON.stringify(content), interactions: [7] })

test('what a plan laid out is read as it was, but for its draft', () => {
  const whole = { ...suggestion, alsoNoted: ['a birthday'], occasion: 'ask' }
  assert.deepEqual(read({ ...whole, draft: { text: 'Hi' } }), whole)
})

const wrong = [
  ['of another id', { id: 's_2' }],
  ['of no way there is', { way: 'flattery' }],
  ['of no action there is', { action: 'constructor' }],
  ['without evidence', { evidence: null }],
  ['with evidence of no kind', { evidence: [{ kind: 'rumour', id: 'i_7', at: '', quote: '' }] }],
  ['with a person that is a text', { person: 'Ann Lee' }],
  ['with notes that are no texts', { alsoNoted: [{ toString: 'Hi' }] }],
  ['with parts that are no numbers', { parts: { wait: '0.5' } }],
] as const
for (const [what, change] of wrong)
  test(`a suggestion ${what}, from whatever export, is refused in a line`, () => {
    assert.throws(() => read({ ...suggestion, ...change }), /what was laid out as s_1 is no suggestion/)
  })
