import type { DatabaseSync } from 'node:sqlite'
import type { SearchHit, SearchStore } from '../app/ports.ts'
import { BodyReader } from './body-text.ts'
import { type Row, prepare } from './statement.ts'

/** So many of the newest matches are ranked; ranking every match of a common word would take too long. */
const RANKED = 400

/** The book's full text, on SQLite's FTS5. This file is the one place that knows its query language. */
export class BookSearchStore implements SearchStore {
  readonly #db: DatabaseSync

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  async search(
    words: readonly string[],
    now: number,
    limit: number,
  ): Promise<{ readonly hits: readonly SearchHit[]; readonly total: number }> {
    const match = matchExpression(words)
    if (match === '') return { hits: [], total: 0 }
    const bodies = new BodyReader(this.#db)
    const hits = prepare(this.#db, SEARCH)
      .all(match, RANKED, now, limit)
      .map((row) => toHit(row, bodies))
    const count = 'select count(*) as n from search where search match ?'
    return { hits, total: Number(prepare(this.#db, count).get(match)?.['n']) }
  }
}

/** Every word quoted, so that nothing in it is taken for an operator; the last may be the beginning of one. */
function matchExpression(words: readonly string[]): string {
  const clean = words
    .map((word) => word.replace(/["\0]/g, ' ').trim())
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  return clean
    .map((word, index) => `"${word}"${index === clean.length - 1 && word.length > 2 ? '*' : ''}`)
    .join(' ')
}

const SEARCH = `
  with newest as (
    select rowid as id, bm25(search, 2.0, 1.0) as score from search where search match ?1 order by rowid desc limit ?2
  )
  select i.id, i.at, i.subject, person.public_id, person.name
  from newest
  join interaction i on i.id = newest.id
  
  left join identity s on s.id = coalesce(
    (select x.id from identity x where x.id = i.sender_id and x.person_id is not null),
    (select x.id from participant p join identity x on x.id = p.identity_id
      where p.interaction_id = i.id and x.person_id is not null order by p.role desc, x.id limit 1))
  left join person on person.id = s.person_id
  where i.at is null or i.at <= ?3
  order by newest.score, i.at desc, i.id limit ?4`

function toHit(row: Row, bodies: BodyReader): SearchHit {
  return {
    interaction: Number(row['id']),
    person: typeof row['public_id'] === 'string' ? { id: row['public_id'], name: String(row['name']) } : null,
    at: typeof row['at'] === 'number' ? row['at'] : null,
    subject: String(row['subject']),
    text: bodies.textOf(Number(row['id'])),
  }
}
