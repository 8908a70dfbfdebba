import { after } from 'node:test'
import { type ImportReport, importPaths } from '../../src/app/import-paths.ts'
import { FileSources } from '../../src/sources/read-paths.ts'
import type { Book } from '../../src/store/book.ts'
import { NOW } from './records.ts'

/** One set of reading threads for all tests of a file: each set loads every reader. */
export const sources = new FileSources()
after(() => sources.close())

/** Imports these paths as the command line does, inside this process. */
export async function importInto(
  book: Book,
  paths: readonly string[],
  wish: { readonly owners?: readonly string[]; readonly now?: string; readonly read?: boolean } = {},
): Promise<ImportReport> {
  const { imports, settlement, reading } = book
  return importPaths(
    { imports, settlement, reading, sources, clock: () => 0 },
    {
      paths,
      owners: wish.owners ?? [],
      read: wish.read ?? true,
      now: Temporal.Instant.from(wish.now ?? NOW).epochMilliseconds,
      zone: 'UTC',
      onProgress: () => undefined,
    },
  )
}

/** How many records these sources gave, and how many of them were new. */
export function sums({ sources }: ImportReport): { read: number; added: number; skipped: number } {
  const sum = (count: (source: ImportReport['sources'][number]) => number) =>
    sources.reduce((total, source) => total + count(source), 0)
  return {
    read: sum((source) => source.read),
    added: sum((source) => source.added),
    skipped: sum((source) => source.skipped.length),
  }
}
