import type { PeopleStore, PlanningStore } from './ports.ts'
import type { PeopleResult } from './results.ts'
import { TiesAt } from './ties-at.ts'

export type PeopleWish = {
  readonly query: string
  readonly now: number
  readonly zone: string
  readonly limit: number
}

/** The people whose name, address or organization fits, the strongest ties first. */
export async function listPeople(
  people: PeopleStore,
  planning: PlanningStore,
  wish: PeopleWish,
): Promise<PeopleResult> {
  const rows = await people.matching(wish.query, wish.now)
  const ties = new Map((await new TiesAt(planning, wish).all()).map((one) => [one.tie.person, one]))
  const strengthOf = (person: number) => ties.get(person)?.strength.value ?? 0
  const shown = rows
    // The rows come by name and then id, and sorting keeps the order of equals.
    .toSorted((a, b) => strengthOf(b.person) - strengthOf(a.person))
    .slice(0, wish.limit)
  const circles = people.circles(wish.now)
  const affiliations = await people.affiliations(
    shown.map((row) => row.person),
    wish.now,
  )
  return {
    people: shown.map((row) => {
      const tie = ties.get(row.person)
      const last = tie?.summary.last ?? null
      const work = affiliations.get(row.person)?.[0]
      return {
        id: row.publicId,
        name: row.name,
        organization: work?.organization ?? '',
        title: work?.title ?? '',
        circle: circles.get(row.person) ?? null,
        standing: tie?.standing.state ?? 'no contact',
        lastAt: last === null ? null : new Date(last).toISOString(),
        strength: Math.round(strengthOf(row.person) * 100) / 100,
      }
    }),
    total: rows.length,
  }
}
