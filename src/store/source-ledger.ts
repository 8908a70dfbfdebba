import type { DatabaseSync } from 'node:sqlite'
import type { ImportRow, SetAsideRow, SourceLedger, SourceRow } from '../app/ports.ts'
import { prepare } from './statement.ts'

/** What was brought into the book, on SQLite. */
export class BookSourceLedger implements SourceLedger {
  readonly #db: DatabaseSync

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  sources(): readonly SourceRow[] {
    return prepare(this.#db, 'select path, format, records, finished from source order by path')
      .all()
      .map((row) => ({
        path: String(row['path']),
        format: String(row['format']),
        records: Number(row['records']),
        finished: row['finished'] === 1,
      }))
  }

  imports(most: number): readonly ImportRow[] {
    return prepare(this.#db, IMPORTS)
      .all(most)
      .map((row) => {
        const number = (column: string) => Number(row[column] ?? 0)
        return {
          at: number('finished'),
          sources: number('sources'),
          read: number('read'),
          added: number('added'),
          setAside: number('set_aside'),
          ms: number('ms'),
        }
      })
  }

  setAside(most: number): { readonly rows: readonly SetAsideRow[]; readonly total: number } {
    const rows = prepare(
      this.#db,
      'select source_path, place, why from set_aside order by source_path, place limit ?',
    ).all(most)
    const total = prepare(this.#db, 'select count(*) as n from set_aside').get()
    return {
      rows: rows.map((row) => ({
        source: String(row['source_path']),
        place: String(row['place']),
        why: String(row['why']),
      })),
      total: Number(total?.['n']),
    }
  }
}

const IMPORTS = `
  select run.finished, run.report ->> '$.ms' as ms, count(source.value) as sources, sum(source.value ->> 'read') as read,
    sum(source.value ->> 'added') as added, sum(json_array_length(source.value, '$.skipped')) as set_aside
  from (select * from import_run where finished is not null order by id desc limit ?) as run
  left join json_each(run.report, '$.sources') as source
  group by run.id order by run.id desc`
