import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryName, countryOfAddress, countryOfPhone } from './countries.ts'
import { fieldOf, seniorityOf } from './work-words.ts'

const titles = [
  ['Senior Software Engineer', 'engineering', 'senior'],
  ['Head of Sales, DACH', 'sales', 'leads a part of it'],
  ['Managing Partner', 'leading', 'leads the house'],
  ['General Counsel', 'law', null],
  ['Werkstudent', null, 'beginning'],
  ['Wizard of light bulb moments', null, null],
  ['', null, null],
] as const
for (const [title, field, level] of titles)
  test(`“${title}” is of the field ${field ?? 'unknown'} and of the level ${level ?? 'unknown'}`, () => {
    assert.equal(fieldOf(title), field)
    assert.equal(seniorityOf(title), level)
  })

const phones = [
  ['+41 44 555 01 01', 'CH'],
  ['+4930555010', 'DE'],
  ['+353 1 555 0101', 'IE'],
  ['044 555 01 01', null],
  ['+999 123', null],
  ['', null],
] as const
for (const [number, country] of phones)
  test(`the number “${number}” is of ${country ?? 'no country that is known'}`, () =>
    assert.equal(countryOfPhone(number), country))

const addresses = [
  ['ann@lee.co.uk', 'GB'],
  ['ann@lee.de', 'DE'],
  ['ann@startup.io', null],
  ['ann@lee.example', null],
  ['ann@lee.com', null],
] as const
for (const [address, country] of addresses)
  test(`the address ${address} is of ${country ?? 'no country that is known'}`, () =>
    assert.equal(countryOfAddress(address), country))

test('a country is called by its English name', () => {
  assert.equal(countryName('CH'), 'Switzerland')
})
