import type { Candidate } from './candidate.ts'
import type { LeftOut } from './set-aside.ts'
import { counted, numberInWords } from './words.ts'

/** How the choice went: who was up for it, who stands for each person, who is in, and the minutes. */
export type Choice = {
  readonly candidates: readonly Candidate[]
  readonly firsts: readonly Candidate[]
  readonly chosen: readonly Candidate[]
  readonly used: number
  readonly budget: number
  readonly day: string
}

/** Why each candidate that could have come into the plan did not, in words. */
export function whyNoRoom(choice: Choice): LeftOut[] {
  const chosen = new Set(choice.chosen)
  const firstOf = new Map(choice.firsts.map((first) => [first.suggestion.person.id, first]))
  return choice.candidates
    .filter((candidate) => !chosen.has(candidate))
    .map((candidate) => {
      const first = firstOf.get(candidate.suggestion.person.id)
      const why =
        whyTooLong(candidate, choice.budget) ??
        whyOther(candidate, first, chosen) ??
        whyMinutes(candidate, choice)
      return { suggestion: candidate.suggestion, why, state: 'waiting' }
    })
}

function whyTooLong({ minutes }: Candidate, budget: number): string | null {
  return minutes > budget
    ? `it takes ${counted(minutes, 'minute', 'minutes')}, more than this sitting has`
    : null
}

/** When something else stands for the same person. */
function whyOther(
  candidate: Candidate,
  first: Candidate | undefined,
  chosen: ReadonlySet<Candidate>,
): string | null {
  if (first === undefined || first === candidate) return null
  const { name } = candidate.suggestion.person
  if (first.place > candidate.place)
    return chosen.has(first)
      ? `the week's stretch is with ${name} today, and one thing a person is enough`
      : null
  return chosen.has(first)
    ? `a weightier suggestion for ${name} is in`
    : `a weightier suggestion for ${name} waits too`
}

function whyMinutes({ suggestion, minutes, worth }: Candidate, { used, budget, day }: Choice): string {
  if (worth <= 0) return 'nothing would be gained by it today'
  const next = suggestion.expires === day ? 'today was its last day' : 'it waits for tomorrow'
  if (used === budget) return `${counted(budget, 'minute is', 'minutes are')} full; ${next}`
  const taken = `${numberInWords(used)} of ${counted(budget, 'minute is', 'minutes are')} taken`
  return `${taken}, and ${counted(minutes, 'more does', 'more do')} not fit; ${next}`
}
