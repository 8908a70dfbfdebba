import type { Acquaintance } from '../../domain/acquaintance.ts'
import type { Stretch } from './celebration.ts'

/** A message that somebody wrote by hand, to whomever; or a meeting. */
export type WrittenRow = {
  readonly interaction: number
  readonly at: number
  readonly kind: 'message' | 'meeting'
  readonly subject: string
}

/** The book, as one looks in it for who knows whom. */
export interface NetworkStore {
  /**
   * The same as long as people, ties and acquaintances stay what they are, and nothing is imported: what is worked out from
   * them can be kept with it.
   */
  state(): string
  /** What was kept of a week while the book was in that state; null when nothing was. */
  keptWeek(name: string, state: string): string | null
  /** Keeps what was worked out of a week, in place of what was kept before. */
  keepWeek(week: { readonly name: string; readonly state: string; readonly content: string }): void
  /** Of these people (by number), who knows whom, whenever they were seen together; by pair. */
  acquaintancesAmong(people: readonly number[]): readonly Acquaintance[]
  /** Whom these people know beyond one another, whether or not the owner knows them. */
  acquaintancesBeyond(people: readonly number[]): readonly Acquaintance[]
  /** Whether the owner had contact with a person by then, or both had part in something in small company. */
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
