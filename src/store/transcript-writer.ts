import type { DatabaseSync } from 'node:sqlite'
import type { PreparedTranscript } from '../app/ports.ts'
import { type TranscriptTraits, isSameMeeting, transcriptTraits } from '../domain/transcript-print.ts'
import { BodyReader } from './body-text.ts'
import type { BodyWriter } from './body-writer.ts'
import { numberOrNull } from './column.ts'
import { FINDING_TABLES } from './findings-writer.ts'
import type { IdentityWriter } from './identity-writer.ts'
import type { Writers } from './message-writer.ts'
import type { SearchWriter } from './search-writer.ts'
import { type Row, type Statement, prepare } from './statement.ts'
import { ADD_TRANSCRIPT, ADD_TURN, transcriptRow, turnRow } from './transcript-row.ts'

/**
 * Writes transcripts. Versions of one meeting are one interaction, in whatever order they come: it keeps the text that
 * someone went over; else the longer one; else that whose hash is smaller.
 */
export class TranscriptWriter {
  readonly #db: DatabaseSync
  readonly #identities: IdentityWriter
  readonly #bodies: BodyWriter
  readonly #keyOf: Statement
  readonly #addKey: Statement
  readonly #transcriptOf: Statement
  readonly #momentsOf: Statement
  readonly #addInteraction: Statement
  readonly #addTranscript: Statement
  readonly #addTurn: Statement
  readonly #addParticipant: Statement
  readonly #search: SearchWriter

