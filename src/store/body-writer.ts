import type { DatabaseSync } from 'node:sqlite'
import { zstdCompressSync } from 'node:zlib'
import type { TextPlace } from '../app/ports.ts'
import { type Statement, prepare } from './statement.ts'

/** Writes texts: the blocks that reading threads made, as far as their texts are new, and single texts. */
export class BodyWriter {
  readonly #addBlock: Statement
  readonly #addBody: Statement
  readonly #dropBlock: Statement
  readonly #dropBody: Statement
  #blocks: readonly Uint8Array[] = []
  #ids = new Map<number, number>()

  constructor(db: DatabaseSync) {
    this.#addBlock = prepare(db, 'insert into body_block (texts) values (?)')
    this.#dropBlock = prepare(
      db,
      'delete from body_block where id = (select block_id from body where interaction_id = ?)',
    )
    this.#dropBody = prepare(db, 'delete from body where interaction_id = ?')
    this.#addBody = prepare(
      db,
      'insert or replace into body (interaction_id, block_id, start, length) values (?, ?, ?, ?)',
    )
  }

  /** The blocks that the places of the texts to come refer to. */
  begin(blocks: readonly Uint8Array[]): void {
    this.#blocks = blocks
    this.#ids = new Map()
  }

  /** Ties a text of the current blocks to its interaction. A block none of whose texts is new is never written. */
  add(interaction: number, place: TextPlace): void {
    let id = this.#ids.get(place.block)
    if (id === undefined) {
      id = Number(this.#addBlock.run(this.#blocks[place.block] ?? zstdCompressSync('')).lastInsertRowid)
      this.#ids.set(place.block, id)
    }
    this.#addBody.run(interaction, id, place.start, place.length)
  }

  /** Writes one text by itself, in the place of one that was written so before. */
  replaceText(interaction: number, text: string): void {
    this.#dropBlock.run(interaction)
    this.#dropBody.run(interaction)
    if (text === '') return
    const id = Number(this.#addBlock.run(zstdCompressSync(text)).lastInsertRowid)
    this.#addBody.run(interaction, id, 0, Buffer.byteLength(text))
  }
}
