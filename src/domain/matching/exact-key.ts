import type { IdentityKind } from '../identity.ts'
import { parseEmail } from '../identity.ts'
import type { ComparableName } from './name-likeness.ts'
import { comparableName, isContradiction } from './name-likeness.ts'
import { partition } from './partition.ts'
import { isRoleAddress } from './role-address.ts'

/** What a record says of one human: names as written, and what points to them. */
export type IdentifiedEntry = {
  readonly names: readonly string[]
  readonly identities: readonly { readonly kind: IdentityKind; readonly value: string }[]
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
 * Groups records that share an exact key. A key whose holders' names contradict each other (a family's phone, a
 * shared mailbox) merges nobody and is returned among `shared` instead. Every position is in exactly one group.
 */
export function mergeByExactKeys(entries: readonly IdentifiedEntry[]): {
  readonly groups: readonly (readonly number[])[]
  readonly shared: readonly SharedKey[]
} {
  const names = entries.map((entry) => entry.names.flatMap((name) => comparableName(name) ?? []))
  const links: [number, number][] = []
  const shared: SharedKey[] = []
  for (const [key, positions] of holdersByKey(entries)) {
    const [first, ...others] = positions
    if (first === undefined || others.length === 0) continue
    if (anyContradict(positions.map((position) => names[position] ?? []))) shared.push({ key, positions })
    else for (const other of others) links.push([first, other])
  }
  return { groups: partition(entries.length, links), shared }
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

// Distinct names only: a mailbox of ten thousand messages has few, and the comparison is pairwise.
function anyContradict(holders: readonly (readonly ComparableName[])[]): boolean {
  const distinct = new Map<string, readonly ComparableName[]>()
  for (const names of holders) if (names.length > 0) distinct.set(JSON.stringify(names), names)
  const all = [...distinct.values()].slice(0, 100)
  return all.some((a, i) =>
    all.slice(i + 1).some((b) => a.every((one) => b.every((other) => isContradiction(one, other)))),
  )
}
