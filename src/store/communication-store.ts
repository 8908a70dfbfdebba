import type { DatabaseSync } from 'node:sqlite'
import type {
  CommunicationStore,
  HeardWish,
  MeetingRow,
  SpokenRow,
  ThreadRow,
  ToComeRow,
  WordsRow,
} from '../app/ports.ts'
import { DAY } from '../domain/milliseconds.ts'
import { BodyReader } from './body-text.ts'
import { isCalledOff } from './called-off.ts'
import { numberOrNull } from './column.ts'
import { type Row, prepare } from './statement.ts'
import { WhileUnchanged, those } from './while-unchanged.ts'

/** How the owner and people talk with each other, on SQLite. */
export class BookCommunicationStore implements CommunicationStore {
  readonly #db: DatabaseSync

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  async words(interactions: readonly number[]): Promise<ReadonlyMap<number, WordsRow>> {
    const read = wordsRead.of(this.#db)
    if (read.size > MOST_WORDS) read.clear()
    const missing = interactions.filter((one) => !read.has(one))
    for (const row of prepare(this.#db, WORDS).all(JSON.stringify(missing))) {
      const interaction = Number(row['id'])
      read.set(interaction, {
        interaction,
        words: numberOrNull(row['words']),
        questions: Number(row['questions']),
      })
    }
    return those(read, interactions)
  }

  async threads(interactions: readonly number[], now: number): Promise<ReadonlyMap<number, ThreadRow>> {
    return byInteraction(
      prepare(this.#db, THREADS).all(JSON.stringify(interactions), now),
      (row): ThreadRow => ({
        interaction: Number(row['id']),
        opensThread: row['opens'] === 1,
        ownerLater: row['owner_later'] === 1,
        othersLater: row['others_later'] === 1,
      }),
    )
  }

  async heard({ person, since, now, latest = -1 }: HeardWish): Promise<readonly MeetingRow[]> {
    const bodies = new BodyReader(this.#db)
    return prepare(this.#db, person === null ? HEARD_OF_ANYONE : HEARD)
      .all(...(person === null ? [since, now, latest] : [since, now, latest, person]))
      .toReversed()
      .map((row) => {
        const interaction = Number(row['id'])
        const text = bodies.textOf(interaction)
        return {
          interaction,
          at: Number(row['at']),
          title: String(row['subject']),
          turns: turnsOf(this.#db, interaction, text),
        }
      })
  }

  async toCome(from: number, to: number, now: number): Promise<readonly ToComeRow[]> {
    return prepare(this.#db, TO_COME)
      .all(from, to, now)
      .map((row) => ({
        interaction: Number(row['id']),
        at: Number(row['at']),
        title: String(row['subject']),
        person: Number(row['person_id']),
        others: Number(row['others']),
      }))
  }

  async told(wish: { since: number; notSince: number; now: number }): Promise<readonly number[]> {
    const { since, notSince, now } = wish
    const read = toldRead.of(this.#db)
    if (since < read.since || now > read.until) {
      const until = now + SOME_DAYS
      const list: unknown = JSON.parse(String(prepare(this.#db, TOLD).get(since, until)?.['told'] ?? '[]'))
      Object.assign(read, { since, until, told: Array.isArray(list) ? list : [] })
    }
    const last = new Map<number, number>()
    for (const [person, at] of read.told) if (at >= since && at <= now) last.set(person, at)
    return [...last].flatMap(([person, at]) => (at <= notSince ? [person] : [])).toSorted((a, b) => a - b)
  }
}

const wordsRead = new WhileUnchanged(() => new Map<number, WordsRow>())
const MOST_WORDS = 100_000

const WORDS = `
  select i.id, i.words,
    (select count(*) from request r where r.interaction_id = i.id and r.kind = 'question' and r.author_id is null) as questions
  from interaction i where i.id in (select value from json_each(?))`

const THREADS = `
  select i.id,
    not exists (select 1 from interaction e where e.thread_id = i.thread_id and e.id <> i.id
      and (e.at < i.at or (e.at = i.at and e.id < i.id))) as opens,
    exists (select 1 from interaction n join identity o on o.id = n.sender_id
      where n.thread_id = i.thread_id and n.at > i.at and n.at <= ?2 and o.nature = 'owner') as owner_later,
    exists (select 1 from interaction n join identity o on o.id = n.sender_id
      where n.thread_id = i.thread_id and n.at > i.at and n.at <= ?2 and o.nature <> 'owner') as others_later
  from interaction i where i.id in (select value from json_each(?1))`

/** Led by what someone said, which is less than what happened; the latest first, so that a limit keeps those. */
const heardOf = (speaker: string) => `
  select i.id, i.at, i.subject
  from (select distinct t.interaction_id as id from identity x cross join turn t
    where ${speaker} and t.identity_id = x.id) as spoke
  cross join interaction i on i.id = spoke.id
  where i.at >= ?1 and i.at <= ?2
    and exists (select 1 from identity o cross join turn t
      where o.nature = 'owner' and t.identity_id = o.id and t.interaction_id = i.id)
  order by i.at desc, i.id desc limit ?3`
const HEARD = heardOf('x.person_id = ?4')
const HEARD_OF_ANYONE = heardOf("x.nature = 'owner'")

const TURNS = `
  select t.speaker, t.start_ms, t.end_ms, t.span_start, t.span_end, x.nature, h.id as person_id, h.name
  from turn t left join identity x on x.id = t.identity_id left join person h on h.id = x.person_id
  where t.interaction_id = ? order by t.number`

/** Led by the stretch of time. An entry that was made after \`now\` was not there; one that was changed or called off since, was. */
const TO_COME = `
  select i.id, i.at, i.subject, x.person_id,
    (select count(distinct coalesce(y.person_id, -y.id)) from participant q join identity y on y.id = q.identity_id
      where q.interaction_id = i.id and q.role <> 'declined' and y.nature <> 'owner') as others
  from interaction i
  join event e on e.interaction_id = i.id
  join participant p on p.interaction_id = i.id and p.role <> 'declined'
  join identity x on x.id = p.identity_id
  where i.at >= ?1 and i.at < ?2 and i.kind = 'meeting' and not ${isCalledOff('e', '?3')} and e.all_day = 0
    and coalesce(e.created_at, 0) <= ?3 and x.person_id is not null
    and not exists (select 1 from participant d join identity o on o.id = d.identity_id
      where d.interaction_id = i.id and d.role = 'declined' and o.nature = 'owner')
  group by i.id, x.person_id
  order by i.at, i.id, x.person_id`

/** To whom the owner wrote alone, by time. Led by the owner's own messages of late, which are few. */
const TOLD = `
  select json_group_array(json_array(person_id, at)) as told from (
    select x.person_id, i.at from identity o
    join interaction i on i.sender_id = o.id and i.at >= ?1 and i.at <= ?2
    join participant p on p.interaction_id = i.id and p.role <> 'from'
    join identity x on x.id = p.identity_id
    where o.nature = 'owner' and i.kind = 'message' and i.traffic = 'personal' and i.recipients = 1
      and x.person_id is not null
    order by i.at)`

type ToldRead = { since: number; until: number; told: readonly (readonly [number, number])[] }
const toldRead = new WhileUnchanged<ToldRead>(() => ({ since: Infinity, until: -Infinity, told: [] }))

/** It is read for so long beyond the moment that it is asked for, so that the next days' plans have theirs. */
const SOME_DAYS = 40 * DAY

function byInteraction<T extends { readonly interaction: number }>(
  rows: readonly Row[],
  read: (row: Row) => T,
): ReadonlyMap<number, T> {
  return new Map(
    rows.map((row) => {
      const one = read(row)
      return [one.interaction, one]
    }),
  )
}

/** The turns of a meeting, in order. @param text the meeting's */
export function turnsOf(db: DatabaseSync, interaction: number, text: string): readonly SpokenRow[] {
  return prepare(db, TURNS)
    .all(interaction)
    .map((turn) => spoken(turn, text))
}

function spoken(row: Row, text: string): SpokenRow {
  const isOwner = row['nature'] === 'owner'
  const number = numberOrNull(row['person_id'])
  return {
    speaker: row['speaker'] === null ? null : String(row['speaker']),
    isOwner,
    person: isOwner || number === null ? null : { number, name: String(row['name']) },
    start: numberOrNull(row['start_ms']),
    end: numberOrNull(row['end_ms']),
    text: text.slice(Number(row['span_start']), Number(row['span_end'])),
  }
}
