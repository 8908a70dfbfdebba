import type { DatabaseSync } from 'node:sqlite'
import type { Batch, Cursor } from '../app/ports.ts'
import type { ConnectionRecord, EventRecord } from '../domain/record.ts'
import { IdentityWriter } from './identity-writer.ts'
import { BodyWriter } from './body-writer.ts'
import { CardWriter } from './card-writer.ts'
import { EventWriter } from './event-writer.ts'
import { MessageWriter } from './message-writer.ts'
import { SearchWriter } from './search-writer.ts'
import { inTransaction } from './sqlite.ts'
import { SourceWriter } from './source-writer.ts'
import { type Statement, prepare } from './statement.ts'
import { TranscriptWriter } from './transcript-writer.ts'

/** What became of one record. */
export type Written = 'added' | 'unchanged'

/** Where a record came from. */
type Origin = {
  readonly path: string
  readonly id: number
  /** Whether an earlier import has read of it. */
  readonly wasRead: boolean
  /** The moment of the import, ms since 1970. */
  readonly at: number
}

/** What one batch did to the book. */
export type BatchResult = { readonly added: number; readonly unchanged: number }

/**
 * Writes batches into the book: each in one transaction together with its cursor, so that an import that is
 * killed goes on where the last whole batch ended. Bulk work: prepared statements, no query builder.
 */
export class ImportWriter {
  readonly #db: DatabaseSync
  readonly #identities: IdentityWriter
  readonly #messages: MessageWriter
  readonly #events: EventWriter
  readonly #cards: CardWriter
  readonly #transcripts: TranscriptWriter
  readonly #sources: SourceWriter
  readonly #bodies: BodyWriter
  readonly #search: SearchWriter
  readonly #addOwner: Statement
  readonly #addConnection: Statement
  readonly #unsettle: Statement

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#identities = new IdentityWriter(db)
    this.#bodies = new BodyWriter(db)
    this.#search = new SearchWriter(db)
    const writers = { identities: this.#identities, bodies: this.#bodies, search: this.#search }
    this.#messages = new MessageWriter(db, writers)
    this.#events = new EventWriter(db, this.#identities, this.#bodies)
    this.#cards = new CardWriter(db, this.#identities)
    this.#transcripts = new TranscriptWriter(db, writers)
    this.#sources = new SourceWriter(db)
    this.#addOwner = prepare(db, 'insert or ignore into source_owner (source_id, identity_id) values (?, ?)')
    this.#unsettle = prepare(
      db,
      "insert or replace into setting (key, value) values ('unsettled', '1'), ('unfinished', 'import')",
    )
    this.#addConnection = prepare(
      db,
      'insert or ignore into connection (key, identity_id, what, direction, at, words) values (?, ?, ?, ?, ?, ?)',
    )
  }

  /**
   * Puts these batches into the book, or nothing of them.
   * @param at the moment of the import, ms since 1970
   */
  write(batches: readonly Batch[], at: number): readonly BatchResult[] {
    try {
      return inTransaction(this.#db, () => {
        const results = batches.map((batch) => this.#writeBatch(batch, at))
        if (batches.some((batch) => batch.records.length > 0)) this.#unsettle.run()
        this.#search.flush()
        return results
      })
    } catch (error) {
      this.#identities.forget()
      this.#messages.forget()
      this.#search.forget()
      throw error
    }
  }

  /** Where a source was left. */
  cursorOf(path: string): Cursor | null {
    return this.#sources.cursorOf(path)
  }

  /** Which files of a folder are in the book. */
  entriesOf(path: string): ReadonlySet<string> {
    return this.#sources.entriesOf(path)
  }

  #writeBatch(batch: Batch, at: number): BatchResult {
    const source = { ...this.#sources.begin(batch), path: batch.path, at }
    this.#bodies.begin(batch.blocks)
    let added = 0
    for (const record of batch.records) if (this.#writeRecord(record, source) === 'added') added += 1
    for (const owner of batch.owners) this.#claim(owner, source.id)
    this.#messages.flush()
    this.#identities.flush()
    this.#sources.end(batch, source.id)
    return { added, unchanged: batch.records.length - added }
  }

  /** A source says once whose it is, however often it is read. */
  #claim(owner: Batch['owners'][number], source: number): void {
    const { changes } = this.#addOwner.run(source, this.#identities.find(owner))
    if (Number(changes) === 1) this.#identities.sawDelivery(owner, OWNED_SOURCE)
  }

  #writeRecord(record: Batch['records'][number], source: Origin): Written {
    switch (record.kind) {
      case 'message':
        return this.#messages.write(record, source)
      case 'card':
        return this.#cards.write(record, source) === 'added' ? 'added' : 'unchanged'
      case 'event':
        return this.#writeEvent(record, source.id)
      case 'connection':
        return this.#writeConnection(record)
      case 'transcript':
        return this.#transcripts.write(record, source.id)
    }
  }

  #writeEvent(event: EventRecord, source: number): Written {
    const { outcome, id, text } = this.#events.write(event, source)
    if (outcome === 'unchanged') return outcome
    const words = `${text}\n${event.location}`
    this.#search.put({ interaction: id, subject: event.summary, text: words, again: outcome === 'changed' })
    return outcome === 'added' ? 'added' : 'unchanged'
  }

  #writeConnection(connection: ConnectionRecord): Written {
    const identity = this.#identities.onCard(connection.party)
    const { changes } = this.#addConnection.run(
      connection.key,
      identity,
      connection.what,
      connection.direction,
      connection.at,
      connection.text,
    )
    return Number(changes) === 1 ? 'added' : 'unchanged'
  }
}

/** A calendar or an export that names its owner weighs as much as this many deliveries. */
const OWNED_SOURCE = 25
