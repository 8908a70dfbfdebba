import { communityGroups } from '../practices/comfort-zone/communities.ts'
import { egoNetwork } from '../practices/comfort-zone/ego-network.ts'
import { type PlanParts, bookAt } from './book-at.ts'
import { networkAt } from './network-at.ts'
import type { PersonName } from './results.ts'

/** The network as a map: people as points, and who was seen with whom as lines. */
export type NetworkMap = {
  /** The strongest ties first; `total` counts those that are not in it too. */
  readonly people: readonly MapPerson[]
  readonly total: number
  /** Places in `people`. */
  readonly pairs: readonly (readonly [number, number])[]
}

export type MapPerson = PersonName & {
  /** In [0, 1]. */
  readonly strength: number
  /** Which of the communities of `NetworkResult` they are in; null for none. */
  readonly community: number | null
}

/** More points are a cloud, in which nobody finds anybody. */
const MOST = 600

/** The owner's network as of `now`, to be drawn. */
export async function mapNetwork(
  parts: PlanParts,
  wish: { readonly now: number; readonly zone: string },
): Promise<NetworkMap> {
  const book = bookAt(parts, wish)
  const facts = await networkAt(book, { at: wish.now, offsetMinutes: book.ties.offsetMinutes })
  const communities = communityGroups(egoNetwork(facts))
  const communityOf = new Map(
    communities.flatMap(({ nodes }, at) => nodes.map((node) => [node, at] as const)),
  )
  const shown = facts.people
    .map((one, node) => ({ one, node }))
    .toSorted((a, b) => b.one.strength - a.one.strength || a.node - b.node)
    .slice(0, MOST)
  const placeOf = new Map(shown.map(({ one }, place) => [one.number, place]))
  return {
    people: shown.map(({ one: { person, strength }, node }) => ({
      ...person,
      strength,
      community: communityOf.get(node) ?? null,
    })),
    total: facts.people.length,
    pairs: facts.pairs.flatMap(({ a, b }) => {
      const [from, to] = [placeOf.get(a), placeOf.get(b)]
      return from === undefined || to === undefined ? [] : [[from, to] as const]
    }),
  }
}
