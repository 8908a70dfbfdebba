import type { Skipped, TranscriptRecord } from '../../domain/record.ts'

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

/** The part of the book that tells how the owner and people talk with each other. */
export interface CommunicationStore {
  /** Every display name that the owner was seen with, the most frequent first. */
  ownerNames(): Promise<readonly string[]>
}
