import type { DatabaseSync } from 'node:sqlite'
import type { MilestoneOut, PartyOut, Profile, PromiseOut } from '../../app/ports.ts'
import { numberOrNull, textOrNull } from '../column.ts'
import { type Row, prepare } from '../statement.ts'
import { cardIn } from './record-lines.ts'

/** Everyone with what an address book wants to know of them. */
export function* profiles(db: DatabaseSync): Iterable<Profile> {
  const identities = prepare(db, 'select kind, value from identity where person_id = ? order by kind, value')
  const affiliations = prepare(db, AFFILIATIONS)
  const cards = prepare(db, CARDS)
  for (const row of prepare(db, PEOPLE).iterate()) {
    const id = Number(row['id'])
    yield {
      id: String(row['public_id']),
      name: String(row['name']),
      circle: textOrNull(row['circle']),
      cadenceDays: numberOrNull(row['cadence_days']),
      mutedUntil: textOrNull(row['muted_until']),
      identities: identities
        .all(id)
        .map((one) => ({ kind: String(one['kind']), value: String(one['value']) })),
      affiliations: affiliations.all(id).map((one) => ({
        organization: String(one['organization'] ?? ''),
        title: String(one['title']),
        phone: String(one['phone']),
        since: textOrNull(one['since']),
        until: textOrNull(one['until']),
      })),
      cards: cards.all(id).map(cardIn),
      contacts:
        row['contact_count'] === null
          ? null
          : {
              count: Number(row['contact_count']),
              first: Number(row['first_at']),
              last: Number(row['last_at']),
            },
    }
  }
}

const PEOPLE = `
  select p.*, t.contact_count, t.first_at, t.last_at from person p left join tie t on t.person_id = p.id order by p.id`

const AFFILIATIONS = `
  select o.name as organization, a.title, a.phone, a.since, a.until from affiliation a
    join identity x on x.id = a.identity_id left join organization o on o.id = a.organization_id
  where x.person_id = ? order by a.until desc, a.since desc, o.name, a.title`

const CARDS = `
  select distinct c.id, c.content from identity x join card_identity ci on ci.identity_id = x.id
    join card c on c.id = ci.card_id
  where x.person_id = ? and c.human = 1 order by c.id`

/** Every promise that was read, with what the owner said of it. */
export function* promisesOut(db: DatabaseSync): Iterable<PromiseOut> {
  const to = prepare(db, WRITTEN_TO)
  const said = prepare(
    db,
    'select words, what, value from said_of_promise where interaction_id = ? order by at, id',
  )
  for (const row of prepare(db, PROMISES).iterate()) {
    const interaction = Number(row['interaction_id'])
    yield {
      at: numberOrNull(row['at']),
      by: partyOf(row),
      byOwner: row['nature'] === 'owner',
      to: to.all(interaction).map(partyOf),
      what: String(row['what']),
      due: textOrNull(row['due']),
      quote: String(row['quote']),
      said: said.all(interaction).map((one) => ({
        words: String(one['words']),
        what: String(one['what']),
        value: textOrNull(one['value']),
      })),
      subject: String(row['subject']),
      strength: Number(row['strength']),
    }
  }
}

/** The name that an identity was seen under most. */
export const SEEN_AS =
  '(select name from identity_name n where n.identity_id = x.id order by n.count desc, n.name limit 1) as name'

const PROMISES = `
  select m.*, i.at, i.subject, x.kind, x.value, x.nature, ${SEEN_AS} from promise m
    join interaction i on i.id = m.interaction_id join identity x on x.id = coalesce(m.author_id, i.sender_id)
  order by i.at, m.interaction_id, m.span_start, m.span_end, m.quote`

const WRITTEN_TO = `
  select x.kind, x.value, ${SEEN_AS} from participant p join identity x on x.id = p.identity_id
  where p.interaction_id = ? and p.role in ('to', 'bcc', 'organizer', 'attendee') order by x.kind, x.value`

/** Every good and hard thing in people's lives that was read. */
export function* milestonesOut(db: DatabaseSync): Iterable<MilestoneOut> {
  for (const row of prepare(db, MILESTONES).iterate())
    yield {
      at: numberOrNull(row['at']),
      by: partyOf(row),
      polarity: String(row['polarity']),
      kind: String(row['milestone']),
      subject: String(row['about']),
      subjectWords: String(row['subject_words']),
      quote: String(row['quote']),
      strength: Number(row['strength']),
    }
}

const MILESTONES = `
  select m.polarity, m.kind as milestone, m.subject as about, m.subject_words, m.quote, m.strength, i.at,
    x.kind, x.value, ${SEEN_AS}
  from milestone m join interaction i on i.id = m.interaction_id join identity x on x.id = coalesce(m.author_id, i.sender_id)
  order by i.at, m.interaction_id, m.span_start, m.span_end, m.quote`

export function partyOf(row: Row): PartyOut {
  return { kind: String(row['kind']), value: String(row['value']), name: String(row['name'] ?? '') }
}
