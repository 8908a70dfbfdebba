import type { DatabaseSync } from 'node:sqlite'
import { type Expression, type SqlBool, sql } from 'kysely'
import type {
  AffiliationRow,
  IdentityRow,
  PeopleStore,
  PersonRow,
  SaidOfPerson,
  TimelineRow,
  WordOnPerson,
} from '../app/ports.ts'
import { presentId } from './absorbed-people.ts'
import { among } from './among.ts'
import type { Queries } from './dialect.ts'
import { heardMeetings } from './heard-meetings.ts'
import { identityKnownBy, lastSeenBy, personKnownBy } from './known-by.ts'
import { saidOf, sayOfPerson } from './said-of-people.ts'
import { type Row, prepare } from './statement.ts'

/** Looks people up in the book, on SQLite. */
export class BookPeopleStore implements PeopleStore {
  readonly #db: DatabaseSync
  readonly #queries: Queries

  constructor(db: DatabaseSync, queries: Queries) {
    this.#db = db
    this.#queries = queries
  }

  async matching(words: string, now?: number): Promise<readonly PersonRow[]> {
    let query = this.#people().orderBy('person.name').orderBy('person.public_id')
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

  async byId(publicId: string): Promise<PersonRow | null> {
    const present = presentId(this.#db, publicId)
    if (present === null) return null
    return (await this.#people().where('person.public_id', '=', present).executeTakeFirst()) ?? null
  }

  async sharingName(publicIds: readonly string[]): Promise<readonly PersonRow[]> {
    const own = await this.#people()
      .where((where) => among(where.ref('person.public_id'), publicIds))
      .execute()
    const families = [...new Set(own.map((one) => one.name.trim().split(/\s+/).at(-1) ?? ''))]
    return this.#people()
      .where((where) =>
        where.or([
          among(where.ref('person.public_id'), publicIds),
          ...families
            .filter((family) => family.length > 1)
            .map((family) => holds(where.ref('person.name'), containing(family))),
        ]),
      )
      .orderBy('person.public_id')
      .execute()
  }

  say(person: number, word: WordOnPerson): void {
    sayOfPerson(this.#db, person, word)
  }

  saidOf(person: number, now: number): SaidOfPerson {
    return saidOf(this.#db, person, now)
  }

  async identities(
    people: readonly number[],
    now = Number.MAX_SAFE_INTEGER,
  ): Promise<ReadonlyMap<number, readonly IdentityRow[]>> {
    const rows = await this.#queries
      .selectFrom('identity')
      .select((select) => [
        'identity.id',
        'kind',
        'value',
        'person_id',
        select
          .selectFrom('identity_name')
          .select('name')
          .whereRef('identity_id', '=', 'identity.id')
          .orderBy('count', 'desc')
          .orderBy('name')
          .limit(1)
          .as('name'),
      ])
      .where((where) => among(where.ref('person_id'), people))
      .where((where) => identityKnownBy(where.ref('identity.id'), now))
      .orderBy('kind')
      .orderBy('value')
      .execute()
    return grouped(
      rows,
      (row) => row.person_id,
      ({ id, kind, value, name }) => ({ id, kind, value, name: name ?? '' }),
    )
  }

  heardMeetings(): readonly { readonly meeting: number; readonly person: number; readonly spoke: boolean }[] {
    return heardMeetings(this.#db)
  }

  async affiliations(
    people: readonly number[],
    now: number,
  ): Promise<ReadonlyMap<number, readonly AffiliationRow[]>> {
    const today = new Date(Math.min(now, LAST_MOMENT)).toISOString().slice(0, 10)
    const rows = await this.#queries
      .selectFrom('affiliation')
      .innerJoin('identity', 'identity.id', 'affiliation.identity_id')
      .leftJoin('organization', 'organization.id', 'affiliation.organization_id')
      .select([
        'identity.person_id',
        'organization.name as organization',
        'title',
        'phone',
        'since',
        lastSeenBy(today).as('until'),
        'origin',
      ])
      .where((where) => among(where.ref('identity.person_id'), people))
      .where((where) => where.or([where('since', 'is', null), where('since', '<=', today)]))
      .orderBy((order) => order.fn.coalesce(lastSeenBy(today), order.ref('since')), 'desc')
      .orderBy('affiliation.id', 'desc')
      .execute()
    return grouped(
      rows,
      (row) => row.person_id,
      ({ organization, title, phone, since, until, origin }) => ({
        organization: organization ?? '',
        title,
        phone,
        since,
        until,
        origin,
      }),
    )
  }

  async timeline(person: number, now: number, limit: number): Promise<readonly TimelineRow[]> {
    return prepare(this.#db, TIMELINE).all(person, now, limit).map(timelineRow)
  }

  async timelineLength(person: number, now: number): Promise<number> {
    const row = prepare(
      this.#db,
      `select count(distinct p.interaction_id) as n from participant p join identity x on x.id = p.identity_id
       where x.person_id = ? and p.at > 0 and p.at <= ?`,
    ).get(person, now)
    return Number(row?.['n'])
  }

  #people() {
    return this.#queries
      .selectFrom('person')
      .select(['person.id as person', 'person.public_id as publicId', 'person.name'])
  }
}

/** The pattern for a text that holds these words, whatever signs are in them. */
function containing(words: string): string {
  return `%${words.replace(/[%_\\]/g, '\\$&')}%`
}

/** SQLite's `like` has no escape sign of its own: without one, nobody is found by an address with an underscore. */
function holds(column: Expression<string>, pattern: string): Expression<SqlBool> {
  return sql<SqlBool>`${column} like ${pattern} escape '\\'`
}

/** The last moment that a date can say. */
const LAST_MOMENT = 8.64e15

/** One line an interaction, in however many roles and under however many identities the person is in it. */
const TIMELINE = `
  select i.id, i.at, i.kind, i.channel, i.subject, min(p.role) as role, s.nature
  from identity x
  join participant p on p.identity_id = x.id
  join interaction i on i.id = p.interaction_id
  left join identity s on s.id = i.sender_id
  where x.person_id = ?1 and p.at > 0 and p.at <= ?2
  group by i.id
  order by i.at desc, i.id desc limit ?3`

function timelineRow(row: Row): TimelineRow {
  return {
    interaction: Number(row['id']),
    at: Number(row['at']),
    kind: String(row['kind']),
    channel: String(row['channel']),
    role: String(row['role']),
    subject: String(row['subject']),
    byOwner: row['nature'] === 'owner',
  }
}

function grouped<In, Out>(
  rows: readonly In[],
  personOf: (row: In) => number | null,
  toOut: (row: In) => Out,
): Map<number, Out[]> {
  const groups = new Map<number, Out[]>()
  for (const row of rows) {
    const person = personOf(row)
    if (person === null) continue
    const group = groups.get(person)
    if (group === undefined) groups.set(person, [toOut(row)])
    else group.push(toOut(row))
  }
  return groups
}
