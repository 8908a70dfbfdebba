import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { displayName, nameOfAddress } from './display-name.ts'

const seen = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([name, count]) => ({ name, count }))

// what was seen, addresses, the name to call them by
const CASES = [
  [
    { 'ROLF MAEHLER': 9, rolf: 50, 'Rolf Maehler': 2, 'rolf@example.org': 7 },
    ['rolf@example.org'],
    'Rolf Maehler',
  ],
  [{ 'Sanders, Andrew J': 1 }, ['sandersa@example.org'], 'Andrew J Sanders'],
  [{ 'BJORN TOPEL': 5, 'Bjorn Topel': 9, 'Björn Töpel': 1 }, [], 'Björn Töpel'],
  [{ 'ANDREW MCKAY': 3 }, [], 'Andrew McKay'],
  [{ 'andrew sanders': 3 }, [], 'Andrew Sanders'],
  [{ 'Alexis BRENON': 3 }, [], 'Alexis Brenon'],
  [{ 'William Irwin III': 3 }, [], 'William Irwin III'],
  [{ kumba: 30, 'Joshua Kinard': 1 }, ['kumba@example.org'], 'Joshua Kinard'],
  [{ kumba: 30 }, ['kumba@example.org'], 'kumba'],
  [{ ana: 3 }, ['ana.cruz@example.org'], 'Ana Cruz'],
  [{ 'Acme Support': 3 }, ['info@acme.example'], 'Acme Support'],
  [{ 山田太郎: 2 }, ['yamada@example.jp'], '山田太郎'],
  [{}, ['ana.cruz@example.org'], 'Ana Cruz'],
  [{}, ['ana-maria_cruz2@example.org'], 'Ana Maria Cruz'],
  [{}, ['xk23@example.org'], 'xk23@example.org'],
  [{}, ['sales.team@example.org'], 'sales.team@example.org'],
  [{ '': 4 }, [], ''],
  [{ 'Harbour Tools Ltd.': 2 }, ['ann@harbour.example'], 'Ann'],
  [{ 'Harbour Tools Ltd.': 2 }, ['tkr@harbour.example'], 'Harbour Tools Ltd.'],
  [{ 'Mon Mar  2 09:00:00 2026': 1 }, ['ana.cruz@example.org'], 'Ana Cruz'],
  [{ '?$B;3ED ?$B2V;R': 3, 'Ana Cruz': 1 }, [], 'Ana Cruz'],
  [{}, ['ben.ray@example.org'], 'Ben Ray'],
] as const
for (const [names, addresses, expected] of CASES)
  test(`${JSON.stringify(names)} with ${addresses.join() || 'no address'} is called '${expected}'`, () => {
    assert.equal(displayName(seen(names), addresses), expected)
  })

test('the name does not depend on the order in which names were seen', () => {
  const names = fc.constantFrom(
    'Ana Cruz',
    'ANA CRUZ',
    'Cruz, Ana',
    'ana',
    'A. Cruz',
    'Ana M. Cruz',
    'Ben Ray',
    '',
  )
  fc.assert(
    fc.property(fc.array(fc.record({ name: names, count: fc.nat(3) }), { maxLength: 8 }), (candidates) => {
      assert.equal(displayName(candidates, []), displayName(candidates.toReversed(), []))
    }),
  )
})

test('an address that is no name spells none', () => {
  for (const address of [
    'rolf@a.org',
    'rolf_nospam@a.org',
    'lists.rolf@a.org',
    'xk.z@a.org',
    'no-reply@a.org',
    'x.y@a.org',
    '@',
    '',
  ])
    assert.equal(nameOfAddress(address), null, address)
})
