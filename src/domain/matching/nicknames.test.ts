import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { fullNames, isNicknameOf } from './nicknames.ts'

const SAME = [
  ['Bob', 'Robert'],
  ['Rob', 'bob'],
  ['Bill', 'William'],
  ['Peggy', 'Margaret'],
  ['Matt', 'Matthew'],
] as const
for (const [a, b] of SAME)
  test(`${a} and ${b} may be one person's name`, () => {
    assert.ok(isNicknameOf(a, b))
    assert.ok(isNicknameOf(b, a))
  })

const OTHERS = [
  ['Alan', 'Albert'],
  ['Robert', 'William'],
  ['Ana', 'Ben'],
  ['', 'Bob'],
  ['constructor', 'Bob'],
] as const
for (const [a, b] of OTHERS)
  test(`'${a}' and '${b}' are two names`, () => {
    assert.equal(isNicknameOf(a, b), false)
  })

test('a short form leads to its full names', () => {
  assert.ok(fullNames('Bob').includes('robert'))
  assert.deepEqual(fullNames('Maciej'), ['maciej'])
})

test('nicknames work both ways', () => {
  const names = fc.constantFrom('al', 'alan', 'albert', 'bob', 'robert', 'rob', 'sandy', 'alexander', 'xi')
  fc.assert(fc.property(names, names, (a, b) => isNicknameOf(a, b) === isNicknameOf(b, a)))
})
