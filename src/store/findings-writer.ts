import type { DatabaseSync } from 'node:sqlite'
import type { TextReading } from '../app/ports.ts'
import { LetterWriter } from './letter-writer.ts'
import { type Statement, prepare } from './statement.ts'

/** The tables that hold what readers found, each with the interaction that it was found in. */
export const FINDING_TABLES = ['request', 'promise', 'milestone', 'feeling', 'letter', 'phrase'] as const

/** Those whose findings may be somebody's in a meeting. */
export const SPOKEN_TABLES = ['request', 'promise', 'milestone', 'feeling'] as const

/** Writes the findings of one text in place of those it had. */
export class FindingsWriter {
  readonly #drops: readonly Statement[]
  readonly #request: Statement
  readonly #promise: Statement
  readonly #milestone: Statement
  readonly #feeling: Statement
  readonly #mark: Statement
  readonly #letters: LetterWriter

  constructor(db: DatabaseSync) {
    this.#drops = FINDING_TABLES.map((table) => prepare(db, `delete from ${table} where interaction_id = ?`))
    const insert = (table: string, columns: string) => {
      const marks = columns.replace(/\w+/g, '?')
      return prepare(
        db,
        `insert into ${table} (interaction_id, author_id, span_start, span_end, quote, ${columns}) values (?, ?, ?, ?, ?, ${marks})`,
      )
    }
    this.#request = insert('request', 'kind, strength, main, addressed')
    this.#promise = insert('promise', 'what, due, strength')
    this.#milestone = insert('milestone', 'polarity, kind, subject, subject_words, strength')
    this.#feeling = insert('feeling', 'kind, strength')
    this.#letters = new LetterWriter(db)
    this.#mark = prepare(
      db,
      'update interaction set read_version = ?, language = ?, words = ?, courtesy = ?, valence = ? where id = ?',
    )
  }

  write(reading: TextReading, version: number): void {
    const { interaction: id } = reading
    for (const drop of this.#drops) drop.run(id)
    for (const { start, end, quote, author, kind, strength, main, addressed } of reading.asks)
      this.#request.run(id, author ?? null, start, end, quote, kind, strength, main ? 1 : 0, addressed)
    for (const { start, end, quote, author, what, due, strength } of reading.promises)
      this.#promise.run(id, author ?? null, start, end, quote, what, due, strength)
    for (const one of reading.milestones) {
      const { start, end, quote, author, polarity, kind, subject, subjectWords, strength } = one
      this.#milestone.run(
        id,
        author ?? null,
        start,
        end,
        quote,
        polarity,
        kind,
        subject,
        subjectWords,
        strength,
      )
    }
    for (const { start, end, quote, author, kind, strength } of reading.feelings)
      this.#feeling.run(id, author ?? null, start, end, quote, kind, strength)
    if (reading.letter !== undefined) this.#letters.write(id, reading.letter)
    this.#mark.run(version, reading.language, reading.words, reading.courtesy, reading.valence, id)
  }
}
