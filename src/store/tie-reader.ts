import type { DatabaseSync } from 'node:sqlite'
import type { PlanTie, TieBounds, TieChoice } from '../app/ports.ts'
import { DAY } from '../domain/milliseconds.ts'
import { decodeAll, historyOf } from '../domain/tie/contact.ts'
import type { History } from '../domain/tie/history.ts'
import { numberOrNull, textOrNull } from './column.ts'
import { type Row, type Statement, prepare } from './statement.ts'
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
    const list: unknown = JSON.parse(String(this.#listed(which, now)?.['people'] ?? '[]'))
    return Array.isArray(list) ? list.map(Number) : []
  }

  /** As one value: thousands of rows take three times as long. */
  #listed(which: 'all' | TieBounds, now: number): Row | undefined {
    if (which === 'all') return prepare(this.#db, EVERYONE).get()
    const { fromEach, spanDays, silentDays, outOfSight } = which
    const bounds = [now - silentDays * DAY, fromEach, spanDays * DAY]
    if (outOfSight === undefined) return prepare(this.#db, peopleWithin('true')).get(...bounds)
    const { leastDays, seenDays, seenShare } = outOfSight
    return prepare(this.#db, peopleWithin(OUT_OF_SIGHT)).get(
      ...bounds,
      now,
      (leastDays - 1) * DAY,
      seenDays * DAY,
      seenShare,
    )
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

/** What the whole of a tie is short of, it was short of at any moment before: so this holds for a past `now` too. */
function peopleWithin(alsoHolds: string): string {
  return `
    select json_group_array(person_id order by person_id) as people from (
      select tie.person_id from tie
      where tie.last_two_way_at >= ?1 and tie.from_them >= ?2 and tie.from_owner >= ?2
        and tie.last_at - tie.first_at >= ?3 and ${alsoHolds}
      union
      select id from person where circle is not null or cadence_days is not null)`
}

/**
 * Known of ties of which nothing is later than `now` (?4); the others stay in. A day begins at midnight where the owner
 * is, so that two days are left as a margin.
 */
const OUT_OF_SIGHT = `(tie.last_at > ?4 or tie.seen_at > ?4 or (
  tie.last_two_way_at <= ?4 - ?5
  and (tie.seen_at is null or tie.seen_at <= tie.last_two_way_at + ${2 * DAY}
    or ?4 - tie.seen_at > max(?6, ?7 * (?4 - tie.last_two_way_at)) - ${2 * DAY})))`

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
