import type { PersonForMatching } from '../domain/matching/person-traits.ts'
import type { PeopleStore, PersonRow } from './ports.ts'

/**
 * What the matching of people looks at, for each of these people: all there is, whatever day a plan is made for. Who is
 * one with whom is no fact of time: two addresses that turn out to be one person's were that person's all along, and a
 * past day that is planned again knows what is known of it today. What happened, and what was said, is as of the day.
 */
export async function matchingFacts(
  people: PeopleStore,
  rows: readonly PersonRow[],
): Promise<PersonForMatching[]> {
  const numbers = rows.map((one) => one.person)
  const identities = await people.identities(numbers)
  const affiliations = await people.affiliations(numbers, Number.MAX_SAFE_INTEGER)
  const heard = heardOf(people, rows)
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
      ...heard(one.person),
      organizations: (affiliations.get(one.person) ?? []).map((affiliation) => affiliation.organization),
    }
  })
}

type Heard = Pick<PersonForMatching, 'spokeIn' | 'company'>

/** In which meetings someone spoke, and whom they met in meetings. */
function heardOf(
  people: Pick<PeopleStore, 'heardMeetings'>,
  rows: readonly PersonRow[],
): (person: number) => Heard {
  const ids = new Map(rows.map((one) => [one.person, one.publicId]))
  const parts = people.heardMeetings()
  const present = Map.groupBy(parts, (part) => part.meeting)
  const own = Map.groupBy(parts, (part) => part.person)
  return (person) => {
    const meetings = own.get(person) ?? []
    const others = meetings.flatMap(({ meeting }) => present.get(meeting) ?? [])
    const company = new Set(
      others.flatMap((one) => (one.person === person ? [] : (ids.get(one.person) ?? []))),
    )
    return {
      spokeIn: meetings.filter(({ spoke }) => spoke).map(({ meeting }) => meeting),
      company: [...company],
    }
  }
}
