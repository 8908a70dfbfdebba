import { chmodSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { basename } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { BookUnreadable } from './failures.ts'
import { freeName } from './free-name.ts'
import { inTransaction } from './sqlite.ts'

const folder = new URL('./migrations/', import.meta.url)

/**
 * Brings the book to this Rapport's version, forward only, all steps in one transaction, after a copy of the book as it
 * was (`<book>.before-<version>`).
 * @throws BookUnreadable when the book was written by a newer Rapport.
 */
export function migrate(db: DatabaseSync, path: string): void {
  assertNotNewer(db, path)
  const { version, known } = versionsOf(db)
  if (version > 0 && version < known) keepCopy(db, `${path}.before-${known}`)
  bringUp(db)
}

/** All steps that a book of an earlier version lacks, in one transaction, without a copy: for what is one already. */
export function bringUp(db: DatabaseSync): void {
  const steps = allSteps()
  if (versionOf(db) === steps.length) return
  inTransaction(db, () => {
    // A second process may have migrated while this one waited for the lock.
    for (const name of steps.slice(versionOf(db)))
      db.exec(readFileSync(new URL(basename(name), folder), 'utf8'))
    db.exec(`pragma user_version = ${steps.length}`)
  })
}

/** The version that a book is of, and the newest that this Rapport knows. */
export function versionsOf(db: DatabaseSync): { readonly version: number; readonly known: number } {
  return { version: versionOf(db), known: allSteps().length }
}

function assertNotNewer(db: DatabaseSync, path: string): void {
  const { version, known } = versionsOf(db)
  if (version > known)
    throw new BookUnreadable(
      `${path} was written by a newer Rapport (book version ${version}, this one knows ${known})`,
      'Use the newer Rapport, or give another book with --book.',
    )
}

/** A copy that is cut short bears no name that stands in the way of the next try. */
function keepCopy(db: DatabaseSync, name: string): void {
  const partial = freeName(`${name}.${process.pid}.partial`)
  db.prepare('vacuum into ?').run(partial)
  chmodSync(partial, 0o600)
  renameSync(partial, freeName(name))
}

function allSteps(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
}

function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('pragma user_version').get()?.['user_version'] ?? 0)
}
