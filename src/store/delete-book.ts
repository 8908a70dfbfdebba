import { existsSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { BookOpenElsewhere } from './failures.ts'
import { lockImports } from './import-lock.ts'
import { openFile } from './sqlite.ts'

/**
 * Deletes a book with all that was kept beside it: copies from before a migration or a restore, files that were dropped.
 * Backups that the owner made under other names stay.
 * @returns the names of what was deleted
 * @throws BookBusy while an import runs; BookOpenElsewhere while anyone else has the book open
 */
export function deleteBook(path: string): readonly string[] {
  const lock = lockImports(path)
  try {
    assertClosed(path)
  } finally {
    lock[Symbol.dispose]()
  }
  const own = basename(path)
  const names = readdirSync(dirname(path)).filter((name) => name === own || isBeside(name, own))
  for (const name of names) rmSync(join(dirname(path), name), { recursive: true, force: true })
  return names
}

/** What Rapport itself puts beside a book. */
const BESIDE =
  /^(?:-wal|-shm|\.importing|\.dropped|\.dropped\.importing|\.before-.+|\.sent-.+|\.brought-.+|\.partial|\.\d+\.partial)$/

function isBeside(name: string, book: string): boolean {
  return name.startsWith(book) && BESIDE.test(name.slice(book.length))
}

/** SQLite leaves the log only when nobody else has the book open. */
function assertClosed(path: string): void {
  if (!existsSync(path)) return
  using db = openFile(path)
  try {
    db.exec('pragma journal_mode = delete')
  } catch {
    throw new BookOpenElsewhere()
  }
}
