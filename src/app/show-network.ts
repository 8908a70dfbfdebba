import type { Suggestion } from '../domain/suggestion.ts'
import { bridgesOf, communityGroups } from '../practices/comfort-zone/communities.ts'
import { countryName } from '../practices/comfort-zone/countries.ts'
import {
  type Spread,
  spreadOf,
  type Trait,
  TRAITS,
  type Traits,
} from '../practices/comfort-zone/diversity.ts'
import { egoNetwork } from '../practices/comfort-zone/ego-network.ts'
import type { NetworkPerson } from '../practices/comfort-zone/facts.ts'
import { measureNetwork } from '../practices/comfort-zone/measure.ts'
import { suggestStretch } from '../practices/comfort-zone/suggest.ts'
import { allFields } from '../practices/comfort-zone/work-words.ts'
import { type BookAt, type PlanParts, bookAt } from './book-at.ts'
import { type CommunityName, communityNames } from './community-names.ts'
import { loadStretchFacts } from './load-stretch-facts.ts'
import { measureResult } from './measure-result.ts'
import { networkSnapshots } from './network-snapshots.ts'
import { quoteEvidence } from './quote-evidence.ts'
import type { MeasureResult, PersonName } from './results.ts'
import { toSuggestion } from './unquoted-suggestion.ts'

/** The owner's network as of a day. Who knows whom is a lower bound: those who were seen together in small company. */
export type NetworkResult = {
  readonly day: string
  /** With how many there was contact both ways, and how many pairs of them were seen together. */
  readonly people: number
  readonly pairs: number
  /** People who know one another more than chance would have it, the largest community first; three people at least. */
  readonly communities: readonly CommunityResult[]
  /** How many people are in none of these. */
  readonly apart: number
  /** Who alone joins others to the rest, the most first. */
  readonly bridges: readonly { readonly person: PersonName; readonly joins: readonly PersonName[] }[]
  /** How the people differ, one trait after the other. */
  readonly spreads: readonly SpreadResult[]
  /** Fields of which the network has nobody, or one person alone; null where too few titles are known to tell. */
  readonly whiteSpots: {
    readonly none: readonly string[]
    readonly one: readonly { readonly field: string; readonly person: PersonName }[]
  } | null
  readonly measures: readonly MeasureResult[]
  /** This week's stretch; null when it is answered, or there is none. */
  readonly stretch: Suggestion | null
}

/** How one trait is spread, and of each kind, of the known and of the unknown some of the people: fifty at most. */
export type SpreadResult = Omit<Spread, 'kinds'> & {
  readonly kinds: readonly (Spread['kinds'][number] & { readonly who: readonly PersonName[] })[]
  readonly whoKnown: readonly PersonName[]
  readonly whoUnknown: readonly PersonName[]
}

export type CommunityResult = {
  readonly name: CommunityName
  /** Those whom most of the others know, first. */
  readonly people: readonly PersonName[]
  /** What part of the owner's contacts of the last 90 days they had, in [0, 1]. */
  readonly timeShare: number
}

/** Fewer known titles tell nothing of what is missing. */
const LEAST_TITLES = 15
const MOST_BRIDGES = 10

/** The network: communities, bridges, white spots, how its people differ, and this week's stretch. */
export async function showNetwork(
  parts: PlanParts,
  wish: { readonly now: number; readonly zone: string },
): Promise<NetworkResult> {
  const book = bookAt(parts, wish)
  const snapshots = await networkSnapshots(book)
  const { facts, traits } = snapshots.now
  const network = egoNetwork(facts)
  const communities = communityGroups(network)
  const names = communityNames(book.network, communities, { people: facts.people, traits, now: wish.now })
  const personAt = (node: number): PersonName[] => {
    const one = facts.people[node]
    return one === undefined ? [] : [one.person]
  }
  return {
    day: book.day,
    people: facts.people.length,
    pairs: facts.pairs.length,
    communities: communities.map(({ nodes, timeShare }, at) => ({
      name: names[at] ?? { by: 'around', words: [] },
      people: nodes.flatMap(personAt),
      timeShare,
    })),
    apart: facts.people.length - communities.reduce((sum, { nodes }) => sum + nodes.length, 0),
    bridges: bridgesOf(network, MOST_BRIDGES).flatMap(({ node, joins }) =>
      personAt(node).map((person) => ({ person, joins: joins.flatMap(personAt) })),
    ),
    spreads: TRAITS.map((trait) => spreadOver(trait, facts.people, traits)),
    whiteSpots: whiteSpotsOf(facts.people, traits),
    measures: measureNetwork(snapshots, book.day).map(measureResult),
    stretch: await stretchOf(book),
  }
}

/** So many people of a kind are named. */
const NAMED = 50

function spreadOver(trait: Trait, people: readonly NetworkPerson[], traits: readonly Traits[]): SpreadResult {
  const spread = spreadOf(trait, traits)
  const byKind = Map.groupBy(people, (_, node) => traits[node]?.[trait] ?? null)
  const kinds = spread.kinds.map(({ kind, people: number }) => ({
    kind: trait === 'country' ? countryName(kind) : kind,
    people: number,
    who: named(byKind.get(kind) ?? []),
  }))
  const isKnown = (_: NetworkPerson, node: number) => (traits[node]?.[trait] ?? null) !== null
  return {
    ...spread,
    kinds,
    whoKnown: named(people.filter(isKnown)),
    whoUnknown: named(byKind.get(null) ?? []),
  }
}

function named(people: readonly NetworkPerson[]): readonly PersonName[] {
  return people.slice(0, NAMED).map(({ person }) => person)
}

function whiteSpotsOf(
  people: readonly NetworkPerson[],
  traits: readonly Traits[],
): NetworkResult['whiteSpots'] {
  const byField = Map.groupBy(people, (_, node) => traits[node]?.field ?? null)
  const known = people.length - (byField.get(null)?.length ?? 0)
  if (known < LEAST_TITLES) return null
  return {
    none: allFields().filter((field) => !byField.has(field)),
    one: allFields().flatMap((field) => {
      const [first, ...others] = byField.get(field) ?? []
      return first === undefined || others.length > 0 ? [] : [{ field, person: first.person }]
    }),
  }
}

async function stretchOf(book: BookAt): Promise<Suggestion | null> {
  const proposals = suggestStretch(await loadStretchFacts(book), book.day)
  const [stretch] = await quoteEvidence(book.planning, proposals.map(toSuggestion))
  return stretch ?? null
}
