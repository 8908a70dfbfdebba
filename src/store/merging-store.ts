import type { DatabaseSync } from 'node:sqlite'
import type { MergingStore, TieRow } from '../app/ports.ts'
import type { Exchange } from '../domain/exchange.ts'
import { splitPeople } from './merge-people.ts'
import { SettlementStore } from './settlement-store.ts'
import { prepare } from './statement.ts'

/** Merges and splits, on SQLite. */
export class BookMergingStore implements MergingStore {
  readonly #db: DatabaseSync
  readonly #settlement: SettlementStore

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#settlement = new SettlementStore(db)
  }

  distinctPairs(): readonly (readonly [string, string])[] {
    const rows = prepare(this.#db, 'select a, b from distinct_pair').all()
    return rows.map((row) => [String(row['a']), String(row['b'])] as const)
  }

  split(publicId: string): readonly number[] | null {
    const parts = splitPeople(this.#db, publicId)
    return parts === null ? null : [parts.kept, parts.restored]
  }

  merge(kept: number, absorbed: number, at: number): void {
    this.#settlement.merge(kept, absorbed, at)
  }

  exchangesOf(people: readonly number[]): Iterable<Exchange> {
    return this.#settlement.exchangesOf(people)
  }

  replaceTies(people: readonly number[], ties: ReadonlyMap<number, TieRow>): void {
    this.#settlement.replaceTies(people, ties)
  }

  together<T>(work: () => T): T {
    return this.#settlement.together(work)
  }
}
