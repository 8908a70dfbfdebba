import { type IdentifiedEntry, mergeByExactKeys } from '../domain/matching/exact-key.ts'
import type { IdentityKind } from '../domain/identity.ts'
import type { CardGroup, SettlingIdentity } from './ports.ts'

/**
 * Groups human identities into people by exact keys alone: identities that one person holds already, and those
 * that stand together on a card. What people with contradicting names share (a family's phone, an office's
 * address) joins nobody; it stays with the first who has it.
 * @param apart whether the owner said that two people (by number) are two
 */
export function personClusters(
  humans: readonly SettlingIdentity[],
  cards: readonly CardGroup[],
  apart: (a: number, b: number) => boolean,
): SettlingIdentity[][] {
  const held = Map.groupBy(
    humans.filter((one) => one.person !== null),
    (one) => one.person,
  )
  const onCards = new Set(cards.flatMap((card) => card.identities))
  const byId = new Map(humans.map((one) => [one.identity, one]))
  const groups: Group[] = [
    ...cards.map((card) => ({
      names: [card.name],
      members: card.identities.flatMap((id) => byId.get(id) ?? []),
    })),
    ...[...held.values()].map(withOwnNames),
    ...humans
      .filter((one) => one.person === null && !onCards.has(one.identity))
      .map((one) => withOwnNames([one])),
  ].filter((group) => group.members.length > 0)
  const placed = new Set<number>()
  return mergeByExactKeys(groups.map(entryOf)).groups.flatMap((positions) => {
    const cluster: SettlingIdentity[] = []
    for (const one of positions.flatMap((position) => groups[position]?.members ?? [])) {
      if (placed.has(one.identity) || cluster.some((other) => areApart(one, other, apart))) continue
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

function entryOf({ names, members }: Group): IdentifiedEntry {
  // Kinds are the schema's own words, so the record's type holds.
  return { names, identities: members.map(({ kind, value }) => ({ kind: kind as IdentityKind, value })) }
}

function areApart(
  a: SettlingIdentity,
  b: SettlingIdentity,
  apart: (a: number, b: number) => boolean,
): boolean {
  return a.person !== null && b.person !== null && a.person !== b.person && apart(a.person, b.person)
}
