import { externalInternalIndex } from '../../network/diversity.ts'
import { constraints, effectiveSizes } from '../../network/structural-holes.ts'
import {
  type Counted,
  type Measure,
  type MeasureWish,
  measureOf,
  type Periods,
  periodsUpTo,
} from '../measure.ts'
import { spreadOf, type Traits } from './diversity.ts'
import { egoNetwork, type EgoNetwork, withOwner } from './ego-network.ts'
import type { NetworkFacts, NetworkPerson } from './facts.ts'

/** The network at one moment, with what is known of its people, in their order. */
export type Snapshot = { readonly facts: NetworkFacts; readonly traits: readonly Traits[] }

/** Fewest samples for a value. */
const MINIMUM = { people: 10, contacts: 20 } as const

/**
 * How far the owner's network reaches, at the end of the last 90 days beside the 90 before: Burt's constraint and the
 * effective size, the part of the contacts that went to the largest community, how the people differ, and how many are of other
 * houses (from −1, all of the owner's own, to 1). Who knows whom is a lower bound, so that constraint is one too.
 */
export function measureNetwork(
  { now, before }: { readonly now: Snapshot; readonly before: Snapshot },
  today: string,
): Measure[] {
  const measure = measuring(seen(now), seen(before), periodsUpTo(today))
  const ofPeople = { minimum: MINIMUM.people, samples: 'people' } as const
  return [
    measure({ id: 'constraint', unit: 'index', ...ofPeople }, (one) => ownersPlace(one, constraints)),
    measure({ id: 'effective size', unit: 'count', ...ofPeople }, (one) => ownersPlace(one, effectiveSizes)),
    measure(
      {
        id: 'contacts in the largest community',
        unit: 'share',
        minimum: MINIMUM.contacts,
        samples: 'contacts',
      },
      largestShare,
      largestCommunity,
    ),
    ...TRAIT_MEASURES.map(([id, trait]) =>
      measure({ id, unit: 'index', ...ofPeople }, ({ traits }) => {
        const { blau, known } = spreadOf(trait, traits)
        return { value: blau, sample: known }
      }),
    ),
    measure({ id: 'outside the own house', unit: 'index', ...ofPeople }, outside),
  ]
}

const TRAIT_MEASURES = [
  ['different employers', 'employer'],
  ['different fields', 'field'],
  ['different seniority', 'seniority'],
  ['different countries', 'country'],
  ['different ways of meeting', 'met'],
] as const

type Seen = Snapshot & { readonly network: EgoNetwork }

function measuring(now: Seen, before: Seen, periods: Periods) {
  return (
    fixed: Pick<MeasureWish, 'id' | 'unit' | 'minimum' | 'samples'>,
    count: (one: Seen) => Counted,
    people = (one: Seen): readonly NetworkPerson[] => one.facts.people,
  ): Measure =>
    measureOf({
      ...fixed,
      id: `comfort zone: ${fixed.id}`,
      way: 'comfort zone',
      person: null,
      periods,
      now: count(now),
      before: count(before),
      evidence: evidenceOf(people(now)),
    })
}

function seen(snapshot: Snapshot): Seen {
  return { ...snapshot, network: egoNetwork(snapshot.facts) }
}

function ownersPlace(
  { facts }: Seen,
  measure: (graph: ReturnType<typeof withOwner>) => Float64Array,
): Counted {
  const value = measure(withOwner(facts)).at(-1)
  return { value: value === undefined || Number.isNaN(value) ? null : value, sample: facts.people.length }
}

function largestShare({ facts, network }: Seen): Counted {
  const sample = facts.people.reduce((sum, { lately }) => sum + lately, 0)
  return {
    value: sample === 0 ? null : network.timeShares.reduce((most, one) => Math.max(most, one), 0),
    sample,
  }
}

function largestCommunity({ facts, network: { communities, timeShares } }: Seen): readonly NetworkPerson[] {
  const largest = timeShares.indexOf(timeShares.reduce((most, one) => Math.max(most, one), 0))
  return facts.people.filter((_, node) => communities[node] === largest)
}

function outside({ traits }: Seen): Counted {
  const known = traits.flatMap(({ isColleague }) => isColleague ?? [])
  const inside = known.filter((own) => own).length
  return { value: externalInternalIndex(known.length - inside, inside), sample: known.length }
}

/** The last contacts with those whom the owner is most in touch with. */
function evidenceOf(people: readonly NetworkPerson[]): Measure['evidence'] {
  return people
    .toSorted((a, b) => b.lately - a.lately || b.inYear - a.inYear || a.number - b.number)
    .slice(0, SHOWN)
    .map(({ last, lastMet }) => ({ kind: lastMet ? 'meeting' : 'message', interaction: last, quote: null }))
}

const SHOWN = 5
