import assert from 'node:assert/strict'
import { test } from 'node:test'
import { measureHousekeeping, type TieInPeriod, type UnansweredAsk } from './measure.ts'

const TODAY = '2026-11-23'
const tie = (changes: Partial<TieInPeriod> = {}): TieInPeriod => ({
  period: 'now',
  silenceDays: 10,
  tended: 5,
  heard: 6,
  ...changes,
})
const ask = (day: string, followedUp: boolean): UnansweredAsk => ({ interaction: 9, day, followedUp })

function measured(ties: readonly TieInPeriod[], asks: readonly UnansweredAsk[] = []) {
  const all = measureHousekeeping({ ties, asks }, TODAY)
  return (id: string) => all.find((one) => one.id === `housekeeping: ${id}`)
}

test('ties are tended where the owner had part in a contact, each period by itself', () => {
  const ties = [
    ...Array.from({ length: 9 }, () => tie()),
    tie({ tended: null }),
    ...Array.from({ length: 10 }, (_, at) => tie({ period: 'before', tended: at < 5 ? 4 : null })),
  ]
  const found = measured(ties)('ties tended')
  assert.deepEqual([found?.value, found?.sample, found?.before.value], [0.9, 10, 0.5])
})

test('a silence is one of 45 days when the period began, and ends when they take part', () => {
  const ties = [
    ...[50, 60, 70, 45].map((silenceDays) => tie({ silenceDays })),
    tie({ silenceDays: 90, heard: null }),
    tie({ silenceDays: 44, heard: null }),
  ]
  const found = measured(ties)('silences ended')
  assert.deepEqual([found?.value, found?.sample], [0.8, 5])
})

test('asks count by the day on which a week was over', () => {
  const asks = [
    ask('2026-11-20', true),
    ask('2026-11-01', false),
    ask('2026-09-01', true),
    ask('2026-08-25', true),
  ]
  const found = measured([], asks)('followed up after a week')
  assert.deepEqual([found?.value, found?.sample, found?.before.sample], [2 / 3, 3, 1])
})

test('without ties nothing is measured, and it is said of what there is too little', () => {
  assert.deepEqual(
    measureHousekeeping({ ties: [], asks: [] }, TODAY).map(({ words }) => words),
    ['not enough yet: 0 of 10 ties', 'not enough yet: 0 of 5 silences', 'not enough yet: 0 of 3 asks'],
  )
})
