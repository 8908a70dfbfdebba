import type { DatabaseSync } from 'node:sqlite'
import type { TieRow } from '../app/ports.ts'
import { prepare } from './statement.ts'

/** Puts these ties in the place of what is kept of these people: who is not among them has none any more. */
export function replaceTies(
  db: DatabaseSync,
  people: readonly number[],
  ties: ReadonlyMap<number, TieRow>,
): void {
  const drop = prepare(db, 'delete from tie where person_id = ?')
  const add = prepare(db, ADD_TIE)
  for (const person of people) {
    drop.run(person)
    const tie = ties.get(person)
    if (tie === undefined) continue
    const { firstAt, lastAt, lastTwoWayAt, contactCount, fromThem, fromOwner, contacts } = tie
    add.run(person, firstAt, lastAt, lastTwoWayAt, contactCount, fromThem, fromOwner, contacts)
  }
}

const ADD_TIE = `
  insert into tie
    (person_id, first_at, last_at, last_two_way_at, contact_count, from_them, from_owner, contacts, seen_at)
  select ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, max((select max(i.at) from interaction i
    where i.sender_id = x.id and i.traffic in ('personal', 'list')))
  from identity x where x.person_id = ?1`
