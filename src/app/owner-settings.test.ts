import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bookInMemory } from '../../test/builders/book-in-memory.ts'
import { changeSetting, hoursIn, ownerSettings, weekdaysIn } from './owner-settings.ts'

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

const hours = [
  ['9-17', { from: 540, to: 1020 }],
  ['8:30 - 16:15', { from: 510, to: 975 }],
  ['0-24', { from: 0, to: 1440 }],
  ['17-9', null],
  ['9-25', null],
  ['9', null],
  ['nine to five', null],
] as const
for (const [text, expected] of hours)
  test(`working hours "${text}" are ${expected === null ? 'none' : `${expected.from} to ${expected.to}`}`, () => {
    assert.deepEqual(hoursIn(text), expected)
  })

test('what is set holds until it is taken back, and what is no setting changes nothing', () => {
  const { settings } = bookInMemory()
  const before = { minutes: 15, workdays: [], hours: null, start: 480, modelAddress: null, modelName: null }
  assert.deepEqual(ownerSettings(settings), before)
  assert.equal(changeSetting(settings, 'minutes', '25').minutes, 25)
  assert.deepEqual(changeSetting(settings, 'workdays', 'mon-tue').workdays, [1, 2])
  for (const [name, value] of [
    ['minutes', '0'],
    ['minutes', '1.5'],
    ['workdays', 'always'],
    ['colour', 'green'],
    ['model-address', 'ftp://models.example'],
    ['model-address', 'https://me:secret@models.example'],
  ] as const)
    assert.throws(() => changeSetting(settings, name, value), /there is no setting|is nothing for/)
  assert.deepEqual(ownerSettings(settings), { ...before, minutes: 25, workdays: [1, 2] })
  changeSetting(settings, 'minutes', 'none')
  changeSetting(settings, 'workdays', 'none')
  assert.deepEqual(ownerSettings(settings), before)
})

const addresses = [
  ['https://models.example/v1', true],
  ['http://localhost:11434/v1', true],
  ['http://127.0.0.1:8080/v1', true],
  ['http://127.1.2.3/v1', true],
  ['http://[::1]:8080/v1', true],
  ['http://models.example/v1', false],
  ['http://192.168.1.7:11434/v1', false],
  ['http://127.0.0.1.evil.example/v1', false],
  ['http://localhost.evil.example/v1', false],
  ['http://[::2]/v1', false],
  ['file://localhost/v1', false],
] as const
for (const [address, isTaken] of addresses)
  test(`a model at ${address} is ${isTaken ? 'taken' : 'not taken, with the way out'}`, () => {
    const { settings } = bookInMemory()
    const change = () => changeSetting(settings, 'model-address', address)
    if (isTaken) assert.equal(change().modelAddress, address)
    else assert.throws(change, { fix: /^Give an https address, or one on this machine/ })
    settings.keepSetting('model-address', address)
    assert.equal(ownerSettings(settings).modelAddress, isTaken ? address : null)
  })
