import type { DatabaseSync } from 'node:sqlite'
import { type Statement, prepare } from './statement.ts'

type Entry = {
  readonly interaction: number
  readonly subject: string
  readonly text: string
  /** Whether other words of it were put in before. */
  readonly again: boolean
}

/**
 * Puts words into the full text index. They are gathered until the end of the transaction: the index writes out what
 * it holds in memory whenever another table's statement can be taken back by itself, which a batch does many times.
 */
export class SearchWriter {
  readonly #add: Statement
  readonly #drop: Statement
  #entries: Entry[] = []

  constructor(db: DatabaseSync) {
    this.#add = prepare(db, 'insert into search (rowid, subject, text) values (?, ?, ?)')
    this.#drop = prepare(db, 'delete from search where rowid = ?')
  }

  /** The words of an interaction; in place of earlier ones when it was put in before. */
  put(entry: Entry): void {
    this.#entries.push(entry)
  }

  /** Writes what was gathered, as the last thing of a transaction. */
  flush(): void {
    // Not `run`: what FTS5 leaves as the last row's number can be larger than a double holds, and `run` reports it.
    for (const { interaction, subject, text, again } of this.#entries) {
      if (again) this.#drop.all(interaction)
      this.#add.all(interaction, subject, text)
    }
    this.#entries = []
  }

  /** Forgets what a rolled-back transaction gathered. */
  forget(): void {
    this.#entries = []
  }
}
