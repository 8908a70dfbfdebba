import type { DatabaseSync } from 'node:sqlite'
import type {
  AsksWish,
  GivenAnswer,
  KeptAliveModel,
  LaidOut,
  LaterInThread,
  NewAnswer,
  PlanAsk,
  PlanTie,
  PlanningStore,
  Quotable,
  TieChoice,
} from '../app/ports.ts'
import { asksBetween, laterInThreads } from './ask-queries.ts'
import { among } from './among.ts'
import { answersGiven, keepAnswer } from './answers.ts'
import { BodyReader } from './body-text.ts'
import type { Queries } from './dialect.ts'
import { mostSeenAddresses } from './import-store.ts'
import { keepSitting, laidOut } from './sittings.ts'
import { type Row, prepare } from './statement.ts'

/** The plan's view of the book, on SQLite. */
export class BookPlanningStore implements PlanningStore {
  readonly #db: DatabaseSync
  readonly #queries: Queries

  constructor(db: DatabaseSync, queries: Queries) {
    this.#db = db
    this.#queries = queries
  }

  async hasOwner(): Promise<boolean> {
    const row = await this.#queries
      .selectFrom('identity')
      .select('id')
      .where('nature', '=', 'owner')
      .limit(1)
      .executeTakeFirst()
    return row !== undefined
  }

  async ownerNames(): Promise<readonly string[]> {
    const rows = prepare(this.#db, OWNER_NAMES).all()
    return rows.map((row) => String(row['name']))
  }

  async likelyOwners(): Promise<readonly string[]> {
    return mostSeenAddresses(this.#db, 3)
  }

  async newest(now: number): Promise<number | null> {
    const row = prepare(
      this.#db,
      "select max(at) as at from interaction where at <= ? and kind = 'message'",
    ).get(now)
    return numberOrNull(row?.['at'])
  }

  async ties(which: TieChoice, now: number): Promise<readonly PlanTie[]> {
    if (which === 'all') return prepare(this.#db, `${TIES} order by person.id`).all().map(planTie)
    if (which === 'silent') return prepare(this.#db, SILENT_TIES).all(now).map(planTie)
    return prepare(this.#db, TIES_OF).all(JSON.stringify(which)).map(planTie)
  }

  async muted(): Promise<readonly { readonly person: string; readonly until: string }[]> {
    return this.#queries
      .selectFrom('person')
      .select(['public_id as person', 'muted_until as until'])
      .where('muted_until', 'is not', null)
      .$narrowType<{ until: string }>()
      .execute()
  }

  async asks(wish: AsksWish): Promise<readonly PlanAsk[]> {
    return asksBetween(this.#db, wish)
  }

  async lastSeen(people: readonly number[], now: number): Promise<ReadonlyMap<number, number>> {
    const rows = prepare(this.#db, LAST_SEEN).all(JSON.stringify(people), now)
    return new Map(rows.map((row) => [Number(row['person_id']), Number(row['at'])]))
  }

  async laterInThreads(
    interactions: readonly number[],
    now: number,
  ): Promise<ReadonlyMap<number, LaterInThread>> {
    return laterInThreads(this.#db, interactions, now)
  }

  async aliveModel(): Promise<KeptAliveModel | null> {
    const row = prepare(this.#db, "select value from setting where key = 'tie_model'").get()
    return row === undefined ? null : (JSON.parse(String(row['value'])) as KeptAliveModel)
  }

  async answers(now: number): Promise<readonly GivenAnswer[]> {
    return answersGiven(this.#db, now)
  }

  async quotables(interactions: readonly number[]): Promise<ReadonlyMap<number, Quotable>> {
    if (interactions.length === 0) return new Map()
    const rows = await this.#queries
      .selectFrom('interaction as i')

      .leftJoin('identity as s', 's.id', 'i.sender_id')
      .select(['i.id', 'i.at', 'i.kind', 'i.subject', 's.nature'])
      .where((where) => among(where.ref('i.id'), [...new Set(interactions)]))
      .execute()
    const bodies = new BodyReader(this.#db)
    return new Map(
      rows.map((row) => [
        row.id,
        {
          interaction: row.id,
          at: row.at ?? 0,
          kind: row.kind,
          subject: row.subject,
          text: bodies.textOf(row.id),
          byOwner: row.nature === 'owner',
        },
      ]),
    )
  }

  async keepAnswer(answer: NewAnswer, interactions: readonly number[]): Promise<void> {
    keepAnswer(this.#db, answer, interactions)
  }

  async keepSitting(day: string, minutes: number, suggestions: readonly LaidOut[]): Promise<void> {
    keepSitting(this.#db, day, { minutes, suggestions })
  }

  async laidOut(suggestionId: string, day: string): Promise<LaidOut | null> {
    return laidOut(this.#db, suggestionId, day)
  }
}

const OWNER_NAMES = `
  select n.name from identity_name n join identity o on o.id = n.identity_id where o.nature = 'owner'
  union
  select substr(value, 1, instr(value, '@') - 1) from identity
    where nature = 'owner' and kind = 'email' and instr(value, '@') > 1
  order by 1`

const LAST_SEEN = `
  select x.person_id, max((select max(i.at) from interaction i
    where i.sender_id = x.id and i.at <= ?2 and i.traffic in ('personal', 'list'))) as at
  from json_each(?1) as wanted cross join identity x
  where x.person_id = wanted.value
  group by x.person_id having at is not null`

const TIES = `
  select person.id, person.public_id, person.name, person.circle, person.cadence_days, person.muted_until, tie.contacts
  from tie join person on person.id = tie.person_id`

const TIES_OF = `${TIES} where tie.person_id in (select value from json_each(?)) order by person.id`

/**
 * Ties that lasted long enough to fade, and have not been silent for longer than anyone would mend: 4 contacts over 59
 * days, and 1200 days of silence. Wider than the rules of the practices, which decide.
 */
const SILENT_TIES = `${TIES}
  where tie.last_at >= ?1 - 1200 * 86400000 and tie.contact_count >= 4 and tie.last_at - tie.first_at >= 59 * 86400000
  order by person.id`

function planTie(row: Row): PlanTie {
  return {
    person: Number(row['id']),
    publicId: String(row['public_id']),
    name: String(row['name']),
    contacts: row['contacts'] instanceof Uint8Array ? row['contacts'] : new Uint8Array(0),
    circle: textOrNull(row['circle']),
    cadenceDays: numberOrNull(row['cadence_days']),
    mutedUntil: textOrNull(row['muted_until']),
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
