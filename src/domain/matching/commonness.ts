import type { PersonTraits } from './person-traits.ts'

/**
 * How common names, handles and firms are in this owner's own book: the chance that two people who are not one
 * agree on a value. Agreement on a rare surname says more than on a common one (W. E. Winkler, "Frequency-Based
 * Matching in Fellegi-Sunter Model of Record Linkage", 1989).
 */
export type Commonness = {
  readonly given: (value: string) => number
  readonly family: (value: string) => number
  readonly handle: (value: string) => number
  readonly domain: (value: string) => number
  readonly organization: (value: string) => number
}

/**
 * Counts a book. Names are counted once a distinct full name, so that the same person met under five addresses
 * does not make their name look common.
 */
export function countCommonness(people: readonly PersonTraits[]): Commonness {
  const names = new Map(
    people.flatMap((person) => person.names).map((name) => [`${name.given} ${name.family}`, name]),
  )
  const full = [...names.values()].filter((name) => name.family !== '')
  return {
    given: shareOf(
      full.map((name) => name.given),
      1,
    ),
    family: shareOf(
      full.map((name) => name.family),
      1,
    ),
    handle: shareOf(
      people.flatMap((person) => person.handles),
      2,
    ),
    domain: shareOf(
      people.flatMap((person) => person.domains),
      2,
    ),
    organization: shareOf(
      people.flatMap((person) => person.organizations),
      2,
    ),
  }
}

// A book is a small sample of the world: a value met once in it is taken to be one in five thousand outside,
// with the weight of two hundred people.
const OUTSIDE = { share: 1 / 5000, people: 200 }

// `own` is what the pair itself contributes: one full name, or one handle each.
function shareOf(values: readonly string[], own: number): (value: string) => number {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return (value) =>
    (Math.max(0, (counts.get(value) ?? 0) - own) + OUTSIDE.share * OUTSIDE.people) /
    (values.length + OUTSIDE.people)
}
