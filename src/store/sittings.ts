import type { DatabaseSync } from 'node:sqlite'
import type { LaidOut } from '../app/ports.ts'
import { inTransaction } from './sqlite.ts'
import { prepare } from './statement.ts'

/**
 * Keeps what was laid out on an ISO day. Of each suggestion the words of the last day stay, and of days before it that
 * are planned again later. The sitting itself is replaced, unless the day is over: when a past day is planned again, it
 * keeps the sitting that it had.
 */
export function keepSitting(
  db: DatabaseSync,
  day: string,
  { minutes, suggestions }: { readonly minutes: number; readonly suggestions: readonly LaidOut[] },
): void {
  if (isKept(db, day, { minutes, suggestions })) return
  inTransaction(db, () => {
    const drop = prepare(db, 'delete from laid_out where suggestion_id = ? and day < ?')
    const add = prepare(
      db,
      'insert or replace into laid_out (suggestion_id, day, content, interactions) values (?, ?, ?, ?)',
    )
    for (const { id, content, interactions } of suggestions) {
      drop.run(id, day)
      add.run(id, day, content, JSON.stringify(interactions))
    }
    const ids = JSON.stringify(suggestions.map((one) => one.id))
    prepare(db, KEEP_SITTING).run(day, minutes, ids)
  })
}

/** Whether all is kept already just so: a plan that is looked at again writes nothing. */
function isKept(
  db: DatabaseSync,
  day: string,
  { minutes, suggestions }: { readonly minutes: number; readonly suggestions: readonly LaidOut[] },
): boolean {
  const ids = JSON.stringify(suggestions.map((one) => one.id))
  if (prepare(db, SITTING).get(day, minutes, ids) === undefined) return false
  const kept = prepare(db, LAID_OUT_OF).all(ids, day)
  const contents = new Map(kept.map((row) => [row['suggestion_id'], row]))
  return (
    kept.length === suggestions.length &&
    suggestions.every(({ id, content, interactions }) => {
      const row = contents.get(id)
      return (
        row?.['day'] === day &&
        row['content'] === content &&
        row['interactions'] === JSON.stringify(interactions)
      )
    })
  )
}

const SITTING = 'select 1 from sitting where day = ? and minutes = ? and suggestions = ?'
const LAID_OUT_OF = `
  select l.* from json_each(?) as wanted cross join laid_out l where l.suggestion_id = wanted.value and l.day <= ?`

/**
 * What the plans had of the sittings from an ISO day to the day before another, the latest day first. A sitting keeps first
 * what its plan had, then what waited: its minutes tell how far the plan goes.
 */
export function chosenSince(
  db: DatabaseSync,
  day: string,
  before: string,
): { readonly day: string; readonly action: string }[] {
  const found: { readonly day: string; readonly action: string }[] = []
  for (const sitting of prepare(db, SITTINGS_SINCE).all(day, before)) {
    let left = Number(sitting['minutes'])
    for (const row of prepare(db, IN_SITTING).all(String(sitting['suggestions']))) {
      left -= Number(row['minutes'])
      if (left < 0) break
      found.push({ day: String(sitting['day']), action: String(row['action']) })
    }
  }
  return found
}

const SITTINGS_SINCE = 'select * from sitting where day >= ? and day < ? order by day desc'

const IN_SITTING = `
  select json_extract(l.content, '$.minutes') as minutes, json_extract(l.content, '$.action') as action
  from json_each(?) as wanted left join laid_out l on l.suggestion_id = wanted.value
    and l.day = (select max(day) from laid_out where suggestion_id = wanted.value)
  order by wanted.key`

/** @returns the suggestion as last laid out up to that ISO day, or else first after it; null when it never was */
export function laidOut(db: DatabaseSync, suggestionId: string, day: string): LaidOut | null {
  const row =
    prepare(db, LAID_OUT_BY).get(suggestionId, day) ?? prepare(db, LAID_OUT_AFTER).get(suggestionId, day)
  if (row === undefined) return null
  const interactions: unknown = JSON.parse(String(row['interactions']))
  return {
    id: suggestionId,
    content: String(row['content']),
    interactions: Array.isArray(interactions) ? interactions.map(Number) : [],
  }
}

const KEEP_SITTING = `
  insert into sitting (day, minutes, suggestions) values (?1, ?2, ?3)
  on conflict (day) do update set minutes = excluded.minutes, suggestions = excluded.suggestions
    where not exists (select 1 from sitting later where later.day > ?1)`

const LAID_OUT_BY = 'select * from laid_out where suggestion_id = ? and day <= ? order by day desc limit 1'
const LAID_OUT_AFTER = 'select * from laid_out where suggestion_id = ? and day > ? order by day limit 1'
