import type { Candidate } from './candidate.ts'
import type { Done } from './history.ts'
import { counted, numberInWords, sentence } from './words.ts'

/** So many check-ins go into a quarter of an hour beside other things, and so many where there is nothing else. */
export const CHECK_INS = { beside: 2, alone: 3, perMinutes: 15 } as const

/** What a sitting takes of the candidates, and the check-ins that are due and have to wait. */
export type Varied = {
  readonly chosen: readonly Candidate[]
  readonly spare: readonly Candidate[]
  /** Why these wait; '' where none does. */
  readonly why: string
}

/**
 * Chooses with a few check-ins at most: who was away for long has many that are due, and a morning of these alone is a
 * list of calls. A silence can wait for a day; whatever else there is goes before it, for the same person too. Those done
 * on the day count.
 * @param firsts one a person, in the planner's order; `others` is what else there is for each
 * @param minutes how long the whole sitting is
 * @param choose the planner's choice out of some of them, in their order
 */
export function withFewCheckIns(
  firsts: readonly Candidate[],
  {
    minutes,
    done,
    others,
  }: {
    readonly minutes: number
    readonly done: Done
    readonly others: ReadonlyMap<string, readonly Candidate[]>
  },
  choose: (some: readonly Candidate[]) => readonly Candidate[],
): Varied {
  const quarters = Math.max(1, Math.floor(minutes / CHECK_INS.perMinutes))
  const atMost = (many: number): Varied => {
    const most = many * quarters
    const spare = firsts.filter(isCheckIn).slice(Math.max(0, most - (done.actions.get('check in') ?? 0)))
    const instead = new Map(
      spare.map((candidate) => [candidate, others.get(candidate.suggestion.person.id)?.find(isOfOtherKind)]),
    )
    const some = firsts.flatMap((candidate) =>
      instead.has(candidate) ? (instead.get(candidate) ?? []) : [candidate],
    )
    return {
      chosen: choose(some.toSorted((a, b) => a.place - b.place)),
      spare,
      why:
        spare.length === 0
          ? ''
          : `${numberInWords(most)} check-ins are enough for a sitting; it waits for another day`,
    }
  }
  const beside = atMost(CHECK_INS.beside)
  const isAlone = [...done.actions.keys()].every((action) => action === 'check in')
  return isAlone && beside.chosen.every(isCheckIn) ? atMost(CHECK_INS.alone) : beside
}

/** That more check-ins are due than are in the plan, in a sentence, where some were kept out of it; else none. */
export function moreCheckIns(firsts: readonly Candidate[], { chosen, spare }: Varied): string[] {
  if (spare.length === 0) return []
  const seen = new Set(chosen.map(({ suggestion }) => suggestion.person.id))
  const more = firsts.filter((one) => isCheckIn(one) && !seen.has(one.suggestion.person.id)).length
  if (more === 0) return []
  const come = more === 1 ? 'it comes on another morning' : 'they come on other mornings'
  return [sentence(`${counted(more, 'more check-in is', 'more check-ins are')} due; ${come}.`)]
}

function isCheckIn({ suggestion }: Candidate): boolean {
  return suggestion.action === 'check in'
}

function isOfOtherKind({ suggestion }: Candidate): boolean {
  return suggestion.action !== 'check in' && suggestion.action !== 'meet'
}
