import type { Stretch } from './celebration.ts'

/** A message that somebody wrote by hand, to whomever. */
export type WrittenRow = { readonly interaction: number; readonly at: number; readonly subject: string }

/** Acquaintances in columns: of tens of thousands of pairs most are only looked at in passing. */
export type AcquaintanceColumns = {
  /** Numbers of people; `a` is the lower one. */
  readonly a: Float64Array
  readonly b: Float64Array
  /** When they were first seen together, ms since 1970, and for the third time; NaN where they were less often. */
  readonly firstAt: Float64Array
  readonly thirdAt: Float64Array
}

/** The book, as one looks in it for who knows whom. */
export interface NetworkStore {
  /**
   * Everyone who knows whom, whenever they were seen together, by pair. The very same value as long as ties and
   * acquaintances stay what they are: what is worked out from it can be kept with it.
   */
  acquaintances(): AcquaintanceColumns
  /** Whether the owner had contact with a person by then. */
  hadContact(person: number, now: number): boolean
  /** People (by number) who had part in anything in a stretch of time; some may have had no contact with the owner. */
  seenSince(stretch: Stretch): readonly number[]
  /** What one person wrote by hand in a stretch of time, the latest first, so many at most. */
  written(person: number, stretch: Stretch, most: number): readonly WrittenRow[]
  /** By which way each of these interactions went: `list`, `mail`, `meeting`, `chat`, `LinkedIn`, … */
  waysOf(interactions: readonly number[]): ReadonlyMap<number, string>
  /** The list that a person wrote to most in a stretch of time; null when to none. */
  listOf(person: number, stretch: Stretch): string | null
  ownerAddresses(): readonly string[]
  /** The latest messages of small company that both had part in and one of the two wrote, and meetings; so many at most. */
  seenTogether(a: number, b: number, now: number, most: number): readonly WrittenRow[]
}
