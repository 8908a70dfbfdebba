import assert from 'node:assert/strict'
import { test } from 'node:test'
import { otherOwnerAddresses } from './owner-addresses.ts'

const seen = (address: string, names: Readonly<Record<string, number>>) => ({
  address,
  names: Object.entries(names).map(([name, count]) => ({ name, count })),
})
const owned = [seen('rolf@example.org', { 'Rolf Maehler': 800, rolf: 12 })]

// address, names seen with it, whether it is the owner's
const CASES = [
  ['rolf@uni.example', { 'Rolf Maehler': 3 }, true],
  ['rolf.maehler@firm.example', { 'Maehler, Rolf': 1 }, true],
  ['rb@firm.example', { 'ROLF MÄHLER': 1 }, true],
  ['rolf@firm.example', { 'R. Maehler': 2 }, true],
  ['rolf@firm.example', { rolf: 2 }, true],
  ['rb@firm.example', { 'R. Maehler': 2 }, false],
  ['maehler@firm.example', { rolf: 2 }, false],
  ['rolf@other.example', { 'Rolf Wildenhues': 2 }, false],
  ['nora@firm.example', { 'Nora Maehler': 5 }, false],
  ['rolf@firm.example', {}, false],
  ['info@firm.example', { 'Rolf Maehler': 5 }, false],
  ['team@wiki.example', { 'Rolf Maehler': 1, 'Ana Cruz': 1 }, false],
  ['rb@firm.example', { 'Rolf Maehler': 40, 'Ana Cruz': 1 }, true],
] as const
for (const [address, names, isOwn] of CASES)
  test(`${address} seen as ${JSON.stringify(names)} is ${isOwn ? '' : 'not '}the owner's too`, () => {
    assert.deepEqual(otherOwnerAddresses(owned, [seen(address, names)]), isOwn ? [address] : [])
  })

test('a middle initial or a generation that differs forbids it', () => {
  const john = [seen('john@example.org', { 'John A. Smith Jr.': 9 })]
  assert.deepEqual(otherOwnerAddresses(john, [seen('j@b.example', { 'John B. Smith': 9 })]), [])
  assert.deepEqual(otherOwnerAddresses(john, [seen('j@b.example', { 'John A. Smith Sr.': 9 })]), [])
})

test('an owner known by one word only has no further addresses', () => {
  const kumba = [seen('kumba@example.org', { kumba: 9 })]
  assert.deepEqual(otherOwnerAddresses(kumba, [seen('kumba@home.example', { kumba: 9 })]), [])
})
