import type { DatabaseSync } from 'node:sqlite'
import type { Exchange, Role, Who } from '../domain/exchange.ts'
import { CHANNELS } from '../domain/tie/contact.ts'
import { prepare } from './statement.ts'

/**
 * Every dated interaction in which one of these people took part or was answered, with all its parties worked
 * out, by time and then by number. Read a chunk of people at a time would repeat shared threads, so the
 * interactions are gathered once.
 */
export function* readExchanges(db: DatabaseSync, people: readonly number[]): Generator<Exchange> {
  db.exec(
    `create temp table if not exists wanted_person (id integer primary key);
     create temp table if not exists wanted_interaction (id integer primary key);
     create temp table if not exists wanted_in_time (place integer primary key, id integer);
     delete from wanted_person; delete from wanted_interaction; delete from wanted_in_time`,
  )
  prepare(db, 'insert or ignore into wanted_person (id) select value from json_each(?)').run(
    JSON.stringify(people),
  )
  db.exec(GATHER)
  db.exec(LAY_OUT)
  const count = Number(prepare(db, 'select max(place) as n from wanted_in_time').get()?.['n'] ?? 0)
  for (let from = 0; from < count; from += PAGE) yield* group(partiesIn(db, from))
}

/** Who had which part in one interaction. */
export function partiesAt(db: DatabaseSync, interaction: number): Exchange['parties'] {
  return prepare(db, PARTIES_AT)
    .all(interaction)
    .map((row) => ({
      who: who(String(row['nature']), typeof row['person_id'] === 'number' ? row['person_id'] : null),
      role: String(row['role']) as Role,
    }))
}

const PARTIES_AT = `
  select p.role, x.person_id, x.nature from participant p join identity x on x.id = p.identity_id
  where p.interaction_id = ? order by p.role, p.identity_id`

/** So many interactions are read at a time: as JSON, which takes a third of the time that rows do. */
const PAGE = 2000

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
  insert into wanted_in_time (id)
    select i.id from wanted_interaction w cross join interaction i on i.id = w.id where i.at is not null
    order by i.at, i.id`

const PARTIES = `
  select json_group_array(json_array(i.id, i.at, i.kind, i.channel, i.traffic, i.recipients, p.role, p.identity_id,
    x.person_id, x.nature, e.status, e.all_day, y.person_id, y.nature)) as parties
  from wanted_in_time w
  cross join interaction i on i.id = w.id
  left join event e on e.interaction_id = i.id
  left join interaction parent on parent.id = (
    select first.id from interaction first
    where first.message_hash = i.parent_hash and first.sender_id is not null order by first.id limit 1)
  left join identity y on y.id = parent.sender_id
  cross join participant p on p.interaction_id = i.id
  cross join identity x on x.id = p.identity_id
  where w.place > ?1 and w.place <= ?1 + ${PAGE}`

/** One party of one interaction, as `PARTIES` lists its values. */
type PartyRow = readonly [
  id: number,
  at: number,
  kind: string,
  channel: string,
  traffic: Exchange['traffic'],
  recipients: number,
  role: Role,
  identity: number,
  person: number | null,
  nature: string,
  status: string | null,
  allDay: number | null,
  answersPerson: number | null,
  answersNature: string | null,
]

function partiesIn(db: DatabaseSync, from: number): PartyRow[] {
  const parties = prepare(db, PARTIES).get(from)?.['parties']
  // What SQLite has put together from the schema's own types.
  return typeof parties === 'string' ? (JSON.parse(parties) as PartyRow[]) : []
}

type Party = Exchange['parties'][number] & { readonly identity: number }
type Begun = Omit<Exchange, 'parties'> & { readonly parties: Party[] }

function* group(rows: readonly PartyRow[]): Generator<Exchange> {
  let current: Begun | null = null
  for (const row of rows) {
    const [id, , , , , , role, identity, person, nature] = row
    if (current !== null && current.id !== id) {
      yield inOrder(current)
      current = null
    }
    current ??= begin(row)
    current.parties.push({ who: who(nature, person), role, identity })
  }
  if (current !== null) yield inOrder(current)
}

function inOrder(exchange: Begun): Exchange {
  exchange.parties.sort((a, b) => (a.role === b.role ? a.identity - b.identity : a.role < b.role ? -1 : 1))
  return exchange
}

function begin(row: PartyRow): Begun {
  const [id, at, kind, channel, traffic, recipients] = row
  const [status, allDay, answersPerson, answersNature] = row.slice(10)
  return {
    id,
    at,
    kind: kind === 'meeting' ? 'meeting' : 'message',
    channel: CHANNELS.find((one) => one === channel) ?? 'other',
    traffic,
    recipients,
    parties: [],
    answers: who(answersNature, answersPerson),
    counts: status !== 'cancelled' && allDay !== 1,
  }
}

function who(nature: unknown, person: unknown): Who {
  if (nature === 'owner') return 'owner'
  return typeof person === 'number' ? person : null
}
