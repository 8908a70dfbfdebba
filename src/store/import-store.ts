import type { DatabaseSync } from 'node:sqlite'
import type {
  Batch,
  Cursor,
  ImportStore,
  NotUnderstood,
  OpenExport,
  TakenIn,
  UnfinishedWork,
} from '../app/ports.ts'
import { lockImports } from './import-lock.ts'
import { type BatchResult, ImportWriter } from './import-writer.ts'
import { notUnderstood } from './not-understood.ts'
import { recallAllWords } from './said-of-people.ts'
import { prepare } from './statement.ts'
import { unfinishedIn } from './unfinished.ts'

/** What an import writes, on SQLite. */
export class BookImportStore implements ImportStore {
  readonly #db: DatabaseSync
  readonly #path: string
  #writer: ImportWriter | null = null

  constructor(db: DatabaseSync, path: string) {
    this.#db = db
    this.#path = path
  }

  /**
   * Keeps other imports out. While it is held, commits need not reach the disk one by one: what a power cut takes is
   * imported again; and less of the book is kept in memory, where the reading threads need room too.
   */
  lock(): Disposable {
    const lock = lockImports(this.#path)
    // A writer remembers what it has begun to read: each import has its own.
    this.#writer = null
    this.#db.exec('pragma synchronous = normal; pragma wal_autocheckpoint = 8000; pragma cache_size = -16000')
    return {
      [Symbol.dispose]: () => {
        this.#db.exec(
          'pragma synchronous = full; pragma wal_autocheckpoint = 500; pragma cache_size = -32000',
        )
        lock[Symbol.dispose]()
      },
    }
  }

  write(batches: readonly Batch[], at: number): readonly BatchResult[] {
    return this.#writing().write(batches, at)
  }

  async takeIn(exported: OpenExport): Promise<TakenIn> {
    const { takeIn } = await import('./export/take-in.ts')
    return takeIn(this.#db, exported)
  }

  recallWords(): void {
    recallAllWords(this.#db)
  }

  moveToPlace(): void {
    this.#db.exec('pragma wal_checkpoint(passive)')
  }

  cursorOf(path: string): Cursor | null {
    return this.#writing().cursorOf(path)
  }

  entriesOf(path: string): ReadonlySet<string> {
    return this.#writing().entriesOf(path)
  }

  counts(): { readonly people: number; readonly interactions: number } {
    const count = (table: string) =>
      Number(prepare(this.#db, `select count(*) as n from ${table}`).get()?.['n'])
    return { people: count('person'), interactions: count('interaction') }
  }

  notUnderstood(): NotUnderstood {
    return notUnderstood(this.#db)
  }

  mostSeenAddresses(limit: number): readonly string[] {
    return mostSeenAddresses(this.#db, limit)
  }

  keepReport(at: number, report: string): void {
    prepare(this.#db, 'insert into import_run (started, finished, report) values (?, ?, ?)').run(
      at,
      at,
      report,
    )
    this.markFinished()
  }

  unfinished(): UnfinishedWork | null {
    return unfinishedIn(this.#db)
  }

  markFinished(): void {
    this.#db.exec("delete from setting where key = 'unfinished'")
  }

  #writing(): ImportWriter {
    return (this.#writer ??= new ImportWriter(this.#db))
  }
}

/** The addresses that occur in most messages, lists left out. */
export function mostSeenAddresses(db: DatabaseSync, limit: number): readonly string[] {
  return prepare(
    db,
    `select value from identity where kind = 'email' and nature <> 'list'
     order by sent_personal + sent_list + received desc, value limit ?`,
  )
    .all(limit)
    .map((row) => String(row['value']))
}
