import type { DatabaseSync } from 'node:sqlite'
import type { NetworkStore, Stretch, WrittenRow } from '../app/ports.ts'
import { type Acquaintance, MOST_RECIPIENTS } from '../domain/acquaintance.ts'
import { acquaintancesAmong, acquaintancesBeyond } from './acquaintances.ts'
import { keepWeek, keptWeek, stateOfPeople } from './kept-week.ts'
import { type Row, prepare } from './statement.ts'
import { WhileUnchanged, leavingAllElse, those } from './while-unchanged.ts'

/** Who knows whom, on SQLite. */
export class BookNetworkStore implements NetworkStore {
  readonly #db: DatabaseSync

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  state(): string {
    return stateOfPeople(this.#db)
  }

  keptWeek(name: string, state: string): string | null {
    return keptWeek(this.#db, name, state)
  }

  keepWeek(week: Parameters<NetworkStore['keepWeek']>[0]): void {
    leavingAllElse(this.#db, () => keepWeek(this.#db, week))
  }

  acquaintancesAmong(people: readonly number[]): readonly Acquaintance[] {
    return acquaintancesAmong(this.#db, people)
  }

  acquaintancesBeyond(people: readonly number[]): readonly Acquaintance[] {
    return acquaintancesBeyond(this.#db, people)
  }

  hadContact(person: number, now: number): boolean {
    const tie = 'select 1 from tie where person_id = ? and first_at <= ?'
    if (prepare(this.#db, tie).get(person, now) !== undefined) return true
    return prepare(this.#db, IN_COMPANY).get(person, now, MOST_RECIPIENTS) !== undefined
  }

  seenSince({ since, now }: Stretch): readonly number[] {
    const rows = prepare(this.#db, SEEN_SINCE).all(since, now)
    return rows.map((row) => Number(row['person_id']))
  }

  written(person: number, { since, now }: Stretch, most: number): readonly WrittenRow[] {
    return prepare(this.#db, WRITTEN).all(person, since, now, most).map(writtenRow)
  }

  waysOf(interactions: readonly number[]): ReadonlyMap<number, string> {
    const read = waysRead.of(this.#db)
    if (read.size > MOST_WAYS) read.clear()
    const missing = interactions.filter((interaction) => !read.has(interaction))
    if (missing.length > 0)
      for (const row of prepare(this.#db, WAYS).all(JSON.stringify(missing)))
        read.set(Number(row['id']), String(row['way']))
    return those(read, interactions)
  }

  listOf(person: number, { since, now }: Stretch): string | null {
    const row = prepare(this.#db, LIST_OF).get(person, since, now)
    return typeof row?.['value'] === 'string' ? row['value'] : null
  }

  ownerAddresses(): readonly string[] {
    const rows = prepare(
      this.#db,
      "select value from identity where nature = 'owner' and kind = 'email'",
    ).all()
    return rows.map((row) => String(row['value']))
  }

  seenTogether(a: number, b: number, now: number, most: number): readonly WrittenRow[] {
    return prepare(this.#db, TOGETHER).all(a, b, now, most).map(writtenRow)
  }
}

/** Messages and meetings that the owner and they had a part in, of so many at most. */
const IN_COMPANY = `
  select 1 from identity x cross join participant p on p.identity_id = x.id and p.at <= ?2
    cross join interaction i on i.id = p.interaction_id and i.recipients <= ?3
    cross join participant q on q.interaction_id = i.id cross join identity o on o.id = q.identity_id
  where x.person_id = ?1 and o.nature = 'owner' and p.role <> 'bcc' and q.role <> 'bcc' limit 1`

/** By interaction. How somebody came to be in touch is told of everyone in the network, now and 90 days before. */
const waysRead = new WhileUnchanged(() => new Map<number, string>())
const MOST_WAYS = 100_000

const SEEN_SINCE = `
  select distinct x.person_id from interaction i
  join participant p on p.interaction_id = i.id join identity x on x.id = p.identity_id
  where i.at >= ? and i.at <= ? and i.traffic in ('personal', 'list') and x.person_id is not null
  order by x.person_id`

const WRITTEN = `
  select i.id, i.at, i.kind, i.subject from identity x join interaction i on i.sender_id = x.id
  where x.person_id = ? and i.at >= ? and i.at <= ? and i.traffic in ('personal', 'list')
  order by i.at desc, i.id desc limit ?`

const LIST_OF = `
  select l.value from (
    select i.id from identity x join interaction i on i.sender_id = x.id
    where x.person_id = ? and i.at >= ? and i.at <= ? and i.traffic = 'list' order by i.at desc, i.id desc limit 100) wrote
  join participant p on p.interaction_id = wrote.id join identity l on l.id = p.identity_id and l.nature = 'list'
  group by l.id order by count(*) desc, l.value limit 1`

const WAYS = `
  select id, case when channel = 'linkedin' then 'LinkedIn' when channel = 'mail' and traffic = 'list' then 'list'
    else channel end as way
  from interaction where id in (select value from json_each(?))`

const TOGETHER = `
  select i.id, i.at, i.kind, i.subject from identity x
  join participant p on p.identity_id = x.id and p.at > 0 and p.at <= ?3
  join interaction i on i.id = p.interaction_id
  left join identity s on s.id = i.sender_id
  where x.person_id = ?1 and i.traffic in ('personal', 'list')
    and (i.kind = 'meeting' or (i.recipients <= ${MOST_RECIPIENTS} and s.person_id in (?1, ?2)))
    and exists (select 1 from participant q join identity y on y.id = q.identity_id
      where q.interaction_id = i.id and y.person_id = ?2 and q.role not in ('declined', 'bcc'))
  group by i.id order by i.at desc, i.id desc limit ?4`

function writtenRow(row: Row): WrittenRow {
  return {
    interaction: Number(row['id']),
    at: Number(row['at']),
    kind: row['kind'] === 'meeting' ? 'meeting' : 'message',
    subject: String(row['subject']),
  }
}
