import { type Contact, type History, historyOf } from './history.ts'

export { CHANNELS, channelNamed, contactsOf, historyOf } from './history.ts'
export type { Channel, Contact, Direction, History } from './history.ts'

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
  if (blob.length < 3 || blob[0] !== VERSION) return historyOf([])
  const unit = blob[1] === 1 ? 1000 : 1
  reader.bytes = blob
  reader.place = 2
  const count = Math.min(readVarint(), Math.floor((blob.length - reader.place) / 3))
  const at = new Float64Array(count)
  const flags = new Uint8Array(count)
  const interaction = new Float64Array(count)
  let time = 0
  let last = 0
  for (let i = 0; i < count; i++) {
    const step = readVarint()
    time += i === 0 ? unzigzag(step) : step
    const packed = blob[reader.place++]
    last += unzigzag(readVarint())
    if (packed === undefined || reader.place > blob.length) return firstOf({ at, flags, interaction }, i)
    at[i] = time * unit
    flags[i] = packed
    interaction[i] = last
  }
  return { at, flags, interaction }
}

const VERSION = 1

/** Where the reading stands. One for all calls: a blob is read in one go, and allocating it costs a tenth. */
const reader: { bytes: Uint8Array; place: number } = { bytes: new Uint8Array(0), place: 0 }

function readVarint(): number {
  const { bytes } = reader
  let place = reader.place
  // The first four bytes fit in the 31 bits of a small integer, which is the fast and usual case.
  let byte = bytes[place++] ?? 0
  let value = byte & 0x7f
  let shift = 7
  while (byte >= 0x80 && shift < 28) {
    byte = bytes[place++] ?? 0
    value |= (byte & 0x7f) << shift
    shift += 7
  }
  let scale = 2 ** 28
  while (byte >= 0x80 && scale < 2 ** 53) {
    byte = bytes[place++] ?? 0
    value += (byte & 0x7f) * scale
    scale *= 128
  }
  reader.place = place
  return value
}

function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value
}

function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2
}

function firstOf(history: History, count: number): History {
  return {
    at: history.at.slice(0, count),
    flags: history.flags.slice(0, count),
    interaction: history.interaction.slice(0, count),
  }
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