  constructor(db: DatabaseSync, { identities, bodies, search }: Writers) {
    this.#db = db
    this.#identities = identities
    this.#bodies = bodies
    this.#search = search
    this.#keyOf = prepare(db, 'select interaction_id from interaction_key where key = ?')
    this.#addKey = prepare(db, 'insert or ignore into interaction_key (key, interaction_id) values (?, ?)')
    this.#transcriptOf = prepare(db, 'select * from transcript where interaction_id = ?')
    this.#momentsOf = prepare(
      db,
      'select start_ms as start, end_ms as "end" from turn where interaction_id = ?',
    )
    this.#addInteraction = prepare(
      db,
      `insert into interaction (kind, channel, at, sender_id, subject, traffic, recipients, source_id, place)
       values ('meeting', 'meeting', ?, null, ?, 'personal', ?, ?, ?)`,
    )
    this.#addTranscript = prepare(db, ADD_TRANSCRIPT)
    this.#addTurn = prepare(db, ADD_TURN)
    this.#addParticipant = prepare(
      db,
      'insert or ignore into participant (identity_id, at, interaction_id, role) values (?, ?, ?, ?)',
    )
  }

  write(transcript: PreparedTranscript, source: number): 'added' | 'unchanged' {
    const keys = [...transcript.prints, Buffer.from(transcript.textHash, 'hex')]
    const known = this.#sameMeeting(transcript, keys)
    if (known === null) {
      const { lastInsertRowid } = this.#addInteraction.run(
        transcript.at,
        transcript.title,
        speakersIn(transcript),
        source,
        transcript.place,
      )
      const id = Number(lastInsertRowid)
      for (const key of keys) this.#addKey.run(key, id)
      this.#bodies.add(id, transcript.body)
      this.#search.put({ interaction: id, subject: transcript.title, text: transcript.words, again: false })
      this.#writeParts(id, transcript, transcript)
      return 'added'
    }
    for (const key of keys) this.#addKey.run(key, known)
    const kept = this.#transcriptOf.get(known)
    if (kept !== undefined && kept['print'] !== transcript.textHash)
      this.#choose(known, kept, transcript, source)
    return 'unchanged'
  }

  /** The interaction of which this is a version, or null. */
  #sameMeeting(transcript: PreparedTranscript, keys: readonly Uint8Array[]): number | null {
    const candidates = new Set(keys.flatMap((key) => this.#keyOf.get(key)?.['interaction_id'] ?? []))
    if (candidates.size === 0) return null
    const traits = transcriptTraits(transcript.turns, transcript.words)
    const same = [...candidates].map(Number).filter((id) => isSameMeeting(this.#traitsOf(id), traits))
    return same.toSorted((a, b) => a - b)[0] ?? null
  }

  #traitsOf(id: number): TranscriptTraits {
    const length = Number(this.#transcriptOf.get(id)?.['length'] ?? 0)
    const turns = this.#momentsOf
      .all(id)
      .map((row) => ({ start: numberOrNull(row['start']), end: numberOrNull(row['end']) }))
    return transcriptTraits(turns, new BodyReader(this.#db).textOf(id).slice(0, length))
  }

  /** Keeps the better text of two versions, and the surer time. */
  #choose(id: number, kept: Row, transcript: PreparedTranscript, source: number): void {
    const before = { at: numberOrNull(kept['at']), dayOnly: kept['day_only'] === 1 }
    const time = surerTime(before, transcript)
    const isBetter = isBetterText(transcript, kept)
    if (isBetter) this.#replace(id, { transcript, time, source, length: Number(kept['length']) })
    else if (time !== before)
      prepare(this.#db, 'update transcript set at = ?, day_only = ? where interaction_id = ?').run(
        time.at,
        time.dayOnly ? 1 : 0,
        id,
      )
    if (isBetter || time !== before) this.#moveTo(id, time.at)
  }

  #replace(
    id: number,
    {
      transcript,
      time,
      source,
      length,
    }: { transcript: PreparedTranscript; time: Time; source: number; length: number },
  ): void {
    const description = new BodyReader(this.#db).textOf(id).slice(length)
    const { words, title, place } = transcript
    this.#forget(id)
    this.#bodies.replaceText(id, words + description)
    prepare(this.#db, REWRITE).run(source, place, title, speakersIn(transcript), id)
    const subject = prepare(this.#db, 'select subject from interaction where id = ?').get(id)?.['subject']
    const text = words + description
    this.#search.put({ interaction: id, subject: String(subject ?? title), text, again: true })
    this.#writeParts(id, transcript, time)
  }

  /** Takes out who spoke by the version that is given up, and what was found in it. */
  #forget(id: number): void {
    for (const row of prepare(
      this.#db,
      'select distinct identity_id as x, speaker from turn where interaction_id = ? and identity_id is not null',
    ).all(id))
      prepare(this.#db, 'update identity_name set count = count - 1 where identity_id = ? and name = ?').run(
        Number(row['x']),
        String(row['speaker']),
      )
    prepare(this.#db, UNCOUNT).run(id)
    prepare(this.#db, TOUCH).run(id)
    this.#db.exec('delete from identity_name where count <= 0')
    for (const table of ['turn', 'transcript', ...FINDING_TABLES])
      prepare(this.#db, `delete from ${table} where interaction_id = ?`).run(id)
    prepare(this.#db, "delete from participant where interaction_id = ? and role = 'speaker'").run(id)
  }

  /** A meeting without a calendar entry is when its transcript says. */
  #moveTo(id: number, at: number | null): void {
    if (prepare(this.#db, 'select 1 from event where interaction_id = ?').get(id) !== undefined) return
    prepare(this.#db, 'update interaction set at = ? where id = ?').run(at, id)
    prepare(this.#db, 'update participant set at = ? where interaction_id = ?').run(at ?? 0, id)
    prepare(this.#db, TOUCH).run(id)
  }

  #writeParts(id: number, transcript: PreparedTranscript, time: Time): void {
    const { format, title, corrected, words, textHash } = transcript
    this.#addTranscript.run(
      ...transcriptRow(id, { format, title, ...time, corrected, length: words.length, print: textHash }),
    )
    const at = prepare(this.#db, 'select at from interaction where id = ?').get(id)?.['at']
    const speakers = new Map<string, number>()
    const heard = new Set<number>()
    for (const [number, turn] of transcript.turns.entries()) {
      const { party, speaker } = turn
      let identity = speaker === null ? null : (speakers.get(speaker) ?? null)
      if (identity === null && party !== null && speaker !== null) {
        identity = this.#identities.find(party)
        // Two display names of one speaker are heard once and named twice.
        if (heard.has(identity)) this.#identities.named(party)
        else this.#identities.received(party)
        heard.add(identity)
        speakers.set(speaker, identity)
        this.#addParticipant.run(identity, Number(at ?? 0), id, 'speaker')
      }
      const { start, end, spanStart: from, spanEnd: to } = turn
      this.#addTurn.run(...turnRow(id, { number, identity, speaker, start, end, from, to }))
    }
    prepare(this.#db, TOUCH).run(id)
  }
}

type Time = { readonly at: number | null; readonly dayOnly: boolean }

const REWRITE = `
  update interaction set source_id = ?1, place = ?2, subject = ?3, recipients = ?4, read_version = 0
  where id = ?5 and not exists (select 1 from event where interaction_id = ?5)`

const UNCOUNT = `
  update identity set received = received - 1
  where id in (select distinct identity_id from turn where interaction_id = ?)`

const TOUCH = `
  insert or ignore into touched_identity (identity_id) select identity_id from participant where interaction_id = ?`

function speakersIn({ turns }: PreparedTranscript): number {
  return new Set(turns.flatMap(({ party }) => party?.value ?? [])).size
}

function surerTime(a: Time, b: Time): Time {
  const sureness = (time: Time) => (time.at === null ? 0 : time.dayOnly ? 1 : 2)
  if (sureness(a) !== sureness(b)) return sureness(a) > sureness(b) ? a : b
  return (b.at ?? 0) < (a.at ?? 0) ? b : a
}

function isBetterText(transcript: PreparedTranscript, kept: Row): boolean {
  const corrected = Number(transcript.corrected) - Number(kept['corrected'])
  if (corrected !== 0) return corrected > 0
  const longer = transcript.words.length - Number(kept['length'])
  return longer === 0 ? transcript.textHash < String(kept['print']) : longer > 0
}
