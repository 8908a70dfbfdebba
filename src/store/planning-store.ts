import type { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import type { GivenAnswer, PlanAsk, PlanTie, PlanningStore, Quotable } from '../app/ports.ts'
import { BodyReader } from './body-text.ts'
import type { Queries } from './dialect.ts'
import { mostSeenAddresses } from './import-store.ts'
import { inTransaction } from './sqlite.ts'
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

  async ties(): Promise<readonly PlanTie[]> {
    return this.#queries
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
      .execute()
  }

  async asks(since: number, now: number): Promise<readonly PlanAsk[]> {
    return prepare(this.#db, ASKS)
      .all(now, now, since, now)
      .map((row) => this.#ask(row))
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

  #ask(row: Row): PlanAsk {
    const byOwner = row['sender_nature'] === 'owner'
    const interaction = Number(row['interaction_id'])
    const people = byOwner ? this.#askedPeople(interaction) : [Number(row['sender_person'])]
    return {
      interaction,
      at: Number(row['at']),
      byOwner,
      people,
      kind: row['kind'] === 'request' ? 'request' : 'question',
      quote: String(row['quote']),
      strength: Number(row['strength']),
      subject: String(row['subject']),
      recipients: Number(row['recipients']),
      traffic: row['traffic'] === 'list' ? 'list' : 'personal',
      direct: row['direct'] === 1,
      ownerNextInThread: numberOrNull(row['owner_next']),
      othersNextInThread: numberOrNull(row['others_next']),
    }
  }

  #askedPeople(interaction: number): number[] {
    return prepare(this.#db, ASKED_PEOPLE)
      .all(interaction, interaction)
      .map((row) => Number(row['person_id']))
  }
}

const ASKS = `
  select r.interaction_id, r.kind, r.quote, r.strength, i.at, i.subject, i.recipients, i.traffic,
    s.nature as sender_nature, s.person_id as sender_person,
    (exists (
      select 1 from participant p join identity o on o.id = p.identity_id
      where p.interaction_id = i.id and p.role = 'to' and o.nature = 'owner'
    ) or exists (
      select 1 from interaction parent join identity o on o.id = parent.sender_id
      where parent.message_hash = i.parent_hash and o.nature = 'owner'
    )) as direct,
    (select min(n.at) from interaction n join identity o on o.id = n.sender_id
      where n.thread_id = i.thread_id and n.at > i.at and n.at <= ? and o.nature = 'owner') as owner_next,
    (select min(n.at) from interaction n join identity o on o.id = n.sender_id
      where n.thread_id = i.thread_id and n.at > i.at and n.at <= ? and o.nature <> 'owner'
        and coalesce(o.person_id, -o.id) <> coalesce(s.person_id, -s.id)) as others_next
  from request r
  join interaction i on i.id = r.interaction_id
  join identity s on s.id = i.sender_id
  where r.main = 1 and i.at >= ? and i.at <= ? and (s.nature = 'owner' or s.person_id is not null)
  order by i.at, i.id`

/** Whom the owner's message was written to, and whom it answers. */
const ASKED_PEOPLE = `
  select x.person_id from participant p join identity x on x.id = p.identity_id
    where p.interaction_id = ? and p.role in ('to', 'bcc') and x.person_id is not null
  union
  select x.person_id from interaction i join interaction parent on parent.message_hash = i.parent_hash
    join identity x on x.id = parent.sender_id where i.id = ? and x.person_id is not null
  order by 1`

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
