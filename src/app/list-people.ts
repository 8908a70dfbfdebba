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
  const worked = await new TiesAt(planning, wish).of(rows.map((row) => row.person))
  const ties = new Map(worked.map((one) => [one.tie.person, one]))
  const shown = rows
    .map((row) => ({
      ...row,
      tie: ties.get(row.person),
      strength: ties.get(row.person)?.strength.value ?? 0,
    }))
    // The rows come by name and then id, and sorting keeps the order of equals.
    .toSorted((a, b) => b.strength - a.strength)
    .slice(0, wish.limit)
  const circles = people.circles(wish.now)
  const affiliations = await people.affiliations(
    shown.map((row) => row.person),
    wish.now,
  )
  return {
    people: shown.map(({ tie, strength, ...row }) => {
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
        strength: Math.round(strength * 100) / 100,
      }
    }),
    total: rows.length,
  }
}
