import type { Suggestion } from '../domain/suggestion.ts'
import { type DayPlan, type PlanWish, planDay } from '../planner/plan-day.ts'
import type { PlanParts } from './book-at.ts'
import { doublesInPlan, doublesOfSilent } from './likely-doubles.ts'
import type { TiesAt } from './ties-at.ts'

/** So often a plan is made anew without those who were found to be others. */
const ROUNDS = 5

/**
 * Plans the day, and withholds what would embarrass: "you have not been in touch" with someone who is likely the same as
 * another person in the book, with whom the owner was in touch since, or of whom alone there is word since. The pair waits
 * among the duplicates. Only whom the plan would lay out is looked at.
 */
export async function planWithoutDoubles(
  parts: PlanParts,
  ties: TiesAt,
  wish: PlanWish,
): Promise<{ readonly plan: DayPlan; readonly withheld: DayPlan['leftOut'] }> {
  const withheld: DayPlan['leftOut'][number][] = []
  let { suggestions } = wish
  let plan = planDay(wish)
  for (let round = 0; round < ROUNDS; round += 1) {
    const silent = plan.chosen.filter(isAboutSilence).map((one) => one.person.id)
    const ofSilent = await doublesOfSilent(parts, ties, silent)
    const inPlan = await doublesInPlan(
      parts,
      plan.chosen.map(({ person }) => person),
    )
    if (ofSilent.size === 0 && inPlan.size === 0) break
    const open: Suggestion[] = []
    for (const suggestion of suggestions) {
      const { id } = suggestion.person
      const why = (isAboutSilence(suggestion) ? ofSilent.get(id) : undefined) ?? inPlan.get(id)
      if (why === undefined) open.push(suggestion)
      else withheld.push({ suggestion, why, state: 'waiting' })
    }
    suggestions = open
    plan = planDay({ ...wish, suggestions })
  }
  return { plan, withheld }
}

/** These say that there was no contact. */
function isAboutSilence({ way, action }: Suggestion): boolean {
  return way === 'housekeeping' || action === 'stretch'
}
