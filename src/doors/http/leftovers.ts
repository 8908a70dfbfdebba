import { readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { HOUR } from '../../domain/milliseconds.ts'

/**
 * Takes away the folders that a Rapport which was ended in the middle has left beside a book: what was being sent, a backup that was
 * brought, and the records of the made-up book. Those of the last hour may be another's, and stay.
 * @param now ms since 1970, by the system's clock
 */
export function clearLeftovers(book: string, now: number): void {
  const folder = dirname(book)
  const beginnings = [
    `${basename(book)}.sent-`,
    `${basename(book)}.brought-`,
    `${basename(book, '.db')}.made-up.db.records-`,
  ]
  for (const name of readdirSync(folder)) {
    if (!beginnings.some((beginning) => name.startsWith(beginning))) continue
    const path = join(folder, name)
    if (statSync(path).mtimeMs < now - HOUR) rmSync(path, { recursive: true, force: true })
  }
}
