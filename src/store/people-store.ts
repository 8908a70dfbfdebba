import type { DatabaseSync } from 'node:sqlite'
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
import { textOrNull } from './column.ts'
import { containing } from './containing.ts'
import { heardMeetings } from './heard-meetings.ts'
import { identityKnownBy } from './known-by.ts'
import { lastMerged } from './merge-people.ts'
import { dropNote, keepNote } from './notes.ts'
import { type ReadOfPeople, readEach } from './read-of-people.ts'
import { circlesBy, saidOf, sayOfPerson } from './said-of-people.ts'
import { type Row, prepare } from './statement.ts'
import { WhileUnchanged, stateOf } from './while-unchanged.ts'

/** Looks people up in the book, on SQLite. */
export class BookPeopleStore implements PeopleStore {
  readonly #db: DatabaseSync

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  state(): string {
    return stateOf(this.#db)
  }

  async matching(words: string, now?: number): Promise<readonly PersonRow[]> {
    // Loaded where it is used: to load the query builder takes as long as most commands take in all.
    const { peopleMatching } = await import('./people-matching.ts')
    return peopleMatching(this.#db, words, now)
  }

  async byId(publicId: string): Promise<PersonRow | null> {
    const present = presentId(this.#db, publicId)
    if (present === null) return null
    return prepare(this.#db, `${PEOPLE} where public_id = ?`).all(present).map(personRow)[0] ?? null
  }

  async sharingName(publicIds: readonly string[]): Promise<readonly PersonRow[]> {
    const ids = JSON.stringify(publicIds)
    const read = namesakesRead.of(this.#db)
    if (read.size > MOST_READ) read.clear()
    const known = read.get(ids) ?? this.#sharingName(ids)
    read.set(ids, known)
    return known
  }

  /** @param ids public ids as JSON */
  #sharingName(ids: string): readonly PersonRow[] {
    const own = prepare(this.#db, `${PEOPLE} where ${AMONG_IDS}`).all(ids).map(personRow)
    const families = [...new Set(own.map((one) => one.name.trim().split(/\s+/).at(-1) ?? ''))]
    const patterns = families.filter((family) => family.length > 1).map(containing)
    const holds = patterns.map(() => ` or name like ? escape '\\'`).join('')
    return prepare(this.#db, `${PEOPLE} where ${AMONG_IDS}${holds} order by public_id`)
      .all(ids, ...patterns)
      .map(personRow)
  }

  say(person: number, word: WordOnPerson): void {
    sayOfPerson(this.#db, person, word)
  }

  saidOf(person: number, now: number): SaidOfPerson {
    return saidOf(this.#db, person, now)
  }

  keepNote(person: number, note: { readonly text: string; readonly at: number }): number {
    return keepNote(this.#db, person, note)
  }

  dropNote(note: number): boolean {
    return dropNote(this.#db, note)
  }

  circles(now: number): ReadonlyMap<number, string> {
    return circlesBy(this.#db, now)
  }

  lastMerged(publicId: string): { readonly name: string; readonly identities: readonly number[] } | null {
    return lastMerged(this.#db, publicId)
  }

  async identities(
    people: readonly number[],
    now = Number.MAX_SAFE_INTEGER,
  ): Promise<ReadonlyMap<number, readonly IdentityRow[]>> {
    return readEach(identitiesRead.of(this.#db), { moment: String(now), people }, (missing) =>
      grouped(
        prepare(this.#db, IDENTITIES).all(JSON.stringify(missing), now),
        (row): IdentityRow => ({
          id: Number(row['id']),
          kind: String(row['kind']),
          value: String(row['value']),
          name: String(row['name'] ?? ''),
        }),
      ),
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
    return readEach(affiliationsRead.of(this.#db), { moment: today, people }, (missing) =>
      grouped(
        prepare(this.#db, AFFILIATIONS).all(JSON.stringify(missing), today),
        (row): AffiliationRow => ({
          organization: String(row['organization'] ?? ''),
          title: String(row['title']),
          phone: String(row['phone']),
          since: textOrNull(row['since']),
          until: textOrNull(row['until']),
          origin: String(row['origin']),
        }),
      ),
    )
  }

  async timeline(
    person: number,
    { now, limit, channel = null }: { now: number; limit: number; channel?: string | null },
  ): Promise<readonly TimelineRow[]> {
    return prepare(this.#db, TIMELINE).all(person, now, limit, channel).map(timelineRow)
  }

  async timelineLength(person: number, now: number): Promise<number> {
    const row = prepare(
      this.#db,
      `select count(distinct p.interaction_id) as n from participant p join identity x on x.id = p.identity_id
       where x.person_id = ? and p.at > 0 and p.at <= ?`,
    ).get(person, now)
    return Number(row?.['n'])
  }

  reachOf(
    people: readonly number[],
    now: number,
  ): ReadonlyMap<number, { readonly count: number; readonly last: number }> {
    const rows = prepare(this.#db, REACH).all(JSON.stringify(people), now)
    return new Map(
      rows.map((row) => [Number(row['person_id']), { count: Number(row['n']), last: Number(row['last']) }]),
    )
  }
}

/** By whom was asked for: those who lead a plan are often the same for days. */
const namesakesRead = new WhileUnchanged(() => new Map<string, readonly PersonRow[]>())
const MOST_READ = 100

const identitiesRead = new WhileUnchanged((): ReadOfPeople<IdentityRow> => new Map())
const affiliationsRead = new WhileUnchanged((): ReadOfPeople<AffiliationRow> => new Map())

const PEOPLE = 'select id, public_id, name from person'

const AMONG_IDS = 'public_id in (select value from json_each(?))'

function personRow(row: Row): PersonRow {
  return { person: Number(row['id']), publicId: String(row['public_id']), name: String(row['name']) }
}

/** Of each identity the name it was seen under most. */
const IDENTITIES = `
  select identity.id, kind, value, person_id, (
    select name from identity_name n where n.identity_id = identity.id order by n.count desc, n.name limit 1) as name
  from identity
  where person_id in (select value from json_each(?1)) and ${identityKnownBy('identity.id', '?2')}
  order by kind, value`

/** Whose last day in a role is not over by today, is in it still as far as is known then. */
const AFFILIATIONS = `
  select x.person_id, o.name as organization, a.title, a.phone, a.since, a.origin,
    case when a.until <= ?2 then a.until end as until
  from affiliation a join identity x on x.id = a.identity_id left join organization o on o.id = a.organization_id
  where x.person_id in (select value from json_each(?1)) and (a.since is null or a.since <= ?2)
  order by coalesce(case when a.until <= ?2 then a.until end, a.since) desc, a.id desc`

/** The last moment that a date can say. */
const LAST_MOMENT = 8.64e15

/** One line an interaction, in however many roles and under however many identities the person is in it. */
const TIMELINE = `
  select i.id, i.at, i.kind, i.channel, i.subject, min(p.role) as role, s.nature,
    exists (select 1 from transcript t where t.interaction_id = i.id) as heard
  from identity x
  join participant p on p.identity_id = x.id
  join interaction i on i.id = p.interaction_id
  left join identity s on s.id = i.sender_id
  where x.person_id = ?1 and p.at > 0 and p.at <= ?2 and (?4 is null or i.channel = ?4)
  group by i.id
  order by i.at desc, i.id desc limit ?3`

const REACH = `
  select x.person_id, count(distinct p.interaction_id) as n, max(p.at) as last
  from identity x join participant p on p.identity_id = x.id
  where x.person_id in (select value from json_each(?1)) and p.at > 0 and p.at <= ?2
  group by x.person_id`

function timelineRow(row: Row): TimelineRow {
  return {
    interaction: Number(row['id']),
    at: Number(row['at']),
    kind: String(row['kind']),
    channel: String(row['channel']),
    role: String(row['role']),
    subject: String(row['subject']),
    byOwner: row['nature'] === 'owner',
    isHeard: row['heard'] === 1,
  }
}

/** The rows by person, in their order. */
function grouped<Out>(rows: readonly Row[], toOut: (row: Row) => Out): Map<number, Out[]> {
  const groups = new Map<number, Out[]>()
  for (const row of rows) {
    const person = Number(row['person_id'])
    const group = groups.get(person)
    if (group === undefined) groups.set(person, [toOut(row)])
    else group.push(toOut(row))
  }
  return groups
}
