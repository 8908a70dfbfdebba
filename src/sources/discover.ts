import { type Dirent, accessSync, constants, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { MANIFEST_FILE } from '../domain/exported/manifest-file.ts'
import { isExport } from './exported/is-export.ts'
import { UnreadablePath } from './failures.ts'

/** One thing to read: a file by itself, the files of a folder that may hold one message each, or what `rapport export` wrote. */
export type Piece =
  | { readonly kind: 'file'; readonly path: string; readonly size: number; readonly modified: number }
  | { readonly kind: 'maildir'; readonly path: string; readonly names: readonly string[] }
  | { readonly kind: 'export'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly why: string }

/**
 * Walks the paths that the owner named, in a fixed order, and says what is there. Folders are walked to their
 * end; links are followed once; hidden files and folders are left out, except a Maildir++'s own (`.Sent`).
 * @throws UnreadablePath when a named path is not there, may not be read, or is a folder without a file.
 */
export function* discover(paths: readonly string[]): Generator<Piece> {
  const seen = new Set<string>()
  for (const given of paths) {
    const path = resolve(given)
    assertReadable(path, given)
    const stats = statSync(path)
    if (stats.isDirectory()) yield* namedFolder(path, given, seen)
    else if (stats.isFile()) yield* file(path, seen)
    else
      throw new UnreadablePath(
        `${given} is neither a file nor a folder`,
        'Write what it gives into a file, then import that.',
      )
  }
}

function assertReadable(path: string, given: string): void {
  try {
    accessSync(path, constants.R_OK)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EACCES')
      throw new UnreadablePath(
        `${given} may not be read`,
        'Give yourself the right to read it (`chmod u+r`), then import again.',
      )
    throw new UnreadablePath(`${given} is not there`, 'Check the spelling of the path, then import again.')
  }
}

/** An empty folder is the wrong one, or what should be in it was not put there: whoever named it is told. */
function* namedFolder(folder: string, given: string, seen: Set<string>): Generator<Piece> {
  const pieces = [...walk(folder, seen)]
  // Where another path led to what is in it already, it adds nothing and is no empty folder.
  if (pieces.every(isEmpty) && [...walk(folder, new Set())].every(isEmpty))
    throw new UnreadablePath(
      `${given} is a folder without a file in it`,
      'Name the folder that your export, your mail or your address book lies in.',
    )
  yield* pieces
}

function isEmpty(piece: Piece): boolean {
  return piece.kind === 'maildir' && piece.names.length === 0
}

function* walk(folder: string, seen: Set<string>): Generator<Piece> {
  const entries = list(folder)
  if (typeof entries === 'string') {
    yield { kind: 'unreadable', path: folder, why: entries }
    return
  }
  const real = realpathSync(folder)
  if (seen.has(real)) return
  seen.add(real)
  if (entries.some((entry) => entry.name === MANIFEST_FILE) && isExport(folder)) {
    yield { kind: 'export', path: folder }
    return
  }
  const isMaildir =
    entries.some((entry) => entry.name === 'cur' || entry.name === 'new') &&
    !entries.some((entry) => entry.isFile() && !isNoise(entry.name))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (isMaildir && (entry.name === 'cur' || entry.name === 'new')) yield* maildir(path)
    else if (isMaildir && entry.name === 'tmp') continue
    else if (entry.name.startsWith('.') && !isMaildir) continue
    else if (entry.isDirectory()) yield* walk(path, seen)
    else if (entry.isFile() && !isNoise(entry.name)) yield* file(path, seen)
    else if (entry.isSymbolicLink()) yield* followLink(path, seen)
  }
}

function* maildir(path: string): Generator<Piece> {
  const entries = list(path)
  if (typeof entries === 'string') yield { kind: 'unreadable', path, why: entries }
  else
    yield {
      kind: 'maildir',
      path,
      names: entries.filter((entry) => entry.isFile()).map((entry) => entry.name),
    }
}

function* followLink(path: string, seen: Set<string>): Generator<Piece> {
  try {
    if (statSync(path).isDirectory()) yield* walk(path, seen)
    else yield* file(path, seen)
  } catch {
    yield { kind: 'unreadable', path, why: 'the link leads nowhere' }
  }
}

function* file(path: string, seen: Set<string>): Generator<Piece> {
  try {
    accessSync(path, constants.R_OK)
    const { size, mtimeMs } = statSync(path)
    const real = realpathSync(path)
    if (seen.has(real)) return
    seen.add(real)
    yield { kind: 'file', path, size, modified: Math.floor(mtimeMs) }
  } catch {
    yield { kind: 'unreadable', path, why: 'you may not read it' }
  }
}

/** The folder's entries in a fixed order (numbers by value, so that `2.` comes before `10.`), or why there are none. */
function list(folder: string): Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted(
      (a, b) => COLLATOR.compare(a.name, b.name) || (a.name < b.name ? -1 : 1),
    )
  } catch {
    return 'you may not read this folder'
  }
}

const COLLATOR = new Intl.Collator('en', { numeric: true })

/** What mail programs leave beside mail. */
function isNoise(name: string): boolean {
  return (
    name === 'Thumbs.db' ||
    name === '.DS_Store' ||
    name.startsWith('dovecot') ||
    name === 'maildirfolder' ||
    basename(name).endsWith('.msf')
  )
}
