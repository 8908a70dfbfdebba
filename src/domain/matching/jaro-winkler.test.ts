import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { jaroWinkler } from './jaro-winkler.ts'

// Winkler's published pairs, to three decimals.
const PUBLISHED = [
  ['MARTHA', 'MARHTA', 0.961],
  ['DIXON', 'DICKSONX', 0.813],
  ['DWAYNE', 'DUANE', 0.84],
  ['JONES', 'JOHNSON', 0.832],
  ['ABROMS', 'ABRAMS', 0.922],
  ['MASSEY', 'MASSIE', 0.933],
] as const

for (const [a, b, likeness] of PUBLISHED)
  test(`${a} and ${b} are alike by ${likeness}`, () => {
    assert.equal(Math.round(jaroWinkler(a, b) * 1000) / 1000, likeness)
  })

test('texts without a common letter are not alike at all', () => {
  assert.equal(jaroWinkler('abc', 'xyz'), 0)
  assert.equal(jaroWinkler('', 'a'), 0)
})

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'é'), maxLength: 12 })

test('likeness does not depend on the order, lies in [0, 1] and is 1 only for equal texts', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const likeness = jaroWinkler(a, b)
      assert.equal(likeness, jaroWinkler(b, a))
      assert.ok(likeness >= 0 && likeness <= 1)
      assert.equal(likeness === 1, a === b)
    }),
    { numRuns: 3000 },
  )
})

test('texts too long for a name are only compared for equality', () => {
  const long = 'a'.repeat(100_000)
  assert.equal(jaroWinkler(long, `${long}b`), 0)
  assert.equal(jaroWinkler(long, long), 1)
})
