import type { Acquaintance } from '../domain/acquaintance.ts'
import { DAY } from '../domain/milliseconds.ts'
import { dayOf, isoOf } from '../domain/tie/day.ts'
import { episodesOf } from '../domain/tie/episodes.ts'
import { type History, countUntil, isFromOwner, isFromThem } from '../domain/tie/history.ts'
import { strengthOf } from '../domain/tie/strength.ts'
import { summarise } from '../domain/tie/summary.ts'
import {
  IN_NETWORK,
  type KnownPair,
  type NetworkFacts,
  type NetworkPerson,
} from '../practices/comfort-zone/facts.ts'
import type { NetworkStore, PlanTie, PlanningStore } from './ports.ts'

export type NetworkMoment = {
  /** ms since 1970; what came later is as if it were not in the book. */
  readonly at: number
  /** Minutes east of UTC where the owner is. */
  readonly offsetMinutes: number
}

/** The owner's network at one moment: with whom there was contact both ways, and who knows whom. */
export async function networkAt(
  { planning, network }: { readonly planning: PlanningStore; readonly network: NetworkStore },
  moment: NetworkMoment,
): Promise<NetworkFacts> {
  const ties = await planning.ties({ ...IN_NETWORK, spanDays: 0 }, moment.at)
  const people = ties
    .flatMap((tie) => networkPerson(tie, moment) ?? [])
    .toSorted((a, b) => a.number - b.number)
  const numbers = people.map(({ number }) => number)
  return { people, pairs: knownAt(network.acquaintancesAmong(numbers), moment.at) }
}

/** Whom these people (by number) know beyond one another at a moment; `a` is one of them. */
export function knownBeyond(network: NetworkStore, people: readonly number[], at: number): KnownPair[] {
  const inside = new Set(people)
  return knownAt(network.acquaintancesBeyond(people), at).map((pair) =>
    inside.has(pair.a) ? pair : { ...pair, a: pair.b, b: pair.a },
  )
}

function knownAt(all: readonly Acquaintance[], at: number): KnownPair[] {
  return all.flatMap(({ a, b, firstAt, thirdAt }) =>
    firstAt > at ? [] : [{ a, b, firm: thirdAt !== null && thirdAt <= at }],
  )
}

function networkPerson(
  { person, publicId, name, history }: PlanTie,
  moment: NetworkMoment,
): NetworkPerson | null {
  const { at, offsetMinutes } = moment
  const counts = countAt(history, at)
  const { fromThem, fromOwner, lastTwoWay } = counts
  const lastAt = history.at[lastTwoWay] ?? Number.NEGATIVE_INFINITY
  const silenceDays = (at - lastAt) / DAY
  if (Math.min(fromThem, fromOwner) < IN_NETWORK.fromEach || silenceDays > IN_NETWORK.silentDays) return null
  let strength: number | undefined
  let mutual: number | undefined
  return {
    number: person,
    person: { id: publicId, name },
    fromThem,
    fromOwner,
    lately: counts.lately,
    inYear: counts.inYear,
    silenceDays,
    lastDay: isoOf(dayOf(lastAt, offsetMinutes)),
    last: history.interaction[lastTwoWay] ?? 0,
    lastMet: isFromOwner(history.flags[lastTwoWay] ?? 0),
    first: history.interaction[0] ?? 0,
    // Worked out when they are asked for: of most people they never are.
    get strength() {
      return (strength ??= strengthOf(summarise(history, at, { offsetMinutes }), at, offsetMinutes).value)
    },
    get mutual() {
      return (mutual ??= episodesOf(history, at).mutual)
    },
  }
}

function countAt(history: History, at: number) {
  const end = countUntil(history, at)
  const counts = { fromThem: 0, fromOwner: 0, lastTwoWay: -1, lately: 0, inYear: 0 }
  for (let i = 0; i < end; i += 1) {
    const flags = history.flags[i] ?? 0
    if (isFromThem(flags)) {
      counts.fromThem += 1
      counts.lastTwoWay = i
    }
    if (isFromOwner(flags)) counts.fromOwner += 1
  }
  for (let i = end - 1; i >= 0 && (history.at[i] ?? 0) > at - 365 * DAY; i -= 1) {
    counts.inYear += 1
    if ((history.at[i] ?? 0) > at - 90 * DAY) counts.lately += 1
  }
  return counts
}
