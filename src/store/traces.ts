import type { DatabaseSync } from 'node:sqlite'
import { SMALL_COMPANY } from '../domain/small-company.ts'
import type { Traces } from '../domain/stranger.ts'
import { prepare } from './statement.ts'

/**
 * What shows whether anyone deals with an address. Every settlement asks this of each nameless writer anew, so it looks at
 * an address's first letters only: a human who is dealt with shows it in these, and a program may have sent any number.
 */
export function tracesOf(db: DatabaseSync, identity: number): Traces {
  if (prepare(db, WRITTEN_TO).get(identity) !== undefined) return { wasWrittenTo: true, letters: [] }
  const letters = prepare(db, LETTERS).all(identity, SMALL_COMPANY, FIRST_LETTERS)
  return {
    wasWrittenTo: false,
    letters: letters.map((row) => ({
      subject: String(row['subject']),
      answers: row['answers'] === 1,
      isAnswered: row['answered'] === 1,
      reachesSomeone: row['reaches'] === 1,
    })),
  }
}

/** Whether an identity was asked to a meeting, or asked others to one. */
export function hasMet(db: DatabaseSync, identity: number): boolean {
  return prepare(db, MET).get(identity) !== undefined
}

/** Why the first messages that an identity did not write by hand were taken for automated or bulk, each reason once. */
export function whyAutomated(db: DatabaseSync, identity: number): readonly string[] {
  const rows = prepare(db, WHY_AUTOMATED).all(identity, FIRST_LETTERS)
  return rows.map((row) => String(row['why'] ?? ''))
}

const FIRST_LETTERS = 50

/** `cross join`: from the identity's own rows. What it sent to itself is passed over. */
const WRITTEN_TO = `
  select 1 from participant p cross join interaction i on i.id = p.interaction_id
  where p.identity_id = ? and p.role <> 'from' and i.sender_id is not p.identity_id limit 1`

/** An answer whose question is not in the book is taken at its word; one to its own writer's letter is a follow-up. */
const LETTERS = `
  select i.subject,
    i.parent_hash is not null and not exists (
      select 1 from interaction parent where parent.message_hash = i.parent_hash and parent.sender_id = i.sender_id
    ) as answers,
    exists (
      select 1 from interaction child where child.parent_hash = i.message_hash and child.sender_id <> i.sender_id
    ) as answered,
    exists (
      select 1 from participant p cross join identity x on x.id = p.identity_id
      where p.interaction_id = i.id and x.id <> i.sender_id and (x.list_posts > 0
        or (i.recipients <= ?2 and (x.nature = 'owner' or x.sent_personal + x.sent_list > 0)))
    ) as reaches
  from interaction i where i.sender_id = ?1 and i.traffic in ('personal', 'list')
  order by i.at, i.id limit ?3`

const MET = `
  select 1 from participant where identity_id = ? and role in ('organizer', 'attendee') limit 1`

const WHY_AUTOMATED = `
  select distinct traffic_why as why from (
    select traffic_why from interaction where sender_id = ? and traffic in ('bulk', 'automated') order by at, id limit ?)
  order by why`
