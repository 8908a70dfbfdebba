import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { Acquaintance } from '../domain/acquaintance.ts'
import { prepare } from './statement.ts'

/** Keeps whom these people know, in place of whom they were known to know. */
export function replaceAcquaintances(
  db: DatabaseSync,
  people: readonly number[],
  found: readonly Acquaintance[],
): void {
  forgetAcquaintances(db, 'select value from json_each(?)', JSON.stringify(people))
  const add = prepare(db, 'insert into acquaintance (a, b, first_at, third_at) values (?, ?, ?, ?)')
  for (const { a, b, firstAt, thirdAt } of found) add.run(a, b, firstAt, thirdAt)
  // Whoever has read them knows by this that they changed.
  db.exec(
    `insert into setting (key, value) values ('acquaintances_state', '1')
     on conflict do update set value = cast(value as integer) + 1`,
  )
}

/** Nobody knows these people any more. @param people SQL that gives their numbers, and its values */
export function forgetAcquaintances(
  db: DatabaseSync,
  people: string,
  ...values: readonly SQLInputValue[]
): void {
  for (const side of ['a', 'b'])
    prepare(db, `delete from acquaintance where ${side} in (${people})`).run(...values)
}
