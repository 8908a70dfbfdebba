import type { DatabaseSync } from 'node:sqlite'
import type {
  CalledRow,
  CourtesyRow,
  HelpRow,
  LaterActRow,
  PromiseRow,
  PromisesWish,
  RespectStore,
  SaidRow,
  Stretch,
  TimedMeetingRow,
} from '../app/ports.ts'
import { DAY } from '../domain/milliseconds.ts'
import { laterActs } from './later-acts.ts'
import { promisesBeside, promisesIn } from './promise-queries.ts'
import { type Row, prepare } from './statement.ts'

/** Promises, help and other people's time, as the book holds them, on SQLite. */
export class BookRespectStore implements RespectStore {
  readonly #db: DatabaseSync

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  promises(wish: PromisesWish): readonly PromiseRow[] {
    return promisesIn(this.#db, wish)
  }

  promisesBeside(interactions: readonly number[], now: number): readonly number[] {
    return promisesBeside(this.#db, interactions, now)
  }

  laterActs(promises: readonly PromiseRow[], now: number): readonly (readonly LaterActRow[])[] {
    return laterActs(this.#db, promises, now)
  }

  said(now: number): readonly SaidRow[] {
    return prepare(this.#db, 'select * from said_of_promise where at <= ? order by at, id')
      .all(now)
      .map(saidRow)
  }

  sayOfPromise({ interaction, words, at, what, value }: SaidRow): void {
    prepare(
      this.#db,
      'insert into said_of_promise (interaction_id, words, at, what, value) values (?, ?, ?, ?, ?)',
    ).run(interaction, words, at, what, value)
  }

  unsayOfPromise({ interaction, words }: Pick<SaidRow, 'interaction' | 'words'>): boolean {
    const { changes } = prepare(
      this.#db,
      `delete from said_of_promise where id =
        (select id from said_of_promise where interaction_id = ? and words = ? order by at desc, id desc limit 1)`,
    ).run(interaction, words)
    return changes > 0
  }

  help({ since, now }: Stretch): readonly HelpRow[] {
    return prepare(this.#db, HELP)
      .all(since, now, since - ASKED_BEFORE)
      .map(helpRow)
  }

  courtesy(person: number | null, { since, now }: Stretch): readonly CourtesyRow[] {
    const rows =
      person === null
        ? prepare(this.#db, OWN_COURTESY).all(since, now)
        : prepare(this.#db, COURTESY_TO).all(since, now, person)
    return rows.map((row) => ({
      interaction: Number(row['id']),
      at: Number(row['at']),
      courtesy: Number(row['courtesy']),
    }))
  }

  called({ since, now }: Stretch): readonly CalledRow[] {
    return prepare(this.#db, CALLED).all(since, now).map(calledRow)
  }

  timedMeetings({ since, now }: Stretch): readonly TimedMeetingRow[] {
    return prepare(this.#db, TIMED).all(since, now).map(timedRow)
  }
}

/** What was asked so long before an answer may have been asked for it. */
const ASKED_BEFORE = 30 * DAY

/**
 * The last answer of whom the owner asked by mail, with what was asked last before it, in threads in which, and to whom,
 * the owner wrote nothing since.
 */
const HELP = `
  select * from (
    select s.person_id, a.id as ask, r.quote, r.strength, b.id as answer, b.at, b.words,
      coalesce(json_array_length(b.attachments), 0) as attachments,
      row_number() over (partition by s.person_id order by b.at desc, b.id desc, a.at desc, a.id desc, r.id) as place
    from identity o
    cross join interaction a on a.sender_id = o.id and a.at >= ?3 and a.at <= ?2
    cross join request r on r.interaction_id = a.id and r.main = 1
    cross join interaction b on b.thread_id = a.thread_id and b.at > a.at and b.at >= ?1 and b.at <= ?2
    cross join identity s on s.id = b.sender_id
    where o.nature = 'owner' and a.kind = 'message' and a.traffic = 'personal' and a.recipients <= 3
      and b.traffic = 'personal' and s.person_id is not null
      and exists (select 1 from participant p join identity x on x.id = p.identity_id
        where p.interaction_id = a.id and p.role = 'to' and x.person_id = s.person_id)
      and not exists (select 1 from interaction n join identity m on m.id = n.sender_id
        where n.thread_id = a.thread_id and n.at > b.at and n.at <= ?2 and m.nature = 'owner')
      and not exists (select 1 from identity y join participant q on q.identity_id = y.id and q.at > b.at and q.at <= ?2
        join interaction n on n.id = q.interaction_id left join identity m on m.id = n.sender_id
        where y.person_id = s.person_id and (n.kind = 'meeting' or m.nature = 'owner')))
  where place = 1 order by at, answer`

const OWN_COURTESY = `
  select i.id, i.at, i.courtesy from identity o cross join interaction i on i.sender_id = o.id and i.at >= ?1 and i.at <= ?2
  where o.nature = 'owner' and i.courtesy is not null order by i.at, i.id`

const COURTESY_TO = `
  select distinct i.id, i.at, i.courtesy from identity x
  cross join participant p on p.identity_id = x.id and p.at >= ?1 and p.at <= ?2 and p.role = 'to'
  cross join interaction i on i.id = p.interaction_id
  join identity s on s.id = i.sender_id
  where x.person_id = ?3 and s.nature = 'owner' and i.recipients = 1 and i.courtesy is not null order by i.at, i.id`

/** What the owner called together, of others too. */
const CALLED = `
  select distinct i.id, i.at, e.changed_at, e.sequence, e.status from identity o
  cross join participant p on p.identity_id = o.id and p.at >= ?1 and p.at <= ?2 and p.role = 'organizer'
  cross join interaction i on i.id = p.interaction_id
  join event e on e.interaction_id = i.id
  where o.nature = 'owner' and e.all_day = 0 and exists (
    select 1 from participant q join identity x on x.id = q.identity_id
    where q.interaction_id = i.id and x.person_id is not null)
  order by i.at, i.id`

const TIMED = `
  select i.id, i.at, e.end_at, t.at as heard_at,
    (select max(end_ms) from turn n where n.interaction_id = i.id) as last_ms,
    (select min(start_ms) from turn n join identity o on o.id = n.identity_id
      where n.interaction_id = i.id and o.nature = 'owner') as own_ms
  from transcript t join interaction i on i.id = t.interaction_id join event e on e.interaction_id = i.id
  where i.at >= ? and i.at <= ? and t.at is not null and t.day_only = 0 and e.all_day = 0
  order by i.at, i.id`

function saidRow(row: Row): SaidRow {
  return {
    interaction: Number(row['interaction_id']),
    words: String(row['words']),
    at: Number(row['at']),
    what: WORDS.find((one) => one === row['what']) ?? 'confirmed',
    value: row['value'] === null ? null : String(row['value']),
  }
}

const WORDS = ['confirmed', 'kept', 'late', 'released', 'none', 'due'] as const

function helpRow(row: Row): HelpRow {
  return {
    person: Number(row['person_id']),
    ask: Number(row['ask']),
    askQuote: String(row['quote']),
    askStrength: Number(row['strength']),
    answer: Number(row['answer']),
    answeredAt: Number(row['at']),
    words: Number(row['words'] ?? 0),
    attachments: Number(row['attachments']),
  }
}

function calledRow(row: Row): CalledRow {
  return {
    interaction: Number(row['id']),
    start: Number(row['at']),
    changedAt: typeof row['changed_at'] === 'number' ? row['changed_at'] : null,
    sequence: Number(row['sequence']),
    status: String(row['status']),
  }
}

function timedRow(row: Row): TimedMeetingRow {
  const heardAt = Number(row['heard_at'])
  const moment = (ms: unknown) => (typeof ms === 'number' ? heardAt + ms : null)
  return {
    interaction: Number(row['id']),
    start: Number(row['at']),
    end: Number(row['end_at']),
    lastWord: moment(row['last_ms']),
    ownersFirstWord: moment(row['own_ms']),
  }
}
