import type { ExportedEvent, ExportedTranscript } from '../../domain/exported/interaction.ts'
import { ADD_EVENT, eventRow } from '../event-row.ts'
import { type Statement, prepare } from '../statement.ts'
import type { Taking } from './taking.ts'

/** Takes in what only meetings have: their calendar entry, and what was said. */
export class MeetingTaker {
  readonly #taking: Taking
  readonly #addEvent: Statement
  readonly #addTranscript: Statement
  readonly #addTurn: Statement

  constructor(taking: Taking) {
    this.#taking = taking
    this.#addEvent = prepare(taking.db, ADD_EVENT)
    this.#addTranscript = prepare(
      taking.db,
      `insert into transcript (interaction_id, format, title, at, day_only, corrected, length, print)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    this.#addTurn = prepare(
      taking.db,
      `insert into turn (interaction_id, number, identity_id, speaker, start_ms, end_ms, span_start, span_end)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
  }

  addEvent(id: number, event: ExportedEvent): void {
    this.#addEvent.run(...eventRow(id, event))
  }

  addTranscript(id: number, transcript: ExportedTranscript): void {
    const { format, title, at, dayOnly, corrected, length, print } = transcript
    this.#addTranscript.run(id, format, title, at, dayOnly ? 1 : 0, corrected ? 1 : 0, length, print)
    for (const [number, turn] of transcript.turns.entries()) {
      const identity = this.#taking.identityOrNull(turn.identity)
      this.#addTurn.run(id, number, identity, turn.speaker, turn.start, turn.end, turn.from, turn.to)
    }
  }
}
