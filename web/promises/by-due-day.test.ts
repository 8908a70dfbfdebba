import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LedgerRow } from '../../src/app/results.ts'
import { byDueDay, dueInWords, sideInWords } from './by-due-day.ts'

const TODAY = '2026-11-25'
const evidence = { kind: 'message', id: 'i_1', at: '2026-11-20T09:00:00Z', quote: 'I will send it.' } as const
const row = (more: Partial<LedgerRow>): LedgerRow => ({
  id: more.due ?? 'none',
  by: 'owner',
  what: 'send it',
  due: null,
  state: 'open',
  settledBy: null,
  confirmed: false,
  evidence,
  proof: null,
  letGo: null,
  person: { id: 'p_1', name: 'Ana Berg' },
  others: [],
  ...more,
})

test('promises stand by what they call for: late, seeming kept, due by Sunday, later, without a day', () => {
  const rows = [
    row({ due: '2026-11-20', state: 'late' }),
    row({ due: '2026-11-21', state: 'late', proof: evidence }),
    row({ due: '2026-11-29' }),
    row({ due: '2026-11-30' }),
    row({}),
  ]
  assert.deepEqual(
    byDueDay(rows, TODAY).map(({ name, rows: [one] }) => [name, one?.id]),
    [
      ['Late', '2026-11-20'],
      ['Seem kept', '2026-11-21'],
      ['This week', '2026-11-29'],
      ['Later', '2026-11-30'],
      ['Without a day', 'none'],
    ],
  )
})

const days = [
  ['2026-11-25', 'today'],
  ['2026-11-26', 'tomorrow'],
  ['2026-11-27', 'by Friday 27 November'],
  ['2026-11-24', 'a day late'],
  ['2026-11-22', 'three days late'],
  [null, 'said on Friday 20 November'],
] as const
for (const [due, words] of days)
  test(`due ${due ?? 'on no day'} is told as ${words}`, () =>
    assert.equal(dueInWords({ due, evidence, proof: null }, TODAY), words))

test('what seems kept is told with the day of what shows it', () =>
  assert.equal(dueInWords(row({ due: '2026-11-21', proof: evidence }), TODAY), 'kept on 20 Nov?'))

test('a side says how many are open and late', () => {
  assert.equal(sideInWords([]), 'Nothing is open.')
  assert.equal(sideInWords([row({})]), 'One is open.')
  assert.equal(sideInWords([row({ state: 'late' })]), 'One is open, and late.')
  assert.equal(sideInWords([row({ state: 'late' }), row({})]), 'Two are open, one of them late.')
})
