import { type PlanParts, bookAt } from './book-at.ts'
import { PRACTICES } from './practices.ts'

/**
 * Has the practices look at the day once, so that the plan that is asked for after an import comes as fast as later ones: an
 * open book has at hand then what they read, and the week's stretch is kept in the book. The plan says the same without it.
 * A book without an owner has no plan and is left alone.
 * @param wish ms since 1970, and the owner's time zone, IANA
 */
export async function getReadyForPlan(
  parts: PlanParts,
  wish: { readonly now: number; readonly zone: string },
): Promise<void> {
  if (!(await parts.planning.hasOwner())) return
  const book = bookAt(parts, wish)
  for (const propose of PRACTICES) await propose(book)
}
