import { type Graph, graphOf, type Link, strengths } from './graph.ts'

/** The community of each node: 0 for the largest, then by size; of equal ones first that of the lowest node. */
export type Communities = Int32Array

/**
 * Groups of nodes that are tied more to one another than chance would have it: the Louvain method (Blondel et al. 2008),
 * nodes always taken in order of their number and the first best group kept, so that the same graph gives the same groups.
 */
export function communitiesOf(graph: Graph): Communities {
  let level: Level = { graph, loops: new Float64Array(graph.size) }
  let group = Int32Array.from({ length: graph.size }, (_, node) => node)
  for (;;) {
    const moved = moveNodes(level)
    if (moved === null) return bySize(group)
    group = group.map((of) => moved.groups[of] ?? 0)
    level = folded(level, moved)
  }
}

/**
 * How much more weight lies inside communities than chance would put there, in [−½, 1] (Newman and Girvan 2004); 0 for a
 * graph without edges.
 */
export function modularity(graph: Graph, communities: Communities): number {
  const sums = strengths(graph)
  const total = graph.weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return 0
  const inside = new Map<number, number>()
  const all = new Map<number, number>()
  for (let node = 0; node < graph.size; node += 1) {
    const own = communities[node] ?? 0
    all.set(own, (all.get(own) ?? 0) + (sums[node] ?? 0))
    for (let at = graph.starts[node] ?? 0; at < (graph.starts[node + 1] ?? 0); at += 1)
      if (communities[graph.neighbours[at] ?? 0] === own)
        inside.set(own, (inside.get(own) ?? 0) + (graph.weights[graph.edges[at] ?? 0] ?? 0))
  }
  let quality = 0
  for (const [own, sum] of all) quality += (inside.get(own) ?? 0) / (2 * total) - (sum / (2 * total)) ** 2
  return quality
}

/** A graph whose nodes stand for groups; `loops` is the weight inside each. */
type Level = { readonly graph: Graph; readonly loops: Float64Array }

type Moved = { readonly groups: Int32Array; readonly count: number }

/** Less than this is rounding, not a better place. */
const GAIN = 1e-12

/** Moves each node to the neighbouring group that gains most until none moves. @returns null when none moved at all */
function moveNodes({ graph, loops }: Level): Moved | null {
  const sums = strengths(graph).map((sum, node) => sum + 2 * (loops[node] ?? 0))
  const total = sums.reduce((sum, one) => sum + one, 0)
  const groups = Int32Array.from({ length: graph.size }, (_, node) => node)
  const weightOf = sums.slice()
  const shared = new Float64Array(graph.size)
  let any = false
  for (let again = total > 0; again; ) {
    again = false
    for (let node = 0; node < graph.size; node += 1) {
      const near = weighNeighbours(graph, { node, groups, shared })
      const own = groups[node] ?? 0
      const sum = sums[node] ?? 0
      weightOf[own] = (weightOf[own] ?? 0) - sum
      let best = own
      let most = (shared[own] ?? 0) - ((weightOf[own] ?? 0) * sum) / total + GAIN
      for (const group of near) {
        const gain = (shared[group] ?? 0) - ((weightOf[group] ?? 0) * sum) / total
        if (gain > most) [best, most] = [group, gain + GAIN]
      }
      weightOf[best] = (weightOf[best] ?? 0) + sum
      groups[node] = best
      if (best !== own) again = any = true
      for (const group of near) shared[group] = 0
    }
  }
  return any ? numbered(groups) : null
}

type Place = { readonly node: number; readonly groups: Int32Array; readonly shared: Float64Array }

/** Adds up what a node shares with each group around it. @returns those groups, in the order in which they are met */
function weighNeighbours(graph: Graph, { node, groups, shared }: Place): readonly number[] {
  const near: number[] = []
  for (let at = graph.starts[node] ?? 0; at < (graph.starts[node + 1] ?? 0); at += 1) {
    const group = groups[graph.neighbours[at] ?? 0] ?? 0
    if (shared[group] === 0) near.push(group)
    shared[group] = (shared[group] ?? 0) + (graph.weights[graph.edges[at] ?? 0] ?? 0)
  }
  return near
}

/** Groups renumbered from 0 in the order in which they are met. */
function numbered(groups: Int32Array): Moved {
  const numbers = new Map<number, number>()
  const renumbered = groups.map((group) => {
    const number = numbers.get(group) ?? numbers.size
    numbers.set(group, number)
    return number
  })
  return { groups: renumbered, count: numbers.size }
}

/** The graph of the groups. */
function folded({ graph, loops }: Level, { groups, count }: Moved): Level {
  const inside = new Float64Array(count)
  loops.forEach((weight, node) => {
    const group = groups[node] ?? 0
    inside[group] = (inside[group] ?? 0) + weight
  })
  const links: Link[] = []
  for (let node = 0; node < graph.size; node += 1)
    for (let at = graph.starts[node] ?? 0; at < (graph.starts[node + 1] ?? 0); at += 1) {
      const neighbour = graph.neighbours[at] ?? 0
      if (neighbour < node) continue
      const [a, b] = [groups[node] ?? 0, groups[neighbour] ?? 0]
      const weight = graph.weights[graph.edges[at] ?? 0] ?? 0
      if (a === b) inside[a] = (inside[a] ?? 0) + weight
      else links.push({ a, b, weight })
    }
  return { graph: graphOf(count, links), loops: inside }
}

function bySize(groups: Int32Array): Communities {
  const sizes = new Map<number, number>()
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  // A stable sort keeps groups of one size in the order in which they are met.
  const order = [...sizes.keys()].toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))
  const place = new Map(order.map((group, index) => [group, index]))
  return groups.map((group) => place.get(group) ?? 0)
}
