import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { Acquaintance } from '../domain/acquaintance.ts'
import { type Row, prepare } from './statement.ts'

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

/** Of these people, who knows whom. */
export function acquaintancesAmong(db: DatabaseSync, people: readonly number[]): readonly Acquaintance[] {
  return readColumns(prepare(db, AMONG).get(JSON.stringify(people)))
}

/** Whom these people know beyond one another. */
export function acquaintancesBeyond(db: DatabaseSync, people: readonly number[]): readonly Acquaintance[] {
  return readColumns(prepare(db, BEYOND).get(JSON.stringify(people)))
}

/** As columns in JSON tens of thousands of rows are read in half the time. */
const COLUMNS = `
  json_group_array(a) as a, json_group_array(b) as b, json_group_array(first_at) as first_at,
    json_group_array(third_at) as third_at`

const WANTED = '(select value from json_each(?1))'

/** `cross join`: the people first, of each whom they know; `+` keeps SQLite from seeking every pair of people. */
const AMONG = `
  select ${COLUMNS} from (
    select q.* from json_each(?1) w cross join acquaintance q on q.a = w.value
    where +q.b in ${WANTED} order by q.a, q.b)`

const BEYOND = `
  select ${COLUMNS} from (
    select q.* from json_each(?1) w cross join acquaintance q on q.a = w.value where +q.b not in ${WANTED}
    union all
    select q.* from json_each(?1) w cross join acquaintance q on q.b = w.value where +q.a not in ${WANTED}
    order by 1, 2)`

function readColumns(row: Row | undefined): Acquaintance[] {
  const [a = [], b = [], first = [], third = []] = ['a', 'b', 'first_at', 'third_at'].map((name) =>
    numbers(row?.[name]),
  )
  return a.map((one, at) => ({
    a: one ?? 0,
    b: b[at] ?? 0,
    firstAt: first[at] ?? 0,
    thirdAt: third[at] ?? null,
  }))
}

function numbers(json: unknown): readonly (number | null)[] {
  const parsed: unknown = typeof json === 'string' ? JSON.parse(json) : []
  return Array.isArray(parsed) ? parsed : []
}
