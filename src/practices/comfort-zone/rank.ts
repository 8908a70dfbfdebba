import { unit } from '../unit.ts'
import { acquaintancesOf, AT_HOME, closest, type EgoNetwork, homeCommunities } from './ego-network.ts'
import { IN_NETWORK, type KnownPair, type NetworkPerson } from './facts.ts'

/** Somebody to take up with again, or somebody new to be introduced to. */
export type Stretch = Wake | Introduction

export type Wake = {
  readonly kind: 'wake'
  readonly who: NetworkPerson
  /** Those of the owner's people who know them, the most in touch with the owner first. */
  readonly mutual: readonly NetworkPerson[]
  readonly parts: Readonly<Record<string, number>>
  readonly value: number
}

export type Introduction = {
  readonly kind: 'introduction'
  /** Who is to introduce. */
  readonly who: NetworkPerson
  /** The number of a person with whom the owner never had contact. */
  readonly stranger: number
  readonly mutual: readonly NetworkPerson[]
  readonly parts: Readonly<Record<string, number>>
  readonly value: number
}

/**
 * All that would lead the owner out of the communities the owner is at home in, in the order in which a week tries it: ties
 * with a past that are weak or asleep and outside these communities, and people outside the network whom somebody close knows
 * well; whether these are strangers to the owner is for the caller to see. Every fourth week begins with somebody new,
 * and each with another of the few weightiest, so that one whom the owner lets lie does not stand in the way of all
 * others. Worked out as far as it is asked for.
 * @param beyond whom some people (`a`) know beyond one another @param week weeks since 1970
 */
export function* stretchesOfWeek(network: EgoNetwork, beyond: KnownTo, week: number): Generator<Stretch> {
  const kinds = [wakes, introductions]
  for (const kind of week % 4 === 3 ? kinds.toReversed() : kinds) yield* inTurn(kind(network, beyond), week)
}

/** Whom some people know beyond one another: `a` is one of them. */
export type KnownTo = (people: readonly number[]) => readonly KnownPair[]

function inTurn(found: readonly Stretch[], week: number): Stretch[] {
  const ranked = found.toSorted(
    (a, b) => b.value - a.value || a.who.number - b.who.number || strangerOf(a) - strangerOf(b),
  )
  const best = ranked[0]?.value ?? 0
  const few = ranked.slice(0, TURNS).filter(({ value }) => value >= NEARLY * best)
  const turn = few.length === 0 ? 0 : week % few.length
  return [...few.slice(turn), ...few.slice(0, turn), ...ranked.slice(few.length, MOST)]
}

const TURNS = 7

/** So many of each kind: where all of these are not open to it, a week has none of that kind. */
const MOST = 15
const NEARLY = 0.7

/**
 * How a number of mutual acquaintances speaks for a tie, in [0, 1]: x·e^(1−x) with x = (m + 1)/(m₀ + 1), which rises to 1
 * at m₀ and falls beyond. Moderately weak ties brought most new jobs among 20 million people (Rajkumar et al., Science
 * 2022: an inverted U); the form is ours.
 */
export function weakness(mutual: number, mostFavoured: number): number {
  const x = (mutual + 1) / (mostFavoured + 1)
  return x * Math.exp(1 - x)
}

/** Half of what the closest have in the middle, and two at least: what is moderate depends on how much was seen. */
function mostFavoured(network: EgoNetwork, near: ReadonlySet<number>): number {
  const counts = [...near].map((node) => acquaintancesOf(network, node).length).toSorted((a, b) => a - b)
  return Math.max(2, (counts[counts.length >> 1] ?? 0) / 2)
}

/** From then on a tie is silent, and weak by itself or asleep. */
const SILENT_DAYS = 45
const ASLEEP_DAYS = 180
const WEAK = 0.4

function wakes(network: EgoNetwork): Wake[] {
  const home = homeCommunities(network)
  const near = new Set(closest(network))
  const most = mostFavoured(network, near)
  return network.people.flatMap((who, node): Wake[] => {
    const community = network.communities[node] ?? 0
    if (near.has(node) || home.has(community) || who.silenceDays < SILENT_DAYS || who.mutual < 2) return []
    if (who.silenceDays < ASLEEP_DAYS && who.strength > WEAK) return []
    const known = acquaintancesOf(network, node)
    const parts = {
      weakness: weakness(known.length, most),
      distance: unit(1 - (network.timeShares[community] ?? 0) / AT_HOME),
      past: unit(Math.log2(who.mutual) / 4),
      freshness: unit(1 - who.silenceDays / IN_NETWORK.silentDays),
    }
    const value =
      0.05 + 0.2 * parts.weakness + 0.1 * parts.distance + 0.15 * parts.past + 0.1 * parts.freshness
    return [{ kind: 'wake', who, mutual: inOrderOfTouch(network, known), parts, value }]
  })
}

/** Whoever introduces is to be close, and in touch. */
const BRIDGE = { strength: 0.45, silenceDays: 120 } as const

/** Somebody whom more of the owner's people know is of the owner's world already. */
const MOST_IN_COMMON = 5

function introductions(network: EgoNetwork, beyond: KnownTo): Introduction[] {
  const home = homeCommunities(network)
  const nodes = new Map(network.people.map(({ number }, node) => [number, node]))
  const bridges = new Set(network.people.filter(isBridge).map(({ number }) => number))
  const strangers = new Set(beyond([...bridges]).flatMap(({ b, firm }) => (firm && !nodes.has(b) ? [b] : [])))
  const known = Map.groupBy(
    beyond([...strangers]).filter(({ b }) => nodes.has(b)),
    ({ a }) => a,
  )
  return [...known].flatMap(([stranger, by]): Introduction[] => {
    const communities = by.map(({ b }) => network.communities[nodes.get(b) ?? 0] ?? 0)
    // Whom several know, some of them of the owner's own communities, the owner will meet anyway.
    if (by.length > MOST_IN_COMMON || (by.length > 1 && communities.some((one) => home.has(one)))) return []
    const firm = by.filter((pair) => pair.firm && bridges.has(pair.b)).flatMap(({ b }) => nodes.get(b) ?? [])
    const [bridge, ...others] = inOrderOfTouch(network, firm)
    if (bridge === undefined) return []
    const community = network.communities[nodes.get(bridge.number) ?? 0] ?? 0
    const parts = {
      weakness: weakness(by.length, 2),
      closeness: bridge.strength,
      distance: unit(1 - (network.timeShares[community] ?? 0)),
    }
    const value = 0.05 + 0.15 * parts.weakness + 0.15 * parts.closeness + 0.1 * parts.distance
    return [{ kind: 'introduction', who: bridge, stranger, mutual: others, parts, value }]
  })
}

function isBridge({ strength, silenceDays }: NetworkPerson): boolean {
  return silenceDays <= BRIDGE.silenceDays && strength >= BRIDGE.strength
}

function inOrderOfTouch({ people }: EgoNetwork, nodes: readonly number[]): NetworkPerson[] {
  return nodes
    .flatMap((node) => people[node] ?? [])
    .toSorted((a, b) => b.inYear - a.inYear || b.mutual - a.mutual || a.number - b.number)
}

function strangerOf(one: Stretch): number {
  return one.kind === 'introduction' ? one.stranger : 0
}
