import { DAY } from '../domain/milliseconds.ts'
import { dayOf, isoOf } from '../domain/tie/day.ts'
import type { EmpathyFacts, OpenRepair } from '../practices/empathy/facts.ts'
import type { BookAt } from './book-at.ts'
import { hardshipsIn, SAME_DAYS } from './hardships.ts'
import { wrongsIn } from './wrongs.ts'

/** A plan looks for what came in these days; nothing older is suggested, save what still waits. */
const PLAN_DAYS = 15

/**
 * What empathy suggests from: hardships told lately, what may need putting right on the owner's side, and the repairs begun.
 */
export async function loadEmpathyFacts(book: BookAt): Promise<EmpathyFacts> {
  const stretch = { since: book.ties.now - PLAN_DAYS * DAY, now: book.ties.now }
  return {
    // What was told of it before shows that a hardship is not new.
    hardships: await hardshipsIn(book, { ...stretch, since: stretch.since - SAME_DAYS * DAY }),
    wrongs: await wrongsIn(book, stretch),
    repairs: await openRepairs(book),
  }
}

/** The repairs that were begun and not closed, by the moment of the plan. */
async function openRepairs({ empathy, ties }: BookAt): Promise<OpenRepair[]> {
  const open = empathy.repairs(ties.now).filter(({ closed }) => closed === null)
  const worked = new Map((await ties.of(open.map((one) => one.person))).map((tie) => [tie.tie.person, tie]))
  return open.flatMap((one): OpenRepair[] => {
    const tie = worked.get(one.person)
    if (tie === undefined) return []
    return [
      {
        id: one.id,
        person: { id: tie.tie.publicId, name: tie.tie.name },
        closeness: tie.strength.value,
        day: isoOf(dayOf(one.opened, ties.offsetMinutes)),
        reason: one.reason,
        interaction: one.interaction,
        quote: one.quote,
        lookBack: one.lookBack,
        apologised: one.steps.some(({ step }) => step === 'apology'),
      },
    ]
  })
}
