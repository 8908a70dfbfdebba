import type { PersonForMatching } from '../domain/matching/person-traits.ts'
import type { PeopleStore, PersonRow } from './ports.ts'

/** What the matching of people looks at, for each of these people. */
export async function matchingFacts(
  people: PeopleStore,
  rows: readonly PersonRow[],
): Promise<PersonForMatching[]> {
  const numbers = rows.map((one) => one.person)
  const identities = await people.identities(numbers)
  const affiliations = await people.affiliations(numbers, Number.MAX_SAFE_INTEGER)
  return rows.map((one) => {
    const own = identities.get(one.person) ?? []
    const valuesOf = (kind: string) =>
      own.filter((identity) => identity.kind === kind).map((identity) => identity.value)
    return {
      id: one.publicId,
      names: [...new Set([one.name, ...own.map((identity) => identity.name)])].filter((name) => name !== ''),
      emails: valuesOf('email'),
      phones: valuesOf('phone'),
      profiles: valuesOf('profile'),
      organizations: (affiliations.get(one.person) ?? []).map((affiliation) => affiliation.organization),
    }
  })
}
