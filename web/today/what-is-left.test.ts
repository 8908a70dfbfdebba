import assert from 'node:assert/strict'
import test from 'node:test'
import type { Suggestion } from '../../src/domain/suggestion.ts'
import { type Answered, whatIsLeft } from './what-is-left.ts'

const suggestion = (id: string): Suggestion => ({
  id,
  person: { id: `p_${id}`, name: id },
  way: 'respect',
  action: 'answer',
  minutes: 2,
  reason: '',
  evidence: [],
  value: 0.5,
  parts: {},
  expires: null,
})

const [ann, bob, cleo] = [suggestion('ann'), suggestion('bob'), suggestion('cleo')]

/** What was said of `ann` a moment after the first plan was laid out. */
const done: Answered = { suggestion: ann, said: { answer: 'done' }, at: 20 }

test('what was said of is not left, and can be undone', () => {
  assert.deepEqual(whatIsLeft({ suggestions: [ann, bob], at: 10 }, [done]), { left: [bob], standing: [done] })
})

test('what was said stands when the plan is laid out anew without it', () => {
  assert.deepEqual(whatIsLeft({ suggestions: [bob, cleo], at: 30 }, [done]), {
    left: [bob, cleo],
    standing: [done],
  })
})

test('an answer that was taken back elsewhere stands no more: its suggestion is left again', () => {
  assert.deepEqual(whatIsLeft({ suggestions: [ann, bob], at: 30 }, [done]), {
    left: [ann, bob],
    standing: [],
  })
})

test('nothing said, all is left', () => {
  assert.deepEqual(whatIsLeft({ suggestions: [ann], at: 0 }, []), { left: [ann], standing: [] })
})
