import assert from 'node:assert/strict'
import { test } from 'node:test'
import { basisInWords, clockInWords, slotForThem, slotInWords } from './slot-in-words.ts'

const slot = { start: '2026-11-25T14:00:00Z', end: '2026-11-25T14:45:00Z' }
const zones = (yours: string, theirs: string) => ({ yours, theirs, machine: null })

test('a slot is told by the owner’s clock', () =>
  assert.equal(slotInWords(slot, zones('Europe/Berlin', 'UTC')), 'Wednesday 25 November, 15:00 to 15:45'))

test('their clock is told where it shows something else, with the day where that differs', () => {
  assert.equal(slotForThem(slot, zones('Europe/Berlin', 'Europe/Paris')), null)
  assert.equal(
    slotForThem(slot, zones('UTC', 'America/New_York')),
    '09:00 to 09:45 by their clock (New York)',
  )
  assert.equal(
    slotForThem(slot, zones('UTC', 'Pacific/Auckland')),
    'Thursday 26 November, 03:00 to 03:45 by their clock (Auckland)',
  )
})

test('where the machine is set to another clock, it is said by which the times are', () => {
  assert.equal(clockInWords(zones('Europe/Berlin', 'UTC')), null)
  assert.equal(
    clockInWords({ ...zones('Europe/Berlin', 'UTC'), machine: 'America/New_York' }),
    'By the clock that you write by (Berlin); this machine is set to New York.',
  )
})

test('what is assumed is said beside what is known', () => {
  const basis = {
    clockReadings: null,
    hoursFrom: { yours: 20, theirs: 0 },
    hasTheirCalendar: false,
    widened: 1,
  }
  assert.equal(
    basisInWords({ basis, zones: zones('UTC', 'UTC'), person: { id: 'p_1', name: 'Ana' } }),
    'The messages of Ana do not tell their clock: yours is assumed. Their working hours are not known: nine to five is assumed. Their calendar is not in the book: only yours was looked at. Working hours had to be stretched to find a time.',
  )
})
