import type { DatabaseSync } from 'node:sqlite'
import type { PreparedMessage } from '../app/ports.ts'
import type { BodyWriter } from './body-writer.ts'
import { GrownMessages } from './grown-message.ts'
import type { IdentityWriter } from './identity-writer.ts'
import { ParticipantWriter } from './participant-writer.ts'
import type { SearchWriter } from './search-writer.ts'
import { type Statement, prepare } from './statement.ts'
import { ThreadWriter } from './thread-writer.ts'

/** What the writers of records write through. */
export type Writers = {
  readonly identities: IdentityWriter
  readonly bodies: BodyWriter
  readonly search: SearchWriter
}

/** Writes messages, each once however often it comes. */
export class MessageWriter {
  readonly #identities: IdentityWriter
  readonly #bodies: BodyWriter
  readonly #search: SearchWriter
  readonly #threads: ThreadWriter
  readonly #grown: GrownMessages
  readonly #keyOf: Statement
  readonly #addKeys: Statement
  readonly #addInteraction: Statement
  readonly #markSent: Statement
  readonly #participants: ParticipantWriter

  constructor(db: DatabaseSync, { identities, bodies, search }: Writers) {
    this.#identities = identities
    this.#bodies = bodies
    this.#search = search
    this.#threads = new ThreadWriter(db)
    this.#grown = new GrownMessages(db)
    this.#keyOf = prepare(db, KEY_OF)
    this.#addKeys = prepare(
      db,
      'insert or ignore into interaction_key (key, interaction_id) values (unhex(?1), ?3), (unhex(?2), ?3)',
    )
    this.#addInteraction = prepare(
      db,
      `insert into interaction (kind, channel, at, offset_minutes, sender_id, thread_id, message_hash, parent_hash,
         subject, traffic, traffic_why, recipients, sent_labelled, attachments, source_id, place, message_id)
       values ('message', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    this.#markSent = prepare(
      db,
      'update interaction set sent_labelled = 1 where id = ? and sent_labelled = 0',
    )
    this.#participants = new ParticipantWriter(db)
  }

  /** @param source what it came from; if an earlier import has read of that, the message may have grown since */
  write(
    message: PreparedMessage,
    source: { readonly id: number; readonly wasRead: boolean },
  ): 'added' | 'unchanged' {
    const known = this.#keyOf.get(message.keyHash, message.twinHash)?.['id'] ?? null
    if (known !== null) {
      const id = Number(known)
      // Both fingerprints are kept, so that a third copy is known by either.
      this.#addKeys.run(message.keyHash, message.twinHash, id)
      if (message.sentLabelled) this.#markSent.run(id)
      return 'unchanged'
    }
    const grown = source.wasRead ? this.#grown.clear(message, source.id) : null
    if (grown !== null) {
      this.#writeText(message, grown, true)
      return 'unchanged'
    }
    const sender = message.from.value === '' ? null : this.#identities.sent(message.from, message.traffic)
    const id = this.#writeInteraction(message, sender, source.id)
    this.#writeParticipants(message, id, sender)
    this.#writeText(message, id, false)
    return 'added'
  }

  /** Writes what was gathered since the last flush; at the end of a batch. */
  flush(): void {
    this.#participants.flush()
  }

  /** Forgets what a rolled-back transaction gathered. */
  forget(): void {
    this.#participants.forget()
    this.#threads.forget()
  }

  /** The text, and what the message is known by because of it. */
  #writeText(message: PreparedMessage, id: number, again: boolean): void {
    this.#addKeys.run(message.keyHash, message.twinHash, id)
    this.#bodies.add(id, message.body)
    this.#search.put({ interaction: id, subject: message.subject, text: message.words, again })
  }

  #writeInteraction(message: PreparedMessage, sender: number | null, source: number): number {
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
      message.messageId,
    )
    return Number(lastInsertRowid)
  }

  #writeParticipants(message: PreparedMessage, id: number, sender: number | null): void {
    const at = message.at ?? 0
    const add = (identity: number, role: string) =>
      this.#participants.add({ identity, at, interaction: id, role })
    if (sender !== null) add(sender, 'from')
    for (const role of ['to', 'cc', 'bcc'] as const)
      for (const party of message[role]) if (party.value !== '') add(this.#identities.received(party), role)
    for (const address of message.deliveredTo)
      this.#identities.sawDelivery({ name: '', kind: 'email', value: address }, 1)
    if (message.list !== null) this.#identities.sawList(message.list)
  }
}

/** The interaction that is known by the first of two keys, else by the second; null when it is by neither. */
const KEY_OF = `
  select coalesce(
    (select interaction_id from interaction_key where key = unhex(?1)),
    (select interaction_id from interaction_key where key = unhex(?2))) as id`
