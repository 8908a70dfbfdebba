import { dayIn } from '../domain/day-in-zone.ts'
import type { PlanParts } from './plan-today.ts'
import type { BookAt } from './practices.ts'
import { PromisesAt } from './promises-at.ts'
import { TiesAt } from './ties-at.ts'

/**
 * A book as it stood at one moment.
 * @param wish ms since 1970, and the owner's time zone, IANA
 */
export function bookAt(parts: PlanParts, wish: { readonly now: number; readonly zone: string }): BookAt {
  const ties = new TiesAt(parts.planning, wish)
  const day = dayIn(wish.zone, wish.now)
  return {
    ...parts,
    ties,
    promises: new PromisesAt(parts, ties, day),
    zone: wish.zone,
    day,
  }
}
