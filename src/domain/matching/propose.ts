import { candidatePairs } from './blocking.ts'
import { countCommonness } from './commonness.ts'
import { posterior } from './fellegi-sunter.ts'
import { bitsOf, comparePeople } from './person-comparison.ts'
import type { PersonForMatching } from './person-traits.ts'
import { blockingKeys, traitsOf } from './person-traits.ts'

/** Two people of the book who may be one. Only ever put before the owner, never merged by itself. */
export type DuplicateProposal = {
  /** The person ids, the smaller first. */
  readonly people: readonly [string, string]
  /** The chance in [0, 1] that the two are one, by the model. */
  readonly score: number
  /** What speaks for it and against it, in words, the weightiest first: `same surname`, `same company domain`. */
  readonly speaksFor: readonly string[]
  readonly speaksAgainst: readonly string[]
}

/** Proposals are made from this chance on. */
export const LEAST_SCORE = 0.5

/**
 * Finds people of a book who are likely one, by a Fellegi–Sunter score over names, addresses, firms, phones and
 * profiles. Only people who share some key are compared (`blocking.ts`), so the work grows with the book, not with
 * its square. People with role addresses only, firms and machines are never proposed. The answer does not depend on
 * the order of `people`; sorted by score, highest first, then ids.
 */
export function proposeDuplicates(
  people: readonly PersonForMatching[],
  leastScore: number = LEAST_SCORE,
): DuplicateProposal[] {
  const traits = people
    .flatMap((person) => traitsOf(person) ?? [])
    .toSorted((a, b) => compareText(a.id, b.id))
  const commonness = countCommonness(traits)
  const prior = Math.min(0.2, EXPECTED_DOUBLES / Math.max(1, traits.length))
  const proposals: DuplicateProposal[] = []
  for (const [first, second] of candidatePairs(traits.map(blockingKeys), LARGEST_BLOCK)) {
    const [a, b] = [traits[first], traits[second]]
    if (a === undefined || b === undefined) continue
    const findings = comparePeople(a, b, commonness)
    const score = posterior(prior, bitsOf(findings))
    if (score < leastScore) continue
    const sorted = findings.toSorted(
      (x, y) => Math.abs(y.bits) - Math.abs(x.bits) || compareText(x.words, y.words),
    )
    proposals.push({
      people: [a.id, b.id],
      score,
      speaksFor: sorted.filter(({ bits }) => bits >= 0).map(({ words }) => words),
      speaksAgainst: sorted.filter(({ bits }) => bits < 0).map(({ words }) => words),
    })
  }
  return proposals.toSorted(
    (x, y) => y.score - x.score || compareText(x.people.join(' '), y.people.join(' ')),
  )
}

// In a book put together from mail about one person in four turns up a second time: 0.25 n pairs of n²/2.
const EXPECTED_DOUBLES = 0.5

// A surname that more people bear than this is no key by itself; with an initial or a given name it still is.
const LARGEST_BLOCK = 25

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
