import { DAY } from '../domain/milliseconds.ts'
import { suggestEmpathy } from '../practices/empathy/suggest.ts'
import { type PlanParts, bookAt } from './book-at.ts'
import { publicInteractionId } from './public-id.ts'
import { type RepairResult, showRepair, WRONG_DAYS } from './repairs.ts'
import type { PersonName } from './results.ts'
import { wrongsIn } from './wrongs.ts'

/** What is being put right, what was, and what may need it. */
export type RepairsResult = {
  readonly day: string
  /** The last repair with each person; those that are open first. */
  readonly repairs: readonly RepairResult[]
  /** What the records hold that may need putting right, with whom no repair is open; the weightiest first. */
  readonly occasions: readonly RepairOccasion[]
}

export type RepairOccasion = {
  readonly person: PersonName
  /** A whole sentence. */
  readonly reason: string
  readonly interaction: string
  readonly quote: string
}

/** The ledger of repairs as of `now`. */
export async function listRepairs(
  parts: PlanParts,
  wish: { readonly now: number; readonly zone: string },
): Promise<RepairsResult> {
  const book = bookAt(parts, wish)
  const repaired = [...new Set(parts.empathy.repairs(wish.now).map(({ publicId }) => publicId))]
  const repairs = await Promise.all(repaired.map((name) => showRepair(parts, { ...wish, name })))
  const open = new Set(repairs.filter(isOpen).map(({ person }) => person.id))
  const wrongs = await wrongsIn(book, { since: wish.now - WRONG_DAYS * DAY, now: wish.now })
  return {
    day: book.day,
    repairs: [...repairs.filter(isOpen), ...repairs.filter((one) => !isOpen(one))],
    occasions: wrongs
      .filter(({ person }) => !open.has(person.id))
      .flatMap((fact) =>
        suggestEmpathy({ hardships: [], wrongs: [fact], repairs: [] }, book.day).map(({ reason, value }) => ({
          value,
          occasion: {
            person: fact.person,
            reason,
            interaction: publicInteractionId(fact.interaction),
            quote: fact.quote ?? fact.what,
          },
        })),
      )
      .toSorted((a, b) => b.value - a.value || (a.occasion.interaction < b.occasion.interaction ? -1 : 1))
      .map(({ occasion }) => occasion),
  }
}

function isOpen({ repair }: RepairResult): boolean {
  return repair?.closed === null
}
