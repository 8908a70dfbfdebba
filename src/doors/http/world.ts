import type { OpenBook, OpenImportBook, Restoring, Sources } from '../../app/ports.ts'
import type { LockPlace } from './received-files.ts'

/** What main hands to the door: how to open things, and the world outside. */
export type HttpWorld = {
  readonly openBook: (path: string) => Promise<OpenBook>
  readonly openImportBook: (path: string) => Promise<OpenImportBook>
  readonly openSources: () => Promise<Sources>
  readonly lockPlace: LockPlace
  /** Makes folders of the zip archives in a folder that hold an export of ours. */
  readonly unpackExports: (folder: string) => Promise<void>
  /** Deletes a book with all that was kept beside it, and says the names of what it deleted. */
  readonly deleteBook: () => Promise<(path: string) => readonly string[]>
  readonly restoring: () => Promise<Restoring>
  /** Rapport's own version. */
  readonly version: string
  /** The owner's time zone, IANA. */
  readonly zone: string
  /** The moment that counts as now, ms since 1970: it goes on, unless the owner set another. */
  readonly now: () => number
  /** Milliseconds of a steady clock. */
  readonly clock: () => number
  /** Takes lines of the log: events, ids and counts, never what is in the book. */
  readonly log: (line: string) => void
  /** Whether the log tells in full what went wrong that should not. */
  readonly verbose: boolean
}
