import { refusalFrom } from '../api/refusal.ts'
import type { DroppedFile } from './dropped-files.ts'

/** How dropped files are sent: a line of JSON before the bytes of each. */
const TYPE = 'application/vnd.rapport.files'

/**
 * Sends files to the book's importer; the browser reads them from the disk as they go.
 * @returns the import's id
 * @throws Refusal when the book does not take them
 */
export async function sendFiles(files: readonly DroppedFile[]): Promise<string> {
  const parts = files.flatMap(({ path, file }) => [
    `${JSON.stringify({ path, size: file.size, modified: file.lastModified })}\n`,
    file,
  ])
  const answer = await fetch('/api/imports', {
    method: 'POST',
    headers: { 'content-type': TYPE, 'x-rapport-upload': '1' },
    body: new Blob(parts),
  })
  const body: unknown = await answer.json().catch(() => null)
  if (!answer.ok) throw refusalFrom(body, answer.status)
  return typeof body === 'object' && body !== null && 'id' in body ? String(body.id) : ''
}
