import assert from 'node:assert/strict'
import { test } from 'node:test'
import { array, assert as holds, integer, property, record, shuffledSubarray } from 'fast-check'
import { type OwnerEvidence, detectOwner } from './owner.ts'

const evidence = (identity: number, seen: Partial<OwnerEvidence>): OwnerEvidence => ({
  identity,
  kind: 'email',
  value: `${String.fromCodePoint(96 + identity)}@example.com`,
  sentLabelled: 0,
  delivered: 0,
  sent: 0,
  received: 0,
  ...seen,
})

test('the address that wrote what lies in the Sent folder is the owner, before any other sign', () => {
  const found = detectOwner(
    [evidence(1, { sentLabelled: 9, sent: 9 }), evidence(2, { delivered: 500, sent: 90, received: 400 })],
    500,
  )
  assert.deepEqual(found, { kind: 'found', identities: [1], why: 'it wrote what lies in a Sent folder' })
})

test('several addresses that wrote into the Sent folder are all the owner; a stray one is not', () => {
  const found = detectOwner(
    [evidence(1, { sentLabelled: 100 }), evidence(2, { sentLabelled: 40 }), evidence(3, { sentLabelled: 3 })],
    200,
  )
  assert.deepEqual(found.kind === 'found' && found.identities, [1, 2])
})

test('without a Sent folder the address that mail was delivered to is the owner', () => {
  const found = detectOwner([evidence(1, { delivered: 30 }), evidence(2, { delivered: 9, sent: 99 })], 100)
  assert.equal(found.kind === 'found' && found.why, 'mail was delivered to it, or a calendar is its')
  assert.deepEqual(found.kind === 'found' && found.identities, [1])
})

test('a program that mail is delivered to is not the owner', () => {
  const bounces = evidence(1, { value: 'tide-bounces@example.com', delivered: 30, sent: 20, received: 30 })
  assert.equal(detectOwner([bounces], 60).kind, 'unsure')
  const found = detectOwner([bounces, evidence(2, { delivered: 9 })], 60)
  assert.deepEqual(found.kind === 'found' && found.identities, [2])
})

test('without either, the one who takes part in far more of the messages than any other is the owner', () => {
  const found = detectOwner(
    [evidence(1, { sent: 20, received: 30 }), evidence(2, { sent: 20, received: 5 })],
    60,
  )
  assert.deepEqual(found.kind === 'found' && found.identities, [1])
})

const unsure: readonly (readonly [title: string, all: readonly OwnerEvidence[], messages: number])[] = [
  [
    'two who could be leave it unsure',
    [evidence(1, { sent: 20, received: 20 }), evidence(2, { sent: 20, received: 15 })],
    40,
  ],
  [
    'one who only ever received is not the owner',
    [evidence(1, { received: 40 }), evidence(2, { sent: 10 })],
    40,
  ],
  ['a handful of messages is too little', [evidence(1, { sent: 2, received: 2 })], 4],
  [
    'a list archive, where nobody is in most messages, is unsure',
    [evidence(1, { sent: 30, received: 30 }), evidence(2, { sent: 9 })],
    400,
  ],
  ['an empty book is unsure', [], 0],
]
for (const [title, all, messages] of unsure)
  test(title, () => {
    const found = detectOwner(all, messages)
    assert.equal(found.kind, 'unsure')
    assert.ok(found.kind === 'unsure' && found.likely.length <= 3)
  })

test('the order in which addresses are looked at does not matter', () => {
  const count = integer({ min: 0, max: 60 })
  const all = array(record({ sentLabelled: count, delivered: count, sent: count, received: count }), {
    maxLength: 6,
  }).map((rows) => rows.map((row, index) => evidence(index + 1, row)))
  const pair = all.chain((rows) =>
    shuffledSubarray(rows, { minLength: rows.length }).map((shuffled) => ({ rows, shuffled })),
  )
  holds(
    property(pair, count, ({ rows, shuffled }, messages) => {
      const [one, other] = [detectOwner(rows, messages), detectOwner(shuffled, messages)]
      const sorted = (finding: typeof one) =>
        finding.kind === 'found'
          ? { ...finding, identities: finding.identities.toSorted((a, b) => a - b) }
          : finding
      assert.deepEqual(sorted(other), sorted(one))
    }),
    { numRuns: 200 },
  )
})
