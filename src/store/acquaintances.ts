import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { AcquaintanceColumns } from '../app/ports.ts'
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

/** Everyone who knows whom, by pair, in columns. As JSON they are read in half the time that rows take. */
export function readAcquaintances(db: DatabaseSync): AcquaintanceColumns {
  const row = prepare(db, COLUMNS).get()
  const column = (name: string) => Float64Array.from(numbers(row?.[name]), (value) => value ?? Number.NaN)
  return { a: column('a'), b: column('b'), firstAt: column('first_at'), thirdAt: column('third_at') }
}

const COLUMNS = `
  select json_group_array(a) as a, json_group_array(b) as b, json_group_array(first_at) as first_at,
    json_group_array(third_at) as third_at
  from (select * from acquaintance order by a, b)`

function numbers(json: unknown): readonly (number | null)[] {
  const parsed: unknown = typeof json === 'string' ? JSON.parse(json) : []
  return Array.isArray(parsed) ? parsed : []
}

/** What stays the same as long as ties and acquaintances do. */
export function stateOfAcquaintances(db: DatabaseSync): string {
  const row = prepare(db, "select value from setting where key = 'acquaintances_state'").get()
  return String(row?.['value'] ?? '')
}
