import type { DatabaseSync } from 'node:sqlite'
import type { CommunicationStore } from '../app/ports.ts'
import { prepare } from './statement.ts'

/** How the owner and people talk with each other, on SQLite. */
export class BookCommunicationStore implements CommunicationStore {
  readonly #db: DatabaseSync

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  async ownerNames(): Promise<readonly string[]> {
    return prepare(this.#db, OWNER_NAMES)
      .all()
      .map((row) => String(row['name']))
  }
}

const OWNER_NAMES = `
  select n.name from identity_name n join identity o on o.id = n.identity_id
  where o.nature = 'owner' group by n.name order by sum(n.count) desc, n.name`
