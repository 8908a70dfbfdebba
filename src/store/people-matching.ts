import type { DatabaseSync } from 'node:sqlite'
import { type Expression, type SqlBool, sql } from 'kysely'
import type { PersonRow } from '../app/ports.ts'
import { containing } from './containing.ts'
import { queriesOn } from './dialect.ts'
import { everyoneKnownBy } from './everyone-known.ts'
import { identityKnownBy } from './known-by.ts'

/**
 * People whose name, address or organization holds every one of the words; all when there are none. By name.
 * @param now ms since 1970: only people of whom anything is known by then; not given: everyone
 */
export async function peopleMatching(
  db: DatabaseSync,
  words: string,
  now?: number,
): Promise<readonly PersonRow[]> {
  if (words.trim() === '' && now !== undefined) return everyoneKnownBy(db, now)
  let query = queriesOn(db)
    .selectFrom('person')
    .select(['person.id as person', 'person.public_id as publicId', 'person.name'])
    .orderBy('person.name')
    .orderBy('person.public_id')
  if (now !== undefined) query = query.where(personKnownBy(now))
  for (const word of words.split(/\s+/).filter((one) => one !== '')) {
    const pattern = containing(word)
    query = query.where((where) =>
      where.or([
        holds(where.ref('person.name'), pattern),
        where.exists(
          where
            .selectFrom('identity')
            .select('id')
            .whereRef('person_id', '=', 'person.id')
            .where((inner) => holds(inner.ref('value'), pattern)),
        ),
        where.exists(
          where
            .selectFrom('affiliation')
            .innerJoin('identity', 'identity.id', 'affiliation.identity_id')
            .innerJoin('organization', 'organization.id', 'affiliation.organization_id')
            .select('affiliation.id')
            .whereRef('identity.person_id', '=', 'person.id')
            .where((inner) => holds(inner.ref('organization.name'), pattern)),
        ),
      ]),
    )
  }
  return query.execute()
}

/** SQLite's `like` has no escape sign of its own: without one, nobody is found by an address with an underscore. */
function holds(column: Expression<string>, pattern: string): Expression<SqlBool> {
  return sql<SqlBool>`${column} like ${pattern} escape '\\'`
}

/** Whether anything is known of a person, by whichever identity, by a moment. */
function personKnownBy(now: number): Expression<SqlBool> {
  return sql<SqlBool>`exists (select 1 from identity x cross join (select ${now} as now) as moment
    where x.person_id = person.id and ${sql.raw(identityKnownBy('x.id', 'moment.now'))})`
}
