import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isNamedLike } from './house-name.ts'

const cases = [
  ['ann@mizube.example', 'Mizube Ltd', true],
  ['ann@hvista.example', 'Harbour Vista Software', true],
  ['ann@mail.hvista.co.uk', 'Harbour Vista', true],
  ['ann@hv.example', 'Harbour Vista', true],
  ['ann@havn.example', 'Mizube', false],
  ['ann@vista.example', 'Harbour Vista', false],
  ['ann@gmail.com', 'Gmail', false],
  ['ann', 'Ann', false],
  ['ann@mizube.example', '', false],
] as const

for (const [address, house, is] of cases)
  test(`${address} ${is ? 'may be' : 'is no'} address at “${house}”`, () => {
    assert.equal(isNamedLike(address, house), is)
  })
