import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { blauIndex, externalInternalIndex, shannonEntropy } from './diversity.ts'

test('the Blau index is the share of pairs that are of different kinds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('mail', 'print', 'music', 'law'), { minLength: 2, maxLength: 12 }),
      (kinds) => {
        let different = 0
        let pairs = 0
        kinds.forEach((kind, i) =>
          kinds.slice(i + 1).forEach((other) => {
            pairs += 1
            if (kind !== other) different += 1
          }),
        )
        assert.ok(Math.abs((blauIndex(kinds) ?? -1) - different / pairs) < 1e-12)
      },
    ),
  )
  assert.equal(blauIndex(['mail']), null)
})

test('entropy is nothing for one kind and full bits for kinds in even shares', () => {
  assert.equal(shannonEntropy(['law', 'law']), 0)
  assert.equal(shannonEntropy([]), 0)
  assert.equal(shannonEntropy(['law', 'mail', 'music', 'print']), 2)
})

test('the E–I index runs from all within to all outside', () => {
  assert.equal(externalInternalIndex(0, 4), -1)
  assert.equal(externalInternalIndex(3, 0), 1)
  assert.equal(externalInternalIndex(3, 1), 0.5)
  assert.equal(externalInternalIndex(0, 0), null)
})
