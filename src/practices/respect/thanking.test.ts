import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askFact, tieFacts } from '../../../test/builders/tie-facts.ts'
import type { HelpFact } from './facts.ts'
import { suggestRespect } from './suggest.ts'
import { suggestThanking } from './thanking.ts'

const help = (changes: Partial<HelpFact> = {}): HelpFact => ({
  person: { id: 'p_ann', name: 'Ann Lee' },
  closeness: 0.5,
  ask: 1,
  askQuote: 'Could you tell me how you built the wall?',
  askStrength: 0.9,
  answer: 2,
  day: '2026-03-09',
  words: 120,
  attachments: 0,
  ...changes,
})

test('who answered at length and heard nothing since is to be thanked, with the answer and the ask as evidence', () => {
  const [proposal] = suggestThanking([help()], '2026-03-12')
  assert.deepEqual([proposal?.action, proposal?.minutes, proposal?.expires], ['thank', 2, '2026-03-19'])
  assert.equal(
    proposal?.reason,
    'Ann Lee answered what you asked on 9 March, and you have not written since.',
  )
  assert.deepEqual(
    proposal?.evidence.map(({ interaction }) => interaction),
    [2, 1],
  )
})

test('who sent what was asked for is thanked however short the letter', () => {
  const [proposal] = suggestThanking([help({ words: 5, attachments: 1 })], '2026-03-12')
  assert.match(proposal?.reason ?? '', /sent you what you asked for/)
})

const unowed: readonly (readonly [why: string, changes: Partial<HelpFact>, today: string])[] = [
  ['the answer was short', { words: 12 }, '2026-03-12'],
  ['it may not have been asked for', { askStrength: 0.5 }, '2026-03-12'],
  ['it came yesterday', {}, '2026-03-10'],
  ['it came eleven days ago', {}, '2026-03-20'],
]
for (const [why, changes, today] of unowed)
  test(`no thanks are owed where ${why}`, () => assert.deepEqual(suggestThanking([help(changes)], today), []))

test('who asked something since is thanked with the answer', () => {
  const { person } = tieFacts({})
  const waiting = [tieFacts({ waiting: askFact() })]
  const actions = suggestRespect(
    { waiting, promises: [], help: [help({ person, day: '2026-11-20' })] },
    '2026-11-23',
  )
  assert.deepEqual(
    actions.map(({ action }) => action),
    ['answer'],
  )
})
