import type { DatabaseSync } from 'node:sqlite'
import type { SearchHit, SearchStore } from '../app/ports.ts'
import { firstPlace } from '../language/quote-around.ts'
import { BodyReader } from './body-text.ts'
import { type Row, prepare } from './statement.ts'

/** So many of the matches that came in last are looked at: to weigh every match of a common word would take too long. */
const LOOKED_AT = 100

/** Matches are counted up to here. */
const COUNTED = 1000

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
    const whole = matchExpression(words)
    if (whole === '') return { hits: [], total: 0 }
    const exact = this.#matching(whole, now, limit)
    // The last word may be the beginning of one, when it is not itself found often enough.
    const beginning = `${whole}*`
    const isEnough = exact.length >= limit || (words.at(-1)?.length ?? 0) < 3
    const rows = isEnough ? exact : [...exact, ...this.#others(exact, this.#matching(beginning, now, limit))]
    const bodies = new BodyReader(this.#db)
    const hits = rows.slice(0, limit).map((row) => this.#saidBy(toHit(row, bodies), words))
    return { hits, total: Math.max(hits.length, this.#count(isEnough ? whole : beginning, now)) }
  }

  /** What was said in a meeting is its speaker's, not whoever's the meeting is. */
  #saidBy(hit: SearchHit, words: readonly string[]): SearchHit {
    const at = firstPlace(hit.text, words)
    if (at === null) return hit
    const row = prepare(this.#db, SAID_AT).get(hit.interaction, at)
    if (row === undefined) return hit
    const isPerson = typeof row['public_id'] === 'string'
    return { ...hit, person: isPerson ? { id: String(row['public_id']), name: String(row['name']) } : null }
  }

  #matching(match: string, now: number, limit: number): Row[] {
    return prepare(this.#db, SEARCH).all(match, LOOKED_AT, now, limit)
  }

  #others(known: readonly Row[], more: readonly Row[]): Row[] {
    const ids = new Set(known.map((row) => row['id']))
    return more.filter((row) => !ids.has(row['id']))
  }

  #count(match: string, now: number): number {
    return Number(prepare(this.#db, COUNT).get(match, COUNTED, now)?.['n'])
  }
}

/** Every word quoted, so that nothing in it is taken for an operator. */
function matchExpression(words: readonly string[]): string {
  return words
    .map((word) => word.replace(/["\0]/g, ' ').trim())
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => `"${word}"`)
    .join(' ')
}

/** The latest first; whose an interaction is, is looked up for those alone that are shown. */
const SEARCH = `
  with newest as (
    select i.id, i.at, i.subject, i.sender_id from search cross join interaction i on i.id = search.rowid
    where search match ?1 and (i.at is null or i.at <= ?3) order by search.rowid desc limit ?2
  ),
  hit as (select * from newest order by at desc, id desc limit ?4)
  select hit.id, hit.at, hit.subject, person.public_id, person.name
  from hit
  left join identity s on s.id = coalesce(
    (select x.id from identity x where x.id = hit.sender_id and x.person_id is not null),
    (select x.id from participant p join identity x on x.id = p.identity_id
      where p.interaction_id = hit.id and x.person_id is not null order by p.role desc, x.id limit 1))
  left join person on person.id = s.person_id
  order by hit.at desc, hit.id desc`

const SAID_AT = `
  select person.public_id, person.name from turn t
    left join identity x on x.id = t.identity_id left join person on person.id = x.person_id
  where t.interaction_id = ?1 and t.span_start <= ?2 and t.span_end > ?2`

const COUNT = `
  select count(*) as n from (
    select 1 from search cross join interaction i on i.id = search.rowid
    where search match ?1 and (i.at is null or i.at <= ?3) limit ?2
  )`

function toHit(row: Row, bodies: BodyReader): SearchHit {
  return {
    interaction: Number(row['id']),
    person: typeof row['public_id'] === 'string' ? { id: row['public_id'], name: String(row['name']) } : null,
    at: typeof row['at'] === 'number' ? row['at'] : null,
    subject: String(row['subject']),
    text: bodies.textOf(Number(row['id'])),
  }
}
