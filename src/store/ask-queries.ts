import type { DatabaseSync } from 'node:sqlite'
import type { AsksWish, LaterInThread, PlanAsk } from '../app/ports.ts'
import { type Row, prepare } from './statement.ts'
import { WhileUnchanged } from './while-unchanged.ts'

/** The main asks of the messages in a stretch of time, of or by everyone or one person, by time. */
export function asksBetween(db: DatabaseSync, { since, now, which }: AsksWish): PlanAsk[] {
  const rows =
    typeof which === 'number'
      ? prepare(db, `${ASKS} and i.id in (${WITH_PERSON}) order by i.at, i.id`).all(since, now, which, since)
      : prepare(db, `${ASKS} order by i.at, i.id`).all(since, now)
  const owners = rows.filter(isOwners).map((row) => Number(row['interaction_id']))
  const asked = Map.groupBy(
    prepare(db, ASKED_PEOPLE).all(JSON.stringify(owners)),
    (row) => row['interaction_id'],
  )
  return rows.map((row) =>
    toAsk(row, isOwners(row) ? (asked.get(row['interaction_id'] ?? null) ?? []) : null),
  )
}

function isOwners(row: Row): boolean {
  return row['sender_nature'] === 'owner'
}

/** Who wrote in the threads of these asks after them, up to `now`. */
export function laterInThreads(
  db: DatabaseSync,
  interactions: readonly number[],
  now: number,
): Map<number, LaterInThread> {
  const read = laterRead.of(db)
  if (read.size > MOST_READ) read.clear()
  return new Map(
    interactions.map((interaction) => {
      const first = read.get(interaction) ?? prepare(db, LATER).get(interaction) ?? {}
      read.set(interaction, first)
      const isBy = (column: string) => typeof first[column] === 'number' && first[column] <= now
      return [
        interaction,
        { owner: isBy('owner'), others: isBy('others'), asker: isBy('asker'), thanked: isBy('thanked') },
      ]
    }),
  )
}

/** By ask, when each first wrote in its thread later: that is the same whatever day it is. */
const laterRead = new WhileUnchanged(() => new Map<number, Row>())
const MOST_READ = 5000

/** Led by the stretch of time, which is short, not by the table of asks, which is long. */
const ASKS = `
  select r.interaction_id, r.kind, r.quote, r.strength, r.addressed, i.at, i.subject, i.recipients, i.traffic,
    s.nature as sender_nature, s.person_id as sender_person,
    (exists (
      select 1 from participant p join identity o on o.id = p.identity_id
      where p.interaction_id = i.id and p.role = 'to' and o.nature = 'owner'
    ) and not exists (
      select 1 from interaction parent join identity o on o.id = parent.sender_id
        join identity x on x.person_id = o.person_id join participant p on p.identity_id = x.id
      where parent.message_hash = i.parent_hash and o.person_id <> s.person_id
        and p.interaction_id = i.id and p.at = i.at and p.role = 'to'
    ) or exists (
      select 1 from interaction parent join identity o on o.id = parent.sender_id
      where parent.message_hash = i.parent_hash and o.nature = 'owner'
    ) and (exists (
      select 1 from participant p join identity o on o.id = p.identity_id
      where p.interaction_id = i.id and p.role = 'cc' and o.nature = 'owner'
    ) or not exists (
      select 1 from participant p join identity x on x.id = p.identity_id
      where p.interaction_id = i.id and p.role = 'to' and x.person_id is not null
    ))) as direct
  from interaction i
  join request r on r.interaction_id = i.id and r.main = 1 and r.author_id is null
  join identity s on s.id = i.sender_id
  where i.at >= ? and i.at <= ? and (s.nature = 'owner' or s.person_id is not null)`

const WITH_PERSON = `
  select p.interaction_id from participant p join identity x on x.id = p.identity_id
  where x.person_id = ? and p.at >= ?`

/** Whom the owner's messages were written to, and whom they answer. */
const ASKED_PEOPLE = `
  select p.interaction_id, h.id, h.name from json_each(?1) as asking cross join participant p
    cross join identity x cross join person h
    where p.interaction_id = asking.value and p.role in ('to', 'bcc') and x.id = p.identity_id and h.id = x.person_id
  union
  select i.id, h.id, h.name from json_each(?1) as asking cross join interaction i cross join interaction parent
    cross join identity x cross join person h
    where i.id = asking.value and parent.message_hash = i.parent_hash and x.id = parent.sender_id and h.id = x.person_id
  order by 1, 2`

const LATER = `
  select min(case when o.nature = 'owner' then n.at end) as owner,
    min(case when o.nature <> 'owner' and coalesce(o.person_id, -o.id) <> coalesce(s.person_id, -s.id) then n.at end) as others,
    min(case when coalesce(o.person_id, -o.id) = coalesce(s.person_id, -s.id) then n.at end) as asker,
    min(case when coalesce(o.person_id, -o.id) = coalesce(s.person_id, -s.id)
      and exists (select 1 from feeling f where f.interaction_id = n.id and f.kind = 'thanks') then n.at end) as thanked
  from interaction i
  join identity s on s.id = i.sender_id
  join interaction n on n.thread_id = i.thread_id and n.at > i.at
  join identity o on o.id = n.sender_id
  where i.id = ?`

function toAsk(row: Row, asked: readonly Row[] | null): PlanAsk {
  return {
    interaction: Number(row['interaction_id']),
    at: Number(row['at']),
    byOwner: asked !== null,
    people: asked?.map((one) => Number(one['id'])) ?? [Number(row['sender_person'])],
    names: asked?.map((one) => String(one['name'])) ?? [],
    kind: row['kind'] === 'request' ? 'request' : 'question',
    quote: String(row['quote']),
    strength: Number(row['strength']),
    addressed: row['addressed'] === null ? null : String(row['addressed']),
    subject: String(row['subject']),
    recipients: Number(row['recipients']),
    traffic: row['traffic'] === 'list' ? 'list' : 'personal',
    direct: row['direct'] === 1,
  }
}
