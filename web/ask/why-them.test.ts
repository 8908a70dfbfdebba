import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PersonToAsk } from '../../src/app/ask-who.ts'
import { howToReach, whyThem } from './why-them.ts'

const TODAY = '2026-11-23'
const one = (more: Partial<PersonToAsk>): PersonToAsk => ({
  person: { id: 'p_1', name: 'Ana Berg' },
  score: 0.5,
  evidence: [],
  position: null,
  endorsed: false,
  messages: 0,
  answers: 0,
  meetings: 0,
  first: null,
  last: null,
  askedLately: 0,
  lastContact: null,
  address: null,
  ...more,
})
const dated = { first: '2025-10-03', last: '2026-11-06' }

const whys = [
  [
    'messages, answers and meetings',
    { messages: 10, answers: 4, meetings: 1, ...dated },
    'They wrote of it in ten messages, four of them answers, and spoke of it in one meeting, from 3 Oct 2025 to 6 Nov.',
  ],
  [
    'one answer on one day',
    { messages: 1, answers: 1, first: '2026-11-06', last: '2026-11-06' },
    'They wrote of it in one message that answered somebody, on Friday 6 November.',
  ],
  ['a position', { position: 'Pricing consultant' }, 'Pricing consultant.'],
  ['the owner’s own word', { endorsed: true }, 'You said that they are good at it.'],
  ['next to nothing', {}, 'They touched on it.'],
] as const
for (const [what, more, words] of whys)
  test(`somebody is named for ${what}`, () => assert.equal(whyThem(one(more), TODAY), words))

test('how near they are is said with what they were asked of late', () => {
  assert.equal(howToReach(one({}), TODAY), 'You have not been in touch.')
  assert.equal(
    howToReach(one({ lastContact: '2026-11-06', askedLately: 2 }), TODAY),
    'You were last in touch on Friday 6 November. You asked them two things in the last sixty days.',
  )
})
