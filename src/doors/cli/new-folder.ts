import { closeSync, existsSync, fsyncSync, openSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../../app/make-folder.ts'
import { Failure } from '../../domain/failure.ts'

/** There is something already where a folder was to be written. */
export class FolderNotEmpty extends Failure {
  readonly code = 'folder_not_empty'
  readonly fix = 'Name a folder that is not there yet, or an empty one: nothing is overwritten.'
}

/** The system does not let a folder be written. */
export class FolderNotWritten extends Failure {
  readonly code = 'folder_not_written'
  readonly fix = 'Check the rights of the folder and of the one that it is in, or name another.'
  constructor(folder: string, cause: unknown) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    super(`the folder ${folder} cannot be written: ${detail}`, { cause })
  }
}

/**
 * Makes a folder for its owner alone (0700, files 0600), or takes an empty one.
 * @returns what writes a file into it, piece by piece, and leaves it on the disk
 * @throws FolderNotEmpty when there is something in it, or a file of that name; FolderNotWritten when it may not be written
 */
export function openNewFolder(
  folder: string,
): (file: { readonly name: string; readonly pieces: Iterable<string> }) => void {
  whereWritable(folder, () => prepare(folder))
  return ({ name, pieces }) => {
    const file = whereWritable(folder, () => openSync(join(folder, name), 'wx', 0o600))
    try {
      for (const chunk of inChunks(pieces)) writeFileSync(file, chunk)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  }
}

function prepare(folder: string): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw new FolderNotEmpty(`${folder} is a file`)
    if (readdirSync(folder).length > 0) throw new FolderNotEmpty(`the folder ${folder} is not empty`)
  }
  makeFolder(folder)
}

/** A full disk is told as such, whatever was written. */
function whereWritable<T>(folder: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC'
    throw error instanceof Failure || isFull ? error : new FolderNotWritten(folder, error)
  }
}

const CHUNK = 262_144

/** Few writes of many pieces. */
function* inChunks(pieces: Iterable<string>): Iterable<string> {
  let gathered: string[] = []
  let length = 0
  for (const piece of pieces) {
    gathered.push(piece)
    length += piece.length
    if (length < CHUNK) continue
    yield gathered.join('')
    gathered = []
    length = 0
  }
  if (length > 0) yield gathered.join('')
}
