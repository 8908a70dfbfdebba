import { chmodSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, backup } from 'node:sqlite'
import { Failure } from '../domain/failure.ts'
import { contentHash } from './content-hash.ts'

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

function hashOf(file: string): string {
  const copy = new DatabaseSync(file, { readOnly: true })
  try {
    return contentHash(copy)
  } finally {
    copy.close()
  }
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
