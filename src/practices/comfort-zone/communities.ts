import { cutPlaces } from '../../network/components.ts'
import type { Graph } from '../../network/graph.ts'
import type { EgoNetwork } from './ego-network.ts'

/** People who know one another more than chance would have it. */
export type Community = {
  /** Their nodes, those whom most of the others know first. */
  readonly nodes: readonly number[]
  /** What part of the owner's contacts of the last 90 days they had, in [0, 1]. */
  readonly timeShare: number
}

/** Communities of three people at the least, the largest first. */
export function communityGroups(network: EgoNetwork): Community[] {
  const nodes = network.people.map((_, node) => node)
  return [...Map.groupBy(nodes, (node) => network.communities[node] ?? 0)]
    .filter(([, members]) => members.length >= LEAST)
    .toSorted(([a], [b]) => a - b)
    .map(([community, members]) => {
      const inside = new Map(members.map((node) => [node, weightInside(network, node)]))
      return {
        nodes: members.toSorted((a, b) => (inside.get(b) ?? 0) - (inside.get(a) ?? 0) || a - b),
        timeShare: network.timeShares[community] ?? 0,
      }
    })
}

const LEAST = 3

function weightInside({ graph, communities }: EgoNetwork, node: number): number {
  let sum = 0
  for (let at = graph.starts[node] ?? 0; at < (graph.starts[node + 1] ?? 0); at += 1)
    if (communities[graph.neighbours[at] ?? 0] === communities[node])
      sum += graph.weights[graph.edges[at] ?? 0] ?? 0
  return sum
}

/** Somebody without whom others would be apart from the rest. */
export type Bridge = {
  readonly node: number
  /** Those who would be apart: all but the largest part that is left. */
  readonly joins: readonly number[]
}

/** Who alone joins others to the rest of the owner's people, the most first; so many at most. */
export function bridgesOf({ graph }: EgoNetwork, most: number): Bridge[] {
  const { cutNodes, apart } = cutPlaces(graph)
  return cutNodes
    .map((node, at) => ({ node, apart: apart[at] ?? 0 }))
    .toSorted((a, b) => b.apart - a.apart || a.node - b.node)
    .slice(0, most)
    .map(({ node }) => ({ node, joins: joinedBy(graph, node) }))
}

/** All neighbours of a node, and who hangs on them, but for the largest part. */
function joinedBy(graph: Graph, node: number): readonly number[] {
  const seen = new Set([node])
  const parts: number[][] = []
  for (const start of graph.neighbours.subarray(graph.starts[node], graph.starts[node + 1])) {
    if (seen.has(start)) continue
    seen.add(start)
    const part = [start]
    for (const one of part)
      for (const next of graph.neighbours.subarray(graph.starts[one], graph.starts[one + 1])) {
        if (seen.has(next)) continue
        seen.add(next)
        part.push(next)
      }
    parts.push(part)
  }
  const largest = parts.reduce((best, part) => (part.length > best.length ? part : best), [] as number[])
  return parts.filter((part) => part !== largest).flat()
}
