import { closeSync, openSync, writeSync } from 'node:fs'
import { constants, crc32, deflateRawSync } from 'node:zlib'

/** Writes files into a zip archive, one after another, each in pieces: never more than a piece is in memory. */
export type ZipFile = {
  readonly add: (file: { readonly name: string; readonly pieces: Iterable<string> }) => void
  /** Writes the table at the end; without it, it is no archive. */
  readonly close: () => void
}

/** Pieces are gathered to this many characters before they are packed. */
const CHUNK = 1_000_000

type Entry = {
  readonly name: Buffer
  readonly offset: number
  readonly crc: number
  readonly packed: number
  readonly size: number
}

/**
 * Begins an archive at `path`, for its owner alone (0600). PKWARE's APPNOTE 6.3.10: sizes follow each file (§4.3.9), and
 * are of 64 bits throughout (§4.5.3), so that no length is too much.
 */
export function openZip(path: string): ZipFile {
  const file = openSync(path, 'wx', 0o600)
  const entries: Entry[] = []
  let offset = 0
  const write = (bytes: Uint8Array) => {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
    offset += bytes.length
  }
  return {
    add: ({ name, pieces }) => {
      const entry = { name: Buffer.from(name), offset, crc: 0, packed: 0, size: 0 }
      write(localHeader(entry.name))
      const begin = offset
      for (const chunk of inChunks(pieces)) {
        entry.crc = crc32(chunk, entry.crc)
        entry.size += chunk.length
        // Each chunk ends at a byte, so that they can follow one another; the last block of all is an empty one.
        write(deflateRawSync(chunk, { finishFlush: constants.Z_SYNC_FLUSH }))
      }
      write(LAST_BLOCK)
      entry.packed = offset - begin
      write(descriptor(entry))
      entries.push(entry)
    },
    close: () => {
      const table = offset
      for (const entry of entries) write(tableRow(entry))
      write(tableEnd({ count: entries.length, size: offset - table, offset: table, end: offset }))
      closeSync(file)
    },
  }
}

/** RFC 1951 §3.2.3: a final block with fixed codes and nothing in it. */
const LAST_BLOCK = Uint8Array.of(0x03, 0x00)

/** Version 4.5 knows 64 bits; sizes follow the data, and names are UTF-8 (bits 3 and 11). */
const [VERSION, FLAGS, DEFLATED] = [45, 0x0808, 8]

/** 1 January 1980: what is in it says when it is from. */
const [TIME, DAY] = [0, 0x21]
const IN_64_BITS = 0xffffffff

function localHeader(name: Buffer): Buffer {
  return Buffer.concat([
    fields([4, 0x04034b50], [2, VERSION], [2, FLAGS], [2, DEFLATED], [2, TIME], [2, DAY]),
    fields([4, 0], [4, IN_64_BITS], [4, IN_64_BITS], [2, name.length], [2, 20]),
    name,
    fields([2, 1], [2, 16], [8, 0], [8, 0]),
  ])
}

function descriptor({ crc, packed, size }: Entry): Buffer {
  return fields([4, 0x08074b50], [4, crc], [8, packed], [8, size])
}

function tableRow({ name, crc, packed, size, offset }: Entry): Buffer {
  return Buffer.concat([
    fields([4, 0x02014b50], [2, VERSION], [2, VERSION], [2, FLAGS], [2, DEFLATED], [2, TIME], [2, DAY]),
    fields(
      [4, crc],
      [4, IN_64_BITS],
      [4, IN_64_BITS],
      [2, name.length],
      [2, 28],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
    ),
    fields([4, IN_64_BITS]),
    name,
    fields([2, 1], [2, 24], [8, size], [8, packed], [8, offset]),
  ])
}

type TableEnd = {
  readonly count: number
  readonly size: number
  readonly offset: number
  readonly end: number
}

function tableEnd({ count, size, offset, end }: TableEnd): Buffer {
  return Buffer.concat([
    fields([4, 0x06064b50], [8, 44], [2, VERSION], [2, VERSION], [4, 0], [4, 0]),
    fields([8, count], [8, count], [8, size], [8, offset]),
    fields([4, 0x07064b50], [4, 0], [8, end], [4, 1]),
    fields(
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, 0xffff],
      [2, 0xffff],
      [4, IN_64_BITS],
      [4, IN_64_BITS],
      [2, 0],
    ),
  ])
}

/** Numbers of so many bytes each, the lowest byte first. */
function fields(...all: readonly (readonly [2 | 4 | 8, number])[]): Buffer {
  const bytes = Buffer.alloc(all.reduce((sum, [length]) => sum + length, 0))
  let at = 0
  for (const [length, value] of all) {
    if (length === 8) bytes.writeBigUInt64LE(BigInt(value), at)
    else bytes.writeUIntLE(value, at, length)
    at += length
  }
  return bytes
}

function* inChunks(pieces: Iterable<string>): Iterable<Buffer> {
  let gathered: string[] = []
  let length = 0
  for (const piece of pieces) {
    gathered.push(piece)
    length += piece.length
    if (length < CHUNK) continue
    yield Buffer.from(gathered.join(''))
    gathered = []
    length = 0
  }
  if (length > 0) yield Buffer.from(gathered.join(''))
}
