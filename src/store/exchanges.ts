import type { DatabaseSync } from 'node:sqlite'
import type { Exchange, Role, Who } from '../domain/exchange.ts'
import { CHANNELS } from '../domain/tie/contact.ts'
import { type Row, prepare } from './statement.ts'

/**
 * Every dated interaction in which one of these people took part or was answered, with all its parties worked
 * out, by time and then by number. Read a chunk of people at a time would repeat shared threads, so the
 * interactions are gathered once.
 */
export function* readExchanges(db: DatabaseSync, people: readonly number[]): Generator<Exchange> {
  db.exec(
    `create temp table if not exists wanted_person (id integer primary key);
     create temp table if not exists wanted_interaction (id integer primary key);
     create temp table if not exists wanted_moment (at integer, id integer, primary key (at, id)) without rowid;
     delete from wanted_person; delete from wanted_interaction; delete from wanted_moment`,
  )
  const add = prepare(db, 'insert or ignore into wanted_person (id) values (?)')
  for (const person of people) add.run(person)
  db.exec(GATHER)
  db.exec(LAY_OUT)
  yield* group(prepare(db, EXCHANGES).iterate())
}

/** Their own interactions, and the owner's answers to them (which may be addressed to a list alone); `cross join`: people first. */
const GATHER = `
  insert or ignore into wanted_interaction (id)
    select p.interaction_id from wanted_person w cross join identity x cross join participant p
      where x.person_id = w.id and p.identity_id = x.id;
  insert or ignore into wanted_interaction (id)
    select child.id from wanted_person w cross join identity x cross join interaction as parent
      cross join interaction as child cross join identity as o
      where x.person_id = w.id and parent.sender_id = x.id and child.parent_hash = parent.message_hash
        and o.id = child.sender_id and o.nature = 'owner'`

/**
 * The order is that of the outermost table, which is laid out so: sorting the wide rows instead would take longer than
 * all else. What a message answers is looked up once a message, not once a party.
 */
const LAY_OUT = `
  insert into wanted_moment (at, id)
    select i.at, i.id from wanted_interaction w cross join interaction i on i.id = w.id where i.at is not null`

const EXCHANGES = `
  select i.id, i.at, i.kind, i.channel, i.traffic, i.recipients, p.role, p.identity_id, x.person_id, x.nature,
    e.status, e.all_day, y.person_id as answers_person, y.nature as answers_nature
  from wanted_moment w
  cross join interaction i on i.id = w.id
  left join event e on e.interaction_id = i.id
  left join interaction parent on parent.id = (
    select first.id from interaction first
    where first.message_hash = i.parent_hash and first.sender_id is not null order by first.id limit 1)
  left join identity y on y.id = parent.sender_id
  cross join participant p on p.interaction_id = i.id
  cross join identity x on x.id = p.identity_id
  order by w.at, w.id`

type Party = Exchange['parties'][number] & { readonly identity: number }
type Begun = Omit<Exchange, 'parties'> & { readonly parties: Party[] }

function* group(rows: Iterable<Row>): Generator<Exchange> {
  let current: Begun | null = null
  for (const row of rows) {
    if (current !== null && current.id !== row['id']) {
      yield inOrder(current)
      current = null
    }
    current ??= begin(row)
    const role = String(row['role']) as Role
    current.parties.push({
      who: who(row['nature'], row['person_id']),
      role,
      identity: Number(row['identity_id']),
    })
  }
  if (current !== null) yield inOrder(current)
}

function inOrder(exchange: Begun): Exchange {
  exchange.parties.sort((a, b) => (a.role === b.role ? a.identity - b.identity : a.role < b.role ? -1 : 1))
  return exchange
}

function begin(row: Row): Begun {
  return {
    id: Number(row['id']),
    at: Number(row['at']),
    kind: row['kind'] === 'meeting' ? 'meeting' : 'message',
    channel: CHANNELS.find((channel) => channel === row['channel']) ?? 'other',
    traffic: String(row['traffic']) as Exchange['traffic'],
    recipients: Number(row['recipients']),
    parties: [],
    answers: who(row['answers_nature'] ?? null, row['answers_person'] ?? null),
    counts: row['status'] !== 'cancelled' && row['all_day'] !== 1,
  }
}

function who(nature: unknown, person: unknown): Who {
  if (nature === 'owner') return 'owner'
  return typeof person === 'number' ? person : null
}
