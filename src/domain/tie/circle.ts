/**
 * How close the owner wants someone: 5, 15, 50, 150 and beyond (Dunbar's layers; Zhou, Sornette, Hill & Dunbar,
 * "Discrete hierarchical organization of social group sizes", 2005). Cumulative: the closest 15 hold the 5.
 */
export type Circle = 5 | 15 | 50 | 150 | 'beyond'

/** The longest silence in days that a circle wants, unless the owner says otherwise; null: no cadence of its own. */
export const CADENCE_DAYS: Readonly<Record<Circle, number | null>> = {
  5: 30,
  15: 60,
  50: 120,
  150: 240,
  beyond: null,
}

/** A tie to be placed: its strength in [0, 1], and the circle the owner chose, if any. */
export type Placed = { readonly id: string; readonly strength: number; readonly chosen?: Circle }

/**
 * Proposes a circle for each tie from its rank in strength, ties of equal strength by id. What the owner chose
 * stands, and takes its seat: five people chosen for the closest circle leave no place there to propose.
 * A tie of no strength is beyond.
 */
export function proposeCircles(ties: readonly Placed[]): Map<string, Circle> {
  const circles = new Map<string, Circle>()
  const taken = new Map<Circle, number>()
  for (const { id, chosen } of ties)
    if (chosen !== undefined) {
      circles.set(id, chosen)
      taken.set(chosen, (taken.get(chosen) ?? 0) + 1)
    }
  const free = ties.filter((tie) => tie.chosen === undefined && tie.strength > 0)
  const ranked = free.toSorted((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1))
  let next = 0
  for (const [circle, seats] of SEATS) {
    const last = next + Math.max(0, seats - (taken.get(circle) ?? 0))
    for (; next < Math.min(last, ranked.length); next++) circles.set(ranked[next]!.id, circle)
  }
  for (const { id } of ties) if (!circles.has(id)) circles.set(id, 'beyond')
  return circles
}

/** Seats of each ring, without those inside it. */
const SEATS: readonly (readonly [Circle, number])[] = [
  [5, 5],
  [15, 10],
  [50, 35],
  [150, 100],
]
