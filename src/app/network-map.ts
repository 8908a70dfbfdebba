import { communityGroups } from '../practices/comfort-zone/communities.ts'
import { egoNetwork } from '../practices/comfort-zone/ego-network.ts'
import { bookAt } from './book-at.ts'
import { networkAt } from './network-at.ts'
import type { PlanParts } from './plan-today.ts'
import type { PersonName } from './results.ts'

/** The owner's network as it is drawn: who is in it, and who was seen with whom. */
export type NetworkMap = {
  readonly nodes: readonly NetworkNode[]
  /** `a` and `b` are places among the nodes. */
  readonly edges: readonly { readonly a: number; readonly b: number; readonly firm: boolean }[]
}

export type NetworkNode = {
  readonly person: PersonName
  /** The place of their community among `showNetwork`'s; null when they are in none of these. */
  readonly community: number | null
  /** How strong the owner's tie to them is, in [0, 1]. */
  readonly strength: number
  /** Contacts in the last year. */
  readonly contacts: number
  readonly silenceDays: number
}

/** The map of the network as of `now`. */
export async function networkMap(
  parts: PlanParts,
  wish: { readonly now: number; readonly zone: string },
): Promise<NetworkMap> {
  const { ties, planning, network } = bookAt(parts, wish)
  const facts = await networkAt({ planning, network }, { at: ties.now, offsetMinutes: ties.offsetMinutes })
  const communities = new Map(
    communityGroups(egoNetwork(facts)).flatMap(({ nodes }, community) =>
      nodes.map((node) => [node, community] as const),
    ),
  )
  const places = new Map(facts.people.map(({ number }, place) => [number, place]))
  return {
    nodes: facts.people.map(({ person, strength, inYear, silenceDays }, node) => ({
      person,
      community: communities.get(node) ?? null,
      strength: Math.round(strength * 100) / 100,
      contacts: inYear,
      silenceDays: Math.floor(silenceDays),
    })),
    edges: facts.pairs.flatMap(({ a, b, firm }) => {
      const [from, to] = [places.get(a), places.get(b)]
      return from === undefined || to === undefined ? [] : [{ a: from, b: to, firm }]
    }),
  }
}
