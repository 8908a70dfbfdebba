import { chmodSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, backup } from 'node:sqlite'
import { makeFolder } from '../app/make-folder.ts'
import { Failure } from '../domain/failure.ts'
import { contentHash } from './content-hash.ts'
import { BookOpenElsewhere, BookUnreadable } from './failures.ts'
import { freeName } from './free-name.ts'
import { lockImports } from './import-lock.ts'
import { assertNotNewer } from './migrations.ts'
import { openFile, openToRead } from './sqlite.ts'

/** A backup or a restore that could not be carried out. Nothing was changed. */
export class BackupFailed extends Failure {
  readonly code = 'backup_failed'
  readonly fix: string
  constructor(message: string, fix: string, options?: ErrorOptions) {
    super(message, options)
    this.fix = fix
  }
}

/**
 * Writes a copy of the book, opens it and compares it with the original before it is called a backup. Both are of one
 * moment: what others write meanwhile waits for nothing, and does not get into it.
 * @throws BackupFailed when the file is there already, or cannot be written, or does not hold the same
 */
export async function backUp(db: DatabaseSync, file: string): Promise<{ readonly hash: string }> {
  if (existsSync(file))
    throw new BackupFailed(
      `${file} is there already`,
      'Choose another name for the backup: nothing is overwritten.',
    )
  if (!isFolder(dirname(file)))
    throw new BackupFailed(`the folder ${dirname(file)} is not there`, 'Make the folder first.')
  const partial = `${file}.partial`
  removeIfThere(partial)
  try {
    const hash = await copyOfOneMoment(db, partial)
    if (hashOf(partial) !== hash)
      throw new BackupFailed(
        'the backup does not hold the same as the book',
        'Run `rapport doctor`, then try again.',
      )
    renameSync(partial, file)
    return { hash }
  } catch (error) {
    removeIfThere(partial)
    throw error instanceof Failure ? error : cannotWrite(file, error)
  }
}

/** Copies what an open transaction sees, which is what was hashed in it. @returns the hash of the original */
async function copyOfOneMoment(db: DatabaseSync, copy: string): Promise<string> {
  db.exec('begin')
  try {
    const hash = contentHash(db)
    await backup(db, copy)
    chmodSync(copy, 0o600)
    // One file holds everything: a log beside it could be left behind.
    using written = new DatabaseSync(copy)
    written.exec('pragma journal_mode = delete')
    return hash
  } finally {
    db.exec('rollback')
  }
}

function removeIfThere(path: string): void {
  if (existsSync(path)) rmSync(path)
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}

function cannotWrite(file: string, cause: unknown): BackupFailed {
  const detail = cause instanceof Error ? cause.message : String(cause)
  return new BackupFailed(
    `the backup ${file} cannot be written: ${detail}`,
    'Check that its folder exists, that you may write there and that there is room.',
    { cause },
  )
}

/**
 * Puts a backup in the book's place. The book that was there, if any, is kept beside it, even one that cannot be
 * opened. The backup itself is not touched.
 * @returns where the former book was put; null when there was none
 * @throws BookUnreadable when the file is no book, or a newer Rapport's; BackupFailed when it is not there; BookBusy
 * while an import runs; BookOpenElsewhere while anyone else has the book open, who would go on in the former one
 */
export function restoreBackup(
  file: string,
  path: string,
): { readonly hash: string; readonly formerBook: string | null } {
  if (!existsSync(file)) throw new BackupFailed(`${file} is not there`, 'Check the spelling of the path.')
  using source = openToRead(file)
  assertNotNewer(source, file)
  makeFolder(dirname(path))
  const lock = lockImports(path)
  try {
    return replaceBook(source, path)
  } finally {
    lock[Symbol.dispose]()
  }
}

function replaceBook(source: DatabaseSync, path: string): { hash: string; formerBook: string | null } {
  const hash = contentHash(source)
  const partial = `${path}.partial`
  rmSync(partial, { force: true })
  source.prepare('vacuum into ?').run(partial)
  chmodSync(partial, 0o600)
  if (hashOf(partial) !== hash)
    throw new BackupFailed('the copy does not hold the same as the backup', 'Check the disk, then try again.')
  const former = existsSync(path) ? freeName(`${path}.before-restore`) : null
  try {
    if (former !== null) setAside(path, former)
  } catch (error) {
    rmSync(partial)
    throw error
  }
  putStrayLogAside(path)
  renameSync(partial, path)
  return { hash, formerBook: former }
}

function hashOf(file: string): string {
  const copy = new DatabaseSync(file, { readOnly: true })
  try {
    return contentHash(copy)
  } finally {
    copy.close()
  }
}

/**
 * Moves a book away whole. Its log is folded in first, so that one file holds everything; what cannot be opened
 * goes with its log as it is.
 */
function setAside(path: string, to: string): void {
  try {
    using db = openFile(path)
    foldLogIn(db)
  } catch (error) {
    if (!(error instanceof BookUnreadable)) throw error
  }
  for (const suffix of ['-wal', '-shm', ''])
    if (existsSync(`${path}${suffix}`)) renameSync(`${path}${suffix}`, `${to}${suffix}`)
}

/** SQLite leaves the log only when nobody else has the book open, which is what has to be known here. */
function foldLogIn(db: DatabaseSync): void {
  try {
    db.exec('pragma journal_mode = delete')
  } catch (error) {
    if (error instanceof Error && /database is locked/.test(error.message)) throw new BookOpenElsewhere()
    throw error
  }
}

/** SQLite would replay the log of a book that was deleted by hand into the one that comes in its place. */
function putStrayLogAside(path: string): void {
  for (const log of [`${path}-wal`, `${path}-shm`])
    if (existsSync(log)) renameSync(log, freeName(`${log}.before-restore`))
}
