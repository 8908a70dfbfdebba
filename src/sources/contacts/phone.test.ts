import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { parsePhone } from './phone.ts'

const numbers = [
  ['+49 (0)30 1234567', undefined, '+49301234567'],
  ['0049 30 1234567', undefined, '+49301234567'],
  ['00 44 20 7946 0958', 'US', '+442079460958'],
  ['011 44 20 7946 0958', 'US', '+442079460958'],
  ['\uFF0B44 20 7946 0958', undefined, '+442079460958'],
  ['tel:+1-418-656-9254;ext=102', undefined, '+14186569254;ext=102'],
  ['030 1234567', 'de', '+49301234567'],
  ['030 1234567', undefined, null],
  ['030 1234567', 'XX', null],
  ['144', 'CH', null],
  ['+6666666', undefined, null],
  ['1-800-MY-APPLE', 'US', null],
  ['ask Jane', 'US', null],
] as const
for (const [text, country, value] of numbers)
  test(`"${text}" in ${country ?? 'no country'} is ${value ?? 'no number'}`, () => {
    assert.equal(parsePhone(text, country), value)
  })

test('a normalised number stays as it is', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\+?[0-9 ()x./-]{4,20}$/), (text) => {
      const once = parsePhone(text, 'DE')
      if (once !== null) assert.equal(parsePhone(once, 'US'), once)
    }),
    { numRuns: 300 },
  )
})
