import { isUtf8 } from 'node:buffer'
import { Readable } from 'node:stream'
import { getFileNameLowLevel, openPromise } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { BYTES_OF_AN_ARCHIVE, RATIO_OF_AN_ARCHIVE, RATIO_FREE_BYTES } from './limits.ts'

/** One file of an archive, or why it is not given out. Directories are left out. */
export type ZipEntry =
  | {
      readonly kind: 'file'
      /** The name as the archive gives it: a label for reports, never a path on disk. */
      readonly name: string
      /** Uncompressed size as stated; reading more or less than this fails. */
      readonly bytes: number
      /** The content as a stream, for large files. To be read to its end, or destroyed, before the next entry. */
      open(): Promise<Readable>
      /** The whole content. @throws when it is damaged */
      read(): Promise<Buffer>
    }
  | { readonly kind: 'skipped'; readonly name: string; readonly why: string }

/**
 * Lists the files of a zip archive, one after another, without unpacking anything to disk.
 *
 * Bounds (docs: TRUST): at most 50,000 entries; at most 8 GB unpacked; at most 200 times the archive's own size
 * (so that entries that overlap count), and 200 to one for each large entry; archives inside are listed, not
 * opened. Never throws for what stands in the file: an archive that cannot be read is one skipped entry without
 * a name.
 */
export async function* readZip(path: string): AsyncGenerator<ZipEntry, void, undefined> {
  let zip: ZipFile
  try {
    zip = await openPromise(path, { lazyEntries: true, decodeStrings: false, autoClose: false })
  } catch (error) {
    yield skipped('', reasonOf(error))
    return
  }
  try {
    if (zip.entryCount > ENTRIES) yield skipped('', `holds ${zip.entryCount} files; ${ENTRIES} are the most`)
    else yield* readEntries(zip)
  } catch (error) {
    yield skipped('', `${reasonOf(error)}; what follows was not read`)
  } finally {
    zip.close()
  }
}

const ENTRIES = 50_000

async function* readEntries(zip: ZipFile): AsyncGenerator<ZipEntry, void, undefined> {
  let unpacked = 0
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry)
    if (name.endsWith('/')) continue
    const why = faultOf(entry, name) ?? faultOfTotal(zip, unpacked + entry.uncompressedSize)
    if (why !== null) {
      yield skipped(name, why)
      continue
    }
    const open = (): Promise<Readable> => {
      // An entry counts when it is opened: the pictures of a Takeout cost nothing.
      unpacked += entry.uncompressedSize
      return zip.openReadStreamPromise(entry)
    }
    const read = async (): Promise<Buffer> => Buffer.concat(await Array.fromAsync(chunksOf(await open())))
    yield { kind: 'file', name, bytes: entry.uncompressedSize, open, read }
  }
}

async function* chunksOf(stream: Readable): AsyncGenerator<Buffer, void, undefined> {
  for await (const chunk of stream) if (Buffer.isBuffer(chunk)) yield chunk
}

function faultOf(entry: Entry, name: string): string | null {
  if (entry.isEncrypted()) return 'is encrypted; unpack it with its password first'
  if (!entry.canDecodeFileData()) return 'is compressed in a way that Rapport cannot read'
  if (/\.(?:zip|7z|rar|tar|tgz|jar)$/i.test(name)) return 'is an archive inside an archive; unpack it first'
  if (/(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$)/.test(name)) return 'is a note of the file system'
  const most = Math.max(entry.compressedSize * RATIO_OF_AN_ARCHIVE, RATIO_FREE_BYTES)
  return entry.uncompressedSize > most ? `unpacks to over ${RATIO_OF_AN_ARCHIVE} times its size` : null
}

function faultOfTotal(zip: ZipFile, unpacked: number): string | null {
  if (unpacked > BYTES_OF_AN_ARCHIVE) return 'would unpack the archive to over 8 GB; unpack it yourself first'
  const most = Math.max(zip.fileSize * RATIO_OF_AN_ARCHIVE, RATIO_FREE_BYTES)
  return unpacked > most ? `would unpack the archive to over ${RATIO_OF_AN_ARCHIVE} times its size` : null
}

/** Names without the UTF-8 flag are UTF-8 all the same on many systems; else CP437 as the format says. */
function nameOf({ fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string {
  const flags = isUtf8(fileNameRaw) ? generalPurposeBitFlag | UTF8_FLAG : generalPurposeBitFlag
  const name = getFileNameLowLevel(flags, fileNameRaw, extraFields, false)
  // oxlint-disable-next-line no-control-regex -- a label must not carry terminal escapes into a report
  return name.replace(/[\u0000-\u001F\u007F-\u009F]/g, '').slice(0, 1000)
}

const UTF8_FLAG = 0x800

function skipped(name: string, why: string): ZipEntry {
  return { kind: 'skipped', name, why }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  if (/End of central directory/i.test(message))
    return 'is no zip archive, or is cut off: its table of contents at the end is missing'
  if (/ENOENT/.test(message)) return 'is not there'
  if (/EACCES|EPERM/.test(message)) return 'may not be read with your permissions'
  if (/multi-disk/i.test(message)) return 'is one part of an archive in several parts'
  if (/strong encryption/i.test(message)) return 'is encrypted; unpack it with its password first'
  return 'is a damaged zip archive'
}
