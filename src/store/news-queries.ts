import type { DatabaseSync } from 'node:sqlite'
import type { NewsRow, Stretch } from '../app/ports.ts'
import { DAY } from '../domain/milliseconds.ts'
import { type Row, prepare } from './statement.ts'
import { WhileUnchanged } from './while-unchanged.ts'

/** News of that polarity told in a stretch of time, by time: of everyone, or what one person tells. */
export function newsIn(
  db: DatabaseSync,
  polarity: 'good' | 'hard',
  { since, now }: Stretch,
  whose?: number,
): readonly NewsRow[] {
  if (whose !== undefined) return prepare(db, NEWS_OF_ONE).all(polarity, since, now, whose).map(newsRow)
  const read = newsRead.of(db)
  let known = read.get(polarity)
  if (known === undefined || since < known.since || now > known.until) {
    const until = now + SOME_DAYS
    known = { since, until, news: prepare(db, NEWS).all(polarity, since, until).map(newsRow) }
    read.set(polarity, known)
  }
  return known.news.filter(({ at }) => at >= since && at <= now)
}

type NewsRead = { readonly since: number; readonly until: number; readonly news: readonly NewsRow[] }
const newsRead = new WhileUnchanged(() => new Map<string, NewsRead>())

/** News are read for so long beyond the moment that they are asked for, so that the next days' plans have theirs. */
const SOME_DAYS = 40 * DAY

/** A list is company; who takes part in a meeting hears what is said there. */
const NEWS_COLUMNS = `
  m.kind, m.subject, m.subject_words, m.strength, m.quote, i.id, i.at, i.recipients, i.thread_id, s.person_id,
  case when i.traffic = 'list' then 0 when i.kind = 'message' then i.recipients <= 1
    else not exists (select 1 from participant w join identity y on y.id = w.identity_id
      where w.interaction_id = i.id and w.role <> 'declined' and y.nature <> 'owner'
        and coalesce(y.person_id, 0) <> s.person_id) end as in_confidence`

/** Led by the stretch of time, which is short, not by the table of news, which is long. */
const NEWS = `
  select ${NEWS_COLUMNS}
  from interaction i
  cross join milestone m on m.interaction_id = i.id
  cross join identity s on s.id = coalesce(m.author_id, i.sender_id)
  where m.polarity = ? and i.at >= ? and i.at <= ? and s.person_id is not null
    and i.traffic in ('personal', 'list')
  order by i.at, i.id, m.span_start`

/** The same, of one teller: led by what that one wrote, or is quoted in. */
const NEWS_OF_ONE = `
  select ${NEWS_COLUMNS}
  from (
    select n.id as milestone_id, x.id as teller_id from identity x
    cross join interaction sent on sent.sender_id = x.id
    cross join milestone n on n.interaction_id = sent.id and n.author_id is null
    where x.person_id = ?4
    union all
    select n.id, x.id from milestone n cross join identity x on x.id = n.author_id
    where x.person_id = ?4) told
  cross join milestone m on m.id = told.milestone_id
  cross join interaction i on i.id = m.interaction_id
  cross join identity s on s.id = told.teller_id
  where m.polarity = ?1 and i.at >= ?2 and i.at <= ?3 and i.traffic in ('personal', 'list')
  order by i.at, i.id, m.span_start`

function newsRow(row: Row): NewsRow {
  return {
    interaction: Number(row['id']),
    at: Number(row['at']),
    person: Number(row['person_id']),
    kind: String(row['kind']),
    subject: String(row['subject']),
    subjectWords: String(row['subject_words']),
    strength: Number(row['strength']),
    quote: String(row['quote']),
    recipients: Number(row['recipients']),
    isInConfidence: row['in_confidence'] === 1,
    thread: Number(row['thread_id'] ?? 0),
  }
}
