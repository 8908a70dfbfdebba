import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite'

/** A row as SQLite gives it. */
export type Row = Record<string, SQLOutputValue>

/** A prepared statement, without the parts of node:sqlite that this house does not use. */
export type Statement = {
  get(...parameters: SQLInputValue[]): Row | undefined
  all(...parameters: SQLInputValue[]): Row[]
  run(...parameters: SQLInputValue[]): { changes: number | bigint; lastInsertRowid: number | bigint }
  iterate(...parameters: SQLInputValue[]): IterableIterator<Row>
  columns(): readonly unknown[]
}

/** So many statements of one book are kept at hand; the house has some two hundred. */
const MOST = 500

const prepared = new WeakMap<DatabaseSync, Map<string, Statement>>()

/**
 * Prepares `sql`, once for as long as the book is open: a plan asks some fifty things, and to prepare one takes as long
 * as to answer many. Whoever asks the same again before the rows of `iterate` are through ends that iteration.
 */
export function prepare(db: DatabaseSync, sql: string): Statement {
  let own = prepared.get(db)
  if (own === undefined) prepared.set(db, (own = new Map()))
  const known = own.get(sql)
  if (known !== undefined) return known
  if (own.size >= MOST) own.clear()
  const statement: Statement = db.prepare(sql)
  own.set(sql, statement)
  return statement
}
