import type { DatabaseSync } from 'node:sqlite'
import { publicInteractionId } from '../app/public-id.ts'
import { type CandidateEvent, fitOf } from '../domain/transcript-event.ts'
import { readSpeakerName } from '../domain/speaker-name.ts'
import { BodyReader } from './body-text.ts'
import { BodyWriter } from './body-writer.ts'
import { FINDING_TABLES } from './findings-writer.ts'
import { type Row, prepare } from './statement.ts'

/**
 * Makes a transcript and the calendar entry of the same meeting one interaction, the entry's. Each entry takes one
 * transcript, the best fits first, whatever came in first. Entries that were cancelled or take whole days take none.
 */
export function joinTranscripts(db: DatabaseSync): void {
  const fits = prepare(db, SEEKING)
    .all()
    .flatMap((row) => fitsOf(db, row))
    .toSorted(
      (a, b) => b.fit - a.fit || (a.key < b.key ? -1 : Number(a.key > b.key)) || a.transcript - b.transcript,
    )
  const taken = new Set<number>()
  for (const { transcript, event } of fits) {
    if (taken.has(transcript) || taken.has(event)) continue
    taken.add(transcript).add(event)
    joinTo(db, transcript, event)
  }
}

type Fit = { readonly transcript: number; readonly event: number; readonly key: string; readonly fit: number }

/** Transcripts that have a time and no entry. */
const SEEKING = `
  select t.interaction_id as id, t.at, t.day_only, t.title from transcript t
  where t.at is not null and not exists (select 1 from event e where e.interaction_id = t.interaction_id)
  order by t.interaction_id`

/** Entries without a transcript that begin within a day of a moment. */
const CANDIDATES = `
  select i.id, i.at, i.subject, e.key, e.end_at from interaction i join event e on e.interaction_id = i.id
  where i.at between ?1 - 86400000 and ?1 + 86400000 and e.status <> 'cancelled' and e.all_day = 0
    and not exists (select 1 from transcript t where t.interaction_id = i.id)
  order by e.key`

function fitsOf(db: DatabaseSync, row: Row): Fit[] {
  const id = Number(row['id'])
  const candidates = prepare(db, CANDIDATES).all(Number(row['at']))
  if (candidates.length === 0) return []
  const transcript = {
    at: Number(row['at']),
    dayOnly: row['day_only'] === 1,
    title: String(row['title']),
    speakers: bareNames(db, id, "role = 'speaker'"),
  }
  return candidates.flatMap((one) => {
    const event: CandidateEvent = {
      start: Number(one['at']),
      end: Number(one['end_at']),
      summary: String(one['subject']),
      asked: bareNames(db, Number(one['id']), "role in ('organizer', 'attendee')"),
    }
    const fit = fitOf(transcript, event)
    return fit === null ? [] : [{ transcript: id, event: Number(one['id']), key: String(one['key']), fit }]
  })
}

/** The names of those who took part so, each identity's most frequent one, bare. */
function bareNames(db: DatabaseSync, interaction: number, roles: string): string[] {
  const rows = prepare(
    db,
    `select distinct (select name from identity_name n where n.identity_id = p.identity_id order by count desc, name limit 1) as name
     from participant p where p.interaction_id = ? and ${roles} order by name`,
  ).all(interaction)
  return rows.flatMap((row) => {
    const name = readSpeakerName(String(row['name'] ?? ''))
    return name.kind === 'human' ? [name.bare] : []
  })
}

/** Everything of the transcript's interaction goes over to the entry's, and the former goes. */
function joinTo(db: DatabaseSync, from: number, to: number): void {
  const bodies = new BodyReader(db)
  const [words, description] = [bodies.textOf(from), bodies.textOf(to)]
  const found = prepare(
    db,
    'select i.at, i.subject, e.location from interaction i join event e on e.interaction_id = i.id where i.id = ?',
  ).get(to)
  const text = description === '' ? words : `${words}\n\n${description}`
  new BodyWriter(db).replaceText(to, text)
  prepare(db, 'delete from body where interaction_id = ?').run(from)
  prepare(db, 'delete from search where rowid in (?, ?)').all(from, to)
  prepare(db, 'insert into search (rowid, subject, text) values (?, ?, ?)').all(
    to,
    String(found?.['subject'] ?? ''),
    `${text}\n${String(found?.['location'] ?? '')}`,
  )
  for (const table of ['turn', 'transcript', 'interaction_key', 'said_of_promise', 'repair'])
    prepare(db, `update ${table} set interaction_id = ? where interaction_id = ?`).run(to, from)
  prepare(db, 'update or ignore participant set interaction_id = ?, at = ? where interaction_id = ?').run(
    to,
    Number(found?.['at'] ?? 0),
    from,
  )
  renameInPlans(db, from, to)
  for (const table of FINDING_TABLES)
    prepare(db, `delete from ${table} where interaction_id in (?, ?)`).run(from, to)
  prepare(db, 'delete from participant where interaction_id = ?').run(from)
  prepare(db, 'delete from interaction where id = ?').run(from)
  prepare(db, 'update interaction set read_version = 0 where id = ?').run(to)
  prepare(db, TOUCH).run(to)
}

/** What was laid out and answered rests on the meeting that is left, by the ids that were shown too. */
function renameInPlans(db: DatabaseSync, from: number, to: number): void {
  prepare(db, REST_ON).run(from, to)
  const ids = [from, to].map((interaction) => JSON.stringify(publicInteractionId(interaction)))
  for (const table of ['laid_out', 'suggestion_answer'])
    prepare(db, `update ${table} set content = replace(content, ?1, ?2) where instr(content, ?1) > 0`).run(
      ...ids,
    )
}

const REST_ON = `
  update laid_out set interactions = (
    select json_group_array(case value when ?1 then ?2 else value end) from json_each(laid_out.interactions))
  where ?1 in (select value from json_each(laid_out.interactions))`

const TOUCH = `
  insert or ignore into touched_identity (identity_id) select identity_id from participant where interaction_id = ?`
