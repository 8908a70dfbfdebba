import type { DatabaseSync } from 'node:sqlite'
import type { Batch, Cursor } from '../app/ports.ts'
import { type Statement, prepare } from './statement.ts'

/** Keeps where every source stands, and what of it could not be read. */
export class SourceWriter {
  readonly #find: Statement
  readonly #add: Statement
  readonly #advance: Statement
  readonly #addEntry: Statement
  readonly #entries: Statement
  readonly #setAside: Statement
  readonly #dropStale: Statement
  readonly #hasSetAside: Statement
  readonly #dropRead: Statement
  /** Sources that this run has begun to read. */
  readonly #begun = new Set<string>()
  /** Sources that no run before this one has begun to read. */
  readonly #made = new Set<string>()

  constructor(db: DatabaseSync) {
    this.#find = prepare(db, 'select * from source where path = ?')
    this.#add = prepare(
      db,
      `insert into source (path, format, size, modified, print, done, finished, records) values (?, ?, 0, 0, '', 0, 0, 0)`,
    )
    this.#advance = prepare(
      db,
      'update source set format = ?, size = ?, modified = ?, print = ?, done = ?, finished = ?, records = ? where id = ?',
    )
    this.#addEntry = prepare(db, 'insert or ignore into source_entry (source_id, name) values (?, ?)')
    this.#entries = prepare(
      db,
      'select name from source_entry where source_id = (select id from source where path = ?)',
    )
    this.#dropStale = prepare(
      db,
      "delete from set_aside where source_path = ? and (? or place like 'byte %')",
    )
    this.#hasSetAside = prepare(db, 'select 1 from set_aside where source_path = ? limit 1')
    // A Maildir file that was set aside may have got flags since.
    this.#dropRead = prepare(
      db,
      `delete from set_aside where source_path = ?1
         and (place = ?2 or substr(place, 1, length(?2) + 3) = ?2 || ':2,')`,
    )
    this.#setAside = prepare(
      db,
      `insert into set_aside (source_path, place, why, raw) values (?, ?, ?, ?)
       on conflict (source_path, place) do update set why = excluded.why, raw = excluded.raw`,
    )
  }

  /** @returns the id of the batch's source, made when it is new, and whether an earlier import has read of it */
  begin(batch: Batch): { readonly id: number; readonly wasRead: boolean } {
    const isPassedOver = batch.records.length === 0 && batch.skipped.length === 0
    if (!isPassedOver && !this.#begun.has(batch.path)) {
      this.#begun.add(batch.path)
      this.#dropStale.run(batch.path, isFromStart(batch) ? 1 : 0)
    }
    const known = this.#find.get(batch.path)
    if (known !== undefined) return { id: Number(known['id']), wasRead: !this.#made.has(batch.path) }
    this.#made.add(batch.path)
    return { id: Number(this.#add.run(batch.path, batch.format).lastInsertRowid), wasRead: false }
  }

  /** Moves the source's cursor to the end of the batch. */
  end(batch: Batch, id: number): void {
    const hasSetAside = this.#hasSetAside.get(batch.path) !== undefined
    for (const name of batch.entries) {
      this.#addEntry.run(id, name)
      if (hasSetAside) this.#dropRead.run(batch.path, name)
    }
    for (const item of batch.skipped) this.#setAside.run(batch.path, item.where, item.why, item.raw ?? null)
    const { size, modified, print, done, finished, records } = batch.cursor
    this.#advance.run(batch.format, size, modified, print, done, finished ? 1 : 0, records, id)
  }

  cursorOf(path: string): Cursor | null {
    const row = this.#find.get(path)
    if (row === undefined) return null
    return {
      size: Number(row['size']),
      modified: Number(row['modified']),
      print: String(row['print']),
      done: Number(row['done']),
      finished: row['finished'] === 1,
      records: Number(row['records']),
    }
  }

  entriesOf(path: string): ReadonlySet<string> {
    return new Set(this.#entries.all(path).map((row) => String(row['name'])))
  }
}

/**
 * Whether the batch is the first of a file's, not of the rest of one, nor of a folder's new files. What was set aside
 * of the whole file is then said anew; else only where an earlier run broke off is no longer true.
 */
function isFromStart({ format, cursor, records }: Batch): boolean {
  return format === 'zip' || (cursor.print !== '' && cursor.records === records.length)
}
