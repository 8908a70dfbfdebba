/**
 * An undirected graph without loops, packed into arrays: the neighbours of node `i` stand in ascending order in
 * `neighbours[starts[i] … starts[i + 1])`, and beside each, in `edges`, the number of the edge to it. `weights` is by edge.
 */
export type Graph = {
  /** Nodes are 0 to `size` − 1. */
  readonly size: number
  readonly starts: Int32Array
  readonly neighbours: Int32Array
  readonly edges: Int32Array
  readonly weights: Float64Array
}

/** One tie between two nodes; `weight` is positive. */
export type Link = { readonly a: number; readonly b: number; readonly weight: number }

/**
 * Packs links into a graph. Several links between the same two nodes become one edge of their weights' sum, whichever
 * way they go; a link from a node to itself is left out. Linear but for the sorting of neighbours.
 */
export function graphOf(size: number, links: Iterable<Link>): Graph {
  const weightOf = new Map<number, number>()
  for (const { a, b, weight } of links) {
    if (a === b) continue
    const key = Math.min(a, b) * size + Math.max(a, b)
    weightOf.set(key, (weightOf.get(key) ?? 0) + weight)
  }
  return packed(size, weightOf)
}

function packed(size: number, weightOf: ReadonlyMap<number, number>): Graph {
  const keys = Float64Array.from(weightOf.keys()).toSorted()
  const starts = new Int32Array(size + 1)
  for (const key of keys) for (const node of endsOf(key, size)) starts[node + 1] = (starts[node + 1] ?? 0) + 1
  for (let node = 0; node < size; node += 1) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0)
  const neighbours = new Int32Array(2 * keys.length)
  const edges = new Int32Array(2 * keys.length)
  const weights = new Float64Array(keys.length)
  const next = starts.slice()
  const put = (node: number, neighbour: number, edge: number) => {
    const at = next[node] ?? 0
    neighbours[at] = neighbour
    edges[at] = edge
    next[node] = at + 1
  }
  // By ascending key the lower ends of a node's edges come first, each run in order: its neighbours are sorted.
  keys.forEach((key, edge) => {
    const [low, high] = endsOf(key, size)
    weights[edge] = weightOf.get(key) ?? 0
    put(high, low, edge)
    put(low, high, edge)
  })
  return { size, starts, neighbours, edges, weights }
}

function endsOf(key: number, size: number): readonly [number, number] {
  return [Math.floor(key / size), key % size]
}

/** How many neighbours a node has. */
export function degreeOf({ starts }: Graph, node: number): number {
  return (starts[node + 1] ?? 0) - (starts[node] ?? 0)
}

/** The sum of the weights of each node's edges. */
export function strengths(graph: Graph): Float64Array {
  const sums = new Float64Array(graph.size)
  for (let node = 0; node < graph.size; node += 1) {
    let sum = 0
    for (let at = graph.starts[node] ?? 0; at < (graph.starts[node + 1] ?? 0); at += 1)
      sum += graph.weights[graph.edges[at] ?? 0] ?? 0
    sums[node] = sum
  }
  return sums
}
