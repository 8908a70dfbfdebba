import type { DatabaseSync } from 'node:sqlite'
import type { PlanTie, TieChoice } from '../app/ports.ts'
import { decodeAll, historyOf } from '../domain/tie/contact.ts'
import type { History } from '../domain/tie/history.ts'
import { numberOrNull, textOrNull } from './column.ts'
import { type Row, type Statement, prepare } from './statement.ts'
import { peopleWithin } from './ties-within.ts'
import { WhileUnchanged } from './while-unchanged.ts'

/** So many histories and ties are remembered at most. */
const REMEMBERED = 100_000

/**
 * Reads ties with their histories. A history is unpacked once for as long as the book stays open: what a tie's number
 * stands for never changes, whoever writes to the book. A plan that is asked for again reads thousands. What stands
 * beside it is kept while nothing is written, and is the same value then.
 */
export class TieReader {
  readonly #db: DatabaseSync
  readonly #contacts: Statement
  readonly #histories = new Map<number, History>()
  readonly #read = new WhileUnchanged(() => new Map<number, PlanTie>())

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#contacts = prepare(db, CONTACTS)
  }

  /** The ties chosen, by person. What the owner said of people is as of the latest word. */
  read(which: TieChoice, now: number): PlanTie[] {
    const people = this.#peopleOf(which, now)
    const read = this.#read.of(this.#db)
    const missing = people.filter((person) => !read.has(person))
    if (read.size + missing.length > REMEMBERED) read.clear()
    if (missing.length > 0) {
      const rows = prepare(this.#db, TIES_OF).all(JSON.stringify(read.size === 0 ? people : missing))
      this.#remember(rows.map((row) => Number(row['tie'])))
      for (const row of rows)
        read.set(Number(row['id']), planTie(row, this.#histories.get(Number(row['tie'])) ?? NO_HISTORY))
    }
    return people.flatMap((person) => read.get(person) ?? [])
  }

  /** By number; some of them may have no tie. */
  #peopleOf(which: TieChoice, now: number): readonly number[] {
    if (which !== 'all' && 'people' in which) return [...new Set(which.people)].toSorted((a, b) => a - b)
    if (which !== 'all') return peopleWithin(this.#db, which, now)
    const list: unknown = JSON.parse(String(prepare(this.#db, EVERYONE).get()?.['people'] ?? '[]'))
    return Array.isArray(list) ? list.map(Number) : []
  }

  #remember(ties: readonly number[]): void {
    const missing = ties.filter((tie) => !this.#histories.has(tie))
    if (missing.length === 0) return
    if (this.#histories.size + missing.length > REMEMBERED) this.#histories.clear()
    const rows = this.#contacts.all(JSON.stringify(missing))
    const contacts = rows.map((row) =>
      row['contacts'] instanceof Uint8Array ? row['contacts'] : new Uint8Array(0),
    )
    decodeAll(contacts).forEach((history, index) => this.#histories.set(Number(rows[index]?.['id']), history))
  }
}

const NO_HISTORY = historyOf([])

const CONTACTS = 'select id, contacts from tie where id in (select value from json_each(?))'

/** `cross join`: from the ties wanted to their people, not from everyone to theirs. */
const TIES_OF = `
  select tie.id as tie, person.id, person.public_id, person.name,
    person.circle, person.cadence_days, person.muted_until, tie.seen_at
  from json_each(?) as wanted cross join tie on tie.person_id = wanted.value
    cross join person on person.id = tie.person_id`

const EVERYONE = 'select json_group_array(person_id order by person_id) as people from tie'

function planTie(row: Row, history: History): PlanTie {
  return {
    person: Number(row['id']),
    publicId: String(row['public_id']),
    name: String(row['name']),
    history,
    circle: textOrNull(row['circle']),
    cadenceDays: numberOrNull(row['cadence_days']),
    mutedUntil: textOrNull(row['muted_until']),
    seenAt: numberOrNull(row['seen_at']),
  }
}
