import { candidatePairs } from './blocking.ts'
import { type Commonness, countCommonness } from './commonness.ts'
import { posterior } from './fellegi-sunter.ts'
import { bitsOf, comparePeople } from './person-comparison.ts'
import type { PersonForMatching, PersonTraits } from './person-traits.ts'
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
  const work = proposing(people, leastScore)
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

/** The same, pausing every few milliseconds, so that others can be served while a large book is gone through. */
export function* proposing(
  people: readonly PersonForMatching[],
  leastScore: number = LEAST_SCORE,
): Generator<void, DuplicateProposal[]> {
  const traits: PersonTraits[] = []
  for (const [place, person] of people.entries()) {
    const read = traitsOf(person)
    if (read !== null) traits.push(read)
    if (place % PEOPLE_AT_ONCE === 0) yield
  }
  traits.sort((a, b) => compareText(a.id, b.id))
  yield
  const commonness = countCommonness(traits)
  yield
  const keys: (readonly string[])[] = []
  for (const [place, one] of traits.entries()) {
    keys.push(blockingKeys(one))
    if (place % PEOPLE_AT_ONCE === 0) yield
  }
  const prior = Math.min(0.2, EXPECTED_DOUBLES / Math.max(1, traits.length))
  const proposals: DuplicateProposal[] = []
  for (const [place, [first, second]] of candidatePairs(keys, LARGEST_BLOCK).entries()) {
    const [a, b] = [traits[first], traits[second]]
    if (a === undefined || b === undefined) continue
    const proposal = proposalOf(a, b, { commonness, prior, leastScore })
    if (proposal !== null) proposals.push(proposal)
    if (place % PAIRS_AT_ONCE === 0) yield
  }
  yield
  return proposals.toSorted((x, y) => y.score - x.score || comparePairs(x.people, y.people))
}

/** What takes a few milliseconds. */
const PEOPLE_AT_ONCE = 500
const PAIRS_AT_ONCE = 1000

type Yardstick = {
  readonly commonness: Commonness
  /** The chance that any two who are compared are one. */
  readonly prior: number
  readonly leastScore: number
}

function proposalOf(
  a: PersonTraits,
  b: PersonTraits,
  { commonness, prior, leastScore }: Yardstick,
): DuplicateProposal | null {
  const findings = comparePeople(a, b, commonness)
  const score = posterior(prior, bitsOf(findings))
  if (score < leastScore) return null
  const sorted = findings.toSorted(
    (x, y) => Math.abs(y.bits) - Math.abs(x.bits) || compareText(x.words, y.words),
  )
  return {
    people: [a.id, b.id],
    score,
    speaksFor: sorted.filter(({ bits }) => bits >= 0).map(({ words }) => words),
    speaksAgainst: sorted.filter(({ bits }) => bits < 0).map(({ words }) => words),
  }
}

// In a book put together from mail about one person in four turns up a second time: 0.25 n pairs of n²/2.
const EXPECTED_DOUBLES = 0.5

// A surname that more people bear than this is no key by itself; with an initial or a given name it still is.
const LARGEST_BLOCK = 25

type Pair = DuplicateProposal['people']

function comparePairs(x: Pair, y: Pair): number {
  return compareText(x[0], y[0]) || compareText(x[1], y[1])
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
