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
 * were answered since; people who lost an identity.
 */
const TOUCHED = `
  select distinct person_id as id from (
    select identity_id from participant where interaction_id > ?1
    union
    select child.sender_id from interaction as child
      join interaction as parent on parent.message_hash = child.parent_hash where parent.id > ?1
    union
    select parent.sender_id from interaction as child
      join interaction as parent on parent.message_hash = child.parent_hash where child.id > ?1
    union
    select identity_id from touched_identity
    union
    select beside.identity_id from touched_identity u join participant p on p.identity_id = u.identity_id
      join participant beside on beside.interaction_id = p.interaction_id
  ) join identity on identity.id = identity_id
  where person_id is not null
  union
  select id from person where id in (select value from json_each(?2))
  order by id`
