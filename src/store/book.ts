import type { DatabaseSync } from 'node:sqlite'
import type { OpenBook, Upkeep } from '../app/ports.ts'
import { backUp } from './backup.ts'
import { examine } from './doctor.ts'
import { type Queries, queriesOn } from './dialect.ts'
import { BookImportStore } from './import-store.ts'
import { BookMergingStore } from './merging-store.ts'
import { migrate } from './migrations.ts'
import { BookPlanningStore } from './planning-store.ts'
import { BookPeopleStore } from './people-store.ts'
import { BookReadingStore } from './reading-store.ts'
import { BookSearchStore } from './search-store.ts'
import { SettlementStore } from './settlement-store.ts'
import { openFile } from './sqlite.ts'

/** One owner's book, open: what each use case needs of it, by name. */
export class Book implements OpenBook {
  readonly path: string
  readonly db: DatabaseSync
  readonly queries: Queries
  readonly imports: BookImportStore
  readonly settlement: SettlementStore
  readonly reading: BookReadingStore
  readonly planning: BookPlanningStore
  readonly people: BookPeopleStore
  readonly search: BookSearchStore
  readonly merging: BookMergingStore
  readonly upkeep: Upkeep

  constructor(path: string, db: DatabaseSync) {
    this.path = path
    this.db = db
    this.queries = queriesOn(db)
    this.imports = new BookImportStore(db, path)
    this.settlement = new SettlementStore(db)
    this.reading = new BookReadingStore(db)
    this.planning = new BookPlanningStore(db, this.queries)
    this.people = new BookPeopleStore(db, this.queries)
    this.search = new BookSearchStore(db)
    this.merging = new BookMergingStore(db)
    this.upkeep = { backUp: (file) => backUp(db, file), examine: () => examine(db) }
  }

  close(): void {
    this.db.close()
  }
}

/**
 * Opens the book at `path`, making or migrating it as needed.
 * @throws BookUnreadable when the file is no book, is a newer Rapport's, or cannot be opened
 */
export function openBook(path: string): Book {
  const db = openFile(path)
  try {
    migrate(db, path)
  } catch (error) {
    db.close()
    throw error
  }
  return new Book(path, db)
}
