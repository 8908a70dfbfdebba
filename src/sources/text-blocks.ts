import { constants, zstdCompressSync } from 'node:zlib'
import type { TextPlace } from '../app/ports.ts'

/** A block is closed when it holds this many bytes: large enough to compress well, small enough to open for one text. */
const BLOCK_BYTES = 65_536

/** The fastest level: the next ones take up to twice the time for blocks 3 to 5 % smaller. */
const COMPRESSION = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }

/** Lays texts one after another into blocks and compresses these. */
export class TextBlocks {
  #texts: Buffer[] = []
  #length = 0
  readonly #blocks: Uint8Array[] = []

  /** @returns where the text lies */
  add(text: string): TextPlace {
    const bytes = Buffer.from(text)
    if (this.#length > 0 && this.#length + bytes.length > BLOCK_BYTES) this.#close()
    const place = { block: this.#blocks.length, start: this.#length, length: bytes.length }
    this.#texts.push(bytes)
    this.#length += bytes.length
    return place
  }

  /** The blocks, compressed; nothing may be added afterwards. */
  finish(): readonly Uint8Array[] {
    if (this.#texts.length > 0) this.#close()
    return this.#blocks
  }

  #close(): void {
    this.#blocks.push(zstdCompressSync(Buffer.concat(this.#texts, this.#length), COMPRESSION))
    this.#texts = []
    this.#length = 0
  }
}
