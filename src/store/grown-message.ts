import type { DatabaseSync } from 'node:sqlite'
import type { PreparedMessage } from '../app/ports.ts'
import { FINDING_TABLES } from './findings-writer.ts'
import { type Statement, prepare } from './statement.ts'

/**
 * Finds the beginning of a message in the book, when the message has grown since. An mbox can be read while its last
 * message is being written; the next import reads that one again, and without this the book would keep both.
 */
export class GrownMessages {
  readonly #db: DatabaseSync
  readonly #find: Statement
  readonly #participants: Statement
  readonly #rewrite: Statement

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#find = prepare(db, FIND)
    this.#participants = prepare(db, 'select count(*) as n from participant where interaction_id = ?')
    this.#rewrite = prepare(db, 'update interaction set attachments = ?, read_version = 0 where id = ?')
  }

  /**
   * Takes out what the book knows by a message's beginning, for its whole self to be put there.
   * @param source where the message came from
   * @returns the interaction; null when the book has no beginning of this message, with all its headers
   */
  clear(message: PreparedMessage, source: number): number | null {
    if (message.messageHash === null) return null
    const { messageHash, place, at, from, subject, traffic } = message
    const row = this.#find.get(messageHash, source, place, at, from.value, subject, traffic)
    const id = Number(row?.['id'] ?? 0)
    if (id === 0 || this.#participants.get(id)?.['n'] !== participantsOf(message)) return null
    prepare(this.#db, 'delete from interaction_key where interaction_id = ?').run(id)
    for (const table of FINDING_TABLES)
      prepare(this.#db, `delete from ${table} where interaction_id = ?`).run(id)
    const attachments = message.attachments.length === 0 ? null : JSON.stringify(message.attachments)
    this.#rewrite.run(attachments, id)
    return id
  }
}

const FIND = `
  select i.id from interaction i left join identity x on x.id = i.sender_id
  where i.message_hash = ? and i.source_id = ? and i.place = ? and i.at is ? and coalesce(x.value, '') = ?
    and i.subject = ? and i.traffic = ?`

function participantsOf({ from, to, cc, bcc }: PreparedMessage): number {
  const roles = { from: [from], to, cc, bcc }
  return new Set(
    Object.entries(roles).flatMap(([role, parties]) =>
      parties.flatMap((party) => (party.value === '' ? [] : `${role} ${party.kind} ${party.value}`)),
    ),
  ).size
}
