import type { DatabaseSync } from 'node:sqlite'
import { type Statement, prepare } from './statement.ts'

/**
 * Ties messages into threads as they come: every id that a message bears or names belongs to one thread, and a
 * message that names ids of several threads joins them. The order of arrival does not matter.
 */
export class ThreadWriter {
  /** The threads of ids met lately. */
  readonly #known = new Map<number, number>()
  readonly #threadOfReference: Statement
  readonly #addThread: Statement
  readonly #addReference: Statement
  readonly #moveReferences: Statement
  readonly #moveInteractions: Statement
  readonly #moveGuessed: Statement
  readonly #dropThread: Statement
  readonly #noteJoined: Statement

  constructor(db: DatabaseSync) {
    this.#threadOfReference = prepare(db, 'select thread_id from reference where hash = ?')
    this.#addThread = prepare(db, 'insert into thread default values')
    this.#addReference = prepare(db, 'insert into reference (hash, thread_id) values (?, ?)')
    this.#moveReferences = prepare(db, 'update reference set thread_id = ? where thread_id = ?')
    this.#moveInteractions = prepare(db, 'update interaction set thread_id = ? where thread_id = ?')
    this.#moveGuessed = prepare(db, 'update interaction set guessed_from = ? where guessed_from = ?')
    this.#dropThread = prepare(db, 'delete from thread where id = ?')
    // A guess rests on which threads there are (`guess-due.ts`).
    this.#noteJoined = prepare(
      db,
      "insert or replace into setting (key, value) values ('threads_joined', '')",
    )
  }

  /** @returns the thread that a message with these ids belongs to; a new one when none is known. */
  threadOf(hashes: readonly number[]): number {
    const unknown: number[] = []
    const threads = new Set<number>()
    for (const hash of new Set(hashes)) {
      const known = this.#threadOfId(hash)
      if (known === undefined) unknown.push(hash)
      else threads.add(known)
    }
    const [thread = Number(this.#addThread.run().lastInsertRowid), ...others] = [...threads].toSorted(
      (a, b) => a - b,
    )
    for (const other of others) this.#join(thread, other)
    for (const hash of unknown) {
      this.#addReference.run(hash, thread)
      this.#remember(hash, thread)
    }
    return thread
  }

  /** Forgets what a rolled-back transaction wrote. */
  forget(): void {
    this.#known.clear()
  }

  #threadOfId(hash: number): number | undefined {
    const known = this.#known.get(hash)
    if (known !== undefined) return known
    const row = this.#threadOfReference.get(hash)
    if (row === undefined) return undefined
    const thread = Number(row['thread_id'])
    this.#remember(hash, thread)
    return thread
  }

  #remember(hash: number, thread: number): void {
    // Bounded: a book of millions of messages must not keep them all in memory.
    if (this.#known.size >= MOST_KNOWN) this.#known.clear()
    this.#known.set(hash, thread)
  }

  #join(thread: number, other: number): void {
    this.#moveReferences.run(thread, other)
    this.#moveInteractions.run(thread, other)
    this.#moveGuessed.run(thread, other)
    this.#dropThread.run(other)
    this.#noteJoined.run()
    // Whatever is known of it is no longer so, and its number may be given to the next thread.
    this.#known.clear()
  }
}

/** How many ids are kept in mind: answers come soon after what they answer. */
const MOST_KNOWN = 50_000
