import type { IdentityKind } from '../identity.ts'
import { parseEmail } from '../identity.ts'
import type { ComparableName } from './name-likeness.ts'
import { areContradicting, comparableName } from './name-likeness.ts'
import { partition } from './partition.ts'
import { isRoleAddress } from './role-address.ts'

/** What a record says of one human: names as written, and what points to them. */
export type IdentifiedEntry = {
  readonly names: readonly string[]
  readonly identities: readonly { readonly kind: IdentityKind; readonly value: string }[]
  /** On which sides of which pairs it stands that are known to be two: 2n and 2n + 1 are never one. */
  readonly sides?: readonly number[]
}

/** An exact key that people with plainly different names share; the owner decides what it is. */
export type SharedKey = { readonly key: string; readonly positions: readonly number[] }

/**
 * The key by which two records are merged without asking: the same address, profile or phone number. Addresses meet
 * in lower case; at Gmail, which ignores them, dots and `+tags` are dropped (elsewhere they may be other people).
 * @returns null for what several people may share or what is no sure key: role addresses, handles, speaker names,
 * phone numbers that are not in E.164 form
 */
export function exactKey(identity: { readonly kind: IdentityKind; readonly value: string }): string | null {
  const { kind, value } = identity
  if (kind === 'email') return mailKey(value)
  if (kind === 'phone') return /^\+[1-9]\d{6,14}$/.test(value) ? `phone:${value}` : null
  if (kind === 'profile') return value.trim() === '' ? null : `profile:${value.trim().toLowerCase()}`
  return null
}

/**
 * Groups records that share an exact key. A key that would put people with contradicting full names together (a
 * family's phone, a shared mailbox) or opposite sides, directly or through other keys, merges nobody and is returned
 * among `shared` instead. Every position is in exactly one group; who is grouped does not depend on the order of the records.
 */
export function mergeByExactKeys(entries: readonly IdentifiedEntry[]): {
  readonly groups: readonly (readonly number[])[]
  readonly shared: readonly SharedKey[]
} {
  const groups = new Grouping(entries)
  const shared: SharedKey[] = []
  const several = [...holdersByKey(entries)].filter(([, positions]) => positions.length > 1)
  for (const [key, positions] of several.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (groups.hasContradiction(positions, key.startsWith('phone:'))) shared.push({ key, positions })
    else groups.join(positions)
  }
  return { groups: partition(entries.length, groups.links), shared }
}

/** Names of a group that are looked at: a mailbox of ten thousand messages has few, but hostile ones have many. */
const MOST_NAMES = 50

/** Groups as they grow, each with its names and sides. */
class Grouping {
  readonly links: (readonly [number, number])[] = []
  readonly #entries: readonly IdentifiedEntry[]
  /** Worked out when they are asked for: most records share no key with any other, and names take long. */
  readonly #names = new Map<number, readonly ComparableName[]>()
  readonly #sides: (readonly number[])[]
  readonly #parent: number[]

  constructor(entries: readonly IdentifiedEntry[]) {
    this.#entries = entries
    this.#sides = entries.map((entry) => entry.sides ?? [])
    this.#parent = entries.map((_, position) => position)
  }

  hasContradiction(positions: readonly number[], mustShareFamily: boolean): boolean {
    const roots = [...new Set(positions.map((position) => this.#rootOf(position)))]
    if (this.#areOpposed(roots)) return true
    const named = new Map(roots.map((root) => [JSON.stringify(this.#namesOf(root)), this.#namesOf(root)]))
    const sets = [...named.values()].slice(0, MOST_NAMES)
    return sets.some((a, i) => sets.slice(i + 1).some((b) => areContradicting(a, b, mustShareFamily)))
  }

  join(positions: readonly number[]): void {
    const [first = 0, ...others] = positions
    for (const other of others) {
      this.links.push([first, other])
      const [into, from] = [this.#rootOf(first), this.#rootOf(other)]
      if (into === from) continue
      this.#parent[from] = into
      this.#names.set(into, distinctNames([...this.#namesOf(into), ...this.#namesOf(from)]))
      this.#sides[into] = [...(this.#sides[into] ?? []), ...(this.#sides[from] ?? [])]
    }
  }

  #namesOf(root: number): readonly ComparableName[] {
    const known = this.#names.get(root)
    if (known !== undefined) return known
    const written = this.#entries[root]?.names ?? []
    const names = distinctNames(written.flatMap((name) => comparableName(name) ?? []))
    this.#names.set(root, names)
    return names
  }

  #areOpposed(roots: readonly number[]): boolean {
    const holder = new Map(roots.flatMap((root) => (this.#sides[root] ?? []).map((side) => [side, root])))
    return [...holder].some(([side, root]) => (holder.get(side ^ 1) ?? root) !== root)
  }

  #rootOf(position: number): number {
    let at = position
    for (let up = this.#parent[at] ?? at; up !== at; up = this.#parent[at] ?? at) {
      this.#parent[at] = this.#parent[up] ?? up
      at = up
    }
    return at
  }
}

function distinctNames(names: readonly ComparableName[]): readonly ComparableName[] {
  const distinct = new Map(names.map((name) => [JSON.stringify(name), name]))
  return [...distinct.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(([, name]) => name)
}

function mailKey(value: string): string | null {
  const address = parseEmail(value)
  if (address === null || isRoleAddress(address)) return null
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return `email:${address}`
  const mailbox = (address.slice(0, at).split('+')[0] ?? '').replaceAll('.', '')
  return mailbox === '' ? null : `email:${mailbox}@gmail.com`
}

function holdersByKey(entries: readonly IdentifiedEntry[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>()
  entries.forEach((entry, position) => {
    for (const key of new Set(entry.identities.map(exactKey))) {
      if (key === null) continue
      const known = holders.get(key)
      if (known === undefined) holders.set(key, [position])
      else known.push(position)
    }
  })
  return holders
}
