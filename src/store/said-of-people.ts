import type { DatabaseSync } from 'node:sqlite'
import type { SaidOfPerson, WordOnPerson } from '../app/ports.ts'
import { textOrNull } from './column.ts'
import { inTransaction } from './sqlite.ts'
import { type Row, prepare } from './statement.ts'

/** Keeps a word of the owner on a person by each identity that is theirs now. */
export function sayOfPerson(db: DatabaseSync, person: number, { what, value, at }: WordOnPerson): void {
  inTransaction(db, () => {
    prepare(
      db,
      'insert into said_of_person (at, identity_id, what, value) select ?, id, ?, ? from identity where person_id = ? order by id',
    ).run(at, what, value, person)
    // What is said of a past day (`now` is a parameter) may have been overtaken since.
    recall(db, person, (one) => one === what)
  })
}

/** What the owner had said of one person by `now`. */
export function saidOf(db: DatabaseSync, person: number, now: number): SaidOfPerson {
  const since = saidBy(db, now).get(person)
  if (since !== undefined) return since
  const row = prepare(db, 'select circle, cadence_days, muted_until from person where id = ?').get(person)
  return {
    circle: textOrNull(row?.['circle']),
    cadenceDays: typeof row?.['cadence_days'] === 'number' ? row['cadence_days'] : null,
    mutedUntil: textOrNull(row?.['muted_until']),
  }
}

/** The circle of everybody whom the owner had put in one by `now`. */
export function circlesBy(db: DatabaseSync, now: number): ReadonlyMap<number, string> {
  const rows = prepare(db, 'select id, circle from person where circle is not null').all()
  const circles = new Map(rows.map((row) => [Number(row['id']), String(row['circle'])]))
  for (const [person, { circle }] of saidBy(db, now))
    if (circle === null) circles.delete(person)
    else circles.set(person, circle)
  return circles
}

/** Gives a person the last words of the owner on their identities, also from when those were somebody else's. */
export function recallWords(db: DatabaseSync, person: number): void {
  recall(db, person, () => true)
}

/** Gives everybody of whom anything was said the last words of the owner. */
export function recallAllWords(db: DatabaseSync): void {
  inTransaction(db, () => {
    for (const { id } of prepare(db, SAID_SINCE).all(Number.MIN_SAFE_INTEGER)) recallWords(db, Number(id))
  })
}

/** What had been said by `now` of those people of whom more was said since; nobody else is in it. */
export function saidBy(db: DatabaseSync, now: number): ReadonlyMap<number, SaidOfPerson> {
  const people = prepare(db, SAID_SINCE).all(now)
  return new Map(
    people.map(({ id }) => [Number(id), asSaid(prepare(db, LAST_WORDS).all(Number(id), now))] as const),
  )
}

function asSaid(rows: readonly Row[]): SaidOfPerson {
  const said = new Map(rows.map((row) => [String(row['what']), textOrNull(row['value'])]))
  const cadence = said.get('cadence') ?? null
  return {
    circle: said.get('circle') ?? null,
    cadenceDays: cadence === null ? null : Number(cadence),
    mutedUntil: said.get('mute') ?? null,
  }
}

function recall(db: DatabaseSync, person: number, isMeant: (what: string) => boolean): void {
  for (const row of prepare(db, LAST_WORDS).all(person, Number.MAX_SAFE_INTEGER))
    if (isMeant(String(row['what']))) applyTo(db, person, String(row['what']), textOrNull(row['value']))
}

function applyTo(db: DatabaseSync, person: number, what: string, value: string | null): void {
  const sql = COLUMNS.get(what)
  if (sql !== undefined && (what !== 'name' || value !== null)) prepare(db, sql).run(value, person)
}

const COLUMNS: ReadonlyMap<string, string> = new Map([
  ['name', 'update person set name = ?, named_by_owner = 1 where id = ?'],
  ['circle', 'update person set circle = ? where id = ?'],
  ['cadence', 'update person set cadence_days = cast(? as integer) where id = ?'],
  ['mute', 'update person set muted_until = ? where id = ?'],
])

/**
 * The last word of each kind on a person up to a moment. Of two whom the owner made one, the kept one's own word stands
 * before what had been said of the other until then, and the kept one's name; what was said since is of both, but a name
 * is the kept one's alone once they are two again. Whom the records made one was one all along: there the later stands.
 */
const LAST_WORDS = `
  select what, value from (
    select said.what, said.value,
      row_number() over (partition by said.what order by said.at desc, said.id desc) as age
    from identity x join said_of_person said on said.identity_id = x.id
    where x.person_id = ?1 and said.at <= ?2 and not exists (
      select 1 from merge m
      where m.by_owner = 1 and x.id in (select value from json_each(m.identities)) and case
        when said.at > m.at then said.what = 'name' and exists (
          select 1 from json_each(m.kept_identities) k join said_of_person own on own.identity_id = k.value
          where own.what = 'name' and own.at = said.at)
        else m.undone = 0 and (said.what = 'name' or exists (
          select 1 from json_each(m.kept_identities) k join said_of_person own on own.identity_id = k.value
          where own.what = said.what and own.at <= min(m.at, ?2)))
      end))
  where age = 1 order by what`

const SAID_SINCE = `
  select distinct x.person_id as id from said_of_person said join identity x on x.id = said.identity_id
  where said.at > ? and x.person_id is not null order by id`
