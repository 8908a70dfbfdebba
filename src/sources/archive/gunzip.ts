import { createGunzip } from 'node:zlib'
import type { Gunzip } from 'node:zlib'
import { BYTES_OF_AN_ARCHIVE, RATIO_FREE_BYTES, RATIO_OF_AN_ARCHIVE } from './limits.ts'

/** How the unpacking of a gzip file ended. */
export type GunzipEnd = {
  /** How many bytes were unpacked. */
  readonly bytes: number
  /** How many bytes of the gzip file were read. */
  readonly compressedBytes: number
  /** Up to which unpacked byte the content is good when the file is cut, damaged or refused; null when it is whole. */
  readonly truncatedAt: number | null
  /** Why it was not read to its end, in plain words; null when it was. */
  readonly why: string | null
}

/** A gzip file as it is unpacked. */
export type GunzipReading = {
  /** The content, piece by piece. Never throws for what stands in the file: a damaged one simply ends early. */
  readonly chunks: AsyncGenerator<Buffer, GunzipEnd, undefined>
  /** How it ended; null until `chunks` has ended. */
  end(): GunzipEnd | null
}

/**
 * Unpacks gzip, several members after another included, within the bounds of an archive: 8 GB, and 200 times the
 * compressed size. Of a truncated file all that was readable is given.
 * @param source the compressed bytes, such as a file's read stream; its own errors are thrown
 */
export function gunzip(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): GunzipReading {
  let ended: GunzipEnd | null = null
  async function* unpack(): AsyncGenerator<Buffer, GunzipEnd, undefined> {
    const inflate = new Inflating()
    try {
      for await (const chunk of source) {
        yield* inflate.push(chunk)
        if (inflate.why !== null) break
      }
      if (inflate.why === null) yield* inflate.finish()
    } finally {
      inflate.close()
    }
    ended = inflate.outcome()
    return ended
  }
  return { chunks: unpack(), end: () => ended }
}

/** Small pieces of input, so that a piece of output stays small: deflate packs up to 1,032 to one. */
const PIECE = 16_384

class Inflating {
  why: string | null = null
  readonly #gunzip: Gunzip = createGunzip()
  #out: Buffer[] = []
  #goOn: () => void = () => {}
  #bytes = 0
  #compressed = 0

  constructor() {
    // What was unpacked before an error is delivered to a listener; an async iterator would lose it.
    this.#gunzip.on('data', (chunk: Buffer) => this.#out.push(chunk))
    this.#gunzip.on('error', (error: NodeJS.ErrnoException) => {
      this.why ??= reasonOf(error, this.#compressed)
      this.#goOn()
    })
  }

  async *push(chunk: Uint8Array): AsyncGenerator<Buffer, void, undefined> {
    for (let from = 0; from < chunk.length && this.why === null; from += PIECE) {
      const piece = chunk.subarray(from, from + PIECE)
      this.#compressed += piece.length
      await this.#step((done) => this.#gunzip.write(piece, done))
      yield* this.#take()
    }
  }

  async *finish(): AsyncGenerator<Buffer, void, undefined> {
    if (this.#compressed === 0) this.why = 'is empty'
    await this.#step((done) => this.#gunzip.once('end', done).end())
    yield* this.#take()
  }

  close(): void {
    this.#gunzip.destroy()
  }

  outcome(): GunzipEnd {
    const truncatedAt = this.why === null ? null : this.#bytes
    return { bytes: this.#bytes, compressedBytes: this.#compressed, truncatedAt, why: this.why }
  }

  /** Waits for a step to be done, or to fail: zlib does not call back after an error. */
  #step(start: (done: () => void) => void): Promise<void> {
    return new Promise((resolve) => {
      this.#goOn = resolve
      start(() => resolve())
    })
  }

  *#take(): Generator<Buffer, void, undefined> {
    const out = this.#out
    this.#out = []
    for (const chunk of out) {
      const tooMuch = faultOfSize(this.#bytes + chunk.length, this.#compressed)
      if (tooMuch !== null) {
        this.why = tooMuch
        return
      }
      this.#bytes += chunk.length
      yield chunk
    }
  }
}

function faultOfSize(bytes: number, compressed: number): string | null {
  if (bytes > BYTES_OF_AN_ARCHIVE) return 'unpacks to over 8 GB; it was read up to there'
  const most = Math.max(compressed * RATIO_OF_AN_ARCHIVE, RATIO_FREE_BYTES)
  return bytes > most
    ? `unpacks to over ${RATIO_OF_AN_ARCHIVE} times its size; it was read up to there`
    : null
}

function reasonOf({ code }: NodeJS.ErrnoException, compressed: number): string {
  if (code === 'Z_BUF_ERROR') return `is cut off after ${compressed} bytes; all before was read`
  return compressed <= PIECE
    ? 'is no gzip file, or is damaged at its start'
    : `is damaged near byte ${compressed}`
}
