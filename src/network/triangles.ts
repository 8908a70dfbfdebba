import { degreeOf, type Graph } from './graph.ts'

/** Three nodes that are neighbours of one another, and the edge across from each: `xy` joins x and y. */
export type SeeTriangle = (x: number, y: number, z: number, xy: number, xz: number, yz: number) => void

/**
 * Visits every triangle of a graph once. Each edge is followed only from its end of lower degree, so that a node of very
 * many neighbours is not walked for each of them: O(m√m) for m edges (Chiba and Nishizeki 1985; Latapy 2008).
 */
export function forEachTriangle(graph: Graph, see: SeeTriangle): void {
  const ahead = onward(graph)
  const { starts, neighbours, edges } = ahead
  const edgeTo = new Int32Array(graph.size).fill(-1)
  for (let x = 0; x < graph.size; x += 1) {
    const [from, to] = [starts[x] ?? 0, starts[x + 1] ?? 0]
    if (to - from < 2) continue
    for (let at = from; at < to; at += 1) edgeTo[neighbours[at] ?? 0] = edges[at] ?? 0
    for (let at = from; at < to; at += 1) {
      const y = neighbours[at] ?? 0
      const end = starts[y + 1] ?? 0
      for (let over = starts[y] ?? 0; over < end; over += 1) {
        const z = neighbours[over] ?? 0
        const xz = edgeTo[z] ?? -1
        if (xz >= 0) see(x, y, z, edges[at] ?? 0, xz, edges[over] ?? 0)
      }
    }
    for (let at = from; at < to; at += 1) edgeTo[neighbours[at] ?? 0] = -1
  }
}

type Onward = Pick<Graph, 'starts' | 'neighbours' | 'edges'>

/** The graph with each edge kept only at its end of lower degree; of equal ones, at that of the lower number. */
function onward(graph: Graph): Onward {
  const { size, starts, neighbours, edges } = graph
  const kept = { starts: new Int32Array(size + 1), neighbours: [] as number[], edges: [] as number[] }
  for (let x = 0; x < size; x += 1) {
    const degree = degreeOf(graph, x)
    for (let at = starts[x] ?? 0; at < (starts[x + 1] ?? 0); at += 1) {
      const y = neighbours[at] ?? 0
      const other = degreeOf(graph, y)
      if (degree > other || (degree === other && x > y)) continue
      kept.neighbours.push(y)
      kept.edges.push(edges[at] ?? 0)
    }
    kept.starts[x + 1] = kept.neighbours.length
  }
  return {
    starts: kept.starts,
    neighbours: Int32Array.from(kept.neighbours),
    edges: Int32Array.from(kept.edges),
  }
}
