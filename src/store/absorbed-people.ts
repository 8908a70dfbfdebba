import type { DatabaseSync } from 'node:sqlite'
import { prepare } from './statement.ts'

/**
 * The public id of the person that this one is now: itself, or whom it became part of.
 * @returns null when there never was such a person, or is none any more
 */
export function presentId(db: DatabaseSync, publicId: string): string | null {
  const row = prepare(db, PRESENT).get(publicId)
  return typeof row?.['id'] === 'string' ? row['id'] : null
}

/** From each who was absorbed to the keeper, until somebody is in the book. `union` ends what runs in a circle. */
const PRESENT = `
  with recursive chain (id) as (
    values (?1)
    union
    select m.kept from chain join merge m on m.absorbed = chain.id and m.undone = 0
      where not exists (select 1 from person where public_id = chain.id)
  )
  select chain.id from chain join person on person.public_id = chain.id limit 1`
