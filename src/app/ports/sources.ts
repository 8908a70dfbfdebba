import type { Skipped } from '../../domain/record.ts'
import type { TextReading, TextToRead } from './reading.ts'
import type { OpenExport } from './exporting.ts'
import type { Batch, Cursor } from './records.ts'

/** What an import does to one source, as the report says it. */
export type SourceReport = {
  path: string
  format: string
  read: number
  added: number
  unchanged: number
  skipped: Skipped[]
  /** Of an export of a book: where it and this book said different things, and what stands now, each in a sentence. */
  contradictions?: readonly string[]
}

export type ReadOptions = {
  /** Where a source was left, or null when it was never read. */
  readonly cursorOf: (path: string) => Cursor | null
  /** Which files of a folder are in the book already. */
  readonly entriesOf: (path: string) => ReadonlySet<string>
  /** The moment of the import: repeated events are laid out around it. */
  readonly now: number
  /** The owner's time zone, IANA: for days and times that name none. */
  readonly zone: string
  /** How the owner's chats write the numbers of a day, where the owner said so; else it is found out. */
  readonly dayOrder?: 'day-first' | 'month-first' | undefined
  readonly onTotal: (bytes: number) => void
}

/** Files, folders and archives as a stream of batches, in a fixed order; exports of books as they are come across. */
export interface Sources {
  /** @throws a Failure when a path is not there or may not be read; everything else becomes a skipped record. */
  read(paths: readonly string[], options: ReadOptions): AsyncIterable<Batch | OpenExport>
  /** Has threads that are idle get ready for texts, which are to come soon. @returns whether there are such threads */
  getReadyForTexts(): boolean
  /** Reads texts in a thread: zones, asks, signatures. */
  readTexts(texts: readonly TextToRead[]): Promise<readonly TextReading[]>
  close(): Promise<void>
}
