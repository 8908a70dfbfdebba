import type { DatabaseSync } from 'node:sqlite'
import { forgetAcquaintances } from './acquaintances.ts'
import { forgetApart, keepApart } from './owners-word.ts'
import { recallWords } from './said-of-people.ts'
import { type Row, prepare } from './statement.ts'

/** Who becomes part of whom, when (ms since 1970), and whether the owner said so or the records. */
export type Merge = {
  readonly kept: number
  readonly absorbed: number
  readonly at: number
  readonly byOwner: boolean
}

/**
 * Makes two people one: all identities move to `kept`, and with them every interaction. What the absorbed one
 * was is kept, so that `splitPeople` puts it back exactly. Ties must be worked out anew afterwards.
 */
export function mergePeople(db: DatabaseSync, { kept, absorbed, at, byOwner }: Merge): void {
  const keptRow = personRow(db, kept)
  const row = personRow(db, absorbed)
  if (keptRow === undefined || row === undefined || kept === absorbed) return
  if (byOwner) forgetApart(db, [kept, absorbed])
  prepare(
    db,
    `insert into merge (at, kept, absorbed, absorbed_name, people, identities, kept_identities, by_owner)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    at,
    String(keptRow['public_id']),
    String(row['public_id']),
    String(row['name']),
    JSON.stringify({ kept: keptRow, absorbed: row }),
    JSON.stringify(identitiesOf(db, absorbed)),
    JSON.stringify(identitiesOf(db, kept)),
    byOwner ? 1 : 0,
  )
  prepare(db, TOUCH).run(absorbed)
  prepare(db, 'update identity set person_id = ? where person_id = ?').run(kept, absorbed)
  // What the owner said of either stays said.
  prepare(
    db,
    `update person set circle = coalesce(circle, ?), cadence_days = coalesce(cadence_days, ?), muted_until = coalesce(muted_until, ?)
     where id = ?`,
  ).run(row['circle'] ?? null, row['cadence_days'] ?? null, row['muted_until'] ?? null, kept)
  prepare(db, 'delete from tie where person_id in (?, ?)').run(kept, absorbed)
  forgetAcquaintances(db, 'values (?)', absorbed)
  prepare(db, 'delete from person where id = ?').run(absorbed)
  recallWords(db, kept)
}

function identitiesOf(db: DatabaseSync, person: number): number[] {
  const rows = prepare(db, 'select id from identity where person_id = ? order by id').all(person)
  return rows.map((row) => Number(row['id']))
}

/**
 * Undoes the last merge that made `publicId` what it is; each has their own words again. From then on (`at`, ms since 1970) the two are said to be two.
 * @returns the numbers of the two people; null when that person was never merged
 */
export function splitPeople(
  db: DatabaseSync,
  publicId: string,
  at: number,
): { readonly kept: number; readonly restored: number } | null {
  const merge = prepare(
    db,
    'select * from merge where undone = 0 and (kept = ?1 or absorbed = ?1) order by id desc limit 1',
  ).get(publicId)
  if (merge === undefined) return null
  const kept = prepare(db, 'select id from person where public_id = ?').get(String(merge['kept']))
  if (kept === undefined) return null
  const people = JSON.parse(String(merge['people'])) as { readonly kept: Row; readonly absorbed: Row }
  const restored = restorePerson(db, people.absorbed)
  prepare(db, 'update person set name = ?, circle = ?, cadence_days = ?, muted_until = ? where id = ?').run(
    people.kept['name'] ?? '',
    people.kept['circle'] ?? null,
    people.kept['cadence_days'] ?? null,
    people.kept['muted_until'] ?? null,
    Number(kept['id']),
  )
  const move = prepare(db, 'update identity set person_id = ? where id = ? and person_id = ?')
  const identities: unknown = JSON.parse(String(merge['identities']))
  if (Array.isArray(identities))
    for (const id of identities) move.run(restored, Number(id), Number(kept['id']))
  prepare(db, TOUCH).run(restored)
  prepare(db, 'update merge set undone = 1 where id = ?').run(Number(merge['id']))
  for (const person of [Number(kept['id']), restored]) recallWords(db, person)
  keepApart(db, [Number(kept['id']), restored], at)
  return { kept: Number(kept['id']), restored }
}

/** Who became part of a person last, as long as that stands: what `splitPeople` would part from them; null for nobody. */
export function lastMerged(
  db: DatabaseSync,
  publicId: string,
): { readonly name: string; readonly identities: readonly number[] } | null {
  const row = prepare(
    db,
    'select absorbed_name, identities from merge where undone = 0 and kept = ? order by id desc limit 1',
  ).get(publicId)
  if (row === undefined) return null
  const identities: unknown = JSON.parse(String(row['identities']))
  return {
    name: String(row['absorbed_name']),
    identities: Array.isArray(identities) ? identities.map(Number) : [],
  }
}

/** Whoever shares an interaction with what changed hands may have it for themselves alone now, or no longer. */
const TOUCH =
  'insert or ignore into touched_identity (identity_id) select id from identity where person_id = ?'

/** The number may have been given to someone else since; then another does. */
function restorePerson(db: DatabaseSync, row: Row): number {
  const isTaken = prepare(db, 'select 1 from person where id = ?').get(row['id'] ?? null) !== undefined
  const { lastInsertRowid } = prepare(
    db,
    'insert into person (id, public_id, name, named_by_owner, circle, cadence_days, muted_until) values (?, ?, ?, ?, ?, ?, ?)',
  ).run(
    isTaken ? null : (row['id'] ?? null),
    row['public_id'] ?? null,
    row['name'] ?? null,
    row['named_by_owner'] ?? 0,
    row['circle'] ?? null,
    row['cadence_days'] ?? null,
    row['muted_until'] ?? null,
  )
  return Number(lastInsertRowid)
}

function personRow(db: DatabaseSync, id: number): Row | undefined {
  return prepare(db, 'select * from person where id = ?').get(id)
}
