import { chmodSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makeFolder } from '../app/make-folder.ts'
import { BookUnreadable } from './failures.ts'

/** Marks the file as a Rapport book (SQLite's application_id): "Rapp". */
const APPLICATION_ID = 0x52617070

/** Twice the usual: half as many writes in an import, and trees that are less deep. */
const PAGE_BYTES = 8192

/** How long a writer waits for another, in milliseconds. */
const BUSY_TIMEOUT = 5000

/**
 * Opens the book's file, making it (file 0600, new directories 0700) when it is not there.
 * @throws BookUnreadable when the file is no book, or cannot be opened.
 */
export function openFile(path: string): DatabaseSync {
  checkSqlite()
  try {
    makeFolder(dirname(path))
    const db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: false })
    // A file whose making was cut short holds pages until SQLite rolls them back: only then it is empty.
    if (db.prepare('pragma page_count').get()?.['page_count'] === 0) {
      chmodSync(path, 0o600)
      db.exec(`pragma page_size = ${PAGE_BYTES}; pragma application_id = ${APPLICATION_ID}`)
    } else assertIsBook(db, path)
    db.exec(
      'pragma journal_mode = wal; pragma synchronous = full; pragma temp_store = memory; pragma cache_size = -32000',
    )
    return db
  } catch (error) {
    if (error instanceof BookUnreadable) throw error
    throw cannotOpen(path, error)
  }
}

/**
 * Opens a book's file to read from, and changes nothing of it.
 * @throws BookUnreadable when the file is no book, or cannot be opened.
 */
export function openToRead(path: string): DatabaseSync {
  checkSqlite()
  try {
    const db = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT })
    assertIsBook(db, path)
    return db
  } catch (error) {
    if (error instanceof BookUnreadable) throw error
    throw cannotOpen(path, error)
  }
}

/** Runs `work` in one write transaction that takes its lock at once, so that two writers wait instead of failing. */
export function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('begin immediate')
  try {
    const result = work()
    db.exec('commit')
    return result
  } catch (error) {
    // After a full disk SQLite has already rolled back; a blind rollback would hide the cause.
    if (db.isTransaction) db.exec('rollback')
    throw error
  }
}

/** Runs reads that see one state of the book: SQLite takes its locks once for all of them, not for each. */
export function inOneReading<T>(db: DatabaseSync, work: () => T): T {
  if (db.isTransaction) return work()
  db.exec('begin')
  try {
    return work()
  } finally {
    if (db.isTransaction) db.exec('commit')
  }
}

function assertIsBook(db: DatabaseSync, path: string): void {
  const id = db.prepare('pragma application_id').get()?.['application_id']
  if (id === APPLICATION_ID) return
  db.close()
  throw new BookUnreadable(
    `${path} is not a Rapport book`,
    'Give another path with --book, or leave it out for your own book.',
  )
}

function cannotOpen(path: string, cause: unknown): BookUnreadable {
  const detail = cause instanceof Error ? cause.message : String(cause)
  if (/not a database|malformed/i.test(detail))
    return new BookUnreadable(
      `${path} is not a Rapport book`,
      'Give another path with --book, or `rapport restore` a backup.',
      { cause },
    )
  return new BookUnreadable(
    `the book ${path} cannot be opened: ${detail}`,
    'Check that the path exists and that you may write there.',
    { cause },
  )
}

/** Before 3.51.3 two writing processes could corrupt the write-ahead log when it restarts. */
function checkSqlite(): void {
  const [major = 0, minor = 0, patch = 0] = (process.versions.sqlite ?? '0').split('.').map(Number)
  if (major * 1e6 + minor * 1e3 + patch >= 3_051_003) return
  throw new BookUnreadable(
    `this Node carries SQLite ${process.versions.sqlite}, which can damage a book that two programs write`,
    'Use Node 26 or newer.',
  )
}
