import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Failure } from '../domain/failure.ts'
import { contentHash } from './content-hash.ts'
import { BookUnreadable } from './failures.ts'
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
 * Writes a copy of the book, opens it and compares it with the original before it is called a backup.
 * A writer beside it does no harm: the copy is of one moment.
 * @throws BackupFailed when the file is there already, or cannot be written, or does not hold the same
 */
export function backUp(db: DatabaseSync, file: string): { readonly hash: string } {
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
    // Of one moment; VACUUM opens its own, so a writer in between is looked for below.
    db.exec('begin')
    const hash = contentHash(db)
    db.exec('commit')
    db.prepare('vacuum into ?').run(partial)
    const copied = hashOf(partial)
    if (copied !== hash && contentHash(db) === hash)
      throw new BackupFailed(
        'the backup does not hold the same as the book',
        'Run `rapport doctor`, then try again.',
      )
    chmodSync(partial, 0o600)
    renameSync(partial, file)
    return { hash: copied }
  } catch (error) {
    if (db.isTransaction) db.exec('rollback')
    removeIfThere(partial)
    throw error instanceof Failure ? error : cannotWrite(file, error)
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
 * while an import runs
 */
export function restoreBackup(
  file: string,
  path: string,
): { readonly hash: string; readonly formerBook: string | null } {
  if (!existsSync(file)) throw new BackupFailed(`${file} is not there`, 'Check the spelling of the path.')
  using source = openToRead(file)
  assertNotNewer(source, file)
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
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
  if (former !== null) setAside(path, former)
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
    db.exec('pragma wal_checkpoint(truncate)')
  } catch (error) {
    if (!(error instanceof BookUnreadable)) throw error
  }
  for (const suffix of ['-wal', '-shm', ''])
    if (existsSync(`${path}${suffix}`)) renameSync(`${path}${suffix}`, `${to}${suffix}`)
}

/** SQLite would replay the log of a book that was deleted by hand into the one that comes in its place. */
function putStrayLogAside(path: string): void {
  for (const log of [`${path}-wal`, `${path}-shm`])
    if (existsSync(log)) renameSync(log, freeName(`${log}.before-restore`))
}
