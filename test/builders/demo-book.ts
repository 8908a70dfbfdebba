import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { writeDemoRecords } from '../../src/doors/demo-records.ts'
import { openBook } from '../../src/store/book.ts'
import { correspondence } from './acquaintance.ts'
import { importInto } from './imported.ts'
import { mbox } from './mail.ts'
import type { Room } from './room.ts'

/** The day of the made-up book. */
export const DEMO_NOW = '2026-11-23T08:00:00Z'

const folder = mkdtempSync(join(tmpdir(), 'rapport-test-demo-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** It is made once for all tests of a file. */
let made: Promise<string> | null = null

/** A copy of the made-up book, that may be written to. @returns its path */
export async function demoCopy(path: string): Promise<string> {
  copyFileSync(await (made ??= makeBook()), path)
  return path
}

/** A small book, which takes no time to make: a year of letters between Kim Vale and three others. */
export async function smallBook(room: Room): Promise<string> {
  const book = openBook(room.book)
  await importInto(book, [room.write('small.mbox', mbox(correspondence(24)))], { now: DEMO_NOW })
  book.close()
  return room.book
}

async function makeBook(): Promise<string> {
  const { folder: records, owner } = writeDemoRecords(folder, DEMO_NOW.slice(0, 10))
  const path = join(folder, 'book.db')
  const book = openBook(path)
  await importInto(book, [records], { owners: [owner], now: DEMO_NOW })
  // One file holds everything, so that it can be copied.
  book.db.exec('pragma wal_checkpoint(truncate)')
  book.close()
  return path
}
