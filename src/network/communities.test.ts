import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { communitiesOf, modularity } from './communities.ts'
import { graphOf, type Link } from './graph.ts'

const everyPair = (nodes: readonly number[]): Link[] =>
  nodes.flatMap((a) => nodes.filter((b) => a < b).map((b) => ({ a, b, weight: 1 })))

test('two close circles that share one acquaintance are two communities, the larger first', () => {
  const graph = graphOf(9, [
    ...everyPair([5, 6, 7, 8]),
    ...everyPair([0, 1, 2, 3, 4]),
    { a: 4, b: 5, weight: 1 },
  ])
  assert.deepEqual([...communitiesOf(graph)], [0, 0, 0, 0, 0, 1, 1, 1, 1])
})

test('who knows nobody is a community alone', () => {
  assert.deepEqual([...communitiesOf(graphOf(3, [{ a: 1, b: 2, weight: 1 }]))], [1, 0, 0])
  assert.deepEqual([...communitiesOf(graphOf(0, []))], [])
})

test('what is found is no worse than all in one community or each alone, and modularity keeps its bounds', () => {
  const links = fc.array(
    fc.record({ a: fc.nat({ max: 11 }), b: fc.nat({ max: 11 }), weight: fc.integer({ min: 1, max: 5 }) }),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(links, (given) => {
      const graph = graphOf(12, given)
      const found = modularity(graph, communitiesOf(graph))
      const alone = modularity(
        graph,
        Int32Array.from({ length: 12 }, (_, node) => node),
      )
      assert.ok(found >= alone - 1e-9 && found >= -1e-9 && found <= 1)
      assert.ok(Math.abs(modularity(graph, new Int32Array(12))) < 1e-9)
    }),
    { numRuns: 200 },
  )
})
