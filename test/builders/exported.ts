import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ExportResult, exportBook } from '../../src/app/export/export-book.ts'
import { openNewFolder } from '../../src/doors/cli/new-folder.ts'
import type { Book } from '../../src/store/book.ts'

/** Exports as the command line does, inside this process. */
export async function exportInto(book: Book, folder: string): Promise<ExportResult> {
  return exportBook(await book.exporting(), { rapport: '1.2.3', zone: 'UTC' }, openNewFolder(folder))
}

/** Every file of a folder by its name. */
export function filesIn(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
}

/** Rewrites a file of an export, and its manifest to match, as somebody would who knows how. */
export function tamper(folder: string, name: string, change: (text: string) => string): void {
  const bytes = Buffer.from(change(readFileSync(join(folder, name), 'utf8')))
  writeFileSync(join(folder, name), bytes)
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'rapport.json'), 'utf8'))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const retold = JSON.stringify(manifest, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'name' in value && value.name === name
      ? { ...value, bytes: bytes.length, sha256 }
      : value,
  )
  writeFileSync(join(folder, 'rapport.json'), retold)
}
