import type { DatabaseSync } from 'node:sqlite'
import type { Batch, Cursor, PreparedMessage } from '../app/ports.ts'
import type { ConnectionRecord, EventRecord } from '../domain/record.ts'
import { IdentityWriter } from './identity-writer.ts'
import { BodyWriter } from './body-writer.ts'
import { CardWriter } from './card-writer.ts'
import { EventWriter } from './event-writer.ts'
import { inTransaction } from './sqlite.ts'
import { SourceWriter } from './source-writer.ts'
import { type Statement, prepare } from './statement.ts'
import { ThreadWriter } from './thread-writer.ts'
import { TranscriptWriter } from './transcript-writer.ts'

/** What became of one record. */
export type Written = 'added' | 'unchanged'

/** Where a record came from: the source's path and number, and the moment of the import (ms since 1970). */
type Origin = { readonly path: string; readonly id: number; readonly at: number }

/** What one batch did to the book. */
export type BatchResult = { readonly added: number; readonly unchanged: number }

/**
 * Writes batches into the book: each in one transaction together with its cursor, so that an import that is
 * killed goes on where the last whole batch ended. Bulk work: prepared statements, no query builder.
 */
export class ImportWriter {
  readonly #db: DatabaseSync
  readonly #identities: IdentityWriter
  readonly #threads: ThreadWriter
  readonly #events: EventWriter
  readonly #cards: CardWriter
  readonly #transcripts: TranscriptWriter
  readonly #sources: SourceWriter
  readonly #keyOf: Statement
  readonly #addKey: Statement
  readonly #addInteraction: Statement
  readonly #markSent: Statement
  readonly #addParticipant: Statement
  readonly #bodies: BodyWriter
  readonly #addSearch: Statement
  readonly #dropSearch: Statement
  readonly #addOwner: Statement
  readonly #addConnection: Statement
  readonly #unsettle: Statement

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#identities = new IdentityWriter(db)
    this.#threads = new ThreadWriter(db)
    this.#bodies = new BodyWriter(db)
    this.#events = new EventWriter(db, this.#identities, this.#bodies)
    this.#cards = new CardWriter(db, this.#identities)
    this.#transcripts = new TranscriptWriter(db, this.#identities, this.#bodies)
    this.#sources = new SourceWriter(db)
    this.#keyOf = prepare(db, 'select interaction_id from interaction_key where key = ?')
    this.#addKey = prepare(db, 'insert or ignore into interaction_key (key, interaction_id) values (?, ?)')
    this.#addInteraction = prepare(
      db,
      `insert into interaction (kind, channel, at, offset_minutes, sender_id, thread_id, message_hash, parent_hash,
         subject, traffic, traffic_why, recipients, sent_labelled, attachments, source_id, place)
       values ('message', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    this.#markSent = prepare(
      db,
      'update interaction set sent_labelled = 1 where id = ? and sent_labelled = 0',
    )
    this.#addParticipant = prepare(
      db,
      'insert or ignore into participant (identity_id, at, interaction_id, role) values (?, ?, ?, ?)',
    )

    this.#addSearch = prepare(db, 'insert into search (rowid, subject, text) values (?, ?, ?)')
    this.#dropSearch = prepare(db, 'delete from search where rowid = ?')
    this.#addOwner = prepare(db, 'insert or ignore into source_owner (source_id, identity_id) values (?, ?)')
    this.#unsettle = prepare(db, "insert or replace into setting (key, value) values ('unsettled', '1')")
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
        return results
      })
    } catch (error) {
      this.#identities.forget()
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
    const source = this.#sources.begin(batch)
    this.#bodies.begin(batch.blocks)
    let added = 0
    for (const record of batch.records)
      if (this.#writeRecord(record, { path: batch.path, id: source, at }) === 'added') added += 1
    for (const owner of batch.owners) this.#claim(owner, source)
    this.#identities.flush()
    this.#sources.end(batch, source)
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
        return this.#writeMessage(record, source.id)
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

  #writeMessage(message: PreparedMessage, source: number): Written {
    const known = this.#keyOf.get(message.keyHash) ?? this.#keyOf.get(message.twinHash)
    if (known !== undefined) {
      const id = Number(known['interaction_id'])
      // Both fingerprints are kept, so that a third copy is known by either.
      this.#addKey.run(message.keyHash, id)
      this.#addKey.run(message.twinHash, id)
      if (message.sentLabelled) this.#markSent.run(id)
      return 'unchanged'
    }
    const sender = message.from.value === '' ? null : this.#identities.sent(message.from, message.traffic)
    const attachments = message.attachments.length === 0 ? null : JSON.stringify(message.attachments)
    const recipients = new Set(
      [...message.to, ...message.cc, ...message.bcc].map((party) => party.value || party.name),
    ).size
    const { lastInsertRowid } = this.#addInteraction.run(
      message.channel,
      message.at,
      message.offsetMinutes,
      sender,
      this.#threads.threadOf(message.referenceHashes),
      message.messageHash,
      message.parentHash,
      message.subject,
      message.traffic,
      message.trafficWhy,
      recipients,
      message.sentLabelled ? 1 : 0,
      attachments,
      source,
      message.place,
    )
    const id = Number(lastInsertRowid)
    this.#addKey.run(message.keyHash, id)
    this.#addKey.run(message.twinHash, id)
    this.#writeParticipants(message, id, sender)
    this.#bodies.add(id, message.body)
    this.#addSearch.all(id, message.subject, message.words)
    return 'added'
  }

  #writeParticipants(message: PreparedMessage, id: number, sender: number | null): void {
    const at = message.at ?? 0
    if (sender !== null) this.#addParticipant.run(sender, at, id, 'from')
    for (const role of ['to', 'cc', 'bcc'] as const)
      for (const party of message[role])
        if (party.value !== '') this.#addParticipant.run(this.#identities.received(party), at, id, role)
    for (const address of message.deliveredTo)
      this.#identities.sawDelivery({ name: '', kind: 'email', value: address }, 1)
    if (message.list !== null) this.#identities.sawList(message.list)
  }

  #writeEvent(event: EventRecord, source: number): Written {
    const { outcome, id, text } = this.#events.write(event, source)
    if (outcome === 'unchanged') return outcome
    // Not `run`: what FTS5 leaves as the last row's number can be larger than a double holds, and `run` reports it.
    if (outcome === 'changed') this.#dropSearch.all(id)
    this.#addSearch.all(id, event.summary, `${text}\n${event.location}`)
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
