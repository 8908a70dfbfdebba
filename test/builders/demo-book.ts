import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { openBook } from '../../src/store/book.ts'
import { correspondence } from './acquaintance.ts'
import { importInto } from './imported.ts'
import { mbox } from './mail.ts'
import { DEMO_NOW, makeDemoBook } from './made-up-book.ts'
import type { Room } from './room.ts'

export { DEMO_NOW } from './made-up-book.ts'

const folder = mkdtempSync(join(tmpdir(), 'rapport-test-demo-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** It is made once for all tests of a file. */
let made: Promise<string> | null = null

/** A copy of the made-up book, that may be written to. @returns its path */
export async function demoCopy(path: string): Promise<string> {
  copyFileSync(await (made ??= makeDemoBook(folder)), path)
  return path
}

/** A small book, which takes no time to make: a year of letters between Kim Vale and three others. */
export async function smallBook(room: Room): Promise<string> {
  const book = openBook(room.book)
  await importInto(book, [room.write('small.mbox', mbox(correspondence(24)))], { now: DEMO_NOW })
  book.close()
  return room.book
}
