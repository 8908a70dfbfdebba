import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ORDINARY_HOURS, workingHours } from './working-hours.ts'

/** Moments on these ISO weekdays of so many weeks, at that hour of the zone. */
function moments(zone: string, days: readonly number[], hours: readonly number[], weeks: number): number[] {
  const monday = Temporal.PlainDate.from('2026-08-31')
  return Array.from({ length: weeks }, (_, week) => week).flatMap((week) =>
    days.flatMap((day) =>
      hours.map(
        (hour) =>
          monday
            .add({ weeks: week, days: day - 1 })
            .toZonedDateTime({ timeZone: zone, plainTime: { hour, minute: 10 } }).epochMilliseconds,
      ),
    ),
  )
}

test('whoever wrote nothing works ordinary hours', () => {
  assert.deepEqual(workingHours([], 'Asia/Kolkata'), ORDINARY_HOURS)
})

test('hours are those of the clock of the zone, through the change of clocks', () => {
  const early = moments('America/New_York', [1, 2, 3, 4, 5], [7, 8, 10, 12, 14], 12)
  const { from, to, sample } = workingHours(early, 'America/New_York')
  assert.deepEqual({ from, to, sample }, { from: 420, to: 900, sample: 300 })
})

test('a few letters at night make no night worker, and none works before seven or after eight', () => {
  const night = moments('Europe/Berlin', [1, 3], [2, 23], 2)
  assert.deepEqual(workingHours(night, 'Europe/Berlin').from >= 7 * 60, true)
  const owl = moments('Europe/Berlin', [1, 2, 3, 4, 5], [21, 22, 23], 20)
  assert.deepEqual(
    [workingHours(owl, 'Europe/Berlin').from, workingHours(owl, 'Europe/Berlin').to],
    [660, 1200],
  )
})

test('a week from Sunday to Thursday is told from one with letters on Sundays', () => {
  assert.deepEqual(
    workingHours(moments('Asia/Jerusalem', [7, 1, 2, 3, 4], [10], 8), 'Asia/Jerusalem').days,
    [1, 2, 3, 4, 7],
  )
  assert.deepEqual(
    workingHours(
      [...moments('Europe/Berlin', [1, 2, 3, 4, 5], [9, 11], 8), ...moments('Europe/Berlin', [7], [20], 8)],
      'Europe/Berlin',
    ).days,
    [1, 2, 3, 4, 5],
  )
})

test('a day on which hardly anything is written in a long time is no working day', () => {
  assert.deepEqual(
    workingHours(moments('Europe/Berlin', [1, 2, 3, 4], [9, 14], 10), 'Europe/Berlin').days,
    [1, 2, 3, 4],
  )
})
