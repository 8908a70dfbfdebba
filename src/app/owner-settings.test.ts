import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'
import { changeSetting, ownerSettings, weekdaysIn } from './owner-settings.ts'

const days = [
  ['mon-fri', [1, 2, 3, 4, 5]],
  ['Sun-Thu', [1, 2, 3, 4, 7]],
  ['mon, wed', [1, 3]],
  ['fri-mon,wed', [1, 3, 5, 6, 7]],
  ['', null],
  ['mon-', null],
  ['mon-tue-wed', null],
  ['weekdays', null],
] as const
for (const [text, expected] of days)
  test(`working days "${text}" are ${expected === null ? 'none' : expected.join(' ')}`, () => {
    assert.deepEqual(weekdaysIn(text), expected)
  })

test('what is set holds until it is taken back, and what is no setting changes nothing', () => {
  const { settings } = bookInMemory()
  const before = { minutes: 15, workdays: [] }
  assert.deepEqual(ownerSettings(settings), before)
  assert.equal(changeSetting(settings, 'minutes', '25').minutes, 25)
  assert.deepEqual(changeSetting(settings, 'workdays', 'mon-tue').workdays, [1, 2])
  for (const [name, value] of [
    ['minutes', '0'],
    ['minutes', '1.5'],
    ['workdays', 'always'],
    ['colour', 'green'],
  ] as const)
    assert.throws(() => changeSetting(settings, name, value), /there is no setting|is nothing for/)
  assert.deepEqual(ownerSettings(settings), { minutes: 25, workdays: [1, 2] })
  changeSetting(settings, 'minutes', 'none')
  changeSetting(settings, 'workdays', 'none')
  assert.deepEqual(ownerSettings(settings), before)
})
