import type { Skipped, TranscriptRecord } from '../../domain/record.ts'
import type { Turn } from '../../domain/turn.ts'

/** A file read as the transcript of one meeting; null when it is none, with the reason among what was skipped. */
export type TranscriptFile = {
  readonly record: TranscriptRecord | null
  readonly skipped: readonly Skipped[]
}

/**
 * Reads a file as a transcript, whatever its format; a gzipped one too.
 * @param zone IANA, for times of day that name none
 * @throws a Failure when the file is not there or may not be read
 */
export type OpenTranscript = (path: string, zone: string) => Promise<TranscriptFile>

/** A message, as far as it tells who talks how much. */
export type WordsRow = {
  readonly interaction: number
  /** Words that its author wrote anew; null where no reader has read it. */
  readonly words: number | null
  readonly questions: number
}

/** A message's place in its thread. */
export type ThreadRow = {
  readonly interaction: number
  readonly opensThread: boolean
  /** Whether the owner, and whether anyone else than the owner, wrote in the thread after it. */
  readonly ownerLater: boolean
  readonly othersLater: boolean
}

/** A meeting with its turns. */
export type MeetingRow = {
  readonly interaction: number
  readonly at: number
  readonly title: string
  readonly turns: readonly SpokenRow[]
}

export type SpokenRow = Omit<Turn, 'speaker'> & {
  /** As the transcript names the speaker; null where it names nobody. */
  readonly speaker: string | null
  readonly isOwner: boolean
  /** Who it is in the book; null when nobody there, or the owner. */
  readonly person: { readonly number: number; readonly name: string } | null
}

/** A calendar entry to come, with one of those asked to it; who declined is not in it. */
export type ToComeRow = {
  readonly interaction: number
  readonly at: number
  readonly title: string
  readonly person: number
  /** How many are asked to it beside the owner. */
  readonly others: number
}

/** The part of the book that tells how the owner and people talk with each other. Nothing after `now` counts. */
export interface CommunicationStore {
  /** In any order; what is not in the book is not in it. */
  words(interactions: readonly number[]): Promise<ReadonlyMap<number, WordsRow>>
  threads(interactions: readonly number[], now: number): Promise<ReadonlyMap<number, ThreadRow>>
  /**
   * Meetings that were heard since then, in which the owner spoke, and that person (by number), by time.
   * @param person null for any; `latest`: only so many, the latest
   */
  heard(wish: HeardWish): Promise<readonly MeetingRow[]>
  /** Entries that begin from `from` to `to`, known at `now` as far as they say, not cancelled and not declined. */
  toCome(from: number, to: number, now: number): Promise<readonly ToComeRow[]>
  /** People (by number) to whom the owner wrote alone since a moment, but not since a later one. */
  told(wish: {
    readonly since: number
    readonly notSince: number
    readonly now: number
  }): Promise<readonly number[]>
}

export type HeardWish = {
  readonly person: number | null
  readonly since: number
  readonly now: number
  readonly latest?: number
}
