import type { OpenExport, TakenIn } from './exporting.ts'
import type { Batch, Cursor } from './records.ts'

/** What is in the book and could not be made sense of. */
export type NotUnderstood = {
  /** Messages without a day: they are searched, and count for no tie. */
  readonly undated: number
  /** Messages in languages that are not read (ISO 639-1), the most frequent first: they count as contact. */
  readonly languages: readonly { readonly language: string; readonly messages: number }[]
}

/** `migration`: an earlier Rapport's book, in which this one has not read what people wrote. */
export type UnfinishedWork = 'import' | 'rebuild' | 'migration'

/** The part of the book that an import writes. */
export interface ImportStore {
  /** Keeps other imports out until it is disposed of. @throws BookBusy when another holds it */
  lock(): Disposable
  /**
   * Puts batches into the book in one transaction.
   * @param at the moment of the import, ms since 1970
   * @returns what each did
   */
  write(
    batches: readonly Batch[],
    at: number,
  ): readonly { readonly added: number; readonly unchanged: number }[]
  /** Takes the export of a book in, whole or not at all; a settlement has to follow. @throws a Failure when it is damaged */
  takeIn(exported: OpenExport): Promise<TakenIn>
  /** Gives everyone the last words of the owner on them, whosever words came in. */
  recallWords(): void
  /** Moves what was written so far to where it stays, while threads read: the end need not wait for all of it. */
  moveToPlace(): void
  cursorOf(path: string): Cursor | null
  entriesOf(path: string): ReadonlySet<string>
  counts(): { readonly people: number; readonly interactions: number }
  notUnderstood(): NotUnderstood
  mostSeenAddresses(limit: number): readonly string[]
  /** The import came to its end. */
  keepReport(at: number, report: string): void
  /** What was begun and is not at its end: it was broken off, or is still running. */
  unfinished(): UnfinishedWork | null
  /** A rebuild came to its end. */
  markFinished(): void
}
