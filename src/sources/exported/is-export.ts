import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { MANIFEST_FILE } from '../../domain/exported/manifest-file.ts'

/** Whether the folder holds a manifest of ours, whole or not. */
export function isExport(folder: string): boolean {
  const path = join(folder, MANIFEST_FILE)
  try {
    if (!statSync(path).isFile()) return false
    const head = Buffer.alloc(200)
    const file = openSync(path, 'r')
    try {
      return /^\s*\{\s*"format"\s*:\s*"rapport-export"/.test(
        head.toString('utf8', 0, readSync(file, head, 0, head.length, 0)),
      )
    } finally {
      closeSync(file)
    }
  } catch {
    return false
  }
}
