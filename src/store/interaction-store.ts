import type { DatabaseSync } from 'node:sqlite'
import type {
  CardRow,
  HeardMeetingRow,
  InteractionRow,
  InteractionStore,
  PartyRow,
  SpeechRow,
  UndatedMeetingRow,
} from '../app/ports.ts'
import { BodyReader } from './body-text.ts'
import { numberOrNull } from './column.ts'
import { turnsOf } from './communication-store.ts'
import { type Row, prepare } from './statement.ts'

/** Single records of the book, whole, on SQLite. */
export class BookInteractionStore implements InteractionStore {
  readonly #db: DatabaseSync

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  interaction(interaction: number, now: number): InteractionRow | null {
    const row = prepare(this.#db, INTERACTION).get(interaction, now)
    if (row === undefined) return null
    const thread = prepare(this.#db, THREAD).all(numberOrNull(row['thread_id']), now)
    return {
      interaction,
      kind: String(row['kind']),
      channel: String(row['channel']),
      at: numberOrNull(row['at']),
      subject: String(row['subject']),
      text: new BodyReader(this.#db).textOf(interaction),
      parties: prepare(this.#db, PARTIES).all(interaction).map(partyRow),
      thread: thread.map((one) => ({
        interaction: Number(one['id']),
        at: Number(one['at']),
        byOwner: one['nature'] === 'owner',
      })),
      event:
        row['end_at'] === null
          ? null
          : {
              end: Number(row['end_at']),
              allDay: row['all_day'] === 1,
              location: String(row['location']),
            },
      isHeard: row['heard'] === 1,
      source: { path: String(row['path']), place: String(row['place']) },
    }
  }

  card(card: number): CardRow | null {
    const row = prepare(this.#db, 'select source_path, content from card where id = ?').get(card)
    return row === undefined ? null : { source: String(row['source_path']), content: String(row['content']) }
  }

  heardMeetings(now: number): readonly HeardMeetingRow[] {
    const people = Map.groupBy(prepare(this.#db, HEARD_PEOPLE).all(now), (row) => Number(row['id']))
    return prepare(this.#db, HEARD)
      .all(now)
      .map((row) => ({
        interaction: Number(row['id']),
        at: numberOrNull(row['at']),
        title: String(row['subject']),
        length: numberOrNull(row['length']),
        people: (people.get(Number(row['id'])) ?? []).map((one) => ({
          id: String(one['public_id']),
          name: String(one['name']),
        })),
        ownerSpoke: row['owner_spoke'] === 1,
      }))
  }

  speech(now: number): ReadonlyMap<number, readonly SpeechRow[]> {
    return Map.groupBy(
      prepare(this.#db, SPEECH)
        .all(now)
        .map((row) => ({
          interaction: Number(row['interaction_id']),
          speaker: typeof row['who'] === 'string' ? row['who'] : null,
          isOwner: row['nature'] === 'owner',
          start: Number(row['start_ms']),
          end: Number(row['end_ms']),
        })),
      ({ interaction }) => interaction,
    )
  }

  heardMeeting(interaction: number, now: number): UndatedMeetingRow | null {
    const row = prepare(this.#db, HEARD_ONE).get(interaction, now)
    if (row === undefined) return null
    const text = new BodyReader(this.#db).textOf(interaction)
    return {
      interaction,
      at: numberOrNull(row['at']),
      title: String(row['subject']),
      turns: turnsOf(this.#db, interaction, text),
    }
  }

  requestsIn(interaction: number): readonly string[] {
    return prepare(this.#db, REQUESTS)
      .all(interaction)
      .map((row) => String(row['quote']))
  }
}

const INTERACTION = `
  select i.id, i.kind, i.channel, i.at, i.subject, i.thread_id, i.place, s.path, e.end_at, e.all_day, e.location,
    exists (select 1 from transcript t where t.interaction_id = i.id) as heard
  from interaction i join source s on s.id = i.source_id left join event e on e.interaction_id = i.id
  where i.id = ? and coalesce(i.at, 0) <= ?`

/** As far as a thread is shown; the longest of lists go on for thousands. */
const MOST_OF_THREAD = 500

const THREAD = `
  select i.id, i.at, x.nature from interaction i left join identity x on x.id = i.sender_id
  where i.thread_id = ? and i.at <= ? order by i.at, i.id limit ${MOST_OF_THREAD}`

const ROLES = ['from', 'organizer', 'to', 'attendee', 'cc', 'bcc', 'declined']

const PARTIES = `
  select p.role, x.value, x.nature, h.public_id, h.name as person_name,
    (select name from identity_name n where n.identity_id = x.id order by n.count desc, n.name limit 1) as name
  from participant p join identity x on x.id = p.identity_id left join person h on h.id = x.person_id
  where p.interaction_id = ?
  order by case p.role ${ROLES.map((role, at) => `when '${role}' then ${at}`).join(' ')} else 9 end, x.value`

const HEARD = `
  select i.id, i.at, i.subject,
    (select max(t.end_ms) - min(t.start_ms) from turn t where t.interaction_id = i.id) as length,
    exists (select 1 from turn t join identity o on o.id = t.identity_id
      where t.interaction_id = i.id and o.nature = 'owner') as owner_spoke
  from transcript h join interaction i on i.id = h.interaction_id
  where coalesce(i.at, 0) <= ? order by i.at desc, i.id desc`

const HEARD_PEOPLE = `
  select distinct i.id, h.public_id, h.name
  from transcript c join interaction i on i.id = c.interaction_id
  join participant p on p.interaction_id = i.id and p.role <> 'declined'
  join identity x on x.id = p.identity_id join person h on h.id = x.person_id
  where coalesce(i.at, 0) <= ? order by i.id, h.name, h.public_id`

const SPEECH = `
  select t.interaction_id, t.start_ms, t.end_ms, x.nature, coalesce('p' || x.person_id, t.speaker) as who
  from transcript c join interaction i on i.id = c.interaction_id join turn t on t.interaction_id = i.id
  left join identity x on x.id = t.identity_id
  where coalesce(i.at, 0) <= ? and i.id not in (select interaction_id from turn where start_ms is null or end_ms is null)
  order by t.interaction_id, t.number`

const HEARD_ONE = `
  select i.at, i.subject from transcript c join interaction i on i.id = c.interaction_id
  where i.id = ? and coalesce(i.at, 0) <= ?`

const REQUESTS = `select quote from request where interaction_id = ? and kind = 'request' order by span_start`

function partyRow(row: Row): PartyRow {
  const { public_id: id, person_name: called, name } = row
  return {
    role: String(row['role']),
    value: String(row['value']),
    name: typeof name === 'string' ? name : '',
    isOwner: row['nature'] === 'owner',
    person: typeof id === 'string' ? { id, name: String(called) } : null,
  }
}
