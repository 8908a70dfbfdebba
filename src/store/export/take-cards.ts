import type { ExportedCard, ExportedParts } from '../../domain/exported/parts.ts'
import { CardFactsWriter } from '../card-facts-writer.ts'
import { prepare } from '../statement.ts'
import type { Taking } from './taking.ts'

/** Cards that the book does not have. One that says something else in the book stays as it is there. */
export function takeCards(taking: Taking, cards: Iterable<ExportedCard>): void {
  const { db } = taking
  const facts = new CardFactsWriter(db)
  const known = prepare(db, 'select id, content from card where key = ?')
  const add = prepare(db, 'insert into card (key, source_path, human, content) values (?, ?, ?, ?)')
  const addIdentity = prepare(db, 'insert or ignore into card_identity (card_id, identity_id) values (?, ?)')
  const addWork = prepare(
    db,
    'insert or ignore into card_work (card_id, file, organization, title, at) values (?, ?, ?, ?, ?)',
  )
  let others = 0
  for (const { source, content, identities, work } of cards) {
    const json = JSON.stringify(content)
    const row = known.get(content.key)
    taking.count(row === undefined)
    if (row !== undefined && row['content'] !== json) others += 1
    let id = Number(row?.['id'] ?? 0)
    if (row === undefined) {
      id = Number(add.run(content.key, source, content.human ? 1 : 0, json).lastInsertRowid)
      facts.writeDays(id, content)
      for (const name of identities) addIdentity.run(id, taking.identity(name))
    }
    for (const { file, organization, title, at } of work) addWork.run(id, file, organization, title, at)
  }
  if (others > 0)
    taking.contradictions.add(
      `${others} ${others === 1 ? 'card says' : 'cards say'} something else in your book: what your book says stands.`,
    )
}

/** Invitations, endorsements and recommendations that the book does not have. */
export function takeConnections(taking: Taking, connections: Iterable<ExportedParts['connections']>): void {
  const add = prepare(
    taking.db,
    'insert or ignore into connection (key, identity_id, what, direction, at, words) values (?, ?, ?, ?, ?, ?)',
  )
  for (const { key, identity, what, direction, at, words } of connections) {
    const { changes } = add.run(key, taking.identity(identity), what, direction, at, words)
    taking.count(Number(changes) === 1)
  }
}
