import type { DatabaseSync } from 'node:sqlite'
import type { UnfinishedWork } from '../app/ports.ts'
import { prepare } from './statement.ts'

/** What was begun in this book and is not at its end; null when nothing was. */
export function unfinishedIn(db: DatabaseSync): UnfinishedWork | null {
  const value = prepare(db, "select value from setting where key = 'unfinished'").get()?.['value']
  return value === 'import' || value === 'rebuild' || value === 'migration' ? value : null
}
