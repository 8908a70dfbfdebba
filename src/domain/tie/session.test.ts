import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { DAY, HOUR } from '../milliseconds.ts'
import { type Direction, type History, historyOf } from './history.ts'
import { digest, meanGapDays, sessionStarts } from './session.ts'

const T0 = Date.UTC(2026, 0, 5, 9)

function history(...contacts: readonly (readonly [at: number, direction: Direction])[]): History {
  return historyOf(
    contacts.map(([at, direction], interaction) => ({
      at: T0 + at,
      direction,
      oneToOne: true,
      channel: 'mail',
      interaction,
    })),
  )
}

test('contacts within an hour of the one before are one session', () => {
  const tie = history([0, 'out'], [HOUR, 'in'], [2 * HOUR, 'out'], [3 * HOUR + 1000, 'in'], [5 * DAY, 'in'])
  assert.deepEqual(
    sessionStarts(tie, T0 + 9 * DAY).map((start) => start - T0),
    [0, 3 * HOUR + 1000, 5 * DAY],
  )
  assert.equal(digest(tie, T0 + 9 * DAY, 'any').sessions, 3)
})

test('the owner’s unanswered messages at the end do not count as answered contact', () => {
  const tie = history([0, 'out'], [DAY, 'in'], [4 * DAY, 'out'], [9 * DAY, 'out'])
  assert.equal(digest(tie, T0 + 20 * DAY, 'answered').last, T0 + DAY)
  assert.equal(digest(tie, T0 + 20 * DAY, 'any').last, T0 + 9 * DAY)
  assert.equal(digest(tie, T0 + DAY - 1, 'answered').sessions, 0)
})

test('the mean gap runs from the start of the first session to the start of the last', () => {
  const tie = digest(
    history([0, 'in'], [2 * DAY, 'in'], [2 * DAY + HOUR, 'in'], [6 * DAY, 'in']),
    T0 + 9 * DAY,
    'any',
  )
  assert.equal(meanGapDays(tie), 3)
  assert.equal(tie.squaredGaps, 4 + 16)
  assert.ok(Number.isNaN(meanGapDays(digest(history([0, 'in']), T0, 'any'))))
})

test('what came after a moment changes nothing in the digest of that moment', () => {
  const day = fc.integer({ min: 0, max: 400 })
  const one = fc.tuple(day, fc.constantFrom<Direction>('in', 'out', 'both'))
  fc.assert(
    fc.property(fc.array(one, { maxLength: 20 }), day, (contacts, cut) => {
      const all = contacts.map(([at, direction]) => [at * DAY, direction] as const)
      const now = T0 + cut * DAY
      for (const counting of ['any', 'answered'] as const)
        assert.deepEqual(
          digest(history(...all), now, counting),
          digest(history(...all.filter(([at]) => at <= cut * DAY)), now, counting),
        )
    }),
    { numRuns: 300 },
  )
})
