import type { Graph } from './graph.ts'

/** What falls apart where, in a graph. */
export type CutPlaces = {
  /** Nodes without which their component falls apart, ascending. */
  readonly cutNodes: readonly number[]
  /** For each of these, how many would be apart from the largest part that is left. */
  readonly apart: readonly number[]
  /** Edges without which their component falls apart, by number, ascending. */
  readonly bridges: readonly number[]
  /** How many components there are; a node without neighbours is one. */
  readonly components: number
}

/**
 * The nodes and edges that alone hold parts of a graph together (Hopcroft and Tarjan 1973), in one walk that keeps its
 * own stack: linear, whatever the depth.
 */
export function cutPlaces(graph: Graph): CutPlaces {
  const walk = newWalk(graph.size)
  let components = 0
  for (let root = 0; root < graph.size; root += 1) {
    if (walk.order[root] !== 0) continue
    components += 1
    walkFrom(graph, walk, root)
  }
  const cut = [...walk.cutNodes].toSorted(([a], [b]) => a - b)
  return {
    cutNodes: cut.map(([node]) => node),
    apart: cut.map(([, apart]) => apart),
    bridges: walk.bridges.toSorted((a, b) => a - b),
    components,
  }
}

type Walk = {
  /** When a node was reached, from 1; 0: not yet. */
  readonly order: Int32Array
  /** The earliest node that can be reached from what hangs below a node, without the edge it was reached by. */
  readonly low: Int32Array
  readonly next: Int32Array
  readonly reachedBy: Int32Array
  /** How many nodes hang below a node, and it itself. */
  readonly sizes: Int32Array
  /** How many nodes hang below a node in all, and in the largest part, that nothing else holds. */
  readonly hanging: Map<number, { all: number; largest: number }>
  /** Each with how many would be apart without it. */
  readonly cutNodes: Map<number, number>
  readonly bridges: number[]
  reached: number
}

function newWalk(size: number): Walk {
  return {
    order: new Int32Array(size),
    low: new Int32Array(size),
    next: new Int32Array(size),
    reachedBy: new Int32Array(size).fill(-1),
    sizes: new Int32Array(size).fill(1),
    hanging: new Map(),
    cutNodes: new Map(),
    bridges: [],
    reached: 0,
  }
}

function walkFrom(graph: Graph, walk: Walk, root: number): void {
  const stack = [root]
  enter(graph, walk, root)
  while (stack.length > 0) {
    const node = stack.at(-1) ?? root
    const at = walk.next[node] ?? 0
    if (at < (graph.starts[node + 1] ?? 0)) {
      walk.next[node] = at + 1
      const [neighbour, edge] = [graph.neighbours[at] ?? 0, graph.edges[at] ?? 0]
      if (edge === walk.reachedBy[node]) continue
      if (walk.order[neighbour] !== 0) lower(walk, node, walk.order[neighbour] ?? 0)
      else {
        walk.reachedBy[neighbour] = edge
        enter(graph, walk, neighbour)
        stack.push(neighbour)
      }
      continue
    }
    stack.pop()
    const parent = stack.at(-1)
    if (parent === undefined) break
    lower(walk, parent, walk.low[node] ?? 0)
    if ((walk.low[node] ?? 0) > (walk.order[parent] ?? 0)) walk.bridges.push(walk.reachedBy[node] ?? 0)
    const size = walk.sizes[node] ?? 1
    walk.sizes[parent] = (walk.sizes[parent] ?? 1) + size
    if ((walk.low[node] ?? 0) >= (walk.order[parent] ?? 0)) hang(walk, parent, size)
  }
  const others = (walk.sizes[root] ?? 1) - 1
  for (const [node, { all, largest }] of walk.hanging) {
    const apart = others - Math.max(largest, others - all)
    if (apart > 0) walk.cutNodes.set(node, apart)
  }
  walk.hanging.clear()
}

function hang(walk: Walk, node: number, size: number): void {
  const known = walk.hanging.get(node) ?? { all: 0, largest: 0 }
  walk.hanging.set(node, { all: known.all + size, largest: Math.max(known.largest, size) })
}

function enter(graph: Graph, walk: Walk, node: number): void {
  walk.reached += 1
  walk.order[node] = walk.reached
  walk.low[node] = walk.reached
  walk.next[node] = graph.starts[node] ?? 0
}

function lower(walk: Walk, node: number, to: number): void {
  walk.low[node] = Math.min(walk.low[node] ?? to, to)
}
