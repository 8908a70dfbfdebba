import type { DatabaseSync } from 'node:sqlite'
import { zstdDecompressSync } from 'node:zlib'
import { type Statement, prepare } from './statement.ts'

/** So many opened blocks are kept at hand: texts that are read together mostly lie together. */
const OPEN_BLOCKS = 16

/** Reads texts out of their blocks. It remembers blocks by number, and numbers are used again: not to be kept while texts are rewritten. */
export class BodyReader {
  readonly #place: Statement
  readonly #block: Statement
  readonly #open = new Map<number, Buffer>()

  constructor(db: DatabaseSync) {
    this.#place = prepare(db, 'select block_id, start, length from body where interaction_id = ?')
    this.#block = prepare(db, 'select texts from body_block where id = ?')
  }

  /** The whole text of an interaction; '' when it has none. */
  textOf(interaction: number): string {
    const place = this.#place.get(interaction)
    if (place === undefined) return ''
    const start = Number(place['start'])
    return this.#opened(Number(place['block_id'])).toString('utf8', start, start + Number(place['length']))
  }

  #opened(id: number): Buffer {
    const open = this.#open.get(id)
    if (open !== undefined) return open
    const texts = this.#block.get(id)?.['texts']
    const block = texts instanceof Uint8Array ? zstdDecompressSync(texts) : Buffer.alloc(0)
    const [oldest] = this.#open.keys()
    if (oldest !== undefined && this.#open.size >= OPEN_BLOCKS) this.#open.delete(oldest)
    this.#open.set(id, block)
    return block
  }
}
