import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { graphOf, type Link } from './graph.ts'
import { clustering, constraints, effectiveSizes } from './structural-holes.ts'

const SIZE = 9
const links: fc.Arbitrary<Link[]> = fc.array(
  fc.record({
    a: fc.nat({ max: SIZE - 1 }),
    b: fc.nat({ max: SIZE - 1 }),
    weight: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 40 },
)

/** The weight of each tie as a square table. */
function tableOf(given: readonly Link[]): number[][] {
  const table = Array.from({ length: SIZE }, () => Array.from({ length: SIZE }, () => 0))
  for (const { a, b, weight } of given) {
    if (a === b) continue
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = table[x]
      if (row !== undefined) row[y] = (row[y] ?? 0) + weight
    }
  }
  return table
}

const all = Array.from({ length: SIZE }, (_, node) => node)
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const at = (table: readonly (readonly number[])[], i: number, j: number) => table[i]?.[j] ?? 0
const near = (found: number, meant: number) =>
  assert.ok(Object.is(found, meant) || Math.abs(found - meant) < 1e-12, `${found} is not ${meant}`)

test('constraint is what its definition says, whatever the weights', () => {
  fc.assert(
    fc.property(links, (given) => {
      const table = tableOf(given)
      const p = table.map((row) => row.map((weight) => (weight === 0 ? 0 : weight / sum(row))))
      const found = constraints(graphOf(SIZE, given))
      for (const i of all) {
        const neighbours = all.filter((j) => at(table, i, j) > 0)
        const meant = sum(
          neighbours.map((j) => (at(p, i, j) + sum(all.map((q) => at(p, i, q) * at(p, q, j)))) ** 2),
        )
        near(found[i] ?? 0, neighbours.length === 0 ? Number.NaN : meant)
      }
    }),
    { numRuns: 200 },
  )
})

test('effective size and clustering count the ties among neighbours', () => {
  fc.assert(
    fc.property(links, (given) => {
      const table = tableOf(given)
      const graph = graphOf(SIZE, given)
      const [sizes, shares] = [effectiveSizes(graph), clustering(graph)]
      for (const i of all) {
        const neighbours = all.filter((j) => at(table, i, j) > 0)
        const n = neighbours.length
        const ties = sum(neighbours.map((j) => neighbours.filter((q) => q < j && at(table, j, q) > 0).length))
        near(sizes[i] ?? 0, n === 0 ? Number.NaN : n - (2 * ties) / n)
        near(shares[i] ?? 0, n < 2 ? 0 : ties / ((n * (n - 1)) / 2))
      }
    }),
    { numRuns: 200 },
  )
})

test('the middle of a star is free, and each of its rays is bound to it', () => {
  const star = graphOf(
    5,
    [1, 2, 3, 4].map((b) => ({ a: 0, b, weight: 1 })),
  )
  assert.deepEqual([...constraints(star)], [0.25, 1, 1, 1, 1])
  assert.deepEqual([...effectiveSizes(star)], [4, 1, 1, 1, 1])
})
