import type { DatabaseSync } from 'node:sqlite'
import { prepare } from './statement.ts'

/**
 * People whose contacts may be others than at the last settlement.
 * @param through the newest interaction that the last settlement knew; 0 when there was none
 * @param robbed people who lost an identity since
 * @returns their numbers, in rising order
 */
export function touchedPeople(
  db: DatabaseSync,
  through: number,
  robbed: Iterable<number>,
): readonly number[] {
  const rows =
    through === 0
      ? prepare(db, 'select id from person order by id').all()
      : prepare(db, TOUCHED).all(through, JSON.stringify([...robbed]))
  return rows.map((row) => Number(row['id']))
}

/**
 * People in interactions that came since, or share one with an identity that changed hands since (a contact is
 * one-to-one by who else is in it); senders of earlier answers to messages that came since, and of messages that
 * were answered since; people who lost an identity. Each arm starts at what is new, which is little: `cross join` keeps
 * the tables in this order.
 */
const TOUCHED = `
  select distinct person_id as id from (
    select identity_id from participant where interaction_id > ?1
    union all
    select child.sender_id from interaction as parent cross join interaction as child
      where parent.id > ?1 and child.parent_hash = parent.message_hash
    union all
    select parent.sender_id from interaction as child cross join interaction as parent
      where child.id > ?1 and parent.message_hash = child.parent_hash
    union all
    select identity_id from touched_identity
    union all
    select beside.identity_id from touched_identity u cross join participant p cross join participant beside
      where p.identity_id = u.identity_id and beside.interaction_id = p.interaction_id
  ) join identity on identity.id = identity_id
  where person_id is not null
  union
  select id from person where id in (select value from json_each(?2))
  order by id`
