import type { DatabaseSync } from 'node:sqlite'
import type { Letterhead } from '../app/ports.ts'
import { type Row, prepare } from './statement.ts'

/** The envelopes of these interactions, by number. */
export function letterheadsOf(
  db: DatabaseSync,
  interactions: readonly number[],
): ReadonlyMap<number, Letterhead> {
  const rows = prepare(db, HEADS).all(JSON.stringify([...new Set(interactions)]))
  return new Map(rows.map((row) => [Number(row['id']), letterheadIn(db, row)]))
}

function letterheadIn(db: DatabaseSync, row: Row): Letterhead {
  const id = Number(row['id'])
  const parties = prepare(db, PARTIES).all(id)
  const byOwner = row['nature'] === 'owner'
  const sender = typeof row['person_id'] === 'number' && !byOwner ? row['person_id'] : null
  const people = parties.flatMap(({ nature, person_id: person }) =>
    nature === 'owner' || typeof person !== 'number' ? [] : [person],
  )
  return {
    interaction: id,
    at: Number(row['at'] ?? 0),
    kind: String(row['kind']),
    subject: String(row['subject']),
    traffic: String(row['traffic']),
    byOwner,
    sender,
    messageId: textOrNull(row['message_id']),
    references: threadBefore(db, row['parent_hash']),
    lists: [
      ...new Set(
        parties.flatMap(({ nature, kind, value }) =>
          nature === 'list' && kind === 'email' ? [String(value)] : [],
        ),
      ),
    ],
    people: [...new Set(people)],
    language: textOrNull(row['language']),
  }
}

/** So many earlier messages of a thread are named: RFC 5322 §3.6.4 asks for all, mailers are content with the last. */
const MOST_REFERENCES = 10

/** What a message answers, what that answers, and so on, as far as the book has it; the oldest first. */
function threadBefore(db: DatabaseSync, parentHash: unknown): string[] {
  const found: string[] = []
  let hash = parentHash
  while (typeof hash === 'number' && found.length < MOST_REFERENCES) {
    const parent = prepare(db, PARENT).get(hash)
    const id = textOrNull(parent?.['message_id'])
    if (id === null || found.includes(id)) break
    found.unshift(id)
    hash = parent?.['parent_hash']
  }
  return found
}

const HEADS = `
  select i.id, i.at, i.kind, i.subject, i.traffic, i.message_id, i.parent_hash, i.language, s.nature, s.person_id
  from json_each(?) as wanted cross join interaction i left join identity s on s.id = i.sender_id
  where i.id = wanted.value`

const PARTIES = `
  select x.nature, x.kind, x.value, x.person_id from participant p cross join identity x
  where p.interaction_id = ? and x.id = p.identity_id order by p.role desc, x.value`

const PARENT = 'select message_id, parent_hash from interaction where message_hash = ? order by id limit 1'

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
