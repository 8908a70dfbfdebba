import type { SkippedRecord } from '../app/ports.ts'
import { gunzip } from './archive/gunzip.ts'

/** Files that are read in one piece (address books, calendars) may be so many megabytes large. */
export const LARGEST_WHOLE_FILE = 512

/** Reads a whole stream into memory, unpacking it when it is compressed; past the limit it is cut, and said so. */
export async function readWhole(
  stream: AsyncIterable<Buffer>,
  isCompressed: boolean,
  megabytes: number = LARGEST_WHOLE_FILE,
): Promise<{ bytes: Uint8Array; skipped: SkippedRecord[] }> {
  const skipped: SkippedRecord[] = []
  const chunks: Buffer[] = []
  let length = 0
  const unpacking = isCompressed ? gunzip(stream) : null
  for await (const chunk of unpacking?.chunks ?? stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length <= megabytes * 1_048_576) continue
    skipped.push({
      where: `byte ${length}`,
      why: `the file is larger than ${megabytes} MB; only its beginning was read`,
    })
    break
  }
  const end = unpacking?.end()
  if (end?.why !== null && end?.why !== undefined)
    skipped.push({ where: `byte ${end.bytes}`, why: `${end.why}; what comes before was read` })
  // A copy of its own, so that it can be handed to a thread.
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return { bytes, skipped }
}
