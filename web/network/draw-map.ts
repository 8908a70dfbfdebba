import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { NetworkMap } from '../../src/app/map-network.ts'
import { hueOf } from './hues.ts'

/**
 * The map as a graph with a place for everybody: those who were seen together stand together (ForceAtlas2, Jacomy et al.
 * 2014). The same network is laid out the same way each time.
 * @param color gives the colour of a custom property
 */
export function drawMap({ people, pairs }: NetworkMap, color: (property: string) => string): UndirectedGraph {
  const graph = new UndirectedGraph()
  people.forEach(({ id, name, strength, community }, place) => {
    // A spiral to begin from, communities in sectors, so that nothing is left to chance.
    const angle = ((community ?? 7) * 2 * Math.PI) / 9 + place * 0.37
    const far = (community === null ? 14 : 8) + Math.sqrt(place)
    graph.addNode(id, {
      label: name,
      x: far * Math.cos(angle),
      y: far * Math.sin(angle),
      size: 3 + 9 * strength,
      color: color(hueOf(community)),
    })
  })
  for (const [from, to] of pairs) {
    const [a, b] = [people[from]?.id, people[to]?.id]
    if (a !== undefined && b !== undefined && a !== b)
      graph.mergeEdge(a, b, { color: color('--color-line-strong'), size: 1 })
  }
  for (const [id, { x, y }] of placesOf(graph, people)) graph.mergeNodeAttributes(id, { x, y })
  return graph
}

/** Where everybody stands: communities are held together by threads that are not drawn. */
function placesOf(drawn: UndirectedGraph, people: NetworkMap['people']) {
  const held = drawn.copy()
  const middles = new Map<number, string>()
  for (const { id, community } of people) {
    if (community === null) continue
    const middle = middles.get(community)
    if (middle === undefined) middles.set(community, id)
    else held.mergeEdge(middle, id, { weight: 4 })
  }
  if (held.order < 2) return []
  const settings = { ...forceAtlas2.inferSettings(held), linLogMode: true, gravity: 0.6, scalingRatio: 6 }
  return Object.entries(forceAtlas2(held, { iterations: 400, settings, getEdgeWeight: 'weight' }))
}
