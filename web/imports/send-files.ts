import { answerOf, api } from '../api/client.ts'
import { uploadOf } from '../api/upload.ts'
import type { DroppedFile } from './dropped-files.ts'

/**
 * Sends files to the book's importer.
 * @returns the import's id
 * @throws Refusal when the book does not take them
 */
export async function sendFiles(files: readonly DroppedFile[]): Promise<string> {
  const { id } = await answerOf(api.imports.$post({ query: {} }, { init: uploadOf(files) }))
  return id
}
