import { degreeOf, type Graph, strengths } from './graph.ts'
import { forEachTriangle } from './triangles.ts'

/**
 * Burt's constraint of every node: how far its neighbours know one another, so that none opens another world. With p the
 * share of a node's weight that goes to a neighbour, c_i = Σ_j (p_ij + Σ_q p_iq p_qj)² over its neighbours j and their
 * common neighbours q (Burt 1992, Structural Holes, ch. 2; as networkx computes it). NaN for a node without neighbours.
 */
export function constraints(graph: Graph): Float64Array {
  const { weights } = graph
  const sums = strengths(graph)
  // What reaches the far end of an edge by way of all common neighbours; the same seen from either end, before it is
  // divided by the sum of the end that looks.
  const around = new Float64Array(weights.length)
  forEachTriangle(graph, (x, y, z, xy, xz, yz) => {
    const [a, b, c] = [weights[xy] ?? 0, weights[xz] ?? 0, weights[yz] ?? 0]
    around[xy] = (around[xy] ?? 0) + (b * c) / (sums[z] ?? 1)
    around[xz] = (around[xz] ?? 0) + (a * c) / (sums[y] ?? 1)
    around[yz] = (around[yz] ?? 0) + (a * b) / (sums[x] ?? 1)
  })
  const found = new Float64Array(graph.size).fill(Number.NaN)
  for (let node = 0; node < graph.size; node += 1) {
    const [from, to] = [graph.starts[node] ?? 0, graph.starts[node + 1] ?? 0]
    if (from === to) continue
    let sum = 0
    for (let at = from; at < to; at += 1) {
      const edge = graph.edges[at] ?? 0
      sum += (((weights[edge] ?? 0) + (around[edge] ?? 0)) / (sums[node] ?? 1)) ** 2
    }
    found[node] = sum
  }
  return found
}

/**
 * The effective size of every node's network, ties taken as alike: its neighbours less what they repeat of one another,
 * n − 2t/n with t ties among n neighbours (Borgatti 1997). NaN for a node without neighbours.
 */
export function effectiveSizes(graph: Graph): Float64Array {
  const among = triangleCounts(graph)
  return Float64Array.from(among, (ties, node) => {
    const n = degreeOf(graph, node)
    return n === 0 ? Number.NaN : n - (2 * ties) / n
  })
}

/** How many ties there are among each node's neighbours. */
function triangleCounts(graph: Graph): Float64Array {
  const counts = new Float64Array(graph.size)
  forEachTriangle(graph, (x, y, z) => {
    counts[x] = (counts[x] ?? 0) + 1
    counts[y] = (counts[y] ?? 0) + 1
    counts[z] = (counts[z] ?? 0) + 1
  })
  return counts
}

/**
 * How many of the ties that could be among each node's neighbours are there, in [0, 1] (Watts and Strogatz 1998); 0 for
 * fewer than two neighbours.
 */
export function clustering(graph: Graph): Float64Array {
  return triangleCounts(graph).map((ties, node) => {
    const n = degreeOf(graph, node)
    return n < 2 ? 0 : (2 * ties) / (n * (n - 1))
  })
}
