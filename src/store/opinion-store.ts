import type { DatabaseSync } from 'node:sqlite'
import type {
  AskedRow,
  KnownFor,
  OpinionStore,
  SaidInMeeting,
  Stretch,
  ThreadStep,
  TopicTexts,
  TopicWish,
} from '../app/ports.ts'
import { DAY } from '../domain/milliseconds.ts'
import { BodyReader } from './body-text.ts'
import { numberOrNull } from './column.ts'
import { mailAddressOf } from './mail-address.ts'
import { type Row, prepare } from './statement.ts'
import { topicTexts } from './topic-texts.ts'
import { WhileUnchanged } from './while-unchanged.ts'

/** Who showed what they know, and what became of what was asked of them, on SQLite. */
export class BookOpinionStore implements OpinionStore {
  readonly #db: DatabaseSync

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  topicTexts(wish: TopicWish): TopicTexts {
    return topicTexts(this.#db, wish)
  }

  saidInMeeting(interaction: number): readonly SaidInMeeting[] {
    const turns = prepare(this.#db, TURNS).all(interaction)
    if (turns.length === 0) return []
    const text = new BodyReader(this.#db).textOf(interaction)
    const said = new Map<number, string[]>()
    for (const turn of turns) {
      const person = Number(turn['person_id'])
      const words = text.slice(Number(turn['span_start']), Number(turn['span_end']))
      const before = said.get(person)
      if (before === undefined) said.set(person, [words])
      else before.push(words)
    }
    return [...said].map(([person, words]) => ({ person, text: words.join('\n\n') }))
  }

  knownFor(beginnings: readonly string[], now: number): readonly KnownFor[] {
    const wanted = JSON.stringify(beginnings)
    const today = new Date(now).toISOString().slice(0, 10)
    return [
      ...prepare(this.#db, POSITIONS)
        .all(wanted, today)
        .map((row) => knownFor('position', row)),
      ...prepare(this.#db, ENDORSEMENTS)
        .all(wanted, now)
        .map((row) => knownFor('endorsement', row)),
    ]
  }

  personOf(person: number): { readonly id: string; readonly name: string } | null {
    const row = prepare(this.#db, 'select public_id, name from person where id = ?').get(person)
    return row === undefined ? null : { id: String(row['public_id']), name: String(row['name']) }
  }

  addressOf(person: number, now: number): string | null {
    return mailAddressOf(this.#db, person, now)?.address ?? null
  }

  timesAsked(person: number, { since, now }: Stretch): number {
    return Number(prepare(this.#db, TIMES_ASKED).get(person, since, now)?.['n'])
  }

  asked({ since, now }: Stretch): readonly AskedRow[] {
    const read = askedRead.of(this.#db)
    if (since < read.since || now > read.until) {
      const until = now + SOME_DAYS
      Object.assign(read, { since, until, asked: prepare(this.#db, ASKED).all(since, until).map(askedRow) })
    }
    // Of the answers in a thread the first counts: what came later than `now` was none yet.
    return read.asked
      .filter(({ at }) => at >= since && at <= now)
      .map((row) => (row.answer !== null && row.answer.at > now ? { ...row, answer: null } : row))
  }

  askedOf(person: number, { since, now }: Stretch): readonly AskedRow[] {
    return prepare(this.#db, ASKED_OF).all(since, now, person).map(askedRow)
  }

  askedOfOwner(person: number, { since, now }: Stretch): readonly AskedRow[] {
    return prepare(this.#db, ASKED_OF_OWNER).all(since, now, person).map(askedRow)
  }

  inThread(thread: number, { since, now }: Stretch): readonly ThreadStep[] {
    return prepare(this.#db, IN_THREAD)
      .all(thread, since, now)
      .map((row) => ({
        interaction: Number(row['id']),
        at: Number(row['at']),
        person: typeof row['person'] === 'number' ? row['person'] : null,
      }))
  }

  latestNews(
    person: number,
    { since, now }: Stretch,
  ): { readonly interaction: number; readonly at: number; readonly quote: string } | null {
    const row = prepare(this.#db, LATEST_NEWS).get(person, since, now)
    if (row === undefined) return null
    return { interaction: Number(row['id']), at: Number(row['at']), quote: String(row['quote']) }
  }
}

type AskedRead = { since: number; until: number; asked: readonly AskedRow[] }
const askedRead = new WhileUnchanged<AskedRead>(() => ({ since: Infinity, until: -Infinity, asked: [] }))

/** What was asked is read for so long beyond the moment of a plan, so that the next days' plans have theirs. */
const SOME_DAYS = 40 * DAY

const TURNS = `
  select x.person_id, t.span_start, t.span_end from turn t join identity x on x.id = t.identity_id
  where t.interaction_id = ? and x.person_id is not null and x.nature <> 'owner' order by t.number`

/** What a signature or a card says now; of two that say different things, the one that was seen last. */
const POSITIONS = `
  select person_id, words, interaction_id, card_id, at from (
    select x.person_id, a.title as words, a.interaction_id,
      (select min(c.card_id) from card_identity c where c.identity_id = x.id) as card_id,
      (unixepoch(coalesce(min(a.until, ?2), a.since)) * 1000) as at,
      row_number() over (
        partition by x.person_id order by coalesce(min(a.until, ?2), a.since, '') desc, a.id desc) as place
    from json_each(?1) w
    cross join affiliation a
    join identity x on x.id = a.identity_id
    where instr(lower(a.title), w.value) > 0 and x.person_id is not null and x.nature <> 'owner'
      and (a.since is null or a.since <= ?2))
  where place = 1
  order by person_id`

/** What the owner said somebody is good at. */
const ENDORSEMENTS = `
  select x.person_id, c.words, c.at, null as interaction_id,
    (select min(d.card_id) from card_identity d where d.identity_id = x.id) as card_id
  from connection c join identity x on x.id = c.identity_id
  where c.direction = 'given' and c.what in ('endorsement', 'recommendation') and (c.at is null or c.at <= ?2)
    and x.person_id is not null and x.nature <> 'owner'
    and exists (select 1 from json_each(?1) w where instr(lower(c.words), w.value) > 0)
  order by c.at, c.key`

const TIMES_ASKED = `
  select count(distinct i.id) as n
  from identity x
  join participant p on p.identity_id = x.id and p.at >= ?2 and p.at <= ?3 and p.role in ('to', 'bcc')
  join interaction i on i.id = p.interaction_id
  join identity s on s.id = i.sender_id and s.nature = 'owner'
  join request r on r.interaction_id = i.id and r.main = 1 and r.author_id is null
  where x.person_id = ?1`

/** Led by what is fewest. An answer is a line at least; a thread may hold several asks. */
const asked = (led: string): string => `
  with asked as (
    select r.id, r.interaction_id, r.quote, i.at, i.thread_id, i.subject, y.person_id, (
      select n.id from interaction n join identity x on x.id = n.sender_id
      where n.thread_id = i.thread_id and n.at > i.at and n.at <= ?2 and x.person_id = y.person_id
        and coalesce(n.words, 99) >= 5
      order by n.at, n.id limit 1) as answer_id
    from ${led}
    cross join request r on r.interaction_id = i.id and r.author_id is null
    where o.nature = 'owner' and i.kind = 'message' and i.traffic = 'personal' and i.recipients <= 3
      and y.person_id is not null and y.nature <> 'owner'
  )
  select asked.*, a.at as answered_at from asked left join interaction a on a.id = asked.answer_id
  order by asked.at, asked.id, asked.person_id`
const ASKED = asked(`identity o
    cross join interaction i on i.sender_id = o.id and i.at >= ?1 and i.at <= ?2
    cross join participant p on p.interaction_id = i.id and p.role = 'to'
    cross join identity y on y.id = p.identity_id`)
const ASKED_OF = asked(`identity y
    cross join participant p on p.identity_id = y.id and p.at >= ?1 and p.at <= ?2 and p.role = 'to'
    cross join interaction i on i.id = p.interaction_id and y.person_id = ?3
    cross join identity o on o.id = i.sender_id`)

const ASKED_OF_OWNER = `
  with asked as (
    select r.id, r.interaction_id, r.quote, i.at, i.thread_id, i.subject, x.person_id, (
      select n.id from interaction n join identity o on o.id = n.sender_id
      where n.thread_id = i.thread_id and n.at > i.at and n.at <= ?2 and o.nature = 'owner'
        and coalesce(n.words, 99) >= 5
      order by n.at, n.id limit 1) as answer_id
    from identity x
    join interaction i on i.sender_id = x.id and i.at >= ?1 and i.at <= ?2
    join request r on r.interaction_id = i.id and r.main = 1 and r.author_id is null
    where x.person_id = ?3 and i.kind = 'message' and i.traffic = 'personal' and i.recipients <= 3
  )
  select asked.*, a.at as answered_at from asked left join interaction a on a.id = asked.answer_id
  order by asked.at, asked.id`

const IN_THREAD = `
  select i.id, i.at, case when s.nature = 'owner' then null else s.person_id end as person
  from interaction i join identity s on s.id = i.sender_id
  where i.thread_id = ? and i.at >= ? and i.at <= ? and (s.nature = 'owner' or s.person_id is not null)
  order by i.at, i.id`

const LATEST_NEWS = `
  select i.id, i.at, m.quote
  from identity x
  join interaction i on i.sender_id = x.id and i.at >= ?2 and i.at <= ?3
  join milestone m on m.interaction_id = i.id and m.author_id is null
  where x.person_id = ?1 and m.polarity = 'good' and m.subject in ('writer', 'firm')
  order by i.at desc, i.id desc, m.span_start limit 1`

function knownFor(kind: KnownFor['kind'], row: Row): KnownFor {
  return {
    person: Number(row['person_id']),
    kind,
    words: String(row['words']),
    interaction: numberOrNull(row['interaction_id']),
    card: numberOrNull(row['card_id']),
    at: numberOrNull(row['at']),
  }
}

function askedRow(row: Row): AskedRow {
  const answer = row['answer_id']
  return {
    interaction: Number(row['interaction_id']),
    at: Number(row['at']),
    thread: Number(row['thread_id']),
    subject: String(row['subject']),
    quote: String(row['quote']),
    person: Number(row['person_id']),
    answer: typeof answer === 'number' ? { interaction: answer, at: Number(row['answered_at']) } : null,
  }
}
