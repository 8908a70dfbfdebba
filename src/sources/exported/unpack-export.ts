import { createWriteStream, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { MANIFEST_FILE } from '../../domain/exported/manifest-file.ts'
import { EXPORTED_PARTS } from '../../domain/exported/parts.ts'
import { readZip, type ZipEntry } from '../archive/zip.ts'
import { isExport } from './is-export.ts'

/**
 * Puts the folder in the place of each zip archive in it that holds an export of ours, as the app in the browser gives
 * them out: what is read back of an export is read as a folder. Other archives stay as they are.
 * @param folder one of our own making, whose files may be replaced
 */
export async function unpackExports(folder: string): Promise<void> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && /\.zip$/i.test(entry.name)) await unpackExport(join(entry.parentPath, entry.name))
}

async function unpackExport(archive: string): Promise<void> {
  const names = new Set<string>()
  for await (const { kind, name } of readZip(archive)) if (kind === 'file') names.add(name)
  if (!names.has(MANIFEST_FILE)) return
  const unpacked = `${archive}.unpacked`
  mkdirSync(unpacked, { mode: 0o700 })
  try {
    for await (const entry of readZip(archive)) await unpack(entry, unpacked)
    if (!isExport(unpacked)) return
    rmSync(archive)
    renameSync(unpacked, archive)
  } catch {
    // A damaged archive is told of when it is read.
  } finally {
    rmSync(unpacked, { recursive: true, force: true })
  }
}

/** The names that are written are our own, never the archive's. */
const OURS: ReadonlySet<string> = new Set([
  MANIFEST_FILE,
  ...Object.values(EXPORTED_PARTS).map(({ file }) => file),
])

async function unpack(entry: ZipEntry, folder: string): Promise<void> {
  if (entry.kind === 'file' && OURS.has(entry.name))
    await pipeline(
      await entry.open(),
      createWriteStream(join(folder, entry.name), { flags: 'wx', mode: 0o600 }),
    )
}
