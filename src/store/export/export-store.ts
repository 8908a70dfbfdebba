import type { DatabaseSync } from 'node:sqlite'
import type { EntryOut, ExportStore, LetterOut, MilestoneOut, Profile, PromiseOut } from '../../app/ports.ts'
import type { ExportedPart, ExportedParts } from '../../domain/exported/parts.ts'
import { numberOrNull } from '../column.ts'
import { contentHash } from '../content-hash.ts'
import { prepare } from '../statement.ts'
import { interactionLines } from './interaction-lines.ts'
import { Naming } from './naming.ts'
import { entriesOut, lettersOut } from './outward-records.ts'
import { milestonesOut, profiles, promisesOut } from './outward-people.ts'
import {
  cardLines,
  connectionLines,
  identityLines,
  personLines,
  setAsideLines,
  sourceFileLines,
  sourceLines,
  threadLines,
} from './record-lines.ts'
import { planLines, wordLines } from './word-lines.ts'

/** All of a book, read out, on SQLite. */
export class BookExportStore implements ExportStore {
  readonly #db: DatabaseSync
  #naming: Naming | null = null

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  atOneMoment<T>(work: () => T): T {
    // What is laid out and sorted on the way would take hundreds of megabytes of memory in a large book.
    this.#db.exec('pragma temp_store = file; begin')
    try {
      return work()
    } finally {
      this.#naming = null
      // Nothing was written but tables of this connection's own, which go with it.
      this.#db.exec('rollback; pragma temp_store = memory')
    }
  }

  hash(): string {
    return contentHash(this.#db)
  }

  newest(): number | null {
    return numberOrNull(prepare(this.#db, 'select max(at) as at from interaction').get()?.['at'])
  }

  counts(): { readonly people: number; readonly interactions: number } {
    const count = (table: string) =>
      Number(prepare(this.#db, `select count(*) as n from ${table}`).get()?.['n'])
    return { people: count('person'), interactions: count('interaction') }
  }

  lines<P extends ExportedPart>(part: P): Iterable<ExportedParts[P]> {
    const lines: { readonly [Q in ExportedPart]: () => Iterable<ExportedParts[Q]> } = {
      sources: () => sourceLines(this.#db, this.#names),
      sourceFiles: () => sourceFileLines(this.#db),
      setAside: () => setAsideLines(this.#db),
      people: () => personLines(this.#db),
      identities: () => identityLines(this.#db),
      cards: () => cardLines(this.#db, this.#names),
      connections: () => connectionLines(this.#db, this.#names),
      threads: () => threadLines(this.#db),
      interactions: () => interactionLines(this.#db, this.#names),
      words: () => wordLines(this.#db, this.#names),
      plans: () => planLines(this.#db, this.#names),
    }
    return lines[part]()
  }

  profiles(): Iterable<Profile> {
    return profiles(this.#db)
  }

  letters(): Iterable<LetterOut> {
    return lettersOut(this.#db, this.#names)
  }

  entries(): Iterable<EntryOut> {
    return entriesOut(this.#db)
  }

  promises(): Iterable<PromiseOut> {
    return promisesOut(this.#db)
  }

  milestones(): Iterable<MilestoneOut> {
    return milestonesOut(this.#db)
  }

  get #names(): Naming {
    return (this.#naming ??= new Naming(this.#db))
  }
}
