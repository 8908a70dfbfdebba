import type { DatabaseSync } from 'node:sqlite'
import type { ReadingStore, SignatureFound, SpeechStretch, TextReading, TextToRead } from '../app/ports.ts'
import { BodyReader } from './body-text.ts'
import { FINDING_TABLES, FindingsWriter } from './findings-writer.ts'
import { forgetWeek } from './kept-week.ts'
import { inTransaction } from './sqlite.ts'
import { type Row, prepare } from './statement.ts'

/** The texts to read and the readers' findings, on SQLite. */
export class BookReadingStore implements ReadingStore {
  readonly #db: DatabaseSync
  readonly #bodies: BodyReader

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#bodies = new BodyReader(db)
  }

  unread(version: number, { after, limit }: { after: number; limit: number }): readonly TextToRead[] {
    const messages = prepare(this.#db, UNREAD).all(version, limit, after)
    const meetings = prepare(this.#db, UNREAD_MEETINGS).all(version, limit, after)
    return [...messages, ...meetings]
      .toSorted((a, b) => Number(a['id']) - Number(b['id']))
      .slice(0, limit)
      .map((row) => (row['sender_id'] === null ? this.#speechToRead(row) : textToRead(row, this.#bodies)))
  }

  keep(readings: readonly TextReading[], version: number): void {
    inTransaction(this.#db, () => {
      const findings = new FindingsWriter(this.#db)
      for (const reading of readings) {
        findings.write(reading, version)
        if (reading.signature !== null) this.#keepSignature(reading.signature, reading.interaction)
      }
      forgetWeek(this.#db)
    })
  }

  finish(version: number): void {
    prepare(this.#db, 'update interaction set read_version = ? where read_version < ?').run(version, version)
  }

  forget(): void {
    // Together: a text whose findings are gone and that counts as read would never be read again.
    inTransaction(this.#db, () => {
      for (const table of FINDING_TABLES) this.#db.exec(`delete from ${table}`)
      forgetWeek(this.#db)
      this.#db.exec(
        `delete from affiliation where origin = 'signature';
         update interaction set read_version = 0 where read_version <> 0;
         insert or replace into setting (key, value) values ('unfinished', 'rebuild')`,
      )
    })
  }

  /** A meeting's text, with who speaks where: turns of one speaker that follow one another are one stretch. */
  #speechToRead(row: Row): TextToRead {
    const interaction = Number(row['id'])
    const speech: SpeechStretch[] = []
    let before: number | null = null
    for (const turn of prepare(this.#db, TURNS).all(interaction)) {
      const identity = typeof turn['identity_id'] === 'number' ? turn['identity_id'] : null
      const [start, end] = [Number(turn['span_start']), Number(turn['span_end'])]
      const last = speech.at(-1)
      if (identity !== null && identity === before && last !== undefined)
        speech[speech.length - 1] = { ...last, end }
      else if (identity !== null) speech.push({ identity, name: String(turn['speaker']), start, end })
      before = identity
    }
    return {
      interaction,
      byOwner: false,
      sender: { identity: 0, name: '', value: '' },
      sent: typeof row['at'] === 'number' ? sentAt(row['at'], 0) : null,
      text: this.#bodies.textOf(interaction),
      speech,
    }
  }

  #keepSignature(found: SignatureFound, interaction: number): void {
    const organization = found.organization === '' ? null : this.#organization(found.organization)
    prepare(this.#db, KEEP_AFFILIATION).run(
      found.identity,
      organization,
      found.title,
      found.phone,
      interaction,
      interaction,
      interaction,
    )
  }

  #organization(name: string): number {
    const key = name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    prepare(this.#db, 'insert or ignore into organization (name, key) values (?, ?)').run(name, key)
    return Number(prepare(this.#db, 'select id from organization where key = ?').get(key)?.['id'])
  }
}

/**
 * The owner's own messages, and those in small company that reached the owner by name or answer the owner's.
 * List chatter is searched, not read.
 */
const UNREAD = `
  select i.id, i.at, i.offset_minutes, s.nature, s.id as sender_id, s.value,
    (select name from identity_name n where n.identity_id = s.id order by count desc, name limit 1) as sender_name
  from interaction i join identity s on s.id = i.sender_id
  where i.id > ?3 and i.read_version < ?1 and i.kind = 'message' and i.traffic in ('personal', 'list') and i.recipients <= 20
    and (
      s.nature = 'owner'
      or exists (
        select 1 from participant p join identity o on o.id = p.identity_id
        where p.interaction_id = i.id and p.role <> 'from' and o.nature = 'owner')
      or exists (
        select 1 from interaction parent join identity o on o.id = parent.sender_id
        where parent.message_hash = i.parent_hash and o.nature = 'owner')
    )
  order by i.id limit ?2`

/** Meetings with a transcript in which the owner took part, in small company. */
const UNREAD_MEETINGS = `
  select i.id, i.at, null as sender_id from transcript t join interaction i on i.id = t.interaction_id
  where i.id > ?3 and i.read_version < ?1
    and (select count(distinct identity_id) from turn where interaction_id = i.id) <= 20
    and exists (
      select 1 from participant p join identity o on o.id = p.identity_id
      where p.interaction_id = i.id and p.role <> 'declined' and o.nature = 'owner')
  order by i.id limit ?2`

const TURNS = `
  select t.identity_id, t.speaker, t.span_start, t.span_end from turn t
    left join identity x on x.id = t.identity_id
  where t.interaction_id = ? and t.span_end > t.span_start and (x.id is null or x.nature in ('human', 'owner'))
  order by t.number`

/** The message that it rests on is the first that says so; the phone that of the last day on which one stands there. */
const KEEP_AFFILIATION = `
  insert into affiliation (identity_id, organization_id, title, phone, since, until, origin, interaction_id)
  values (?, ?, ?, ?,
    (select date(at / 1000, 'unixepoch') from interaction where id = ?),
    (select date(at / 1000, 'unixepoch') from interaction where id = ?), 'signature', ?)
  on conflict (identity_id, coalesce(organization_id, 0), title, origin) do update set
    interaction_id = case
      when (select at from interaction where id = excluded.interaction_id)
        < coalesce((select at from interaction where id = affiliation.interaction_id), 9e15)
      then excluded.interaction_id else interaction_id end,
    phone = case
      when excluded.phone = '' or (phone <> '' and excluded.until < until) then phone
      when phone <> '' and excluded.until is until then max(phone, excluded.phone)
      else excluded.phone end,
    since = coalesce(min(since, excluded.since), since, excluded.since),
    until = coalesce(max(until, excluded.until), until, excluded.until)`

function textToRead(row: Row, bodies: BodyReader): TextToRead {
  return {
    interaction: Number(row['id']),
    byOwner: row['nature'] === 'owner',
    sender: {
      identity: Number(row['sender_id']),
      name: String(row['sender_name'] ?? ''),
      value: String(row['value']),
    },
    sent: typeof row['at'] === 'number' ? sentAt(row['at'], Number(row['offset_minutes'] ?? 0)) : null,
    text: bodies.textOf(Number(row['id'])),
  }
}

/** A moment as its sender's clock showed it, ISO 8601 with the offset. */
function sentAt(at: number, offsetMinutes: number): string {
  const wall = new Date(at + offsetMinutes * 60_000).toISOString().slice(0, 19)
  const size = Math.abs(offsetMinutes)
  return `${wall}${offsetMinutes < 0 ? '-' : '+'}${twoDigits(size / 60)}:${twoDigits(size % 60)}`
}

function twoDigits(value: number): string {
  return String(Math.floor(value)).padStart(2, '0')
}
