import assert from 'node:assert/strict'
import { test } from 'node:test'
import { otherOwnerAddresses } from './owner-addresses.ts'

const seen = (address: string, names: Readonly<Record<string, number>>) => ({
  address,
  names: Object.entries(names).map(([name, count]) => ({ name, count })),
})
const owned = [seen('ralf@example.org', { 'Ralf Baechle': 800, ralf: 12 })]

// address, names seen with it, whether it is the owner's
const CASES = [
  ['ralf@uni.example', { 'Ralf Baechle': 3 }, true],
  ['ralf.baechle@firm.example', { 'Baechle, Ralf': 1 }, true],
  ['rb@firm.example', { 'RALF BÄCHLE': 1 }, true],
  ['ralf@firm.example', { 'R. Baechle': 2 }, true],
  ['ralf@firm.example', { ralf: 2 }, true],
  ['rb@firm.example', { 'R. Baechle': 2 }, false],
  ['baechle@firm.example', { ralf: 2 }, false],
  ['ralf@other.example', { 'Ralf Wildenhues': 2 }, false],
  ['nora@firm.example', { 'Nora Baechle': 5 }, false],
  ['ralf@firm.example', {}, false],
  ['info@firm.example', { 'Ralf Baechle': 5 }, false],
  ['team@wiki.example', { 'Ralf Baechle': 1, 'Ana Cruz': 1 }, false],
  ['rb@firm.example', { 'Ralf Baechle': 40, 'Ana Cruz': 1 }, true],
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
