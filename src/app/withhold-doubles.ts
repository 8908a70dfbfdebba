import { proposeDuplicates } from '../domain/matching/propose.ts'
import { DAY } from '../domain/milliseconds.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import { type DayPlan, type PlanWish, planDay } from '../planner/plan-day.ts'
import { matchingFacts } from './matching-facts.ts'
import type { PlanParts } from './plan-today.ts'
import type { TiesAt } from './ties-at.ts'

/** Surer than this, two people are treated as one until the owner has said. */
const LIKELY_ONE = 0.9

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
    const doubles = await activeDoubles(parts, ties, silent)
    const twice = await chosenTwice(parts, plan.chosen)
    if (doubles.size === 0 && twice.size === 0) break
    for (const suggestion of suggestions) {
      const { id, name } = suggestion.person
      const double = isAboutSilence(suggestion) ? doubles.get(id) : undefined
      if (double !== undefined)
        withheld.push({ suggestion, why: `this may be ${double}; look among the duplicates` })
      else if (twice.has(id))
        withheld.push({
          suggestion,
          why: `this may be the ${name} who is in today's plan already; look among the duplicates`,
        })
    }
    suggestions = suggestions.filter((one) => !withheld.some((left) => left.suggestion === one))
    plan = planDay({ ...wish, suggestions })
  }
  return { plan, withheld }
}

/** These say that there was no contact. */
function isAboutSilence({ way, action }: Suggestion): boolean {
  return way === 'housekeeping' || action === 'stretch'
}

/** Those of the chosen, by id, who bear the name of one chosen before them and are likely the same: one thing a person. */
async function chosenTwice(
  { people, merging }: PlanParts,
  chosen: readonly Suggestion[],
): Promise<ReadonlySet<string>> {
  const names = Map.groupBy(chosen, ({ person }) => person.name.toLowerCase())
  const alike = [...names.values()].filter((all) => all.length > 1).flat()
  if (alike.length === 0) return new Set()
  const order = new Map(chosen.map(({ person }, place) => [person.id, place]))
  const rows = await people.sharingName(alike.map(({ person }) => person.id))
  const facts = await matchingFacts(
    people,
    rows.filter(({ publicId }) => order.has(publicId)),
  )
  const distinct = new Set(merging.distinctPairs().map((pair) => pair.toSorted().join(' ')))
  return new Set(
    proposeDuplicates(facts, LIKELY_ONE)
      .filter(({ people: pair }) => !distinct.has(pair.toSorted().join(' ')))
      .flatMap(({ people: pair }) =>
        pair.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).slice(1),
      ),
  )
}

/** Who has written nothing for so long while a likely double wrote, has another address now. */
const LEFT = 45 * DAY

/** For each of these people, someone who is likely the same and less silent, towards the owner or to anyone: name and how. */
async function activeDoubles(
  { people, merging, planning }: PlanParts,
  ties: TiesAt,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await people.sharingName(ids)
  const known = new Map((await ties.of(rows.map((row) => row.person))).map((one) => [one.tie.publicId, one]))
  const silenceOf = (id: string) => known.get(id)?.summary.silenceDays ?? Number.POSITIVE_INFINITY
  const numbers = new Map(rows.map((row) => [row.publicId, row]))
  const seen = await planning.lastSeen(
    rows.map(({ person }) => person),
    ties.now,
  )
  const seenAt = (id: string) => seen.get(numbers.get(id)?.person ?? 0) ?? 0
  const candidates = rows.filter((row) => known.has(row.publicId) || seen.has(row.person))
  const distinct = new Set(merging.distinctPairs().map(([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`)))
  const doubles = new Map<string, string>()
  for (const { people: pair } of proposeDuplicates(await matchingFacts(people, candidates), LIKELY_ONE)) {
    if (distinct.has([...pair].toSorted().join(' '))) continue
    for (const [one, other] of [pair, pair.toReversed()]) {
      if (one === undefined || other === undefined || !ids.includes(one)) continue
      const name = numbers.get(other)?.name ?? ''
      if (silenceOf(other) < silenceOf(one)) doubles.set(one, `${name}, with whom you were in touch since`)
      else if (seenAt(other) > seenAt(one) + LEFT && !doubles.has(one))
        doubles.set(one, `${name}, who writes from another address now`)
    }
  }
  return doubles
}
