import type { DatabaseSync } from 'node:sqlite'
import type { OpenImportBook } from '../app/ports.ts'
import { BookImportStore } from './import-store.ts'
import { migrate } from './migrations.ts'
import { BookReadingStore } from './reading-store.ts'
import { SettlementStore } from './settlement-store.ts'
import { openFile } from './sqlite.ts'

/** As much of a book as an import needs: without the query builder, which takes longer to load than a book to open. */
export class ImportBook implements OpenImportBook {
  readonly path: string
  readonly db: DatabaseSync
  readonly imports: BookImportStore
  readonly settlement: SettlementStore
  readonly reading: BookReadingStore

  constructor(path: string, db: DatabaseSync) {
    this.path = path
    this.db = db
    this.imports = new BookImportStore(db, path)
    this.settlement = new SettlementStore(db)
    this.reading = new BookReadingStore(db)
  }

  close(): void {
    this.db.close()
  }
}

/**
 * Opens the book at `path` to import into, making or migrating it as needed.
 * @throws BookUnreadable when the file is no book, is a newer Rapport's, or cannot be opened
 */
export function openImportBook(path: string): ImportBook {
  return new ImportBook(path, openMigrated(path))
}

/** The file at `path`, open, with the schema of this version. @throws BookUnreadable as `openImportBook` */
export function openMigrated(path: string): DatabaseSync {
  const db = openFile(path)
  try {
    migrate(db, path)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}
