/** Somebody of the owner's network, as the tie stood at one moment. */
export type NetworkPerson = {
  /** The number by which pairs name them. */
  readonly number: number
  readonly person: { readonly id: string; readonly name: string }
  /** In [0, 1]. */
  readonly strength: number
  /** Contacts in the 90 days before the moment, and in the year before it. */
  readonly lately: number
  readonly inYear: number
  /** Episodes in which both took part. */
  readonly mutual: number
  readonly fromThem: number
  readonly fromOwner: number
  /** Days since they last wrote or both met, that day (ISO), what it was, and whether both met. */
  readonly silenceDays: number
  readonly lastDay: string
  readonly last: number
  readonly lastMet: boolean
  /** The first contact of all. */
  readonly first: number
}

/** Two people who were seen together in small company, by number. */
export type KnownPair = {
  readonly a: number
  readonly b: number
  /** Whether they were at least three times: that is hardly by chance. */
  readonly firm: boolean
}

/** The owner's network at one moment. */
export type NetworkFacts = {
  /** By number, ascending. */
  readonly people: readonly NetworkPerson[]
  readonly pairs: readonly KnownPair[]
}

/** Who is in the owner's network: both wrote or met so often, and the last time is so long ago at most. */
export const IN_NETWORK = { fromEach: 2, silentDays: 1100 } as const

/** What the owner's closest do not know. */
export type Knowledge = {
  /** '' when unknown. */
  readonly title: string
  /** Its name, or the domain of their address there; '' when unknown. */
  readonly employer: string
  /** Whether none of the closest is of that employer. */
  readonly isNewEmployer: boolean
  /** Words of the subjects they wrote of, and hardly anybody else did; the most telling first. */
  readonly words: readonly string[]
}
