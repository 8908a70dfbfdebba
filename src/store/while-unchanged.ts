import type { DatabaseSync } from 'node:sqlite'
import { prepare } from './statement.ts'

/**
 * Something that was read from a book, for as long as nothing is written to it, by whomever: a plan that is asked for
 * again while the book stays open need not read it again.
 */
export class WhileUnchanged<T> {
  readonly #make: () => T
  readonly #kept = new WeakMap<DatabaseSync, { readonly state: string; readonly value: T }>()

  /** @param make an empty one, to be filled while reading */
  constructor(make: () => T) {
    this.#make = make
  }

  /** What was filled since the book last changed; an empty one otherwise. */
  of(db: DatabaseSync): T {
    const state = stateOf(db)
    const kept = this.#kept.get(db)
    if (kept?.state === state) return kept.value
    const value = this.#make()
    this.#kept.set(db, { state, value })
    return value
  }
}

/** Of what was read by number, these. */
export function those<T>(read: ReadonlyMap<number, T>, wanted: readonly number[]): Map<number, T> {
  const found = new Map<number, T>()
  for (const one of wanted) {
    const value = read.get(one)
    if (value !== undefined) found.set(one, value)
  }
  return found
}

/** Runs a write after which all that is kept still holds: what a plan notes of itself, and the owner's answers. */
export function leavingAllElse<T>(db: DatabaseSync, write: () => T): T {
  const before = ownChanges(db)
  const result = write()
  besides.set(db, (besides.get(db) ?? 0) + ownChanges(db) - before)
  return result
}

/** How many rows were changed through this connection by such writes. */
const besides = new WeakMap<DatabaseSync, number>()

/** Another one after every write of another connection, and of this one. */
export function stateOf(db: DatabaseSync): string {
  const others = Number(prepare(db, 'pragma data_version').get()?.['data_version'])
  return `${others} ${ownChanges(db) - (besides.get(db) ?? 0)}`
}

function ownChanges(db: DatabaseSync): number {
  return Number(prepare(db, 'select total_changes() as n').get()?.['n'])
}
