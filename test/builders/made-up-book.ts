import { join } from 'node:path'
import { writeDemoRecords } from '../../src/doors/demo-records.ts'
import { openBook } from '../../src/store/book.ts'
import { importInto } from './imported.ts'

/** The day of the made-up book. */
export const DEMO_NOW = '2026-11-23T08:00:00Z'

/** Makes the made-up book of that day in a folder, its records beside it. @returns its path */
export async function makeDemoBook(folder: string): Promise<string> {
  const { folder: records, owner } = writeDemoRecords(folder, DEMO_NOW.slice(0, 10))
  const path = join(folder, 'book.db')
  const book = openBook(path)
  await importInto(book, [records], { owners: [owner], now: DEMO_NOW })
  // One file holds everything, so that it can be copied.
  book.db.exec('pragma wal_checkpoint(truncate)')
  book.close()
  return path
}
