import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { communitiesOf, modularity } from '../../src/network/communities.ts'
import { cutPlaces } from '../../src/network/components.ts'
import { degreeOf, type Graph, graphOf } from '../../src/network/graph.ts'
import { clustering, constraints } from '../../src/network/structural-holes.ts'
import type { Evaluator, Row } from '../evaluator.ts'
import { listAt, valueAt } from '../json-value.ts'
import { graphFile, type NamedLinks, readLinks } from '../network/read-links.ts'

/**
 * Graphs with answers that networkx gave, each in a folder of its own beside `networkx-*-metrics.json`: degrees,
 * components, clustering, constraint, cut nodes and bridges are to be equal (`constraint` there is rounded to eight
 * digits: `worst` is the largest difference beyond that rounding), and our communities' modularity is to be no lower
 * than that of networkx's greedy search.
 */
export const evaluate: Evaluator = ({ data }) => {
  const folders = readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(data, entry.name))
    .toSorted()
  return [data, ...folders].flatMap((folder) => {
    const metrics = readdirSync(folder).find((name) => /^networkx.*\.json$/.test(name))
    const edges = graphFile(folder)
    if (metrics === undefined || edges === null || !existsSync(edges)) return []
    return [compared(folder, readLinks(edges), JSON.parse(readFileSync(join(folder, metrics), 'utf8')))]
  })
}

/** What the reference's figures are rounded to. */
const ROUNDED = 5e-9

function compared(folder: string, { names, links }: NamedLinks, reference: unknown): Row {
  const graph = graphOf(names.length, links)
  const numberOf = new Map(names.map((name, node) => [name, node]))
  const cuts = cutPlaces(graph)
  const constraint = constraints(graph)
  const byName = (key: string, ours: (node: number) => number) =>
    Math.max(0, ...differences(valueAt(reference, key), numberOf, ours))
  const mean = clustering(graph).reduce((sum, one) => sum + one, 0) / graph.size
  const worst = Math.max(
    byName('degree', (node) => degreeOf(graph, node)),
    byName('constraint_burt_unweighted', (node) => constraint[node] ?? Number.NaN) - ROUNDED,
    Math.abs(mean - Number(valueAt(reference, 'avg_clustering_unweighted'))),
    Math.abs(cuts.components - Number(valueAt(reference, 'components'))),
    isSame(
      cuts.cutNodes.map((node) => names[node] ?? ''),
      listAt(reference, 'articulation_points'),
    )
      ? 0
      : 1,
    isSame(bridgesOf(graph, cuts.bridges, names), listAt(reference, 'bridges').map(pairOf)) ? 0 : 1,
    0,
  )
  return {
    graph: folder.slice(folder.lastIndexOf('/') + 1),
    n: graph.size,
    edges: graph.weights.length,
    worst,
    equal: worst <= 1e-9 ? 'yes' : 'no',
    modularity: modularity(graph, communitiesOf(graph)),
    greedyModularity: Number(valueAt(reference, 'greedy_modularity')),
  }
}

function differences(
  theirs: unknown,
  numberOf: ReadonlyMap<string, number>,
  ours: (node: number) => number,
): number[] {
  if (typeof theirs !== 'object' || theirs === null) return [Number.NaN]
  return Object.entries(theirs).map(([name, value]) => {
    const node = numberOf.get(name)
    return node === undefined ? Number.POSITIVE_INFINITY : Math.abs(ours(node) - Number(value))
  })
}

function bridgesOf(graph: Graph, bridges: readonly number[], names: readonly string[]): string[] {
  const wanted = new Set(bridges)
  const found: string[] = []
  for (let node = 0; node < graph.size; node += 1)
    for (let at = graph.starts[node] ?? 0; at < (graph.starts[node + 1] ?? 0); at += 1) {
      const neighbour = graph.neighbours[at] ?? 0
      if (node < neighbour && wanted.has(graph.edges[at] ?? -1))
        found.push(pairOf([names[node] ?? '', names[neighbour] ?? '']))
    }
  return found
}

function pairOf(pair: unknown): string {
  return Array.isArray(pair) ? pair.map(String).toSorted().join('\t') : ''
}

function isSame(ours: readonly string[], theirs: readonly unknown[]): boolean {
  return ours.toSorted().join('\n') === theirs.map(String).toSorted().join('\n')
}
