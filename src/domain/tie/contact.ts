import { type Contact, type History, historyOf } from './history.ts'

export { CHANNELS, channelNamed, contactsOf, historyOf } from './history.ts'
export type { Channel, Contact, History } from './history.ts'

/**
 * Packs a tie's whole history into one blob for the book: version, unit, count, then per contact the time
 * since the last one, a byte of flags, and the interaction's distance from the last one. Numbers are LEB128
 * varints (seven bits a byte, low first); signed ones zigzag. Times are whole seconds where all are, else
 * milliseconds. `decodeContacts` gives back `historyOf(contacts)` exactly, for times and interactions that
 * are integers within ±2^51.
 */
export function encodeContacts(contacts: readonly Contact[]): Uint8Array {
  return encodeHistory(historyOf(contacts))
}

/** As `encodeContacts`, for contacts that are columns already. */
export function encodeHistory({ at, flags, interaction }: History): Uint8Array {
  const unit = at.every((time) => time % 1000 === 0) ? 1000 : 1
  const out = new Writer(16 + at.length * 8)
  out.byte(VERSION)
  out.byte(unit === 1000 ? 1 : 0)
  out.varint(at.length)
  let time = 0
  let last = 0
  for (let i = 0; i < at.length; i++) {
    const next = at[i]! / unit
    out.varint(i === 0 ? zigzag(next) : next - time)
    out.byte(flags[i]!)
    out.varint(zigzag(interaction[i]! - last))
    time = next
    last = interaction[i]!
  }
  return out.bytes()
}

/**
 * Reads a blob of `encodeContacts`. A blob that is cut short gives the contacts that are whole; one of
 * another version, or empty, gives none. Never throws, and never allocates more than the blob could hold.
 */
export function decodeContacts(blob: Uint8Array): History {
  return decodeAll([blob])[0] ?? historyOf([])
}

/** As `decodeContacts`, for many ties at once: their columns share three arrays, which halves the time. */
export function decodeAll(blobs: readonly Uint8Array[]): History[] {
  const counts = blobs.map(countIn)
  const total = counts.reduce((sum, count) => sum + count, 0)
  const all = {
    at: new Float64Array(total),
    flags: new Uint8Array(total),
    interaction: new Float64Array(total),
  }
  let from = 0
  return blobs.map((blob, i) => {
    const count = counts[i] ?? 0
    const start = from
    from += count
    return part(all, start, start + decodeInto(all, { blob, count, start }))
  })
}

const VERSION = 1

/** Where the reading stands in the blob at hand. Local to this file: a blob is read in one go. */
let place = 0

/** How many contacts a blob says it holds, and could. */
function countIn(blob: Uint8Array): number {
  if (blob.length < 3 || blob[0] !== VERSION) return 0
  place = 2
  const count = readNumber(blob)
  return Math.max(0, Math.min(count, Math.floor((blob.length - place) / 3)))
}

/** Fills the columns from `start` on. @returns how many contacts were whole. */
function decodeInto(
  { at, flags, interaction }: History,
  { blob, count, start }: { blob: Uint8Array; count: number; start: number },
): number {
  if (count === 0) return 0
  const unit = blob[1] === 1 ? 1000 : 1
  place = 2
  readNumber(blob)
  let time = 0
  let last = 0
  for (let i = 0; i < count; i++) {
    const step = readNumber(blob)
    time = i === 0 ? unzigzag(step) : time + step
    const packed = blob[place++]!
    last += unzigzag(readNumber(blob))
    if (place > blob.length) return i
    at[start + i] = time * unit
    flags[start + i] = packed
    interaction[start + i] = last
  }
  return count
}

/** Reads one varint. Almost every one takes at most three bytes: spelt out, as that is most of the speed. */
function readNumber(bytes: Uint8Array): number {
  let byte = bytes[place++]!
  if (byte < 0x80) return byte
  let value = byte & 0x7f
  byte = bytes[place++]!
  if (byte < 0x80) return value | (byte << 7)
  value |= (byte & 0x7f) << 7
  byte = bytes[place++]!
  if (byte < 0x80) return value | (byte << 14)
  value |= (byte & 0x7f) << 14
  return readRest(bytes, value)
}

function readRest(bytes: Uint8Array, low: number): number {
  let value = low
  for (let scale = 2 ** 21; scale < 2 ** 56; scale *= 128) {
    const byte = bytes[place++]
    if (byte === undefined) break
    value += (byte & 0x7f) * scale
    if (byte < 0x80) return value
  }
  place = bytes.length + 1
  return value
}

function part({ at, flags, interaction }: History, from: number, to: number): History {
  return {
    at: at.subarray(from, to),
    flags: flags.subarray(from, to),
    interaction: interaction.subarray(from, to),
  }
}

function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value
}

function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2
}

/** A byte buffer that grows. */
class Writer {
  #buffer: Uint8Array
  #length = 0

  constructor(room: number) {
    this.#buffer = new Uint8Array(room)
  }

  byte(value: number): void {
    if (this.#length === this.#buffer.length) {
      const larger = new Uint8Array(this.#buffer.length * 2)
      larger.set(this.#buffer)
      this.#buffer = larger
    }
    this.#buffer[this.#length++] = value
  }

  varint(value: number): void {
    let rest = value
    while (rest >= 0x80) {
      this.byte((rest % 128) | 0x80)
      rest = Math.floor(rest / 128)
    }
    this.byte(rest)
  }

  bytes(): Uint8Array {
    return this.#buffer.slice(0, this.#length)
  }
}
