import type { DatabaseSync } from 'node:sqlite'
import type { PromiseRow, PromisesWish } from '../app/ports.ts'
import { DAY } from '../domain/milliseconds.ts'
import { inOneReading } from './sqlite.ts'
import { type Row, prepare } from './statement.ts'
import { WhileUnchanged } from './while-unchanged.ts'

/** The promises between the owner and people that are wished for, by time. */
export function promisesIn(db: DatabaseSync, { now, which, least }: PromisesWish): PromiseRow[] {
  const rows = inOneReading(db, () => {
    const read = promisesRead.of(db)
    if (read.size > MOST_READ) read.clear()
    return interactionsWith(db, which, now).flatMap((interaction) => {
      const known = read.get(interaction) ?? promisesOf(db, interaction)
      read.set(interaction, known)
      return known.filter(({ at, strength }) => at <= now && strength >= least)
    })
  })
  return rows.toSorted((a, b) => a.at - b.at || a.interaction - b.interaction)
}

/** By interaction. The same promises are open day by day. */
const promisesRead = new WhileUnchanged(() => new Map<number, readonly PromiseRow[]>())
const MOST_READ = 10_000

/** The promises of one interaction that are between the owner and people, in the order of its text. */
function promisesOf(db: DatabaseSync, interaction: number): PromiseRow[] {
  const people = new Map<number, PromiseRow['people']>()
  return prepare(db, PROMISES)
    .all(interaction)
    .flatMap((row) => {
      const author = Number(row['author_id'] ?? 0)
      const known = people.get(author) ?? peopleOf(db, row)
      people.set(author, known)
      return known.length === 0 ? [] : [promiseRow(row, known)]
    })
}

/** Interactions with promises in the same threads as these. */
export function promisesBeside(db: DatabaseSync, interactions: readonly number[], now: number): number[] {
  return numbers(prepare(db, BESIDE).all(JSON.stringify(interactions), now))
}

function interactionsWith(db: DatabaseSync, which: PromisesWish['which'], now: number): number[] {
  if ('of' in which) return [...new Set(which.of)]
  if ('due' in which) return numbers(prepare(db, DUE_OF_OWNER).all(...which.due))
  if ('with' in which) return numbers(prepare(db, WITH_PERSON).all(which.with, which.since, now))
  if (which.by === 'both')
    return numbers(prepare(db, now - which.made > LONG ? MADE_IN_YEARS : MADE).all(which.made, now))
  return numbers(prepare(db, MADE_BY_OWNER).all(which.made, now))
}

function numbers(rows: readonly Row[]): number[] {
  return rows.map((row) => Number(row['id']))
}

const DUE_OF_OWNER = `
  select distinct p.interaction_id as id from promise p indexed by promise_due
    cross join interaction i on i.id = p.interaction_id
    cross join identity s on s.id = coalesce(p.author_id, i.sender_id)
  where p.due >= ?1 and p.due <= ?2 and p.due is not null and s.nature = 'owner' order by 1`

/** Led by the owner's messages of the stretch, and by the few promises that were spoken. */
const MADE_BY_OWNER = `
  select i.id from identity o cross join interaction i on i.sender_id = o.id and i.at >= ?1 and i.at <= ?2
    where o.nature = 'owner' and exists (select 1 from promise p where p.interaction_id = i.id)
  union
  select p.interaction_id from identity o cross join promise p indexed by promise_author on p.author_id = o.id
    cross join interaction i on i.id = p.interaction_id and i.at >= ?1 and i.at <= ?2
    where o.nature = 'owner'
  order by 1`

/** Of more than that, promises are fewer than what was written. */
const LONG = 365 * DAY

const MADE_IN_YEARS = `
  select distinct p.interaction_id as id from promise p cross join interaction i on i.id = p.interaction_id
  where i.at >= ?1 and i.at <= ?2 order by 1`

const MADE = `
  select i.id from interaction i
  where i.at >= ?1 and i.at <= ?2 and exists (select 1 from promise p where p.interaction_id = i.id) order by 1`

/** What they took part in, and what the owner answered them where they were not addressed: on a list. */
const WITH_PERSON = `
  select p.interaction_id as id from identity x cross join participant p on p.identity_id = x.id
    where x.person_id = ?1 and p.at >= ?2 and p.at <= ?3
      and exists (select 1 from promise m where m.interaction_id = p.interaction_id)
  union
  select child.id from identity x cross join interaction as parent on parent.sender_id = x.id
    cross join interaction as child on child.parent_hash = parent.message_hash
    cross join identity o on o.id = child.sender_id and o.nature = 'owner'
    where x.person_id = ?1 and child.at >= ?2 and child.at <= ?3
      and exists (select 1 from promise m where m.interaction_id = child.id)
  order by 1`

const BESIDE = `
  select distinct t.id from json_each(?1) as wanted
    cross join interaction i on i.id = wanted.value
    cross join interaction t on t.thread_id = i.thread_id
  where t.at <= ?2 and exists (select 1 from promise p where p.interaction_id = t.id) order by 1`

