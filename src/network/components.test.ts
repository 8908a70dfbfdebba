import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cutPlaces } from './components.ts'
import { graphOf, type Link } from './graph.ts'

const SIZE = 8
const pairs = fc.uniqueArray(
  fc.tuple(fc.nat({ max: SIZE - 1 }), fc.nat({ max: SIZE - 1 })).filter(([a, b]) => a < b),
  { maxLength: 14, selector: ([a, b]) => a * SIZE + b },
)

/** How many components are left by these pairs among these nodes. */
function componentsOf(nodes: readonly number[], left: readonly (readonly [number, number])[]): number {
  const group = new Map(nodes.map((node) => [node, node]))
  for (const [a, b] of left) {
    const [from, to] = [group.get(a), group.get(b)]
    for (const [node, own] of group) if (own === from && to !== undefined) group.set(node, to)
  }
  return new Set(group.values()).size
}

/** How many of a node's component are apart from the largest part that is left without it. */
function apartWithout(gone: number, links: readonly (readonly [number, number])[]): number {
  const left = links.filter((pair) => !pair.includes(gone))
  const parts = links
    .flatMap(([a, b]) => (a === gone ? [b] : b === gone ? [a] : []))
    .map((start) => {
      const part = new Set([start])
      for (const one of part)
        for (const [a, b] of left) if (a === one || b === one) part.add(a === one ? b : a)
      return part
    })
  const all = parts.reduce((sum, part) => sum.union(part), new Set<number>())
  return all.size - Math.max(...parts.map(({ size }) => size))
}

test('a cut node or a bridge is one without which there are more components, and it is told how many are apart then', () => {
  fc.assert(
    fc.property(pairs, (given) => {
      const sorted = given.toSorted(([a, b], [c, d]) => a - c || b - d)
      const links: Link[] = sorted.map(([a, b]) => ({ a, b, weight: 1 }))
      const nodes = Array.from({ length: SIZE }, (_, node) => node)
      const whole = componentsOf(nodes, sorted)
      const found = cutPlaces(graphOf(SIZE, links))
      assert.equal(found.components, whole)
      assert.deepEqual(
        found.cutNodes,
        nodes.filter(
          (gone) =>
            componentsOf(
              nodes.filter((node) => node !== gone),
              sorted.filter((pair) => !pair.includes(gone)),
            ) > whole,
        ),
      )
      assert.deepEqual(
        found.apart,
        found.cutNodes.map((gone) => apartWithout(gone, sorted)),
      )
      assert.deepEqual(
        found.bridges,
        sorted.flatMap((gone, edge) =>
          componentsOf(
            nodes,
            sorted.filter((pair) => pair !== gone),
          ) > whole
            ? [edge]
            : [],
        ),
      )
    }),
    { numRuns: 300 },
  )
})

test('a chain of a hundred thousand is walked without running out of stack', () => {
  const size = 100_000
  const chain = Array.from({ length: size - 1 }, (_, a) => ({ a, b: a + 1, weight: 1 }))
  const { cutNodes, bridges } = cutPlaces(graphOf(size, chain))
  assert.equal(cutNodes.length, size - 2)
  assert.equal(bridges.length, size - 1)
})
