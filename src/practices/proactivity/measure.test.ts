import assert from 'node:assert/strict'
import { test } from 'node:test'
import { measureProactivity, type SittingDay } from './measure.ts'

const TODAY = '2026-11-23'
const kept = (day: string, minutes: number): SittingDay => ({ day, answered: 3, done: 2, minutes })
const looked = (day: string): SittingDay => ({ day, answered: 0, done: 0, minutes: 0 })

function valueOf(days: readonly SittingDay[], id: string) {
  const found = measureProactivity(days, TODAY).find((one) => one.id === `proactivity: ${id}`)
  return found === undefined ? undefined : [found.value, found.sample, found.before.value]
}

test('a day on which nothing was answered is a day with a plan, and no sitting', () => {
  const days = [looked('2026-11-20'), kept('2026-11-21', 12), kept('2026-07-01', 12)]
  assert.deepEqual(valueOf(days, 'sittings'), [1, 2, 1])
})

test('the minutes of a sitting are those in the middle of what was done', () => {
  const days = [kept('2026-11-21', 4), kept('2026-11-20', 14), kept('2026-11-19', 12), kept('2026-11-18', 10)]
  assert.deepEqual(valueOf(days, 'minutes a sitting'), [11, 4, null])
})

test('of the answers, the part that was to have done it', () => {
  assert.deepEqual(valueOf([kept('2026-11-21', 4), kept('2026-11-20', 4)], 'suggestions done'), [
    4 / 6,
    6,
    null,
  ])
})

for (const [who, days] of [
  ['who has just begun', []],
  ['who has only looked', [looked('2026-11-22'), looked(TODAY)]],
] as const)
  test(`nobody ${who} is measured yet`, () => {
    assert.deepEqual(
      measureProactivity(days, TODAY).map(({ words }) => words),
      [
        'not enough yet: 0 of 1 days with a plan',
        'not enough yet: 0 of 3 sittings',
        'not enough yet: 0 of 5 answers',
      ],
    )
  })
