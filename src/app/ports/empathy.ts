import type { RepairStep } from '../../domain/repair.ts'
import type { Stretch } from './celebration.ts'

/** A sentence that tells of hardship, complains, or is curt. */
export type FeelingRow = {
  readonly interaction: number
  readonly at: number
  /** Who wrote it; of the owner's, whom it answers or was written to alone. */
  readonly person: number
  readonly quote: string
  readonly strength: number
  readonly recipients: number
  readonly thread: number
  /** How courteous the whole message is, in [0, 1]; null where that was not measured. */
  readonly courtesy: number | null
}

/** An entry of the calendar that the owner called off, with one of those who were to come. */
export type CancellationRow = {
  readonly person: number
  readonly interaction: number
  readonly title: string
  /** When it was to begin, and when it was called off, ms since 1970. */
  readonly start: number
  readonly at: number
}

/** A repair as the book keeps it. */
export type RepairRow = {
  readonly id: number
  /** Whom it concerns now. */
  readonly person: number
  readonly publicId: string
  readonly cause: string
  readonly interaction: number | null
  readonly reason: string
  readonly quote: string
  /** ms since 1970 */
  readonly opened: number
  /** ISO day */
  readonly lookBack: string
  readonly closed: number | null
  readonly outcome: string | null
  readonly steps: readonly { readonly step: RepairStep; readonly words: string; readonly at: number }[]
}

/** A repair about to be kept. */
export type NewRepair = Pick<
  RepairRow,
  'person' | 'cause' | 'interaction' | 'reason' | 'quote' | 'opened' | 'lookBack'
> & { readonly suggestion: string | null }

/** The book, as one looks in it for what weighs on people. Nothing after `now` is ever given. */
export interface EmpathyStore {
  /** What people wrote to the owner, by time: everyone, or one person. */
  feelings(kind: 'hardship' | 'complaint', stretch: Stretch, whose?: number): readonly FeelingRow[]
  /** Curt messages of the owner's, by time. */
  curt(stretch: Stretch): readonly FeelingRow[]
  /** How courteous the owner's last messages before `now` are, at most so many. */
  ownCourtesy(now: number, limit: number): readonly number[]
  /** What the owner called off in that stretch, less than `hours` before it began; of at most four people. */
  lateCancellations(stretch: Stretch, hours: number): readonly CancellationRow[]
  /** How somebody's last messages to the owner sound, the oldest first. */
  valences(person: number, now: number, limit: number): readonly (number | null)[]
  /** Of these interactions, those with an apology. */
  apologising(interactions: readonly number[]): ReadonlySet<number>
  /** When somebody thanked the owner or wrote with joy, the first time in that stretch; null when never. */
  warmSince(person: number, stretch: Stretch): { readonly at: number; readonly interaction: number } | null
  /** Every repair opened up to `now`, as it stood then, the oldest first. */
  repairs(now: number): readonly RepairRow[]
  /** @returns the repair's number */
  openRepair(repair: NewRepair): number
  /** Keeps the words of a step; said again, the later ones hold. */
  takeStep(repair: number, step: RepairStep, words: string, at: number): void
  closeRepair(repair: number, outcome: string, at: number): void
}
