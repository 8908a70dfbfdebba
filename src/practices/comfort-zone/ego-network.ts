import { type Communities, communitiesOf } from '../../network/communities.ts'
import { type Graph, graphOf, type Link } from '../../network/graph.ts'
import type { KnownPair, NetworkFacts, NetworkPerson } from './facts.ts'

/** The owner's people and who of them knows whom, without the owner. A node is a person, by place. */
export type EgoNetwork = {
  readonly people: readonly NetworkPerson[]
  readonly graph: Graph
  /** The community of each: people who know one another more than chance would have it (Louvain). The largest is 0. */
  readonly communities: Communities
  /** What part of the owner's contacts of the last 90 days fell on each community, in [0, 1]; 0 for all without contacts. */
  readonly timeShares: Float64Array
}

/** The network at a moment. People whom nobody was seen with are communities by themselves. */
export function egoNetwork({ people, pairs }: NetworkFacts): EgoNetwork {
  const graph = graphOf(people.length, linksAmong(people, pairs))
  const communities = communitiesOf(graph)
  const timeShares = new Float64Array(
    communities.reduce((most, community) => Math.max(most, community + 1), 0),
  )
  const all = people.reduce((sum, { lately }) => sum + lately, 0)
  people.forEach(({ lately }, node) => {
    const community = communities[node] ?? 0
    if (all > 0) timeShares[community] = (timeShares[community] ?? 0) + lately / all
  })
  return { people, graph, communities, timeShares }
}

/** The same with the owner as the last node, whose ties weigh what they are strong: what Burt's measures are of. */
export function withOwner({ people, pairs }: NetworkFacts): Graph {
  const owner = people.length
  const own = people.map(({ strength }, b): Link => ({ a: owner, b, weight: Math.max(LEAST, strength) }))
  return graphOf(owner + 1, [...linksAmong(people, pairs), ...own])
}

/** Who of the owner's people knows that one, by node, ascending. */
export function acquaintancesOf({ graph }: EgoNetwork, node: number): readonly number[] {
  return [...graph.neighbours.subarray(graph.starts[node], graph.starts[node + 1])]
}

/** The communities that the owner is at home in: the one with most of the owner's contacts, and every one with a fifth. */
export function homeCommunities({ timeShares }: EgoNetwork): ReadonlySet<number> {
  const largest = timeShares.reduce(
    (best, share, community) => (share > (timeShares[best] ?? 0) ? community : best),
    0,
  )
  const home = new Set([largest])
  timeShares.forEach((share, community) => {
    if (share >= AT_HOME) home.add(community)
  })
  return home
}

/** Who spends a fifth of the contacts in a community is at home there. */
export const AT_HOME = 0.2

/** The fifteen with most contacts in the last year, by node, of those there were any with in the last 90 days. */
export function closest({ people }: EgoNetwork): readonly number[] {
  return people
    .flatMap(({ inYear, lately }, node) => (lately > 0 ? [{ inYear, node }] : []))
    .toSorted((a, b) => b.inYear - a.inYear || a.node - b.node)
    .slice(0, CLOSEST)
    .map(({ node }) => node)
}

const CLOSEST = 15

/** A tie seen from outside weighs what a tie of the owner's does that is about as close: met once or twice, or often. */
const SEEN = { firm: 0.5, once: 0.2 } as const

/** A weight is to be positive. */
const LEAST = 0.01

function linksAmong(people: readonly NetworkPerson[], pairs: readonly KnownPair[]): Link[] {
  const nodes = new Map(people.map(({ number }, node) => [number, node]))
  const links: Link[] = []
  for (const { a, b, firm } of pairs) {
    const [from, to] = [nodes.get(a), nodes.get(b)]
    if (from !== undefined && to !== undefined)
      links.push({ a: from, b: to, weight: firm ? SEEN.firm : SEEN.once })
  }
  return links
}
