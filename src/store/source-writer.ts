import type { DatabaseSync } from 'node:sqlite'
import type { Batch, Cursor } from '../app/ports.ts'
import { RECORD_READERS } from '../domain/record.ts'
import { type Statement, prepare } from './statement.ts'

/** Keeps where every source stands, and what of it could not be read. */
export class SourceWriter {
  readonly #find: Statement
  readonly #add: Statement
  readonly #advance: Statement
  readonly #addEntries: Statement
  readonly #entries: Statement
  readonly #setAside: Statement
  readonly #dropStale: Statement
  readonly #hasSetAside: Statement
  readonly #toRetry: Statement
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
    this.#addEntries = prepare(
      db,
      'insert or ignore into source_entry (source_id, name) select ?, value from json_each(?)',
    )
    this.#entries = prepare(
      db,
      'select name from source_entry where source_id = (select id from source where path = ?)',
    )
    this.#dropStale = prepare(
      db,
      "delete from set_aside where source_path = ? and (? or place like 'byte %')",
    )
    this.#hasSetAside = prepare(db, 'select 1 from set_aside where source_path = ? limit 1')
    this.#toRetry = prepare(db, 'select place from set_aside where source_path = ? and readers < ?')
    // A Maildir file that was set aside may have got flags since.
    this.#dropRead = prepare(
      db,
      `delete from set_aside where source_path = ?1
         and (place = ?2 or substr(place, 1, length(?2) + 3) = ?2 || ':2,')`,
    )
    this.#setAside = prepare(
      db,
      `insert into set_aside (source_path, place, why, raw, readers) values (?, ?, ?, ?, ${RECORD_READERS})
       on conflict (source_path, place) do update
         set why = excluded.why, raw = excluded.raw, readers = excluded.readers`,
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
    if (batch.entries.length > 0) this.#addEntries.run(id, JSON.stringify(batch.entries))
    if (hasSetAside) for (const name of batch.entries) this.#dropRead.run(batch.path, name)
    for (const item of batch.skipped) this.#setAside.run(batch.path, item.where, item.why, item.raw ?? null)
    const { size, modified, print, done, finished, records } = batch.cursor
    this.#advance.run(batch.format, size, modified, print, done, finished ? 1 : 0, records, id)
  }

  /** Where a source was left; null too when these readers may read what others set aside of it. */
  cursorOf(path: string): Cursor | null {
    const row = this.#find.get(path)
    if (row === undefined || (row['print'] !== '' && this.#placesToRetry(path).length > 0)) return null
    return {
      size: Number(row['size']),
      modified: Number(row['modified']),
      print: String(row['print']),
      done: Number(row['done']),
      finished: row['finished'] === 1,
      records: Number(row['records']),
    }
  }

  /** The files of a folder that are read, without those that these readers may read better. */
  entriesOf(path: string): ReadonlySet<string> {
    const names = this.#entries.all(path).map((row) => String(row['name']))
    const again = new Set(this.#placesToRetry(path).map((place) => place.replace(/:2,.*$/, '')))
    // A file outside a Maildir is known by its name and its size.
    return new Set(names.filter((name) => !again.has(name) && !again.has(name.replace(/ \d+$/, ''))))
  }

  #placesToRetry(path: string): string[] {
    return this.#toRetry.all(path, RECORD_READERS).map((row) => String(row['place']))
  }
}

/**
 * Whether the batch is the first of a file's, not of the rest of one, nor of a folder's new files. What was set aside
 * of the whole file is then said anew; else only where an earlier run broke off is no longer true.
 */
function isFromStart({ format, cursor, records }: Batch): boolean {
  return format === 'zip' || (cursor.print !== '' && cursor.records === records.length)
}
