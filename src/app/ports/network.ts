import type { Acquaintance } from '../../domain/acquaintance.ts'
import type { Stretch } from './celebration.ts'

/** A message that somebody wrote by hand, to whomever. */
export type WrittenRow = { readonly interaction: number; readonly at: number; readonly subject: string }

/** The book, as one looks in it for who knows whom. */
export interface NetworkStore {
  /**
   * Everyone who knows whom, whenever they were seen together, by pair. The very same value as long as ties and
   * acquaintances stay what they are: what is worked out from it can be kept with it.
   */
  acquaintances(): readonly Acquaintance[]
  /** Whether the owner had contact with a person by then. */
  hadContact(person: number, now: number): boolean
  /** What one person wrote by hand in a stretch of time, the latest first, so many at most. */
  written(person: number, stretch: Stretch, most: number): readonly WrittenRow[]
  /** The latest messages of small company that both had part in and one of the two wrote, and meetings; so many at most. */
  seenTogether(a: number, b: number, now: number, most: number): readonly WrittenRow[]
}
