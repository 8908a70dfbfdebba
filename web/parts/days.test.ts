import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { longDay, moment, monthOf, shortDay, tellTimeIn } from './days.ts'

afterEach(() => tellTimeIn('UTC'))

const NEW_YEAR = '2026-01-01T03:30:00.000Z'

const clocks = [
  // zone, the moment, its day
  ['UTC', 'Thursday 1 January 2026, 03:30', '1 Jan'],
  ['America/New_York', 'Wednesday 31 December 2025, 22:30', '31 Dec 2025'],
  ['Pacific/Auckland', 'Thursday 1 January 2026, 16:30', '1 Jan'],
] as const

for (const [zone, told, day] of clocks)
  test(`a moment is told by the book's clock in ${zone}, whatever the browser's`, () => {
    tellTimeIn(zone)
    assert.equal(moment(NEW_YEAR, '2024-06-01'), told)
    assert.equal(shortDay(NEW_YEAR, '2026-06-01'), day)
  })

for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
  test(`a day is the same day in ${zone}`, () => {
    tellTimeIn(zone)
    assert.equal(longDay('2026-01-01', '2026-01-01'), 'Thursday 1 January')
    assert.equal(monthOf('2026-01-01'), 'January 2026')
  })

test('a day has its year where it is another than that of today, or where none is given', () => {
  assert.equal(shortDay('2025-12-30', '2025-12-31'), '30 Dec')
  assert.equal(shortDay('2025-12-30', '2026-01-05'), '30 Dec 2025')
  assert.equal(shortDay('2025-12-30', ''), '30 Dec 2025')
})
