import type { DatabaseSync } from 'node:sqlite'
import type { LaterActRow, PromiseRow } from '../app/ports.ts'
import { DAY } from '../domain/milliseconds.ts'
import { metInFew, OWNER_WROTE_TO } from './acts-between.ts'
import { inOneReading } from './sqlite.ts'
import { type Row, prepare } from './statement.ts'
import { WhileUnchanged } from './while-unchanged.ts'

/**
 * For each of these promises, what was written in the thread or between the two since, or that the two met; by time. What
 * shows nothing any more by `now` is read once while nothing is written, unless what the calendar calls off later would be
 * another.
 */
export function laterActs(
  db: DatabaseSync,
  promises: readonly PromiseRow[],
  now: number,
): readonly (readonly LaterActRow[])[] {
  return inOneReading(db, () => {
    const read = actsRead.of(db)
    const calledOffBy = (read.calledOffBy ??= Number(prepare(db, LAST_CALLED_OFF).get()?.['at']))
    return promises.map((promise) =>
      now < promise.at + SHOWN_FOR || now < calledOffBy
        ? readActs(db, promise, now)
        : actsOnce(db, read, { promise, now }),
    )
  })
}

function actsOnce(
  db: DatabaseSync,
  { acts }: ActsRead,
  { promise, now }: { readonly promise: PromiseRow; readonly now: number },
): readonly LaterActRow[] {
  const key = `${promise.interaction} ${promise.thread} ${promise.byOwner} ${promise.people.map((one) => one.person).join(' ')}`
  if (acts.size > MOST_READ) acts.clear()
  const known = acts.get(key) ?? readActs(db, promise, now)
  acts.set(key, known)
  return known
}

type ActsRead = {
  readonly acts: Map<string, readonly LaterActRow[]>
  /** When the calendar called something off last, as far as the book goes. */
  calledOffBy?: number
}
const actsRead = new WhileUnchanged<ActsRead>(() => ({ acts: new Map() }))
const MOST_READ = 20_000

const LAST_CALLED_OFF = "select coalesce(max(changed_at), 0) as at from event where status = 'cancelled'"

function readActs(db: DatabaseSync, promise: PromiseRow, now: number): LaterActRow[] {
  const found = new Map<number, LaterActRow>()
  const until = Math.min(now, promise.at + SHOWN_FOR)
  const add = (rows: readonly Row[], isIn: (row: Row) => boolean) => {
    for (const row of rows)
      if (!found.has(Number(row['id']))) found.set(Number(row['id']), laterAct(row, isIn(row)))
  }
  if (promise.thread !== 0)
    for (const { person } of promise.people.slice(0, 1))
      add(
        prepare(db, IN_THREAD).all(promise.byOwner ? 1 : 0, promise.thread, promise.at, until, person),
        () => true,
      )
  for (const { person } of promise.people)
    add(
      prepare(db, promise.byOwner ? OWNERS_TO : THEIRS_TO_OWNER).all(person, promise.at, until, now),
      (row) => promise.thread !== 0 && row['thread_id'] === promise.thread,
    )
  if (promise.byOwner && promise.company === 'list')
    add(
      prepare(db, OWNERS_TO_LIST).all(
        promise.interaction,
        promise.at,
        Math.min(now, promise.at + ANNOUNCED_FOR),
      ),
      (row) => promise.thread !== 0 && row['thread_id'] === promise.thread,
    )
  return [...found.values()].toSorted((a, b) => a.at - b.at || a.interaction - b.interaction)
}

/** What came two months after a promise or later shows nothing of it. */
const SHOWN_FOR = 60 * DAY

/** What was promised before a list is announced there soon, or not for that reason. */
const ANNOUNCED_FOR = 14 * DAY

const PLACE =
  "(select b.block_id || ' ' || b.start || ' ' || b.length from body b where b.interaction_id = i.id)"

/** The thread's messages of the maker and of the one it was made to. */
const IN_THREAD = `
  select i.id, i.at, i.kind, i.subject, i.attachments, i.thread_id, ${PLACE} as place, case when s.nature = 'owner' then ?1 else 1 - ?1 end as by_maker
  from interaction i join identity s on s.id = i.sender_id
  where i.thread_id = ?2 and i.at > ?3 and i.at <= ?4 and (s.nature = 'owner' or s.person_id = ?5)
  order by i.at, i.id limit 12`

/** What the owner wrote to them, and meetings of a few. */
const OWNERS_TO = `
  select distinct i.id, i.at, i.kind, i.subject, i.attachments, i.thread_id, ${PLACE} as place, 1 as by_maker
  from identity x cross join participant p on p.identity_id = x.id and p.at > ?2 and p.at <= ?3
    cross join interaction i on i.id = p.interaction_id
    left join identity s on s.id = i.sender_id left join event e on e.interaction_id = i.id
  where x.person_id = ?1 and (
    ${OWNER_WROTE_TO} or ${metInFew('?4')})
  order by i.at, i.id limit 12`

/** What the owner wrote to the same list, in whatever thread; a list's own archive does not say to whom a message went. */
const OWNERS_TO_LIST = `
  select i.id, i.at, i.kind, i.subject, i.attachments, i.thread_id, ${PLACE} as place, 1 as by_maker
  from identity s cross join interaction i on i.sender_id = s.id and i.at > ?2 and i.at <= ?3
  where s.nature = 'owner' and i.kind = 'message' and i.traffic = 'list' and (exists (
      select 1 from participant l join participant p on p.interaction_id = i.id and p.identity_id = l.identity_id
      where l.interaction_id = ?1 and l.role in ('to', 'cc') and p.role in ('to', 'cc'))
    or (i.recipients = 0 and exists (select 1 from interaction j where j.id = ?1 and j.recipients = 0)))
  order by i.at, i.id limit 6`

const THEIRS_TO_OWNER = `
  select distinct i.id, i.at, i.kind, i.subject, i.attachments, i.thread_id, ${PLACE} as place, 1 as by_maker
  from identity x cross join participant p on p.identity_id = x.id and p.at > ?2 and p.at <= ?3
    cross join interaction i on i.id = p.interaction_id
    left join event e on e.interaction_id = i.id
  where x.person_id = ?1 and (
    (i.kind = 'message' and p.role = 'from' and exists (
      select 1 from participant q join identity o on o.id = q.identity_id
      where q.interaction_id = i.id and q.role in ('to', 'cc') and o.nature = 'owner'))
    or ${metInFew('?4')})
  order by i.at, i.id limit 12`

function laterAct(row: Row, inThread: boolean): LaterActRow {
  return {
    interaction: Number(row['id']),
    at: Number(row['at']),
    kind: row['kind'] === 'meeting' ? 'meeting' : 'message',
    byMaker: row['by_maker'] === 1,
    inThread,
    subject: String(row['subject']),
    attachments: namesOf(row['attachments']),
    place: String(row['place'] ?? ''),
  }
}

function namesOf(attachments: unknown): string[] {
  if (typeof attachments !== 'string') return []
  const list: unknown = JSON.parse(attachments)
  return Array.isArray(list)
    ? list.filter(isNamed).flatMap(({ name, type }) => (NO_GIFT.test(type) ? [] : [name]))
    : []
}

/** What mail programs put in by themselves. */
const NO_GIFT = /signature|vcard|pkcs7|^text\/(?:html|plain)$|^message\/(?:delivery|disposition)/

function isNamed(value: unknown): value is { readonly name: string; readonly type: string } {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('type' in value)) return false
  return typeof value.name === 'string' && typeof value.type === 'string'
}
