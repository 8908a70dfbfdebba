import type { DatabaseSync } from 'node:sqlite'
import { textOrNull } from '../column.ts'
import { type Statement, prepare } from '../statement.ts'

/** Names of rows that hold in any book: what points to what in an export. */
export class Naming {
  readonly #identity: Statement
  readonly #interaction: Statement
  readonly #keys: Statement
  readonly #identities = new Map<number, string>()

  /** Lays the fingerprints out by interaction: the book finds interactions by them, not them by interactions. */
  constructor(db: DatabaseSync) {
    db.exec(KEYS_BY_INTERACTION)
    this.#identity = prepare(db, "select kind || ':' || value as name from identity where id = ?")
    this.#keys = prepare(db, 'select hex(key) as key from exported_key where interaction_id = ? order by key')
    this.#interaction = prepare(
      db,
      `select coalesce(
         (select hex(key) from exported_key where interaction_id = ?1 order by key limit 1),
         (select 'event:' || key from event where interaction_id = ?1)) as name`,
    )
  }

  /** An identity by its kind and value. */
  identity(id: unknown): string {
    const number = Number(id)
    const known = this.#identities.get(number)
    if (known !== undefined) return known
    const name = String(this.#identity.get(number)?.['name'] ?? '')
    // Bounded: a book of millions of addresses must not keep them all in memory.
    if (this.#identities.size > 50_000) this.#identities.clear()
    this.#identities.set(number, name)
    return name
  }

  identityOrNull(id: unknown): string | null {
    const name = id === null ? '' : this.identity(id)
    return name === '' ? null : name
  }

  /** A JSON list of identities' numbers; those that are no more are left out. */
  identitiesIn(json: unknown): string[] {
    return numbersIn(json).flatMap((id) => this.identityOrNull(id) ?? [])
  }

  /** All fingerprints of an interaction, the least first. */
  keysOf(interaction: number): string[] {
    return this.#keys.all(interaction).map((row) => String(row['key']))
  }

  /** An interaction by the least of its fingerprints, or by its calendar entry; null when it is no more. */
  interaction(id: unknown): string | null {
    return textOrNull(this.#interaction.get(Number(id))?.['name'])
  }
}

const KEYS_BY_INTERACTION = `
  create temp table if not exists exported_key (
    interaction_id integer not null, key blob not null, primary key (interaction_id, key)) without rowid;
  delete from exported_key;
  insert into exported_key select interaction_id, key from interaction_key`

function numbersIn(json: unknown): number[] {
  const list: unknown = JSON.parse(String(json))
  return Array.isArray(list) ? list.map(Number) : []
}
