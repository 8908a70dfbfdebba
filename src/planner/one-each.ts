import type { Candidate } from './candidate.ts'
import { STRETCH_WAY } from './choose.ts'

/**
 * The weightiest candidate of each person, and the others of each, both in the given order. When a stretch is wanted
 * and every one has lost to something weightier for the same person, the weightiest stretch goes before that: else a
 * week could pass without one although there was one.
 * @param candidates in the planner's order
 */
export function oneEach(
  candidates: readonly Candidate[],
  wantsStretch: boolean,
): { readonly firsts: readonly Candidate[]; readonly others: ReadonlyMap<string, readonly Candidate[]> } {
  const byPerson = Map.groupBy(candidates, (candidate) => candidate.suggestion.person.id)
  const firsts = new Map<string, Candidate>()
  for (const [person, [first]] of byPerson) if (first !== undefined) firsts.set(person, first)
  if (wantsStretch && ![...firsts.values()].some(isStretch)) {
    const stretch = candidates.find(isStretch)
    if (stretch !== undefined) firsts.set(stretch.suggestion.person.id, stretch)
  }
  const chosen = new Set(firsts.values())
  const others = new Map<string, Candidate[]>()
  for (const [person, all] of byPerson)
    others.set(
      person,
      all.filter((candidate) => !chosen.has(candidate)),
    )
  return { firsts: candidates.filter((candidate) => chosen.has(candidate)), others }
}

/** Whether it leads out of the comfort zone. */
export function isStretch({ suggestion }: Candidate): boolean {
  return suggestion.way === STRETCH_WAY
}
