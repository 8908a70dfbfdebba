import type { DatabaseSync } from 'node:sqlite'
import type { PersonRow } from '../app/ports.ts'
import { prepare } from './statement.ts'
import { WhileUnchanged } from './while-unchanged.ts'

/** Everyone of whom anything is known by a moment, by name: `identityKnownBy` for all at once. @param now ms since 1970 */
export function everyoneKnownBy(db: DatabaseSync, now: number): readonly PersonRow[] {
  return everyone
    .of(db)
    .of(db)
    .flatMap(({ since, row }) => (since <= now ? [row] : []))
}

/** A person, and the moment from which anything is known of them. */
type KnownSince = { readonly since: number; readonly row: PersonRow }

/** Everyone in a book, read when it is asked for first. */
class Everyone {
  #read: readonly KnownSince[] | null = null

  of(db: DatabaseSync): readonly KnownSince[] {
    return (this.#read ??= prepare(db, KNOWN_SINCE)
      .all()
      .map((row) => ({
        since: Number(row['since'] ?? Infinity),
        row: {
          person: Number(row['id']),
          publicId: String(row['public_id']),
          name: String(row['name']),
        },
      })))
  }
}

const everyone = new WhileUnchanged(() => new Everyone())

/** Beyond every moment that a clock can show: what is known without a day was known always. */
const [ALWAYS, NEVER] = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]

const KNOWN_SINCE = `
  select id, public_id, name, (
    select min(min(
      coalesce((select min(p.at) from participant p where p.identity_id = x.id), ${NEVER}),
      iif(exists (select 1 from card_identity c where c.identity_id = x.id), ${ALWAYS}, ${NEVER}),
      coalesce((select min(coalesce(n.at, ${ALWAYS})) from connection n where n.identity_id = x.id), ${NEVER})))
    from identity x where x.person_id = person.id) as since
  from person order by name, public_id`
