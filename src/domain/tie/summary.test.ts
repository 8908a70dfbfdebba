import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { DAY, HOUR } from '../milliseconds.ts'
import { CHANNELS, type Contact, historyOf } from './history.ts'
import { summarise } from './summary.ts'

const DAY0 = Date.UTC(2026, 2, 2, 10)

function contact(day: number, direction: Contact['direction'], more: Partial<Contact> = {}): Contact {
  return { at: DAY0 + day * DAY, direction, oneToOne: true, channel: 'mail', interaction: day, ...more }
}

const history = historyOf([
  contact(0, 'out'),
  contact(1, 'in'),
  contact(1, 'out', { at: DAY0 + DAY + HOUR / 2 }),
  contact(8, 'both', { channel: 'meeting', oneToOne: false }),
  contact(20, 'out'),
  contact(25, 'out'),
])

test('a tie is summed up as it stood', () => {
  const { rhythm, ...tie } = summarise(history, DAY0 + 30 * DAY)
  assert.deepEqual(tie, {
    first: DAY0,
    last: DAY0 + 25 * DAY,
    lastTwoWay: DAY0 + 8 * DAY,
    lastIn: DAY0 + DAY,
    lastOut: DAY0 + 25 * DAY,
    contacts: 6,
    fromThem: 2,
    fromOwner: 5,
    oneToOne: 5,
    unanswered: 2,
    sessions: 5,
    daysActive: 5,
    channels: [
      { channel: 'mail', contacts: 5 },
      { channel: 'meeting', contacts: 1 },
    ],
    knownDays: 30,
    silenceDays: 22,
  })
  assert.equal(rhythm.gaps, 2)
})

test('the owner’s unanswered mails do not move the date of two-way contact', () => {
  assert.equal(summarise(history, DAY0 + 21 * DAY).lastTwoWay, summarise(history, DAY0 + 9 * DAY).lastTwoWay)
})

test('days are the owner’s: two messages around midnight in Berlin are two days there, one in London', () => {
  const around = historyOf(
    [21.5, 22.5].map((hour, i) => contact(0, 'in', { at: DAY0 + (hour - 10) * HOUR, interaction: i })),
  )
  assert.equal(summarise(around, DAY0 + DAY, { offsetMinutes: 120 }).daysActive, 2)
  assert.equal(summarise(around, DAY0 + DAY, { offsetMinutes: 0 }).daysActive, 1)
})

test('a history without contacts has a summary too', () => {
  const tie = summarise(historyOf([]), DAY0)
  assert.deepEqual(
    [tie.first, tie.lastTwoWay, tie.silenceDays, tie.contacts, tie.knownDays],
    [null, null, null, 0, 0],
  )
})

test('what came later changes nothing, and the counts add up', () => {
  const one = fc.record({
    at: fc.integer({ min: 0, max: 500 }).map((day) => DAY0 + day * DAY),
    direction: fc.constantFrom<Contact['direction']>('in', 'out', 'both'),
    oneToOne: fc.boolean(),
    channel: fc.constantFrom(...CHANNELS),
    interaction: fc.nat(999),
  })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 30 }), fc.integer({ min: 0, max: 500 }), (contacts, day) => {
      const now = DAY0 + day * DAY
      const tie = summarise(historyOf(contacts), now)
      assert.deepEqual(tie, summarise(historyOf(contacts.filter(({ at }) => at <= now)), now))
      assert.equal(
        tie.channels.reduce((sum, { contacts }) => sum + contacts, 0),
        tie.contacts,
      )
      assert.ok(
        tie.sessions <= tie.contacts && tie.daysActive <= tie.contacts && tie.oneToOne <= tie.contacts,
      )
    }),
    { numRuns: 300 },
  )
})
