import type { DatabaseSync } from 'node:sqlite'
import { IdentityWriter } from '../identity-writer.ts'
import { type Statement, prepare } from '../statement.ts'
import type { IdentityKind, Party } from '../../domain/identity.ts'

/** What every part of an export is taken in with: the book's numbers for the export's names, and what is noted on the way. */
export class Taking {
  readonly db: DatabaseSync
  /** Whether the book held nothing before: then all is taken as it stands, numbers and counts too. */
  readonly intoEmpty: boolean
  readonly identities: IdentityWriter
  /** Where the export and the book say different things, and what stands now. */
  readonly contradictions = new Set<string>()
  read = 0
  added = 0
  readonly #keyOf: Statement
  readonly #eventOf: Statement
  readonly #nameOf: Statement

  constructor(db: DatabaseSync) {
    this.db = db
    this.intoEmpty = prepare(db, IS_EMPTY).get()?.['empty'] === 1
    this.identities = new IdentityWriter(db)
    this.#keyOf = prepare(db, 'select interaction_id from interaction_key where key = unhex(?)')
    this.#eventOf = prepare(db, 'select interaction_id from event where key = ?')
    this.#nameOf = prepare(db, NAME_OF)
  }

  /** The number of an identity, which is made when the book has none of that name. */
  identity(name: string): number {
    return this.identities.find(partyNamed(name))
  }

  identityOrNull(name: string | null): number | null {
    return name === null ? null : this.identity(name)
  }

  /** The number of an interaction; null when the book has none of that name. */
  interaction(name: string): number | null {
    const row = name.startsWith('event:')
      ? this.#eventOf.get(name.slice('event:'.length))
      : this.#keyOf.get(name)
    return row === undefined ? null : Number(row['interaction_id'])
  }

  /** What an identity's person is called; else what it is itself. */
  nameOf(identity: number): string {
    return String(this.#nameOf.get(identity)?.['name'] ?? '')
  }

  /** Notes one more record of the export, and whether the book did not have it. */
  count(isNew: boolean): void {
    this.read += 1
    if (isNew) this.added += 1
  }
}

const IS_EMPTY = `
  select not exists (select 1 from identity) and not exists (select 1 from interaction)
    and not exists (select 1 from person) and not exists (select 1 from source) as empty`

const NAME_OF =
  'select coalesce(p.name, x.value) as name from identity x left join person p on p.id = x.person_id where x.id = ?'

/** `email:ann@lee.example`: the shape of a line lets nothing else pass. */
export function partyNamed(name: string): Party {
  const colon = name.indexOf(':')
  return { name: '', kind: name.slice(0, colon) as IdentityKind, value: name.slice(colon + 1) }
}

/** An ISO day in UTC, for what is told of two moments. */
export function dayText(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