/**
 * An interaction is known by its Message-ID; what was said, by its transcript and who said it, whichever calendar entry
 * that is joined to; else by when it was, whose it is and what it is called.
 */
const PROMISES = `
  select p.interaction_id, p.author_id, p.quote, p.what, p.due, p.strength, i.at, i.kind, i.thread_id, i.subject,
    i.traffic, i.recipients, s.nature, s.person_id,
    coalesce('' || i.message_hash, t.print || ' ' || s.value, i.at || ' ' || s.value || ' ' || i.subject) as print
  from promise p join interaction i on i.id = p.interaction_id
  left join transcript t on t.interaction_id = i.id
  join identity s on s.id = coalesce(p.author_id, i.sender_id)
  where p.interaction_id = ? and i.at is not null order by p.span_start`

/** Between whom: of the owner's, whom it was made to; of theirs, who made it, if it was made to the owner. */
function peopleOf(db: DatabaseSync, row: Row): PromiseRow['people'] {
  const interaction = Number(row['interaction_id'])
  const byOwner = row['nature'] === 'owner'
  if (row['kind'] === 'meeting') return peopleHeard(db, { interaction, byOwner, maker: row['person_id'] })
  if (row['kind'] !== 'message' || Number(row['recipients']) > LARGEST_ROUND) return []
  if (!byOwner)
    return prepare(db, MADE_TO_OWNER).get(interaction) === undefined ? [] : named(db, row['person_id'])
  const answered = prepare(db, ANSWERED).get(interaction)
  // Who goes on in a thread of one's own goes on with whom it was written to.
  if (answered !== undefined && answered['nature'] !== 'owner')
    return answered['person_id'] === null ? [] : named(db, answered['person_id'])
  // Somebody whom the book knows no person of counts for how many it was said to.
  const [to, hidden] = ['to', 'bcc'].map((role) => prepare(db, WRITTEN_TO).all(interaction, role))
  const meant = to === undefined || to.length === 0 ? (hidden ?? []) : to
  return meant.length > MOST_PEOPLE ? [] : meant.flatMap((one) => named(db, one['person_id']))
}

/** What is said to more people binds to no one of them. */
const LARGEST_ROUND = 8
const MOST_PEOPLE = 3

/** In a meeting of two or three it is said to all of them. */
function peopleHeard(
  db: DatabaseSync,
  said: { readonly interaction: number; readonly byOwner: boolean; readonly maker: unknown },
): PromiseRow['people'] {
  const heard = prepare(db, HEARD).all(said.interaction)
  const others = heard.filter(({ nature }) => nature !== 'owner')
  if (others.length === heard.length || others.length > 2 || others.some((one) => one['person_id'] === null))
    return []
  return said.byOwner ? others.flatMap((one) => named(db, one['person_id'])) : named(db, said.maker)
}

function named(db: DatabaseSync, person: unknown): PromiseRow['people'] {
  if (typeof person !== 'number') return []
  const row = prepare(db, 'select public_id, name from person where id = ?').get(person)
  return row === undefined ? [] : [{ person, publicId: String(row['public_id']), name: String(row['name']) }]
}

const ANSWERED = `
  select y.nature, y.person_id from interaction i join interaction parent on parent.message_hash = i.parent_hash
    join identity y on y.id = parent.sender_id
  where i.id = ? order by parent.id limit 1`

const WRITTEN_TO = `
  select distinct x.person_id from participant p join identity x on x.id = p.identity_id
  where p.interaction_id = ? and p.role = ? and x.nature not in ('owner', 'list') order by 1`

/** It answers the owner, or was written to the owner and answers nobody else. */
const MADE_TO_OWNER = `
  select 1 from interaction i join identity s on s.id = i.sender_id
    left join interaction parent on parent.message_hash = i.parent_hash
    left join identity y on y.id = parent.sender_id
  where i.id = ? and (y.nature = 'owner'
    or (coalesce(y.person_id, -1) in (-1, s.person_id) and exists (
      select 1 from participant p join identity o on o.id = p.identity_id
      where p.interaction_id = i.id and p.role = 'to' and o.nature = 'owner')))
  limit 1`

const HEARD = `
  select distinct case when x.nature = 'owner' then 'owner' else 'other' end as nature,
    case when x.nature = 'owner' then null else x.person_id end as person_id
  from turn t join identity x on x.id = t.identity_id where t.interaction_id = ? order by person_id`

function promiseRow(row: Row, people: PromiseRow['people']): PromiseRow {
  return {
    interaction: Number(row['interaction_id']),
    print: String(row['print']),
    at: Number(row['at']),
    thread: Number(row['thread_id'] ?? 0),
    byOwner: row['nature'] === 'owner',
    people,
    company: companyOf(row),
    subject: String(row['subject']),
    quote: String(row['quote']),
    what: String(row['what']),
    due: row['due'] === null ? null : String(row['due']),
    strength: Number(row['strength']),
  }
}

function companyOf(row: Row): PromiseRow['company'] {
  if (row['kind'] === 'meeting') return 'meeting'
  if (row['traffic'] === 'list') return 'list'
  return row['recipients'] === 1 ? 'alone' : 'few'
}
