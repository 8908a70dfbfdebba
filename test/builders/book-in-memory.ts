import { DatabaseSync } from 'node:sqlite'
import { Book } from '../../src/store/book.ts'
import { migrate } from '../../src/store/migrations.ts'

/** An empty book that no disk ever sees. */
export function bookInMemory(): Book {
  const db = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false })
  migrate(db, ':memory:')
  return new Book(':memory:', db)
}
