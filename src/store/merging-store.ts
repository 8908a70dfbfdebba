import type { DatabaseSync } from 'node:sqlite'
import type { MergingStore, TieRow } from '../app/ports.ts'
import type { Acquaintance } from '../domain/acquaintance.ts'
import type { Exchange } from '../domain/exchange.ts'
import { mergePeople, splitPeople } from './merge-people.ts'
import { distinctPairs, forgetApart, keepApart } from './owners-word.ts'
import { SettlementStore } from './settlement-store.ts'

/** Merges and splits, on SQLite. */
export class BookMergingStore implements MergingStore {
  readonly #db: DatabaseSync
  readonly #settlement: SettlementStore

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#settlement = new SettlementStore(db)
  }

  distinctPairs(): readonly (readonly [string, string])[] {
    return distinctPairs(this.#db)
  }

  split(publicId: string, at: number): readonly number[] | null {
    const parts = splitPeople(this.#db, publicId, at)
    return parts === null ? null : [parts.kept, parts.restored]
  }

  merge(kept: number, absorbed: number, at: number): void {
    mergePeople(this.#db, { kept, absorbed, at, byOwner: true })
  }

  keepApart(a: number, b: number, at: number): void {
    keepApart(this.#db, [a, b], at)
  }

  forgetApart(a: number, b: number): void {
    forgetApart(this.#db, [a, b])
  }

  touchedPeople(): readonly number[] {
    return this.#settlement.touchedPeople(false)
  }

  exchangesOf(people: readonly number[]): Iterable<Exchange> {
    return this.#settlement.exchangesOf(people)
  }

  replaceTies(people: readonly number[], ties: ReadonlyMap<number, TieRow>): void {
    this.#settlement.replaceTies(people, ties)
  }

  replaceAcquaintances(people: readonly number[], found: readonly Acquaintance[]): void {
    this.#settlement.replaceAcquaintances(people, found)
  }

  together<T>(work: () => T): T {
    return this.#settlement.together(work)
  }
}
