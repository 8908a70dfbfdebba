import type { DatabaseSync } from 'node:sqlite'
import { DAY } from '../domain/milliseconds.ts'
import { threadSubject } from '../domain/thread-subject.ts'
import { type Row, type Statement, prepare } from './statement.ts'

/** Between two messages of one guessed thread. */
export const THIRTY_DAYS = 30 * DAY

/** A shorter subject says too little. */
export const LEAST_SUBJECT = 4

/** So many threads of one subject are kept in mind: a daily report has no end of them. */
const MOST_OPEN = 100

/**
 * Joins messages that bear no reply headers (Exchange exports) into threads: the same subject without its
 * Re/Fwd marks, two parties in common, and at most thirty days since the thread's last message. Such threads are
 * marked as guessed. All anew: what came since may tell better, and the order of imports must not show.
 */
export function guessThreads(db: DatabaseSync): void {
  db.exec(UNDO)
  const guess = new Guess(db)
  for (const row of prepare(db, HEADERLESS).all()) guess.place(row)
}

/** `people` are looked up once another message bears its subject: most subjects stand alone. */
type OpenThread = { readonly thread: number; readonly first: number; at: number; people: Set<number> | null }

class Guess {
  readonly #openBySubject = new Map<string, OpenThread[]>()
  readonly #parties: Statement
  readonly #move: Statement
  readonly #mark: Statement

  constructor(db: DatabaseSync) {
    this.#parties = prepare(db, 'select distinct identity_id from participant where interaction_id = ?')
    this.#move = prepare(db, 'update interaction set thread_id = ?, guessed_from = ? where id = ?')
    this.#mark = prepare(db, 'update thread set guessed = 1 where id = ?')
  }

  place(row: Row): void {
    const subject = threadSubject(String(row['subject']))
    if (subject.length < LEAST_SUBJECT) return
    const message = Number(row['id'])
    const at = Number(row['at'])
    const own = Number(row['thread_id'])
    const open = (this.#openBySubject.get(subject) ?? []).filter((one) => at - one.at <= THIRTY_DAYS)
    const match = open.length === 0 ? undefined : this.#join(message, at, open)
    if (match === undefined) open.push({ thread: own, first: message, at, people: null })
    else if (match.thread !== own) {
      this.#move.run(match.thread, own, message)
      this.#mark.run(match.thread)
    }
    this.#openBySubject.set(subject, open.slice(-MOST_OPEN))
  }

  /** The latest of these threads that shares two parties with the message, which it then has too. */
  #join(message: number, at: number, open: readonly OpenThread[]): OpenThread | undefined {
    const people = this.#peopleOf(message)
    const match = open.findLast((one) => {
      one.people ??= new Set(this.#peopleOf(one.first))
      return people.filter((id) => one.people?.has(id)).length >= 2
    })
    if (match === undefined) return undefined
    match.at = at
    for (const id of people) match.people?.add(id)
    return match
  }

  #peopleOf(message: number): number[] {
    return this.#parties.all(message).map((party) => Number(party['identity_id']))
  }
}

/** Puts every guessed message back into the thread that its headers give. */
const UNDO = `
  update interaction set thread_id = guessed_from, guessed_from = null where guessed_from is not null;
  update thread set guessed = 0 where guessed = 1;
  delete from setting where key = 'threads_joined'`

/** Messages that answer nothing by their headers and that nothing answers by its headers. */
const HEADERLESS = `
  select id, at, subject, thread_id from interaction as i
  where kind = 'message' and at is not null and parent_hash is null and traffic in ('personal', 'list')
    and not exists (select 1 from interaction c where c.parent_hash = i.message_hash)
  order by at, id`
