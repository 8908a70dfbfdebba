import { createHash, hash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { BodyReader } from './body-text.ts'
import { prepare } from './statement.ts'

/**
 * A hash of what a book says, whatever numbers its rows happen to have: two books with the same hash hold the same
 * interactions, parties, threads, people, cards, findings, ties and answers. Used to prove backups and imports.
 * When a card began to say something else is not in it, since files read at once have no such moment; nor who was said
 * to be two, so that a merge and its split leave the hash as it was; nor what was laid out.
 * @returns 64 hex digits
 */
export function contentHash(db: DatabaseSync): string {
  const all = createHash('sha256')
  db.exec(NAME_INTERACTIONS)
  printBodies(db)
  for (const sql of [...FACTS, 'select name, print from body_print']) {
    let rows = 0
    for (const row of prepare(db, inOrder(db, sql)).iterate()) {
      all.update(JSON.stringify(Object.values(row).map(plain))).update('\n')
      rows += 1
    }
    all.update(`${rows}\n`)
  }
  return all.digest('hex')
}

/** Rows by all of their columns, whatever order they lie in: SQLite sorts, and one row at a time is in memory here. */
function inOrder(db: DatabaseSync, sql: string): string {
  const columns = db
    .prepare(sql)
    .columns()
    .map((_, index) => index + 1)
  return `select * from (${sql}) order by ${columns.join(', ')}`
}

/** Texts are read block by block, and their prints kept until they are wanted by name. */
function printBodies(db: DatabaseSync): void {
  db.exec('create temp table if not exists body_print (name text, print text); delete from body_print')
  const bodies = new BodyReader(db)
  const keep = prepare(db, 'insert into body_print (name, print) values (?, ?)')
  for (const row of prepare(db, BODIES).iterate())
    keep.run(
      typeof row['name'] === 'string' ? row['name'] : null,
      hash('sha256', bodies.textOf(Number(row['id'])), 'hex'),
    )
}

/** An interaction's own name: the smaller of its two fingerprints. Fingerprints are indexed by themselves only. */
const NAME_INTERACTIONS = `
  create temp table if not exists interaction_name (id integer primary key, name text not null);
  delete from interaction_name;
  insert into interaction_name select interaction_id, hex(min(key)) from interaction_key group by interaction_id`
const NAME = (id: string) => `(select name from interaction_name where interaction_name.id = ${id})`
/** A person's own name: all identities. `id` names the column with its table: the inner one has a column of that name too. */
const PERSON = (id: string) =>
  `(select group_concat(own.kind || ':' || own.value, ' ') from
     (select kind, value from identity as one where one.person_id = ${id} order by kind, value) as own)`

const AUTHOR = "(select kind || ':' || value from identity where identity.id = author_id)"

const FACTS = [
  `select ${NAME('interaction_id')}, format, title, at, day_only, corrected, length, print from transcript`,
  `select ${NAME('interaction_id')}, number, kind, value, speaker, start_ms, end_ms, span_start, span_end
   from turn left join identity x on x.id = identity_id`,
  `select ${NAME('i.id')}, e.key, i.kind, i.channel, i.at, i.subject, i.traffic, i.recipients, i.attachments, i.sent_labelled, i.place,
     i.offset_minutes, i.message_id,
     s.kind, s.value, i.read_version, i.language, i.words, i.courtesy, i.valence, e.sequence, e.status, e.end_at, e.location,
     e.recurring, e.all_day, e.zone, e.created_at, e.changed_at, e.shown_as
   from interaction i left join identity s on s.id = i.sender_id 
   left join event e on e.interaction_id = i.id`,
  `select ${NAME('p.interaction_id')}, (select key from event e where e.interaction_id = p.interaction_id), p.role, p.at, x.kind, x.value
   from participant p join identity x on x.id = p.identity_id`,
  `select group_concat(name, ' ') from (
     select thread_id, coalesce(${NAME('i.id')}, '') as name from interaction i where thread_id is not null order by thread_id, name
   ) group by thread_id`,
  `select kind, value, nature, sent_personal, sent_list, sent_machine, received, delivered, list_posts,
     ${PERSON('identity.person_id')} from identity`,
  'select x.kind, x.value, name, count from identity_name join identity x on x.id = identity_id',
  `select ${PERSON('person.id')}, name, named_by_owner, circle, cadence_days, muted_until from person`,
  'select x.kind, x.value, what, said.value, at from said_of_person said join identity x on x.id = identity_id',
  'select key, human, content from card',
  'select key, what, direction, at, words from connection',
  'select c.key, d.what, d.month, d.day, d.year from card_day d join card c on c.id = d.card_id',
  'select c.key, w.file, w.organization, w.title from card_work w join card c on c.id = w.card_id',
  `select x.kind, x.value, r.suggestion_id, r.cause, ${NAME('r.interaction_id')}, r.reason, r.quote, r.opened, r.look_back, r.closed, r.outcome
   from repair r join identity x on x.id = r.identity_id`,
  'select r.opened, r.reason, s.step, s.words, s.at from repair_step s join repair r on r.id = s.repair_id',
  `select x.kind, x.value, o.key, a.title, a.phone, a.since, a.until, a.origin, ${NAME('a.interaction_id')}
   from affiliation a join identity x on x.id = a.identity_id left join organization o on o.id = a.organization_id`,
  `select ${NAME('interaction_id')}, kind, span_start, span_end, quote, strength, main, addressed, ${AUTHOR} from request`,
  `select ${NAME('interaction_id')}, span_start, span_end, quote, what, due, strength, ${AUTHOR} from promise`,
  `select ${NAME('interaction_id')}, span_start, span_end, quote, polarity, kind, subject, subject_words, strength, ${AUTHOR} from milestone`,
  `select ${NAME('interaction_id')}, span_start, span_end, quote, kind, strength, ${AUTHOR} from feeling`,
  `select ${NAME('interaction_id')}, at, greeting, greeting_form, after_greeting, sign_off, sign_off_form, before_sign_off, opening, letter.words, sentences, lower,
     short_forms, full_forms, exclamations, emoji, quotes from letter`,
  `select ${NAME('interaction_id')}, at, purpose, span_start, span_end, quote, formula from phrase`,
  `select ${PERSON('tie.person_id')}, first_at, last_at, last_two_way_at, contact_count, from_them, from_owner, seen_at from tie`,
  `select min(one, other), max(one, other), first_at, third_at from (
     select ${PERSON('acquaintance.a')} as one, ${PERSON('acquaintance.b')} as other, first_at, third_at from acquaintance)`,
  `select ${NAME('interaction_id')}, words, at, what, value from said_of_promise`,
  'select path, format, done, finished, records from source',
  'select source_path, place, why from set_aside',
  `select suggestion_id, way, action, answer, until, answered.at, content, x.kind, x.value
   from suggestion_answer answered left join identity x on x.id = identity_id`,
  "select key, value from setting where key not in ('settled_through', 'tie_model', 'unsettled', 'unfinished', 'acquaintances_state', 'week_network')",
]

const BODIES = `select interaction_id as id, ${NAME('interaction_id')} as name from body order by block_id, start`

function plain(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value
}
