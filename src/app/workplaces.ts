import { isMailProvider, organizationDomain } from '../domain/matching/mail-domain.ts'
import type { AffiliationRow, IdentityRow, PeopleStore } from './ports.ts'

/** Where somebody works, as far as the book knows. */
export type Workplace = {
  /** The same for all of one employer. */
  readonly key: string
  /** What it is called, or the domain of their address there. */
  readonly employer: string
  /** '' when unknown. */
  readonly title: string
}

/**
 * Where these people (by number) work, as their cards and signatures say, or else their addresses at firms; who has an
 * address with an open provider alone, and says nothing, is not in it.
 */
export async function workplacesOf(
  people: PeopleStore,
  now: number,
  of: readonly number[],
): Promise<ReadonlyMap<number, Workplace>> {
  const [affiliations, identities] = await Promise.all([
    people.affiliations(of, now),
    people.identities(of, now),
  ])
  const found = new Map<number, Workplace>()
  for (const person of of) {
    const one = workplace(affiliations.get(person) ?? [], identities.get(person) ?? [])
    if (one !== null) found.set(person, one)
  }
  return found
}

function workplace(
  affiliations: readonly AffiliationRow[],
  identities: readonly IdentityRow[],
): Workplace | null {
  // The latest first; its last day is the last it was seen on.
  const current = affiliations.find(({ organization, title }) => organization !== '' || title !== '')
  const organization = isMailProvider(current?.organization ?? '') ? '' : (current?.organization ?? '')
  const domain = identities.flatMap(({ kind, value }) =>
    kind === 'email' ? (organizationDomain(value) ?? []) : [],
  )[0]
  const key = domain ?? organization.toLowerCase()
  if (key === '') return null
  return { key, employer: organization === '' ? (domain ?? '') : organization, title: current?.title ?? '' }
}
