import type { DatabaseSync } from 'node:sqlite'
import type { NetworkStore } from '../app/ports.ts'
import { READER_VERSION } from '../language/version.ts'
import { prepare } from './statement.ts'

/** What was worked out of one week is kept, with the state of the book that it was worked out from. */
const KEY = 'week_network'

/** The same as long as people, ties and acquaintances stay what they are, and nothing is imported. */
export function stateOfPeople(db: DatabaseSync): string {
  return `${String(prepare(db, STATE).get()?.['state'])} ${READER_VERSION}`
}

/** Ties worked out anew count on the first; words of the owner, and imports, have numbers that rise. */
const STATE = `
  select coalesce((select value from setting where key = 'acquaintances_state'), 0)
    || ' ' || coalesce((select max(id) from said_of_person), 0)
    || ' ' || coalesce((select max(id) from import_run), 0)
    || ' ' || coalesce((select max(id) from merge), 0) as state`

/** What was kept of a week while the book was in that state; null when nothing was. */
export function keptWeek(db: DatabaseSync, name: string, state: string): string | null {
  const kept = prepare(db, `select value from setting where key = '${KEY}'`).get()?.['value']
  const head = headOf(name, state)
  return typeof kept === 'string' && kept.startsWith(head) ? kept.slice(head.length) : null
}

/** Keeps what was worked out of a week, in place of what was kept before. */
export function keepWeek(
  db: DatabaseSync,
  { name, state, content }: Parameters<NetworkStore['keepWeek']>[0],
): void {
  prepare(db, `insert or replace into setting (key, value) values ('${KEY}', ?)`).run(
    headOf(name, state) + content,
  )
}

/** What readers find later may change what there is to say of a week. */
export function forgetWeek(db: DatabaseSync): void {
  prepare(db, `delete from setting where key = '${KEY}'`).run()
}

function headOf(name: string, state: string): string {
  return `${name}\n${state}\n`
}
