import type { ExportedEvent, ExportedTranscript } from '../../domain/exported/interaction.ts'
import { ADD_EVENT, eventRow } from '../event-row.ts'
import { type Statement, prepare } from '../statement.ts'
import { ADD_TRANSCRIPT, ADD_TURN, transcriptRow, turnRow } from '../transcript-row.ts'
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
    this.#addTranscript = prepare(taking.db, ADD_TRANSCRIPT)
    this.#addTurn = prepare(taking.db, ADD_TURN)
  }

  addEvent(id: number, event: ExportedEvent): void {
    this.#addEvent.run(...eventRow(id, event))
  }

  addTranscript(id: number, transcript: ExportedTranscript): void {
    this.#addTranscript.run(...transcriptRow(id, transcript))
    for (const [number, turn] of transcript.turns.entries()) {
      const identity = this.#taking.identityOrNull(turn.identity)
      this.#addTurn.run(...turnRow(id, { ...turn, number, identity }))
    }
  }
}
