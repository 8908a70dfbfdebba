import type { SettlingIdentity } from './ports.ts'

/**
 * Groups human identities into people by exact keys alone: identities that one person holds already, and those
 * that stand together on one card. An identity on several cards (a family's phone, an office's address) says
 * nothing, so it joins none of them with each other.
 */
export function personClusters(
  humans: readonly SettlingIdentity[],
  cardGroups: readonly (readonly number[])[],
): SettlingIdentity[][] {
  const groups = new Groups()
  const cards = new Map<number, number>()
  for (const group of cardGroups) for (const identity of group) cards.set(identity, (cards.get(identity) ?? 0) + 1)
  for (const group of cardGroups) {
    const [first, ...rest] = group.filter((identity) => cards.get(identity) === 1)
    for (const other of rest) if (first !== undefined) groups.join(first, other)
  }
  const byPerson = new Map<number, number>()
  for (const { identity, person } of humans) {
    if (person === null) continue
    const first = byPerson.get(person)
    if (first === undefined) byPerson.set(person, identity)
    else groups.join(first, identity)
  }
  const clusters = new Map<number, SettlingIdentity[]>()
  for (const one of humans) {
    const root = groups.rootOf(one.identity)
    const cluster = clusters.get(root)
    if (cluster === undefined) clusters.set(root, [one])
    else cluster.push(one)
  }
  return [...clusters.values()]
}

/** Disjoint sets of numbers (union-find with path halving). */
class Groups {
  readonly #parents = new Map<number, number>()

  rootOf(member: number): number {
    let at = member
    for (;;) {
      const parent = this.#parents.get(at) ?? at
      if (parent === at) return at
      const grandparent = this.#parents.get(parent) ?? parent
      this.#parents.set(at, grandparent)
      at = grandparent
    }
  }

  join(a: number, b: number): void {
    this.#parents.set(this.rootOf(a), this.rootOf(b))
  }
}
