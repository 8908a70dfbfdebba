import type { IdentifiedEntry } from '../../src/domain/matching/exact-key.ts'
import { nameKey } from '../../src/domain/matching/fold-name.ts'

/** What a list says of one human under one name or address, and whose it is by the gold. */
export type LabelledEntry = IdentifiedEntry & { readonly label: string }

/**
 * Reads a git mailmap, `Canonical Name <address> [Other Name] <other address>`: each side of a line is an entry.
 * The name that went with the other address is not known unless it is given. People are one when they share the
 * canonical address or the canonical name.
 */
export function readMailmap(text: string): readonly LabelledEntry[] {
  const labels = new Map<string, string>()
  return text.split('\n').flatMap((line) => {
    const sides = sidesOf(line)
    const [canonical, other] = sides
    if (canonical === undefined) return []
    const keys = [`<${canonical.address.toLowerCase()}>`, nameKey(canonical.name)].filter((key) => key !== '')
    const label = keys.map((key) => labels.get(key)).find((known) => known !== undefined) ?? keys[0] ?? line
    for (const key of keys) labels.set(key, label)
    const otherName = other === undefined || other.name === '' ? [] : [other.name]
    const first = entry(canonical.name === '' ? [] : [canonical.name], canonical.address, label)
    return other === undefined ? [first] : [first, entry(otherName, other.address, label)]
  })
}

/** Reads a kernel CREDITS file: `N:` a name, then its `E:` addresses; an entry each, labelled by the block. */
export function readCredits(text: string): readonly LabelledEntry[] {
  return text.split(/\n\s*\n/).flatMap((block, i) => {
    const lines = block.split('\n')
    const names = lines.flatMap((line) => (line.startsWith('N:') ? [line.slice(2).trim()] : []))
    const addresses = lines.flatMap((line) => (line.startsWith('E:') ? [line.slice(2).trim()] : []))
    return addresses.map((address) => entry(names, address, `${i}`))
  })
}

/** Rows of alias and person: an alias is an address, the local part of one, or a name as a header gives it. */
export function readAliases(
  rows: readonly { readonly alias: string; readonly person: string }[],
): readonly LabelledEntry[] {
  return rows.map(({ alias, person }) => {
    const isAddress = /^[^\s,]+$/.test(alias) && (alias.includes('@') || alias === alias.toLowerCase())
    return isAddress ? entry([], alias, person) : { names: [alias], identities: [], label: person }
  })
}

function entry(names: readonly string[], address: string, label: string): LabelledEntry {
  return { names, identities: [{ kind: 'email', value: address }], label }
}

function sidesOf(line: string): readonly { readonly name: string; readonly address: string }[] {
  if (line.startsWith('#')) return []
  const pieces = line.slice(0, 1000).split('>').slice(0, -1)
  return pieces.slice(0, 2).flatMap((piece) => {
    const open = piece.indexOf('<')
    return open < 0 ? [] : [{ name: piece.slice(0, open).trim(), address: piece.slice(open + 1).trim() }]
  })
}
