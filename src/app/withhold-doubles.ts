import { proposeDuplicates } from '../domain/matching/propose.ts'
import type { Proposal, TieFacts } from '../practices/facts.ts'
import { matchingFacts } from './matching-facts.ts'
import type { PlanParts } from './plan-today.ts'

/** Surer than this, two people are treated as one until the owner has said. */
const LIKELY_ONE = 0.9

/**
 * Withholds what would embarrass: "you have not been in touch" with someone who is likely the same as another
 * person in the book, with whom the owner was in touch since. The pair waits among the duplicates.
 */
export async function withholdDoubles(
  parts: PlanParts,
  ties: readonly TieFacts[],
  proposals: readonly Proposal[],
): Promise<readonly Proposal[]> {
  const silent = new Set(proposals.filter((one) => one.way === 'housekeeping').map((one) => one.person.id))
  if (silent.size === 0) return proposals
  const silenceOf = new Map(ties.map((tie) => [tie.person.id, tie.silenceDays]))
  const likely = await likelyTheSame(parts, silent)
  return proposals.filter((proposal) => {
    if (proposal.way !== 'housekeeping') return true
    const own = silenceOf.get(proposal.person.id) ?? Number.POSITIVE_INFINITY
    return !(likely.get(proposal.person.id) ?? []).some(
      (other) => (silenceOf.get(other) ?? Number.POSITIVE_INFINITY) < own,
    )
  })
}

/** For each of these people, who else is likely the same: looked for only among people who share a name word. */
async function likelyTheSame(
  { people, merging }: PlanParts,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string[]>> {
  const candidates = await people.sharingName([...ids])
  const distinct = new Set(merging.distinctPairs().map(([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`)))
  const likely = new Map<string, string[]>()
  for (const { people: pair } of proposeDuplicates(await matchingFacts(people, candidates), LIKELY_ONE)) {
    const [a, b] = pair
    if (distinct.has(a < b ? `${a} ${b}` : `${b} ${a}`)) continue
    likely.set(a, [...(likely.get(a) ?? []), b])
    likely.set(b, [...(likely.get(b) ?? []), a])
  }
  return likely
}
