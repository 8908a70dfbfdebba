import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { IdentityKind } from '../identity.ts'
import { exactKey, mergeByExactKeys } from './exact-key.ts'

const card = (name: string, ...values: readonly string[]) => ({
  names: name === '' ? [] : [name],
  identities: values.map((value) => ({ kind: kindOf(value), value })),
})

const key = (value: string) => exactKey({ kind: 'email', value })

function kindOf(value: string): IdentityKind {
  if (value.includes('@')) return 'email'
  return value.startsWith('+') ? 'phone' : 'profile'
}

const ALIKE = [
  ['email', 'Ana.Cruz@Gmail.com', 'anacruz+news@googlemail.com'],
  ['email', 'Ana@Example.org', '<ana@example.org>'],
  ['profile', 'linkedin:Ana-Cruz', 'linkedin:ana-cruz'],
] as const
for (const [kind, a, b] of ALIKE)
  test(`${a} and ${b} are one key`, () => {
    assert.notEqual(exactKey({ kind, value: a }), null)
    assert.equal(exactKey({ kind, value: a }), exactKey({ kind, value: b }))
  })

test('dots and tags mean something outside Gmail', () => {
  assert.notEqual(key('a.b@example.org'), key('ab@example.org'))
  assert.notEqual(key('a+b@example.org'), key('a@example.org'))
})

test('what many may share, or what is unsure, is no key', () => {
  assert.equal(exactKey({ kind: 'email', value: 'info@example.org' }), null)
  assert.equal(exactKey({ kind: 'phone', value: '030 123456' }), null)
  assert.equal(exactKey({ kind: 'handle', value: 'ana' }), null)
  assert.equal(exactKey({ kind: 'speaker', value: 'Ana Cruz' }), null)
  assert.equal(exactKey({ kind: 'profile', value: ' ' }), null)
})

test('records that share an address, a profile or a phone become one, also through a third', () => {
  const { groups, shared } = mergeByExactKeys([
    card('Bob Smith', 'bob@example.org'),
    card('Ana Cruz', 'ana@example.org'),
    card('Smith, Robert', 'BOB@example.org', '+4930123456'),
    card('', '+4930123456', 'linkedin:bob'),
  ])
  assert.deepEqual(groups, [[0, 2, 3], [1]])
  assert.deepEqual(shared, [])
})

test('a new family name does not part an address from its person', () => {
  const { groups } = mergeByExactKeys([
    card('Jane Doe', 'jane@example.org'),
    card('Jane Roe', 'jane@example.org'),
  ])
  assert.deepEqual(groups, [[0, 1]])
})

test('a key that people with contradicting names share merges nobody and is named', () => {
  for (const [a, b, key] of [
    ['Ana Cruz', 'Ben Cruz', '+4930123456'],
    ['Ana Cruz', 'Ana Lopez', '+4930123456'],
    ['Ana Cruz', 'Ben Ray', 'family@example.org'],
    ['John Smith Jr.', 'John Smith Sr.', 'john@example.org'],
  ] as const) {
    const { groups, shared } = mergeByExactKeys([card(a, key), card(b, key)])
    assert.deepEqual(groups, [[0], [1]], `${a} and ${b}`)
    assert.deepEqual(
      shared.map((one) => one.positions),
      [[0, 1]],
    )
  }
})

test('contradicting names are not joined through a nameless record either', () => {
  const { groups } = mergeByExactKeys([
    card('Ana Cruz', 'a@example.org'),
    card('', 'a@example.org', 'b@example.org'),
    card('Ben Ray', 'b@example.org'),
  ])
  assert.ok(!groups.some((group) => group.includes(0) && group.includes(2)))
})

// Groups as text, in an order of their own.
const asText = (all: readonly (readonly number[])[]) =>
  all.map((group) => group.toSorted((a, b) => a - b).join()).toSorted()

const entries = fc.array(
  fc.record({
    name: fc.constantFrom('', 'Ana Cruz', 'Cruz, Ana', 'Ben Ray', 'ana', 'A. Cruz'),
    keys: fc.array(fc.constantFrom('a@x.org', 'b@x.org', 'c@x.org', '+4930123456'), { maxLength: 3 }),
  }),
  { maxLength: 8 },
)

test('groups are a partition, and who is grouped does not depend on the order of the records', () => {
  fc.assert(
    fc.property(entries, (records) => {
      const cards = records.map(({ name, keys }) => card(name, ...keys))
      const { groups } = mergeByExactKeys(cards)
      assert.deepEqual(
        groups.flat().toSorted((a, b) => a - b),
        [...cards.keys()],
      )
      const turned = mergeByExactKeys(cards.toReversed()).groups
      const back = turned.map((group) => group.map((position) => cards.length - 1 - position))
      assert.deepEqual(asText(back), asText(groups))
    }),
    { numRuns: 500 },
  )
})
