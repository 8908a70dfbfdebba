import { unit } from '../unit.ts'
import { acquaintancesOf, closest, type EgoNetwork, homeCircles } from './ego-network.ts'
import type { KnownPair, NetworkPerson } from './facts.ts'

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
 * All that would lead the owner out of the circles the owner is at home in, the weightiest first: ties with a past that
 * are weak or asleep and outside these circles, and people outside the network whom somebody close knows well; whether
 * these are strangers to the owner is for the caller to see.
 */
export function rankStretches(network: EgoNetwork, pairs: readonly KnownPair[]): Stretch[] {
  const home = homeCircles(network)
  const near = new Set(closest(network))
  const most = mostFavoured(network, near)
  return [...wakes(network, { home, near, most }), ...introductions(network, { home, near, pairs })].toSorted(
    (a, b) => b.value - a.value || a.who.number - b.who.number || strangerOf(a) - strangerOf(b),
  )
}

/**
 * The order in which a week tries them: every fourth begins with somebody new, and each with another of the few
 * weightiest, so that one whom the owner lets lie does not stand in the way of all others. @param week weeks since 1970
 */
export function inOrderOfWeek(ranked: readonly Stretch[], week: number): Stretch[] {
  const isFirst = ({ kind }: Stretch) => (kind === 'introduction') === (week % 4 === 3)
  const [firsts, others] = [ranked.filter(isFirst), ranked.filter((one) => !isFirst(one))]
  const best = firsts[0]?.value ?? 0
  const few = firsts.slice(0, TURNS).filter(({ value }) => value >= NEARLY * best)
  const turn = few.length === 0 ? 0 : week % few.length
  return [...few.slice(turn), ...few.slice(0, turn), ...firsts.slice(few.length), ...others]
}

const TURNS = 7
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

/** Who the owner is at home with, and whom the owner is most in touch with: circles, and nodes. */
type Around = { readonly home: ReadonlySet<number>; readonly near: ReadonlySet<number> }

function wakes(network: EgoNetwork, { home, near, most }: Around & { readonly most: number }): Wake[] {
  return network.people.flatMap((who, node): Wake[] => {
    const circle = network.circles[node] ?? 0
    if (near.has(node) || home.has(circle) || who.mutual < 2 || who.silenceDays < SILENT_DAYS) return []
    if (who.silenceDays < ASLEEP_DAYS && who.strength > WEAK) return []
    const known = acquaintancesOf(network, node)
    const parts = {
      weakness: weakness(known.length, most),
      distance: unit(1 - (network.timeShares[circle] ?? 0) / 0.2),
      past: unit(Math.log2(who.mutual) / 4),
      freshness: unit(1 - who.silenceDays / 1100),
    }
    return [
      {
        kind: 'wake',
        who,
        mutual: inOrderOfTouch(network, known),
        parts,
        value: unit(
          0.05 + 0.2 * parts.weakness + 0.1 * parts.distance + 0.15 * parts.past + 0.1 * parts.freshness,
        ),
      },
    ]
  })
}

/** Whoever introduces is to be close, and in touch. */
const BRIDGE = { strength: 0.45, silenceDays: 120 } as const

/** Somebody whom more of the owner's people know is of the owner's world already. */
const MOST_IN_COMMON = 5

function introductions(
  network: EgoNetwork,
  { home, pairs }: Around & { readonly pairs: readonly KnownPair[] },
): Introduction[] {
  const nodes = new Map(network.people.map(({ number }, node) => [number, node]))
  const known = new Map<number, { readonly node: number; readonly firm: boolean }[]>()
  for (const { a, b, firm } of pairs)
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const node = nodes.get(own)
      if (node === undefined || nodes.has(other)) continue
      const list = known.get(other)
      if (list === undefined) known.set(other, [{ node, firm }])
      else list.push({ node, firm })
    }
  return [...known].flatMap(([stranger, by]): Introduction[] => {
    if (by.length > MOST_IN_COMMON) return []
    if (by.some(({ node }) => home.has(network.circles[node] ?? 0) && by.length > 1)) return []
    const [bridge, ...others] = inOrderOfTouch(
      network,
      by.filter(({ firm }) => firm).map(({ node }) => node),
    )
    if (bridge === undefined || !isBridge(bridge)) return []
    const parts = {
      weakness: weakness(by.length, 2),
      closeness: bridge.strength,
      distance: unit(1 - (network.timeShares[network.circles[nodes.get(bridge.number) ?? 0] ?? 0] ?? 0)),
    }
    const value = unit(0.05 + 0.15 * parts.weakness + 0.15 * parts.closeness + 0.1 * parts.distance)
    return [{ kind: 'introduction', who: bridge, stranger, mutual: others, parts, value }]
  })
}

function isBridge({ strength, silenceDays }: NetworkPerson): boolean {
  return strength >= BRIDGE.strength && silenceDays <= BRIDGE.silenceDays
}

function inOrderOfTouch({ people }: EgoNetwork, nodes: readonly number[]): NetworkPerson[] {
  return nodes
    .flatMap((node) => people[node] ?? [])
    .toSorted((a, b) => b.inYear - a.inYear || b.mutual - a.mutual || a.number - b.number)
}

function strangerOf(one: Stretch): number {
  return one.kind === 'introduction' ? one.stranger : 0
}
