import type { DatabaseSync } from 'node:sqlite'
import type { GivenAnswer, NewAnswer } from '../app/ports.ts'
import { presentId } from './absorbed-people.ts'
import { identityAbout } from './identity-about.ts'
import { inTransaction } from './sqlite.ts'
import { type Row, prepare } from './statement.ts'

/** Every answer up to `now`, the latest first, with whose it is at present. */
export function answersGiven(db: DatabaseSync, now: number): readonly GivenAnswer[] {
  return prepare(db, GIVEN)
    .all(now)
    .map((row) => givenAnswer(db, row))
}

/**
 * Keeps an answer by the identity that it is about: the person's that takes part in what the suggestion rests on, so
 * that it goes with that identity wherever merges and splits put it.
 */
export function keepAnswer(db: DatabaseSync, answer: NewAnswer, interactions: readonly number[]): void {
  const present = presentId(db, answer.person) ?? answer.person
  const identity = identityAbout(db, { present, saidOf: answer.person }, interactions)
  prepare(
    db,
    `insert into suggestion_answer (suggestion_id, person_id, identity_id, way, action, answer, until, at, content)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    answer.suggestionId,
    answer.person,
    identity,
    answer.way,
    answer.action,
    answer.answer,
    answer.until,
    answer.at,
    answer.content,
  )
}

/**
 * Forgets the last answer to a suggestion, by its id as it was given, with what was kept by it at the same moment: that a
 * promise was kept, a repair that was opened and has no step yet, or was looked back at.
 * @returns what it was; null when there was none
 */
export function takeBackAnswer(db: DatabaseSync, suggestionId: string): GivenAnswer['answer'] | null {
  return inTransaction(db, () => {
    const row = prepare(db, TAKE_BACK).get(suggestionId)
    if (row === undefined) return null
    const at = Number(row['at'])
    if (row['action'] === 'keep promise')
      prepare(db, "delete from said_of_promise where at = ? and what = 'kept'").run(at)
    if (row['action'] === 'repair') {
      prepare(db, NOT_OPENED).run(suggestionId, at)
      prepare(db, NOT_CLOSED).run(at)
    }
    // The doors take no other answer, so the column's words are these.
    return String(row['answer']) as GivenAnswer['answer']
  })
}

const TAKE_BACK = `
  delete from suggestion_answer where id = (
    select id from suggestion_answer where suggestion_id = ? order by at desc, id desc limit 1)
  returning answer, action, at`

const NOT_OPENED = `
  delete from repair where suggestion_id = ? and opened = ?
    and not exists (select 1 from repair_step s where s.repair_id = repair.id)`

const NOT_CLOSED =
  "update repair set closed = null, outcome = null where closed = ? and outcome = 'looked back'"

function givenAnswer(db: DatabaseSync, row: Row): GivenAnswer {
  const person = String(row['person_id'])
  return {
    suggestionId: String(row['suggestion_id']),
    person,
    presentPerson: typeof row['present'] === 'string' ? row['present'] : (presentId(db, person) ?? person),
    way: String(row['way']),
    action: String(row['action']),
    // The doors take no other answer, so the column's words are these.
    answer: String(row['answer']) as GivenAnswer['answer'],
    until: typeof row['until'] === 'string' ? row['until'] : null,
    at: Number(row['at']),
    content: String(row['content']),
  }
}

const GIVEN = `
  select a.*, p.public_id as present from suggestion_answer a
    left join identity x on x.id = a.identity_id left join person p on p.id = x.person_id
  where a.at <= ? order by a.at desc, a.id desc`
