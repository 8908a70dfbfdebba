import { blauIndex, shannonEntropy } from '../../network/diversity.ts'

/** What is known of somebody beside the tie. No trait that the law protects is looked at, or guessed. */
export type Traits = {
  readonly employer: string | null
  readonly field: string | null
  readonly seniority: string | null
  readonly country: string | null
  /** How the two met: `mail`, `list`, `meeting`, `chat`, `LinkedIn`. */
  readonly met: string | null
  /** Whether they are of the owner's own firm; null where either is unknown. */
  readonly isColleague: boolean | null
}

export const TRAITS = ['employer', 'field', 'seniority', 'country', 'met'] as const

export type Trait = (typeof TRAITS)[number]

/** How one trait is spread over people. */
export type Spread = {
  readonly trait: Trait
  /** How many have it known, and how many not. */
  readonly known: number
  readonly unknown: number
  /** Each kind with its number of people, the most first. */
  readonly kinds: readonly { readonly kind: string; readonly people: number }[]
  /** Blau's index, corrected, in [0, 1]; null for fewer than two known. */
  readonly blau: number | null
  /** Shannon's entropy in bits. */
  readonly shannon: number
}

/** How a trait is spread; people of whom it is unknown are counted apart. */
export function spreadOf(trait: Trait, people: readonly Traits[]): Spread {
  const values = people.flatMap((one) => one[trait] ?? [])
  const kinds = [...Map.groupBy(values, (kind) => kind)].map(([kind, all]) => ({ kind, people: all.length }))
  return {
    trait,
    known: values.length,
    unknown: people.length - values.length,
    kinds: kinds.toSorted((a, b) => b.people - a.people || (a.kind < b.kind ? -1 : 1)),
    blau: blauIndex(values),
    shannon: shannonEntropy(values),
  }
}
