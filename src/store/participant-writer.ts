import type { DatabaseSync } from 'node:sqlite'
import { type Statement, prepare } from './statement.ts'

/** So many rows go in with one statement: to start and to end one takes longer than to put in a row. */
const ROWS = 64

/** Gathers who took part in what, a batch at a time, and puts it in with few statements. */
export class ParticipantWriter {
  readonly #addMany: Statement
  readonly #addOne: Statement
  /** Four values a row. */
  #values: (number | string)[] = []

  constructor(db: DatabaseSync) {
    this.#addMany = prepare(db, `${ADD} ${Array.from({ length: ROWS }, () => ROW).join(', ')}`)
    this.#addOne = prepare(db, `${ADD} ${ROW}`)
  }

  /** @param at the interaction's moment, ms since 1970; 0 when it is undated */
  add(row: {
    readonly identity: number
    readonly at: number
    readonly interaction: number
    readonly role: string
  }): void {
    this.#values.push(row.identity, row.at, row.interaction, row.role)
  }

  /** Writes what was gathered since the last flush. */
  flush(): void {
    const values = this.#values
    let from = 0
    for (; from + ROWS * COLUMNS <= values.length; from += ROWS * COLUMNS)
      this.#addMany.run(...values.slice(from, from + ROWS * COLUMNS))
    for (; from < values.length; from += COLUMNS) this.#addOne.run(...values.slice(from, from + COLUMNS))
    this.#values = []
  }

  /** Forgets what a rolled-back transaction gathered. */
  forget(): void {
    this.#values = []
  }
}

const COLUMNS = 4
const ADD = 'insert or ignore into participant (identity_id, at, interaction_id, role) values'
const ROW = '(?, ?, ?, ?)'
