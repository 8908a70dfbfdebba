import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenExport } from '../../app/ports.ts'
import {
  EXPORTED_PARTS,
  EXPORT_VERSION,
  type ExportedFile,
  type ExportedPart,
  type ExportedParts,
  MANIFEST,
  type Manifest,
} from '../../domain/exported/parts.ts'
import { MANIFEST_FILE } from '../../domain/exported/manifest-file.ts'
import { ExportDamaged } from '../failures.ts'
import { linesOf } from './json-lines.ts'

/** A manifest lists some twenty files. */
const LARGEST_MANIFEST = 1_000_000

/**
 * Opens an export of ours and looks whether each file that is read back is there as it was written.
 * @throws ExportDamaged when one is not, or the export is a newer Rapport's
 */
export function openExport(folder: string): OpenExport {
  const manifest = readManifest(folder)
  const files = new Map(manifest.files.map((file) => [file.name, file]))
  const parts = Object.keys(EXPORTED_PARTS) as ExportedPart[]
  const bytes = parts.reduce((sum, part) => sum + checkFile(folder, EXPORTED_PARTS[part].file, files), 0)
  return {
    path: folder,
    bytes,
    *lines<P extends ExportedPart>(part: P): Iterable<ExportedParts[P]> {
      const { file, shape } = EXPORTED_PARTS[part]
      let number = 0
      for (const line of linesOf(join(folder, file))) {
        number += 1
        const value = parsed(line)
        if (!shape(value))
          throw new ExportDamaged(`line ${number} of ${file} in ${folder} is not what Rapport writes`)
        yield value
      }
    },
  }
}

function readManifest(folder: string): Manifest {
  const path = join(folder, MANIFEST_FILE)
  const value = statSync(path).size > LARGEST_MANIFEST ? null : parsed(readFileSync(path, 'utf8'))
  if (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    Number(value.version) > EXPORT_VERSION
  )
    throw new ExportDamaged(
      `the export in ${folder} was written by a newer Rapport`,
      'Import it with that version of Rapport, or a newer one.',
    )
  if (!MANIFEST(value)) throw new ExportDamaged(`${MANIFEST_FILE} in ${folder} is damaged`)
  return value
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

/** @returns how many bytes it has */
function checkFile(folder: string, name: string, files: ReadonlyMap<string, ExportedFile>): number {
  const wanted = files.get(name)
  const path = join(folder, name)
  if (wanted === undefined || !existsSync(path) || !statSync(path).isFile())
    throw new ExportDamaged(`${name} is missing from the export in ${folder}`)
  const { size } = statSync(path)
  if (size < wanted.bytes) throw new ExportDamaged(`${name} in ${folder} is cut short`)
  if (size > wanted.bytes || sumOf(path) !== wanted.sha256)
    throw new ExportDamaged(`${name} in ${folder} is not as it was written`)
  return size
}

const CHUNK = 1_048_576

function sumOf(path: string): string {
  const sum = createHash('sha256')
  const chunk = Buffer.alloc(CHUNK)
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const length = readSync(file, chunk, 0, CHUNK, null)
      if (length === 0) return sum.digest('hex')
      sum.update(chunk.subarray(0, length))
    }
  } finally {
    closeSync(file)
  }
}
