import type { DatabaseSync } from 'node:sqlite'
import type { EventRecord } from '../domain/record.ts'
import type { BodyWriter } from './body-writer.ts'
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
  readonly #dropParticipants: Statement
  readonly #addParticipant: Statement

  constructor(db: DatabaseSync, identities: IdentityWriter, bodies: BodyWriter) {
    this.#identities = identities
    this.#bodies = bodies
    this.#eventOf = prepare(db, 'select interaction_id, sequence, status from event where key = ?')
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
      `insert into event (interaction_id, key, uid, recurring, sequence, status, end_at, all_day, zone, location)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (key) do update set sequence = excluded.sequence, status = excluded.status,
         end_at = excluded.end_at, all_day = excluded.all_day, zone = excluded.zone, location = excluded.location`,
    )
    this.#dropParticipants = prepare(db, 'delete from participant where interaction_id = ?')
    this.#addParticipant = prepare(
      db,
      'insert or ignore into participant (identity_id, at, interaction_id, role) values (?, ?, ?, ?)',
    )
  }

  /** @returns whether the entry is new, and its interaction's id. An entry older than the one in the book changes nothing. */
  write(
    event: EventRecord,
    source: number,
  ): { readonly outcome: 'added' | 'unchanged'; readonly id: number } {
    const known = this.#eventOf.get(event.key)
    const people = event.attendees.filter((attendee) => attendee.human)
    if (known !== undefined && Number(known['sequence']) > event.sequence)
      return { outcome: 'unchanged', id: Number(known['interaction_id']) }
    const id =
      known === undefined ? this.#insert(event, people.length, source) : Number(known['interaction_id'])
    if (known !== undefined) this.#moveInteraction.run(event.start, event.summary, people.length, id)
    this.#addEvent.run(
      id,
      event.key,
      event.uid,
      event.recurring ? 1 : 0,
      event.sequence,
      event.status,
      event.end,
      event.allDay ? 1 : 0,
      event.zone,
      event.location,
    )
    this.#bodies.addText(id, event.description)
    this.#writeParticipants(event, people, id, known === undefined)
    return { outcome: known === undefined ? 'added' : 'unchanged', id }
  }

  #insert(event: EventRecord, people: number, source: number): number {
    const place = `event ${event.key}`
    return Number(this.#addInteraction.run(event.start, event.summary, people, source, place).lastInsertRowid)
  }

  #writeParticipants(event: EventRecord, people: EventRecord['attendees'], id: number, isNew: boolean): void {
    this.#dropParticipants.run(id)
    const idOf = (party: EventRecord['attendees'][number]['party']) =>
      isNew ? this.#identities.received(party) : this.#identities.find(party)
    if (event.organizer !== null && event.organizer.value !== '')
      this.#addParticipant.run(idOf(event.organizer), event.start, id, 'organizer')
    for (const { party, answer } of people)
      if (party.value !== '')
        this.#addParticipant.run(
          idOf(party),
          event.start,
          id,
          answer === 'declined' ? 'declined' : 'attendee',
        )
  }
}
