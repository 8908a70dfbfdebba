import type { DatabaseSync } from 'node:sqlite'
import type {
  CardDayRow,
  CelebrationStore,
  NewsRow,
  OwnersActRow,
  ReceivedRow,
  SignedDays,
  Stretch,
  WorkState,
} from '../app/ports.ts'
import { metInFew, OWNER_WROTE_TO } from './acts-between.ts'
import { numberOrNull } from './column.ts'
import { newsIn } from './news-queries.ts'
import { signaturesIn, signaturesOf } from './signature-queries.ts'
import { type Row, prepare } from './statement.ts'
import { workState } from './work-state.ts'

/** What happens in people's lives and work, as the book holds it, on SQLite. */
export class BookCelebrationStore implements CelebrationStore {
  readonly #db: DatabaseSync

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  news(polarity: 'good' | 'hard', stretch: Stretch, whose?: number): readonly NewsRow[] {
    return newsIn(this.#db, polarity, stretch, whose)
  }

  named(name: string, now: number): readonly number[] {
    return prepare(this.#db, NAMED)
      .all(name, now)
      .map((row) => Number(row['id']))
  }

  nameOf(person: number): string {
    return String(prepare(this.#db, 'select name from person where id = ?').get(person)?.['name'] ?? '')
  }

  recipientsOf(interaction: number): readonly { readonly person: number; readonly name: string }[] {
    return prepare(this.#db, RECIPIENTS)
      .all(interaction)
      .map((row) => ({ person: Number(row['id']), name: String(row['name']) }))
  }

  signatures(days: SignedDays): readonly WorkState[] {
    return signaturesIn(this.#db, days)
  }

  signaturesOf(person: number, today: string): readonly WorkState[] {
    return signaturesOf(this.#db, person, today)
  }

  wroteFrom(person: number): readonly { readonly address: string; readonly since: number }[] {
    return prepare(this.#db, WROTE_FROM)
      .all(person)
      .map((row) => ({ address: String(row['value']), since: Number(row['since']) }))
  }

  changedCards({ since, now }: Stretch): readonly WorkState[] {
    return prepare(this.#db, CHANGED_CARDS).all(since, now).map(workState)
  }

  cardDays(days: readonly { readonly month: number; readonly day: number }[]): readonly CardDayRow[] {
    const find = prepare(this.#db, CARD_DAYS)
    return days.flatMap(({ month, day }) => find.all(month, day).map(cardDayRow))
  }

  received({ since, now }: Stretch): readonly ReceivedRow[] {
    return prepare(this.#db, RECEIVED).all(since, now).map(receivedRow)
  }

  ownersActs(people: readonly number[], { since, now }: Stretch): readonly OwnersActRow[] {
    const find = prepare(this.#db, OWNERS_ACTS)
    return people.flatMap((person) => find.all(person, since, now).map((row) => actRow(row, person)))
  }

  ownersActsInThread(thread: number, person: number, { since, now }: Stretch): readonly OwnersActRow[] {
    return prepare(this.#db, ACTS_IN_THREAD)
      .all(thread, since, now)
      .map((row) => actRow(row, person))
  }

  thanking(interactions: readonly number[]): ReadonlySet<number> {
    const find = prepare(
      this.#db,
      "select 1 from feeling where interaction_id = ? and kind in ('thanks', 'gratitude') limit 1",
    )
    return new Set(interactions.filter((interaction) => find.get(interaction) !== undefined))
  }
}

/** Whoever the owner had no contact with by then was not known, and makes no other ambiguous. */
const NAMED = `
  select p.id from person p join tie t on t.person_id = p.id
  where p.name = ?1 collate nocase and t.first_at <= ?2 order by p.id`

const RECIPIENTS = `
  select distinct p.id, p.name from participant t
  join identity x on x.id = t.identity_id join person p on p.id = x.person_id
  where t.interaction_id = ? and t.role in ('to', 'cc') order by p.id`

/** Whoever bears exactly the same name may be the same person, whom nobody has merged yet. */
const WROTE_FROM = `
  select value, since from (
    select x.value, (select min(i.at) from interaction i where i.sender_id = x.id) as since
    from identity x join person p on p.id = x.person_id
    where p.name = (select name from person where id = ?) and x.kind = 'email')
  where since is not null order by since, value`

/** What a card said first stands before what it says since. */
const CHANGED_CARDS = `
  select x.person_id, w.organization, w.title, date(w.at / 1000, 'unixepoch') as since, null as until,
    null as interaction_id, w.card_id, w.at
  from card_work w
  join card_identity c on c.card_id = w.card_id
  join identity x on x.id = c.identity_id
  where (w.at is null or w.at <= ?2) and x.person_id is not null and w.card_id in (
    select n.card_id from card_work n where n.at >= ?1 and n.at <= ?2)
  group by x.person_id, w.card_id, w.file, w.organization, w.title
  order by x.person_id, w.card_id, w.at, w.organization, w.title`

const CARD_DAYS = `
  select x.person_id, d.card_id, d.what, d.month, d.day, d.year
  from card_day d
  join card_identity c on c.card_id = d.card_id
  join identity x on x.id = c.identity_id
  where d.month = ? and d.day = ? and x.person_id is not null
  group by x.person_id, d.what
  order by x.person_id, d.what`

const RECEIVED = `
  select x.person_id, c.what, c.at, c.words, (
    select min(g.at) from connection g join identity y on y.id = g.identity_id
    where g.direction = 'given' and g.what = c.what and y.person_id = x.person_id and g.at <= ?2) as returned_at
  from connection c join identity x on x.id = c.identity_id
  where c.direction = 'received' and c.what in ('endorsement', 'recommendation') and c.at >= ?1 and c.at <= ?2
    and x.person_id is not null
  order by c.at, c.key`

const OWNERS_ACTS = `
  select distinct i.id, i.at, i.kind, i.thread_id
  from identity x
  join participant p on p.identity_id = x.id and p.at >= ?2 and p.at <= ?3
  join interaction i on i.id = p.interaction_id
  left join identity s on s.id = i.sender_id
  left join event e on e.interaction_id = i.id
  where x.person_id = ?1 and (
    ${OWNER_WROTE_TO} or ${metInFew('?3')})
  order by i.at, i.id`

const ACTS_IN_THREAD = `
  select i.id, i.at, i.kind, i.thread_id
  from interaction i join identity s on s.id = i.sender_id
  where i.thread_id = ? and s.nature = 'owner' and i.at > ? and i.at <= ?
  order by i.at, i.id`

function cardDayRow(row: Row): CardDayRow {
  return {
    person: Number(row['person_id']),
    card: Number(row['card_id']),
    what: row['what'] === 'birthday' ? 'birthday' : 'anniversary',
    month: Number(row['month']),
    day: Number(row['day']),
    year: numberOrNull(row['year']),
  }
}

function receivedRow(row: Row): ReceivedRow {
  return {
    person: Number(row['person_id']),
    what: row['what'] === 'endorsement' ? 'endorsement' : 'recommendation',
    at: Number(row['at']),
    words: String(row['words']),
    returnedAt: numberOrNull(row['returned_at']),
  }
}

function actRow(row: Row, person: number): OwnersActRow {
  return {
    person,
    at: Number(row['at']),
    kind: row['kind'] === 'meeting' ? 'meeting' : 'message',
    interaction: Number(row['id']),
    thread: numberOrNull(row['thread_id']),
  }
}
