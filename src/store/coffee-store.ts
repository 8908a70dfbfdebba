import type { DatabaseSync } from 'node:sqlite'
import type { CoffeeStore, EntryRow, MetRow, PartIn, Stretch, WroteRow } from '../app/ports.ts'
import { DAY } from '../domain/milliseconds.ts'
import { isCalledOff } from './called-off.ts'
import { numberOrNull } from './column.ts'
import { mailAddressOf } from './mail-address.ts'
import { type Row, prepare } from './statement.ts'

/** Calendars, and when and from where people write, as times and places to meet are looked for in them, on SQLite. */
export class BookCoffeeStore implements CoffeeStore {
  readonly #db: DatabaseSync

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  entries(
    { from, to, now }: { readonly from: number; readonly to: number; readonly now: number },
    person: number,
  ): readonly EntryRow[] {
    return prepare(this.#db, ENTRIES).all(from, to, now, person).map(entryRow)
  }

  small({ since, now }: Stretch): readonly MetRow[] {
    return prepare(this.#db, SMALL).all(since, now).map(metRow)
  }

  met({ since, now }: Stretch): readonly MetRow[] {
    return prepare(this.#db, MET).all(since, now).map(metRow)
  }

  meetingAhead(people: readonly number[], now: number, within: number): ReadonlySet<number> {
    const find = prepare(this.#db, AHEAD)
    return new Set(people.filter((person) => find.get(person, now, now + within) !== undefined))
  }

  closeByLetters({
    since,
    fromEach,
    spanMs,
  }: {
    readonly since: number
    readonly fromEach: number
    readonly spanMs: number
  }): readonly number[] {
    return prepare(this.#db, CLOSE)
      .all(since, fromEach, spanMs)
      .map((row) => Number(row['person_id']))
  }

  wrote(person: number | null, { since, now }: Stretch, limit: number): readonly WroteRow[] {
    const whose = person === null ? prepare(this.#db, OWNER_WROTE) : prepare(this.#db, WROTE)
    return whose
      .all(...(person === null ? [since, now, limit] : [since, now, limit, person]))
      .map((row) => ({ at: Number(row['at']), offsetMinutes: numberOrNull(row['offset_minutes']) }))
  }

  addresses(person: number | null): readonly string[] {
    const whose = person === null ? prepare(this.#db, OWNER_ADDRESSES) : prepare(this.#db, ADDRESSES)
    return whose.all(...(person === null ? [] : [person])).map((row) => String(row['place']))
  }

  mailAddress(
    person: number | null,
    now: number,
  ): { readonly address: string; readonly name: string } | null {
    if (person !== null) return mailAddressOf(this.#db, person, now)
    const row = prepare(this.#db, OWNER_MAIL).get(now - YEAR, now)
    return row === undefined ? null : { address: String(row['value']), name: String(row['name'] ?? '') }
  }
}

const YEAR = 365 * DAY

/** How one side stands in an entry: 2 is in it, 1 has declined. */
const partOf = (who: string) => `coalesce((
    select max(case p.role when 'declined' then 1 else 2 end) from participant p join identity x on x.id = p.identity_id
    where p.interaction_id = i.id and ${who}), 0)`

/**
 * Led by when entries end, so that a long one is found that began before. One made after \`now\` was not there, one called
 * off since was.
 */
const ENTRIES = `
  select i.id, i.at, e.end_at, e.all_day, e.shown_as, i.subject, e.location,
    case when e.status <> 'cancelled' or ${isCalledOff('e', '?3')} then e.status else 'confirmed' end as status,
    ${partOf("x.nature = 'owner'")} as owner_part, ${partOf('x.person_id = ?4')} as person_part,
    (select count(distinct coalesce(y.person_id, case y.nature when 'owner' then 0 else -y.id end))
      from participant q join identity y on y.id = q.identity_id where q.interaction_id = i.id) as parties,
    (select case when max(o.nature = 'owner') then 'owner' when max(o.person_id = ?4) then 'person' else 'other' end
      from source_owner w join identity o on o.id = w.identity_id where w.source_id = i.source_id
      having count(*) > 0) as calendar
  from event e cross join interaction i on i.id = e.interaction_id
  where e.end_at >= ?1 and i.at < ?2 and coalesce(e.created_at, 0) <= ?3
  order by i.at, i.id`

const smallOnes = (which: string) => `
  select distinct i.id, i.at, e.location, x.person_id, h.public_id
  from event e cross join interaction i on i.id = e.interaction_id
  join participant p on p.interaction_id = i.id and p.role <> 'declined'
  join identity x on x.id = p.identity_id
  join person h on h.id = x.person_id
  where ${which} and e.end_at >= ?1 and e.end_at <= ?2 and not ${isCalledOff('e', '?2')} and e.all_day = 0
    and i.recipients <= 5
    and not exists (select 1 from participant d join identity o on o.id = d.identity_id
      where d.interaction_id = i.id and d.role = 'declined' and o.nature = 'owner')
    and (exists (select 1 from participant w join identity o on o.id = w.identity_id
        where w.interaction_id = i.id and o.nature = 'owner')
      or not exists (select 1 from source_owner w join identity o on o.id = w.identity_id
        where w.source_id = i.source_id and o.nature <> 'owner'))
  order by i.at, i.id, x.person_id`
const SMALL = smallOnes('true')
const MET = smallOnes("e.location <> ''")

const AHEAD = `
  select 1 from identity x
  join participant p on p.identity_id = x.id and p.at > ?2 and p.at <= ?3 and p.role <> 'declined'
  join event e on e.interaction_id = p.interaction_id
  join interaction i on i.id = e.interaction_id
  where x.person_id = ?1 and not ${isCalledOff('e', '?2')} and i.recipients <= 5 and coalesce(e.created_at, 0) <= ?2
  limit 1`

/** What the whole of a tie is short of, it was short of at any moment before. `+`: few are sorted, of many that are looked at. */
const CLOSE = `
  select person_id from tie
  where last_two_way_at >= ?1 and from_them >= ?2 and from_owner >= ?2 and last_at - first_at >= ?3
  order by +person_id`

const wroteBy = (who: string) => `
  select i.at, i.offset_minutes from identity x
  cross join interaction i on i.sender_id = x.id and i.at >= ?1 and i.at <= ?2
  where ${who} and i.kind = 'message' and i.traffic in ('personal', 'list')
  order by i.at desc, i.id desc limit ?3`
const OWNER_WROTE = wroteBy("x.nature = 'owner'")
const WROTE = wroteBy('x.person_id = ?4')

const addressesOf = (who: string) => `
  select distinct place.value as place from identity x
  join card_identity c on c.identity_id = x.id
  join card on card.id = c.card_id
  join json_each(card.content, '$.places') place
  where ${who} and card.human = 1 order by card.id, place.key`
const OWNER_ADDRESSES = addressesOf("x.nature = 'owner'")
const ADDRESSES = addressesOf('x.person_id = ?')

const OWNER_MAIL = `
  select x.value, (select n.name from identity_name n where n.identity_id = x.id order by n.count desc, n.name limit 1) as name
  from identity x
  where x.nature = 'owner' and x.kind = 'email'
  order by (select count(*) from interaction i where i.sender_id = x.id and i.at >= ?1 and i.at <= ?2) desc,
    x.sent_personal desc, x.delivered desc, x.received desc, x.value
  limit 1`

function entryRow(row: Row): EntryRow {
  const calendar = row['calendar']
  return {
    interaction: Number(row['id']),
    at: Number(row['at']),
    end: Number(row['end_at']),
    allDay: row['all_day'] === 1,
    status: String(row['status']),
    shownAs: row['shown_as'] === 'busy' || row['shown_as'] === 'free' ? row['shown_as'] : null,
    title: String(row['subject']),
    location: String(row['location']),
    owner: partIn(row['owner_part']),
    person: partIn(row['person_part']),
    parties: Number(row['parties']),
    calendar: calendar === 'owner' || calendar === 'person' || calendar === 'other' ? calendar : null,
  }
}

function metRow(row: Row): MetRow {
  return {
    interaction: Number(row['id']),
    at: Number(row['at']),
    location: String(row['location']),
    person: Number(row['person_id']),
    publicId: String(row['public_id']),
  }
}

function partIn(value: unknown): PartIn {
  return value === 2 ? 'in' : value === 1 ? 'declined' : 'out'
}
