import type { DatabaseSync } from 'node:sqlite'
import { prepare } from './statement.ts'

/**
 * The identity of a person that something is about: the one that takes part in what it rests on, else one that the person
 * had under the public id by which it was said, so that it goes with that identity wherever merges and splits put it.
 * @returns null when the person has none
 */
export function identityAbout(
  db: DatabaseSync,
  person: { readonly present: string; readonly saidOf: string },
  interactions: readonly number[],
): number | null {
  const row = prepare(db, ABOUT).get(person.present, JSON.stringify(interactions), person.saidOf)
  return typeof row?.['id'] === 'number' ? row['id'] : null
}

const ABOUT = `
  select x.id from person p join identity x on x.person_id = p.id
  where p.public_id = ?1
  order by exists (
      select 1 from participant q where q.identity_id = x.id
        and q.interaction_id in (select value from json_each(?2))) desc,
    x.id in (select moved.value from merge m join json_each(m.identities) as moved
      where m.absorbed = ?3 and m.undone = 0) desc,
    x.id
  limit 1`
