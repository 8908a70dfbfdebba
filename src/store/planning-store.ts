import type { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import type {
  AsksWish,
  GivenAnswer,
  KeptAliveModel,
  LaterInThread,
  PlanAsk,
  PlanTie,
  PlanningStore,
  Quotable,
  TieChoice,
} from '../app/ports.ts'
import { asksBetween, laterInThreads } from './ask-queries.ts'
import { BodyReader } from './body-text.ts'
import type { Queries } from './dialect.ts'
import { mostSeenAddresses } from './import-store.ts'
import { inTransaction } from './sqlite.ts'
import { prepare } from './statement.ts'

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
    const ties = this.#queries
      .selectFrom('tie')
      .innerJoin('person', 'person.id', 'tie.person_id')
      .select([
        'person.id as person',
        'person.public_id as publicId',
        'person.name',
        'tie.contacts',
        'person.circle',
        'person.cadence_days as cadenceDays',
        'person.muted_until as mutedUntil',
      ])
      .orderBy('person.id')
    if (which === 'all') return ties.execute()
    if (typeof which === 'number') return ties.where('tie.person_id', '=', which).execute()
    return ties
      .where('tie.last_at', '>=', now - SUGGESTIBLE.silentDays * DAY)
      .where((where) =>
        where.or([
          where('tie.last_at', '>=', now - SUGGESTIBLE.recentDays * DAY),
          where.and([
            where('tie.contact_count', '>=', SUGGESTIBLE.contacts),
            where(sql<number>`tie.last_at - tie.first_at`, '>=', SUGGESTIBLE.spanDays * DAY),
          ]),
        ]),
      )
      .execute()
  }

  async asks(wish: AsksWish): Promise<readonly PlanAsk[]> {
    return asksBetween(this.#db, wish)
  }

  async lastSeen(people: readonly number[], now: number): Promise<ReadonlyMap<number, number>> {
    const last = prepare(this.#db, LAST_SEEN)
    return new Map(
      people.flatMap((person): [number, number][] => {
        const at = numberOrNull(last.get(person, now)?.['at'])
        return at === null ? [] : [[person, at]]
      }),
    )
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
    const rows = await this.#queries
      .selectFrom('suggestion_answer')
      .selectAll()
      .where('at', '<=', now)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .execute()
    return rows.map((row) => ({
      suggestionId: row.suggestion_id,
      person: row.person_id,
      way: row.way,
      action: row.action,
      answer: row.answer as GivenAnswer['answer'],
      until: row.until,
      at: row.at,
      content: row.content,
    }))
  }

  async quotables(interactions: readonly number[]): Promise<ReadonlyMap<number, Quotable>> {
    if (interactions.length === 0) return new Map()
    const rows = await this.#queries
      .selectFrom('interaction as i')

      .leftJoin('identity as s', 's.id', 'i.sender_id')
      .select(['i.id', 'i.at', 'i.kind', 'i.subject', 's.nature'])
      .where('i.id', 'in', [...new Set(interactions)])
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

  async keepAnswer(answer: GivenAnswer): Promise<void> {
    await this.#queries
      .insertInto('suggestion_answer')
      .values({
        suggestion_id: answer.suggestionId,
        person_id: answer.person,
        identity_id: sql<
          number | null
        >`(select min(x.id) from identity x join person p on p.id = x.person_id where p.public_id = ${answer.person})`,
        way: answer.way,
        action: answer.action,
        answer: answer.answer,
        until: answer.until,
        at: answer.at,
        content: answer.content,
      })
      .execute()
  }

  async keepSitting(
    day: string,
    minutes: number,
    suggestions: readonly { readonly id: string; readonly content: string }[],
  ): Promise<void> {
    inTransaction(this.#db, () => {
      const add = prepare(
        this.#db,
        'insert or replace into laid_out (suggestion_id, day, content) values (?, ?, ?)',
      )
      for (const { id, content } of suggestions) add.run(id, day, content)
      prepare(this.#db, 'insert or replace into sitting (day, minutes, suggestions) values (?, ?, ?)').run(
        day,
        minutes,
        JSON.stringify(suggestions.map((one) => one.id)),
      )
    })
  }

  async laidOut(suggestionId: string): Promise<string | null> {
    const row = await this.#queries
      .selectFrom('laid_out')
      .select('content')
      .where('suggestion_id', '=', suggestionId)
      .executeTakeFirst()
    return row?.content ?? null
  }
}

const LAST_SEEN = `
  select max((select max(i.at) from interaction i
    where i.sender_id = x.id and i.at <= ?2 and i.traffic in ('personal', 'list'))) as at
  from identity x where x.person_id = ?1`

const DAY = 86_400_000

/**
 * Which ties can give a suggestion at all: those with contact of late, which may hold an open ask, and those that
 * lasted long enough to fade and have not been silent for longer than anyone would mend. Wider than the rules of
 * the practices, which decide.
 */
const SUGGESTIBLE = { recentDays: 60, silentDays: 1200, contacts: 4, spanDays: 59 } as const

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
