import type { Skipped, SourceRecord } from '../domain/record.ts'

/** What a whole-file reader gives back: every record it found, and everything it could not read, with the reason. */
export type FileReading = { readonly records: readonly SourceRecord[]; readonly skipped: readonly Skipped[] }
