import { organizationDomain } from '../domain/matching/mail-domain.ts'
import { countryOfAddress, countryOfPhone } from '../practices/comfort-zone/countries.ts'
import type { Traits } from '../practices/comfort-zone/diversity.ts'
import type { NetworkFacts } from '../practices/comfort-zone/facts.ts'
import { fieldOf, seniorityOf } from '../practices/comfort-zone/work-words.ts'
import type { AffiliationRow, IdentityRow, NetworkStore, PeopleStore } from './ports.ts'
import { inSharedHouses } from './shared-houses.ts'
import { type Workplace, workplacesOf } from './workplaces.ts'

/** What is known by a moment of these people's work, country, and how they came to be in touch with the owner. */
export async function traitsOf(
  { people, network }: { readonly people: PeopleStore; readonly network: NetworkStore },
  { people: of, pairs }: Pick<NetworkFacts, 'people' | 'pairs'>,
  now: number,
): Promise<readonly Traits[]> {
  const numbers = of.map(({ number }) => number)
  const [given, identities, affiliations] = await Promise.all([
    workplacesOf(people, now, numbers),
    people.identities(numbers, now),
    people.affiliations(numbers, now),
  ])
  const workplaces = inSharedHouses(given, pairs)
  const firsts = network.waysOf(of.map(({ first }) => first))
  const own = new Set(network.ownerAddresses().flatMap((address) => organizationDomain(address) ?? []))
  const names = houseNames(workplaces.values())
  return of.map(({ number, first }) => {
    const workplace = workplaces.get(number)
    const title = workplace?.title ?? ''
    return {
      employer: workplace === undefined ? null : (names.get(workplace.key) ?? null),
      field: fieldOf(title),
      seniority: seniorityOf(title),
      country: countryOf(identities.get(number) ?? [], affiliations.get(number) ?? []),
      met: firsts.get(first) ?? null,
      isColleague: workplace === undefined || own.size === 0 ? null : own.has(workplace.key),
    }
  })
}

/** One name for each house: the one that most of its people give, else its domain. */
function houseNames(workplaces: Iterable<Workplace>): ReadonlyMap<string, string> {
  return new Map(
    [...Map.groupBy(workplaces, ({ key }) => key)].map(([key, all]) => {
      const given = Map.groupBy(
        all.filter(({ employer }) => employer !== key),
        ({ employer }) => employer,
      )
      const [most] = [...given].toSorted(
        ([a, people], [b, others]) => others.length - people.length || (a < b ? -1 : 1),
      )
      return [key, most?.[0] ?? key]
    }),
  )
}

/** Of a telephone number if there is one, else of an address. */
function countryOf(
  identities: readonly IdentityRow[],
  affiliations: readonly AffiliationRow[],
): string | null {
  const phones = [
    ...identities.filter(({ kind }) => kind === 'phone').map(({ value }) => value),
    ...affiliations.map(({ phone }) => phone),
  ]
  const addresses = identities.filter(({ kind }) => kind === 'email').map(({ value }) => value)
  return (
    phones.flatMap((one) => countryOfPhone(one) ?? [])[0] ??
    addresses.flatMap((one) => countryOfAddress(one) ?? [])[0] ??
    null
  )
}
