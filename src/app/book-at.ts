import { dayIn } from '../domain/day-in-zone.ts'
import type { OpenBook } from './ports.ts'
import { PromisesAt } from './promises-at.ts'
import { TiesAt } from './ties-at.ts'

/** The rooms of the book that a plan is made from. */
export type PlanParts = Pick<
  OpenBook,
  | 'planning'
  | 'communication'
  | 'people'
  | 'merging'
  | 'celebration'
  | 'empathy'
  | 'voice'
  | 'respect'
  | 'opinions'
  | 'coffee'
  | 'network'
>

/** The book as of the moment of a plan. What several practices look at is worked out once, for all of them. */
export type BookAt = PlanParts & {
  readonly ties: TiesAt
  readonly promises: PromisesAt
  /** The owner's time zone, IANA. */
  readonly zone: string
  /** The ISO day of the plan, where the owner is. */
  readonly day: string
}

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
