import { chmodSync, existsSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Failure } from '../domain/failure.ts'
import { contentHash } from './content-hash.ts'
import { openFile } from './sqlite.ts'

/** A backup or a restore that could not be carried out. Nothing was changed. */
export class BackupFailed extends Failure {
  readonly code = 'backup_failed'
  readonly fix: string
  constructor(message: string, fix: string) {
    super(message)
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
  if (!existsSync(dirname(file)))
    throw new BackupFailed(`the folder ${dirname(file)} is not there`, 'Make the folder first.')
  const partial = `${file}.partial`
  rmSync(partial, { force: true })
  try {
    // One read transaction around both, so that what is hashed is what was copied.
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
    rmSync(partial, { force: true })
    throw error
  }
}

/**
 * Puts a backup in the book's place. The book that was there, if any, is kept beside it.
 * @returns where the former book was put; null when there was none
 * @throws BookUnreadable when the file is no book; BackupFailed when it is not there
 */
export function restoreBackup(
  file: string,
  path: string,
): { readonly hash: string; readonly formerBook: string | null } {
  if (!existsSync(file)) throw new BackupFailed(`${file} is not there`, 'Check the spelling of the path.')
  openFile(file).close()
  const hash = hashOf(file)
  const partial = `${path}.partial`
  rmSync(partial, { force: true })
  const source = openFile(file)
  source.prepare('vacuum into ?').run(partial)
  source.close()
  chmodSync(partial, 0o600)
  const former = existsSync(path) ? freeName(`${path}.before-restore`) : null
  if (former !== null) setAside(path, former)
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

/** Moves a book away whole: its log is folded in first, so that one file holds everything. */
function setAside(path: string, to: string): void {
  const db = openFile(path)
  db.exec('pragma wal_checkpoint(truncate)')
  db.close()
  renameSync(path, to)
  for (const suffix of ['-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true })
}

function freeName(name: string): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}-${number}`
    if (!existsSync(candidate)) return candidate
  }
}
