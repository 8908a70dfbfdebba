import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Circle, type Placed, proposeCircles } from './circle.ts'

const ranked = (count: number): Placed[] =>
  Array.from({ length: count }, (_, i) => ({ id: `p${String(i).padStart(4, '0')}`, strength: 1 - i / 1000 }))

function sizes(circles: ReadonlyMap<string, Circle>): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const circle of circles.values()) counts[circle] = (counts[circle] ?? 0) + 1
  return counts
}

test('the strongest five, fifteen, fifty and a hundred and fifty are proposed', () => {
  assert.deepEqual(sizes(proposeCircles(ranked(200))), { 5: 5, 15: 10, 50: 35, 150: 100, beyond: 50 })
})

test('what the owner chose stands and takes its seat', () => {
  const ties = ranked(200).map((one, i): Placed => (i >= 197 ? { ...one, chosen: 5 } : one))
  const circles = proposeCircles(ties)
  assert.equal(circles.get('p0199'), 5)
  assert.deepEqual(sizes(circles), { 5: 5, 15: 10, 50: 35, 150: 100, beyond: 50 })
  assert.equal(circles.get('p0001'), 5)
  assert.equal(circles.get('p0002'), 15)
})

test('a sixth chosen for the closest circle is let in', () => {
  const ties = ranked(8).map((one, i): Placed => (i < 6 ? { ...one, chosen: 5 } : one))
  assert.deepEqual(sizes(proposeCircles(ties)), { 5: 6, 15: 2 })
})

test('a tie without strength is beyond', () => {
  assert.equal(proposeCircles([{ id: 'p', strength: 0 }]).get('p'), 'beyond')
})

test('every tie is placed once, and the order of the list does not matter', () => {
  const one = fc.record({ id: fc.uuid(), strength: fc.integer({ min: 0, max: 9 }).map((s) => s / 9) })
  fc.assert(
    fc.property(fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 80 }), (ties) => {
      const circles = proposeCircles(ties)
      assert.equal(circles.size, ties.length)
      for (const [id, circle] of proposeCircles(ties.toReversed())) assert.equal(circles.get(id), circle)
    }),
    { numRuns: 200 },
  )
})
