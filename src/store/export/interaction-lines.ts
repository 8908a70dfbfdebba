import type { DatabaseSync } from 'node:sqlite'
import type {
  ExportedEvent,
  ExportedInteraction,
  ExportedTranscript,
} from '../../domain/exported/interaction.ts'
import { BodyReader } from '../body-text.ts'
import { numberOrNull, textOrNull } from '../column.ts'
import { type Row, type Statement, prepare } from '../statement.ts'
import { type Naming } from './naming.ts'

/** Every interaction with all that the book keeps of it and does not work out. */
export function* interactionLines(db: DatabaseSync, naming: Naming): Iterable<ExportedInteraction> {
  db.exec(NAME_THREADS)
  const parts = new Parts(db, naming)
  for (const row of prepare(db, INTERACTIONS).iterate()) yield parts.lineOf(row)
}

/** A thread goes by the least hash in it, as its headers give it. */
const NAME_THREADS = `
  create temp table if not exists exported_thread (thread_id integer primary key, name integer not null);
  delete from exported_thread;
  insert into exported_thread select thread_id, min(hash) from reference group by thread_id`

const INTERACTIONS = `
  select i.*, s.path, t.name as thread from interaction i join source s on s.id = i.source_id
    left join exported_thread t on t.thread_id = coalesce(i.guessed_from, i.thread_id)
  order by i.id`

class Parts {
  readonly #naming: Naming
  readonly #bodies: BodyReader
  readonly #hasBody: Statement
  readonly #participants: Statement
  readonly #event: Statement
  readonly #transcript: Statement
  readonly #turns: Statement

  constructor(db: DatabaseSync, naming: Naming) {
    this.#naming = naming
    this.#bodies = new BodyReader(db)
    this.#hasBody = prepare(db, 'select 1 from body where interaction_id = ?')
    this.#participants = prepare(
      db,
      'select role, identity_id from participant where interaction_id = ? order by role, identity_id',
    )
    this.#event = prepare(db, 'select * from event where interaction_id = ?')
    this.#transcript = prepare(db, 'select * from transcript where interaction_id = ?')
    this.#turns = prepare(db, 'select * from turn where interaction_id = ? order by number')
  }

  lineOf(row: Row): ExportedInteraction {
    const id = Number(row['id'])
    return {
      number: id,
      keys: this.#naming.keysOf(id),
      ...factsOf(row),
      sender: this.#naming.identityOrNull(row['sender_id']),
      participants: this.#participantsOf(id),
      text: this.#hasBody.get(id) === undefined ? null : this.#bodies.textOf(id),
      event: row['kind'] === 'message' ? null : this.#eventOf(id),
      transcript: row['kind'] === 'message' ? null : this.#transcriptOf(id),
    }
  }

  #participantsOf(id: number): ExportedInteraction['participants'] {
    return this.#participants
      .all(id)
      .map(
        (one) =>
          [
            String(one['role']) as ExportedInteraction['participants'][number][0],
            this.#naming.identity(one['identity_id']),
          ] as const,
      )
  }

  #eventOf(id: number): ExportedEvent | null {
    const row = this.#event.get(id)
    if (row === undefined) return null
    return {
      key: String(row['key']),
      uid: String(row['uid']),
      recurring: row['recurring'] === 1,
      sequence: Number(row['sequence']),
      status: String(row['status']) as ExportedEvent['status'],
      end: Number(row['end_at']),
      created: numberOrNull(row['created_at']),
      changed: numberOrNull(row['changed_at']),
      allDay: row['all_day'] === 1,
      shownAs: textOrNull(row['shown_as']) as ExportedEvent['shownAs'],
      zone: textOrNull(row['zone']),
      location: String(row['location']),
      print: textOrNull(row['print']),
    }
  }

  #transcriptOf(id: number): ExportedTranscript | null {
    const row = this.#transcript.get(id)
    if (row === undefined) return null
    return {
      format: String(row['format']),
      title: String(row['title']),
      at: numberOrNull(row['at']),
      dayOnly: row['day_only'] === 1,
      corrected: row['corrected'] === 1,
      length: Number(row['length']),
      print: String(row['print']),
      turns: this.#turns.all(id).map((turn) => ({
        identity: this.#naming.identityOrNull(turn['identity_id']),
        speaker: textOrNull(turn['speaker']),
        start: numberOrNull(turn['start_ms']),
        end: numberOrNull(turn['end_ms']),
        from: Number(turn['span_start']),
        to: Number(turn['span_end']),
      })),
    }
  }
}

/** What stands in the interaction's own row. Importers write no other words into its columns. */
function factsOf(
  row: Row,
): Omit<
  ExportedInteraction,
  'number' | 'keys' | 'sender' | 'participants' | 'text' | 'event' | 'transcript'
> {
  return {
    kind: String(row['kind']) as ExportedInteraction['kind'],
    channel: String(row['channel']) as ExportedInteraction['channel'],
    at: numberOrNull(row['at']),
    offsetMinutes: numberOrNull(row['offset_minutes']),
    thread: numberOrNull(row['thread']),
    messageId: textOrNull(row['message_id']),
    messageHash: numberOrNull(row['message_hash']),
    parentHash: numberOrNull(row['parent_hash']),
    subject: String(row['subject']),
    traffic: String(row['traffic']) as ExportedInteraction['traffic'],
    trafficWhy: textOrNull(row['traffic_why']),
    recipients: Number(row['recipients']),
    sentLabelled: row['sent_labelled'] === 1,
    attachments: attachmentsIn(row['attachments']),
    source: String(row['path']),
    place: String(row['place']),
  }
}

/** The book's own list, so it holds what it should. */
export function attachmentsIn(json: unknown): ExportedInteraction['attachments'] {
  return typeof json === 'string' ? (JSON.parse(json) as ExportedInteraction['attachments']) : null
}
