import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite'

/** A row as SQLite gives it. */
export type Row = Record<string, SQLOutputValue>

/** A prepared statement, without the parts of node:sqlite that this house does not use. */
export type Statement = {
  get(...parameters: SQLInputValue[]): Row | undefined
  all(...parameters: SQLInputValue[]): Row[]
  run(...parameters: SQLInputValue[]): { changes: number | bigint; lastInsertRowid: number | bigint }
  iterate(...parameters: SQLInputValue[]): Iterable<Row>
}

/** Prepares `sql` once, to be run many times. */
export function prepare(db: DatabaseSync, sql: string): Statement {
  return db.prepare(sql)
}
