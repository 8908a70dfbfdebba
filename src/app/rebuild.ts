import type { ImportParts, ImportProgress } from './import-paths.ts'
import { readPending } from './read-pending.ts'
import { settle } from './settle.ts'

/**
 * Drops what was worked out and works it out again from what was imported, and from what the owner said: who is a
 * person and who is one with whom, ties, threads, findings. Gives what importing it all anew would, with every answer,
 * merge, parting, circle and name. Whose book it is stays, unless the records show another more surely.
 */
export async function rebuild(
  parts: Pick<ImportParts, 'imports' | 'settlement' | 'reading' | 'sources'>,
  wish: {
    readonly now: number
    readonly owners: readonly string[]
    readonly onProgress: (progress: ImportProgress) => void
  },
): Promise<{ readonly people: number; readonly interactions: number }> {
  using _lock = parts.imports.lock()
  parts.reading.forget()
  settle(parts.settlement, { owners: wish.owners, everyone: true, now: wish.now })
  await readPending(parts, wish.onProgress)
  parts.imports.markFinished()
  return parts.imports.counts()
}
