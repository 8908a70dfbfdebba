import { type IdentifiedEntry, mergeByExactKeys } from '../domain/matching/exact-key.ts'
import { partition } from '../domain/matching/partition.ts'
import type { IdentityKind } from '../domain/identity.ts'
import type { CardGroup, OwnersWord, SettlingIdentity } from './ports.ts'

/** Joining settles in two or three rounds; whatever cards say, it ends. */
const MOST_ROUNDS = 6

/**
 * Groups human identities into people: by what the owner said, and by exact keys, which are identities that stand
 * together on a card or lead to one another. What people with contradicting names share (a family's phone, an office's
 * address), or what would join two people of whom the owner said that they are two, joins nobody; it stays with the
 * first who has it. From the records and the owner's word alone: whose an identity was before does not show, so that
 * records that come in pieces make the people of all at once.
 * @returns every human in exactly one group
 */
export function personClusters(
  humans: readonly SettlingIdentity[],
  cards: readonly CardGroup[],
  word: OwnersWord,
): SettlingIdentity[][] {
  const parts = { humans, cards, sides: sidesOf(word) }
  let clusters = saidToBeOne(humans, word)
  // People who were joined have more names together, by which more may join.
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const joined = joinOnce(parts, clusters)
    // Without cards, a round that joins nobody sees the same names as the next one would.
    const alone = humans.length - clusters.reduce((sum, cluster) => sum + cluster.length, 0)
    const isSame = cards.length === 0 && joined.length === clusters.length + alone
    const isLast = isSame || joined.length === clusters.length
    clusters = joined
    if (isLast) break
  }
  return clusters
}

/** Of each identity, on which sides of which pairs it stands: 2n and 2n + 1 are two people. */
type Sides = ReadonlyMap<number, readonly number[]>

function sidesOf({ apart }: OwnersWord): Sides {
  const sides = new Map<number, number[]>()
  apart.forEach((pair, index) => {
    pair.forEach((identities, side) => {
      for (const one of identities) sides.set(one, [...(sides.get(one) ?? []), 2 * index + side])
    })
  })
  return sides
}

function saidToBeOne(humans: readonly SettlingIdentity[], { together }: OwnersWord): SettlingIdentity[][] {
  const placeOf = new Map(humans.map((one, place) => [one.identity, place]))
  const links = together.flatMap(({ kept, absorbed }): [number, number][] => {
    const [first, ...others] = [...kept, ...absorbed].flatMap((one) => placeOf.get(one) ?? [])
    return first === undefined ? [] : others.map((other) => [first, other])
  })
  return partition(humans.length, links)
    .filter((places) => places.length > 1)
    .map((places) => places.flatMap((place) => humans[place] ?? []))
}

type Parts = {
  readonly humans: readonly SettlingIdentity[]
  readonly cards: readonly CardGroup[]
  readonly sides: Sides
}

/** @param held groups that are people already; they come first, so that none of them loses a member to a card */
function joinOnce(
  { humans, cards, sides }: Parts,
  held: readonly (readonly SettlingIdentity[])[],
): SettlingIdentity[][] {
  const byId = new Map(humans.map((one) => [one.identity, one]))
  const known = new Set([
    ...held.flat().map((one) => one.identity),
    ...cards.flatMap((card) => card.identities),
  ])
  const groups: Group[] = [
    ...held.map(withOwnNames),
    ...cards.flatMap(({ name, identities }) =>
      withoutOpposed(
        identities.flatMap((id) => byId.get(id) ?? []),
        sides,
      ).map((members) => ({ names: [name], members })),
    ),
    ...humans.filter((one) => !known.has(one.identity)).map((one) => withOwnNames([one])),
  ]
  const placed = new Set<number>()
  return mergeByExactKeys(groups.map((group) => entryOf(group, sides))).groups.flatMap((positions) => {
    const cluster: SettlingIdentity[] = []
    for (const one of positions.flatMap((position) => groups[position]?.members ?? [])) {
      if (placed.has(one.identity)) continue
      placed.add(one.identity)
      cluster.push(one)
    }
    return cluster.length > 0 ? [cluster] : []
  })
}

type Group = { readonly names: readonly string[]; readonly members: readonly SettlingIdentity[] }

function withOwnNames(members: readonly SettlingIdentity[]): Group {
  return { names: members.flatMap((one) => one.names), members }
}

/** A card on which two people stand of whom the owner said that they are two is a card of each. */
function withoutOpposed(members: readonly SettlingIdentity[], sides: Sides): SettlingIdentity[][] {
  const parts: SettlingIdentity[][] = []
  for (const one of members) {
    const opposite = new Set((sides.get(one.identity) ?? []).map((side) => side ^ 1))
    const part = parts.find(
      (others) => !others.some((other) => sides.get(other.identity)?.some((side) => opposite.has(side))),
    )
    if (part === undefined) parts.push([one])
    else part.push(one)
  }
  return parts
}

function entryOf({ names, members }: Group, sides: Sides): IdentifiedEntry {
  return {
    names,
    // Kinds are the schema's own words, so the record's type holds.
    identities: members.map(({ kind, value }) => ({ kind: kind as IdentityKind, value })),
    sides: members.flatMap((one) => sides.get(one.identity) ?? []),
  }
}
