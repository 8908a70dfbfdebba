import type { DatabaseSync } from 'node:sqlite'
import { threadSubject } from '../domain/thread-subject.ts'
import { LEAST_SUBJECT, THIRTY_DAYS, guessThreads } from './thread-guess.ts'
import { type Row, prepare } from './statement.ts'

/** More new messages than these are not looked at one by one. */
const FEW = 50

/**
 * Guesses threads anew, where what came since the last guess may change any of them: to go through the whole book takes
 * long, and most letters stand alone under their subject, or answer what is answered already.
 * @param through the newest interaction that the last guess knew
 */
export function guessThreadsSince(db: DatabaseSync, through: number): void {
  const joined = prepare(db, "select 1 from setting where key = 'threads_joined'").get() !== undefined
  const added = prepare(db, ADDED).all(through, FEW + 1)
  if (!joined && added.length <= FEW && !added.some((row) => changesGuess(db, row, through))) return
  guessThreads(db)
}

/** Whether a new message bears a subject that others near it bear, or answers one that does. */
function changesGuess(db: DatabaseSync, added: Row, through: number): boolean {
  const answered = prepare(db, ANSWERED_BY).all(added['parent_hash'] ?? null, through)
  return [added, ...answered].some((row) => isGuessable(row) && hasNamesake(db, row))
}

function isGuessable(row: Row): boolean {
  return row['guessable'] === 1 && threadSubject(String(row['subject'])).length >= LEAST_SUBJECT
}

/** Alone within a month to either side, a message is in no guessed thread, and keeps none together. */
function hasNamesake(db: DatabaseSync, row: Row): boolean {
  const at = Number(row['at'])
  const subject = threadSubject(String(row['subject']))
  return prepare(db, NEAR)
    .all(at - THIRTY_DAYS, at + THIRTY_DAYS, row['id'] ?? null)
    .some((near) => threadSubject(String(near['subject'])) === subject)
}

/** Without looking whether it was answered. */
const GUESSABLE =
  "kind = 'message' and at is not null and parent_hash is null and traffic in ('personal', 'list')"

const ADDED = `
  select id, at, subject, parent_hash, ${GUESSABLE} as guessable from interaction where id > ?1 and kind = 'message' limit ?2`

const ANSWERED_BY = `
  select id, at, subject, ${GUESSABLE} as guessable from interaction where message_hash = ?1 and id <= ?2`

const NEAR = `select subject from interaction where at >= ?1 and at <= ?2 and id <> ?3 and ${GUESSABLE}`
