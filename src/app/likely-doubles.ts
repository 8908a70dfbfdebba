import { type DuplicateProposal, proposeDuplicates } from '../domain/matching/propose.ts'
import { DAY } from '../domain/milliseconds.ts'
import type { PlanParts } from './book-at.ts'
import { keptApart } from './kept-apart.ts'
import { matchingFacts } from './matching-facts.ts'
import type { PersonRow } from './ports.ts'
import type { PersonName } from './results.ts'
import type { TiesAt } from './ties-at.ts'

/** Surer than this, two people are treated as one until the owner has said. */
const LIKELY_ONE = 0.9

/** Who has written nothing for so long while a likely double wrote, has another address now. */
const LEFT = 45 * DAY

/** Why somebody waits who is likely another person of the book too, in words that begin without a capital. */
const WHY = {
  inPlan: (name: string) =>
    `this may be the ${name} who is in today's plan already; look among the duplicates`,
  inTouch: (name: string) =>
    `this may be ${name}, with whom you were in touch since; look among the duplicates`,
  elsewhere: (name: string) =>
    `this may be ${name}, who writes from another address now; look among the duplicates`,
}

/**
 * Those of the people of a plan who bear the name of one before them there and are likely the same, by id, with why they
 * wait: one thing a person.
 */
export async function doublesInPlan(
  { people, merging }: PlanParts,
  chosen: readonly PersonName[],
): Promise<ReadonlyMap<string, string>> {
  const names = Map.groupBy(chosen, ({ name }) => name.toLowerCase())
  const alike = [...names.values()].filter((all) => all.length > 1).flat()
  if (alike.length === 0) return new Map()
  const places = new Map(chosen.map(({ id }, place) => [id, place]))
  const placeOf = (id: string) => places.get(id) ?? 0
  const nameOf = new Map(chosen.map(({ id, name }) => [id, name]))
  const rows = await people.sharingName(alike.map(({ id }) => id))
  const pairs = await likelyPairs(
    { people, merging },
    rows.filter(({ publicId }) => places.has(publicId)),
  )
  const later = pairs.map(([a, b]) => (placeOf(a) < placeOf(b) ? b : a))
  return new Map(later.map((id) => [id, WHY.inPlan(nameOf.get(id) ?? '')]))
}

/**
 * Those of these people who are likely the same as someone less silent, towards the owner or to anyone, by id, with why
 * they wait.
 * @param ids people who would be told to have been silent
 */
export async function doublesOfSilent(
  { people, merging, planning }: PlanParts,
  ties: TiesAt,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await people.sharingName(ids)
  const numbers = rows.map(({ person }) => person)
  const known = new Map((await ties.of(numbers)).map((one) => [one.tie.publicId, one]))
  const seen = await planning.lastSeen(numbers, ties.now)
  const rowOf = new Map(rows.map((row) => [row.publicId, row]))
  const silenceOf = (id: string) => known.get(id)?.summary.silenceDays ?? Number.POSITIVE_INFINITY
  const seenAt = (id: string) => seen.get(rowOf.get(id)?.person ?? 0) ?? 0
  const candidates = rows.filter((row) => known.has(row.publicId) || seen.has(row.person))
  const pairs = await likelyPairs({ people, merging }, candidates)
  const doubles = new Map<string, string>()
  for (const [one, other] of pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])) {
    if (!ids.includes(one)) continue
    const name = rowOf.get(other)?.name ?? ''
    if (silenceOf(other) < silenceOf(one)) doubles.set(one, WHY.inTouch(name))
    else if (seenAt(other) > seenAt(one) + LEFT && !doubles.has(one)) doubles.set(one, WHY.elsewhere(name))
  }
  return doubles
}

/** Who of these people are likely one, surest first, save whom the owner keeps apart. */
async function likelyPairs(
  { people, merging }: Pick<PlanParts, 'people' | 'merging'>,
  rows: readonly PersonRow[],
): Promise<readonly DuplicateProposal['people'][]> {
  const areApart = keptApart(merging)
  return proposeDuplicates(await matchingFacts(people, rows), LIKELY_ONE)
    .map((proposal) => proposal.people)
    .filter((pair) => !areApart(pair))
}
