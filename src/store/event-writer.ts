import { hash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { Party } from '../domain/identity.ts'
import type { EventRecord } from '../domain/record.ts'
import { BodyReader } from './body-text.ts'
import type { BodyWriter } from './body-writer.ts'
import { ADD_EVENT, eventRow } from './event-row.ts'
import type { IdentityWriter } from './identity-writer.ts'
import { type Statement, prepare } from './statement.ts'

/** Writes calendar entries: a new one is added; one that changed (moved, cancelled, answered) is brought up to date. */
export class EventWriter {
  readonly #identities: IdentityWriter
  readonly #eventOf: Statement
  readonly #addInteraction: Statement
  readonly #moveInteraction: Statement
  readonly #addEvent: Statement
  readonly #bodies: BodyWriter
  readonly #participants: Statement
  readonly #dropParticipants: Statement
  readonly #moveSpeakers: Statement
  readonly #heardOf: Statement
  readonly #db: DatabaseSync
  readonly #touch: Statement
  readonly #addParticipant: Statement

  constructor(db: DatabaseSync, identities: IdentityWriter, bodies: BodyWriter) {
    this.#identities = identities
    this.#bodies = bodies
    this.#eventOf = prepare(db, 'select interaction_id, sequence, print from event where key = ?')
    this.#addInteraction = prepare(
      db,
      `insert into interaction (kind, channel, at, sender_id, subject, traffic, recipients, source_id, place)
       values ('meeting', 'meeting', ?, null, ?, 'personal', ?, ?, ?)`,
    )
    this.#moveInteraction = prepare(
      db,
      'update interaction set at = ?, subject = ?, recipients = ? where id = ?',
    )
    this.#addEvent = prepare(
      db,
      `${ADD_EVENT}
       on conflict (key) do update set sequence = excluded.sequence, status = excluded.status,
         end_at = excluded.end_at, created_at = excluded.created_at, changed_at = excluded.changed_at, all_day = excluded.all_day,
         shown_as = excluded.shown_as, zone = excluded.zone, location = excluded.location,
         print = excluded.print`,
    )
    this.#participants = prepare(db, 'select identity_id from participant where interaction_id = ?')
    this.#touch = prepare(db, 'insert or ignore into touched_identity (identity_id) values (?)')
    this.#dropParticipants = prepare(
      db,
      "delete from participant where interaction_id = ? and role <> 'speaker'",
    )
    this.#moveSpeakers = prepare(db, 'update participant set at = ? where interaction_id = ?')
    this.#heardOf = prepare(db, 'select length from transcript where interaction_id = ?')
    this.#db = db
    this.#addParticipant = prepare(
      db,
      'insert or ignore into participant (identity_id, at, interaction_id, role) values (?, ?, ?, ?)',
    )
  }

  /** @returns what became of the entry, its interaction's id and text. One older than the one in the book changes nothing. */
  write(
    event: EventRecord,
    source: number,
  ): { readonly outcome: 'added' | 'changed' | 'unchanged'; readonly id: number; readonly text: string } {
    const known = this.#eventOf.get(event.key)
    const print = hash('sha256', JSON.stringify(event), 'hex').slice(0, 32)
    const people = event.attendees.filter((attendee) => attendee.human)
    if (known !== undefined && (Number(known['sequence']) > event.sequence || known['print'] === print))
      return { outcome: 'unchanged', id: Number(known['interaction_id']), text: '' }
    const id =
      known === undefined ? this.#insert(event, people.length, source) : Number(known['interaction_id'])
    if (known !== undefined) this.#moveInteraction.run(event.start, event.summary, people.length, id)
    this.#addEvent.run(...eventRow(id, { ...event, print }))
    const text = this.#textOf(event, known === undefined ? null : id)
    this.#bodies.replaceText(id, text)
    this.#writeParticipants(event, people, id)
    return { outcome: known === undefined ? 'added' : 'changed', id, text }
  }

  /** What was said in a meeting stands before what its entry says. */
  #textOf(event: EventRecord, known: number | null): string {
    const length = known === null ? undefined : this.#heardOf.get(known)?.['length']
    if (known === null || length === undefined) return event.description
    const said = new BodyReader(this.#db).textOf(known).slice(0, Number(length))
    return event.description === '' ? said : `${said}\n\n${event.description}`
  }

  #insert(event: EventRecord, people: number, source: number): number {
    const place = `event ${event.key}`
    return Number(this.#addInteraction.run(event.start, event.summary, people, source, place).lastInsertRowid)
  }

  /** Whoever was in an earlier version of the entry, or is in this one, is settled anew. */
  #writeParticipants(event: EventRecord, people: EventRecord['attendees'], id: number): void {
    const before = new Set(this.#participants.all(id).map((row) => Number(row['identity_id'])))
    this.#dropParticipants.run(id)
    this.#moveSpeakers.run(event.start, id)
    const add = (party: Party, role: string) => {
      if (party.value === '') return
      const identity = this.#identities.find(party)
      if (!before.has(identity)) this.#identities.received(party)
      this.#addParticipant.run(identity, event.start, id, role)
      before.add(identity)
    }
    if (event.organizer !== null) add(event.organizer, 'organizer')
    for (const { party, answer } of people) add(party, answer === 'declined' ? 'declined' : 'attendee')
    for (const identity of before) this.#touch.run(identity)
  }
}
