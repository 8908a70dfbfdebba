import { nameOfAddress } from './display-name.ts'
import { nameKey } from './fold-name.ts'
import { localPart, organizationDomain } from './mail-domain.ts'
import type { ComparableName } from './name-likeness.ts'
import { comparableName } from './name-likeness.ts'
import { fullNames } from './nicknames.ts'
import { isRoleAddress } from './role-address.ts'

/** What the book holds of one person that can tell whether another is the same. */
export type PersonForMatching = {
  readonly id: string
  readonly names: readonly string[]
  readonly emails: readonly string[]
  /** E.164. */
  readonly phones: readonly string[]
  readonly profiles: readonly string[]
  readonly organizations: readonly string[]
  /** Meetings in which they were heard, by their transcripts; none when left out. */
  readonly spokeIn?: readonly number[]
  /** Ids of the people whom they met in such meetings. */
  readonly company?: readonly string[]
}

/** A person made ready for comparing. Machines, firms and offices have no traits. */
export type PersonTraits = {
  readonly id: string
  /** At most eight distinct names; one that an address spells out stands in when there is no other. */
  readonly names: readonly ComparableName[]
  /** What the names would make for local parts. */
  readonly spellings: ReadonlySet<string>
  /** Letters of the local parts, digits dropped; never of role addresses. */
  readonly handles: readonly string[]
  readonly domains: readonly string[]
  readonly phones: readonly string[]
  readonly profiles: readonly string[]
  readonly organizations: readonly string[]
  readonly spokeIn: ReadonlySet<number>
  readonly company: ReadonlySet<string>
}

const MOST_NAMES = 8

/** Reads a person for comparing; null for an office or a machine: only role addresses, or no human's name. */
export function traitsOf(person: PersonForMatching): PersonTraits | null {
  const emails = person.emails.filter((email) => !isRoleAddress(email))
  if (person.emails.length > 0 && emails.length === 0) return null
  const written = person.names.filter((name) => name.trim() !== '' && !name.includes('@'))
  const read = written.flatMap((name) => comparableName(name) ?? [])
  if (written.length > 0 && read.length === 0) return null
  const isNamed = read.some((name) => name.family !== '')
  const spelled = isNamed ? [] : emails.flatMap((email) => comparableName(nameOfAddress(email) ?? '') ?? [])
  const distinct = distinctNames([...read, ...spelled]).slice(0, MOST_NAMES)
  return {
    id: person.id,
    names: distinct,
    spellings: new Set(distinct.flatMap((name) => [...addressForms(name), name.given, name.family])),
    handles: [...new Set(emails.map(handleOf))].filter((handle) => handle.length > 1),
    domains: [...new Set(emails.flatMap((email) => organizationDomain(email) ?? []))],
    phones: person.phones,
    profiles: person.profiles,
    organizations: [...new Set(person.organizations.map(nameKey))].filter((key) => key !== ''),
    spokeIn: new Set(person.spokeIn),
    company: new Set(person.company),
  }
}

/** How addresses are made from a name: `andrewsanders`, `asanders`, `sandersa`, `sandersaj`, `andrews`, initials last. */
export function addressForms({ given, middle, family }: ComparableName): readonly string[] {
  if (family.length < 2) return []
  const [g, f, m] = [given[0] ?? '', family[0] ?? '', middle[0] ?? '']
  const whole =
    given.length > 1
      ? [given + family, family + given, given + m + family, given + f, given.slice(0, 3) + family]
      : []
  return [...whole, g + family, family + g, g + m + family, family + g + m]
}

/** Keys under which two people who may be one meet; see `candidatePairs`. */
export function blockingKeys({ names, handles, domains, phones, profiles }: PersonTraits): readonly string[] {
  const keys = [...phones.map((phone) => `p:${phone}`), ...profiles.map((profile) => `u:${profile}`)]
  for (const handle of handles) {
    if (handle.length > 2) keys.push(`h:${handle}`)
    if (handle.length > 6) keys.push(`h:${handle.slice(0, -1)}`)
  }
  for (const name of names) {
    if (name.family === '') {
      for (const domain of domains) keys.push(`w:${name.given}@${domain}`)
      keys.push(`w:${name.given}`)
      continue
    }
    for (const given of fullNames(name.plainGiven))
      keys.push(`n:${[nameKey(given), name.family].toSorted().join(' ')}`)
    keys.push(`f:${name.family}`, `i:${name.family} ${name.given[0] ?? ''}`)
    keys.push(`y:${name.given} ${name.family.slice(0, 3)}`, `w:${name.given}`, `w:${name.family}`)
    for (const domain of domains) keys.push(`w:${name.given}@${domain}`, `w:${name.family}@${domain}`)
    for (const form of addressForms(name)) if (form.length > 2) keys.push(`h:${form}`)
  }
  return keys
}

function handleOf(email: string): string {
  return nameKey(localPart(email)).replace(/\p{N}+/gu, '')
}

function distinctNames(names: readonly ComparableName[]): ComparableName[] {
  const distinct = new Map<string, ComparableName>()
  for (const name of names)
    distinct.set(`${name.given} ${name.middle} ${name.family} ${name.generation}`, name)
  return [...distinct.keys()].toSorted().flatMap((key) => distinct.get(key) ?? [])
}
