import { chmodSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { BackupUnreadable } from '../app/failures.ts'
import { makeFolder } from '../app/make-folder.ts'
import type { BackupContents } from '../app/ports.ts'
import { Failure } from '../domain/failure.ts'
import { BackupFailed } from './backup.ts'
import { contentHash } from './content-hash.ts'
import { BookOpenElsewhere, BookUnreadable } from './failures.ts'
import { freeName } from './free-name.ts'
import { lockImports } from './import-lock.ts'
import { bringUp, versionsOf } from './migrations.ts'
import { openFile, openToRead } from './sqlite.ts'

/**
 * What a backup holds, told before it takes a book's place. Changes nothing.
 * @param now ms since 1970: nothing that is dated after it is told
 * @throws BackupUnreadable when the file is no backup, a newer Rapport's, or damaged; BackupFailed when it is not there
 */
export function lookIntoBackup(file: string, now: number): BackupContents {
  using source = openBackup(file)
  return reading(file, () => {
    const [check] = source.prepare('pragma quick_check(1)').all()
    if (check?.['quick_check'] !== 'ok') throw damaged(file)
    const row = source.prepare(CONTENTS).get({ now }) ?? {}
    const moment = (column: string) => (row[column] === null ? null : Number(row[column]))
    return {
      people: Number(row['people']),
      messages: Number(row['messages']),
      meetings: Number(row['meetings']),
      first: moment('first'),
      last: moment('last'),
      lastImport: moment('last_import'),
    }
  })
}

/** Every version of the book has these tables and columns. */
const CONTENTS = `
  select
    (select count(*) from person) as people,
    (select count(*) from interaction where kind = 'message') as messages,
    (select count(*) from interaction where kind = 'meeting') as meetings,
    (select min(at) from interaction where kind = 'message' and at <= :now) as first,
    (select max(at) from interaction where kind = 'message' and at <= :now) as last,
    (select max(finished) from import_run where finished <= :now) as last_import`

/**
 * Puts a backup in the book's place. It is copied, brought to this Rapport's version and compared first; only then the
 * book that was there, if any, is kept beside it, even one that cannot be opened. The backup itself is not touched.
 * @returns where the former book was put; null when there was none
 * @throws BackupUnreadable as `lookIntoBackup`; BackupFailed when it is not there; BookBusy while an import runs;
 * BookOpenElsewhere while anyone else has the book open, who would go on in the former one
 */
export function restoreBackup(
  file: string,
  path: string,
): { readonly hash: string; readonly formerBook: string | null } {
  using source = openBackup(file)
  makeFolder(dirname(path))
  const lock = lockImports(path)
  const partial = `${path}.partial`
  try {
    const hash = copyWhole(source, file, partial)
    return { hash, formerBook: replace(path, partial) }
  } finally {
    rmSync(partial, { force: true })
    lock[Symbol.dispose]()
  }
}

function openBackup(file: string): DatabaseSync {
  if (!existsSync(file)) throw new BackupFailed(`${file} is not there`, 'Check the spelling of the path.')
  try {
    // A name that begins with `file:` is no address.
    const source = openToRead(resolve(file))
    const { version, known } = versionsOf(source)
    if (version <= known) return source
    source.close()
    throw new BackupUnreadable(file, {
      why: `was written by a newer Rapport (book version ${version}, this one knows ${known})`,
      fix: 'Restore it with the newer Rapport: nothing was changed.',
    })
  } catch (error) {
    if (!(error instanceof BookUnreadable)) throw error
    throw new BackupUnreadable(
      file,
      {
        why: 'is not a Rapport book, or not a whole one',
        fix: 'Choose another file: one that Rapport saved as a backup. Nothing was changed.',
      },
      { cause: error },
    )
  }
}

/** @returns the hash of what was copied */
function copyWhole(source: DatabaseSync, file: string, partial: string): string {
  rmSync(partial, { force: true })
  const { version, known } = versionsOf(source)
  const before = version === known ? reading(file, () => contentHash(source)) : null
  reading(file, () => source.prepare('vacuum into ?').run(partial))
  chmodSync(partial, 0o600)
  using copy = openFile(partial)
  // An earlier version's book has not all that is hashed: its copy is SQLite's own, and is read whole once it has.
  reading(file, () => bringUp(copy))
  const hash = reading(file, () => contentHash(copy))
  copy.exec('pragma journal_mode = delete')
  if (before === null || before === hash) return hash
  throw new BackupFailed('the copy does not hold the same as the backup', 'Check the disk, then try again.')
}

/** What goes wrong while a backup is read is its own fault, unless it is the disk's. */
function reading<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof Failure || isOfDisk(error)) throw error
    throw damaged(file, error)
  }
}

/** SQLite's result codes BUSY, LOCKED, READONLY, IOERR, FULL and CANTOPEN. */
const OF_DISK: ReadonlySet<unknown> = new Set([5, 6, 8, 10, 13, 14])

function isOfDisk(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && OF_DISK.has(Number(error.errcode) & 0xff)
}

function damaged(file: string, cause?: unknown): BackupUnreadable {
  return new BackupUnreadable(
    file,
    { why: 'is damaged', fix: 'Choose another copy of it, or an earlier backup: nothing was changed.' },
    { cause },
  )
}

/**
 * The place of a book is never empty, not even for a moment, where the disk can give one file two names. Its log is
 * folded in first, so that one file holds everything; what cannot be opened goes with its log as it is.
 * @returns where the former book is; null when there was none
 */
function replace(path: string, by: string): string | null {
  const former = existsSync(path) ? freeName(`${path}.before-restore`) : null
  if (former !== null) {
    foldLogIn(path)
    // SQLite would replay a log that is left into the book that comes in its place.
    moveLogs(path, (log) => `${former}${log}`)
    keepAs(path, former)
  } else moveLogs(path, (log) => freeName(`${path}${log}.before-restore`))
  renameSync(by, path)
  return former
}

/** SQLite leaves the log only when nobody else has the book open, which is what has to be known here. */
function foldLogIn(path: string): void {
  try {
    using db = openFile(path)
    db.exec('pragma journal_mode = delete')
  } catch (error) {
    if (error instanceof Error && /database is locked/.test(error.message)) throw new BookOpenElsewhere()
    if (!(error instanceof BookUnreadable)) throw error
  }
}

function moveLogs(path: string, nameOf: (log: string) => string): void {
  for (const log of ['-wal', '-shm'])
    if (existsSync(`${path}${log}`)) renameSync(`${path}${log}`, nameOf(log))
}

function keepAs(path: string, former: string): void {
  try {
    linkSync(path, former)
  } catch {
    renameSync(path, former)
  }
}
