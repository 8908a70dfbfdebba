import type { DatabaseSync } from 'node:sqlite'
import type { GivenAnswer, NewAnswer } from '../app/ports.ts'
import { presentId } from './absorbed-people.ts'
import { identityAbout } from './identity-about.ts'
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
