import type { ExportedRepair, ExportedSaid, ExportedSaidOfPromise } from '../../domain/exported/words.ts'
import { type Row, prepare } from '../statement.ts'
import { type Taking, dayText } from './taking.ts'

/** A word on a person, by one of their identities. */
export function takeSaidOfPerson(taking: Taking, { what, at, identity, value }: ExportedSaid): void {
  const { db } = taking
  const id = taking.identity(identity)
  if (prepare(db, IS_SAID).get(at, id, what, value) !== undefined) return
  const own = taking.intoEmpty ? undefined : prepare(db, LAST_SAID).get(id, what)
  if (own !== undefined && own['value'] !== value)
    taking.contradictions.add(
      `The ${what} of ${taking.nameOf(id)} is ${shown(own['value'])} by your book (${dayText(Number(own['at']))}) and ${shown(value)} by the export (${dayText(at)}): the later stands.`,
    )
  prepare(db, 'insert into said_of_person (at, identity_id, what, value) values (?, ?, ?, ?)').run(
    at,
    id,
    what,
    value,
  )
}

const IS_SAID = 'select 1 from said_of_person where at = ? and identity_id = ? and what = ? and value is ?'

/** By whichever identity of the same person. */
const LAST_SAID = `
  select said.value, said.at from identity x
    join identity own on own.id = x.id or (x.person_id is not null and own.person_id = x.person_id)
    join said_of_person said on said.identity_id = own.id
  where x.id = ? and said.what = ? order by said.at desc, said.id desc limit 1`

function shown(value: unknown): string {
  return typeof value === 'string' ? value : 'none'
}

/** A word on a promise; on one whose message the book does not have there is nothing to say. */
export function takeSaidOfPromise(taking: Taking, word: ExportedSaidOfPromise): void {
  const { db } = taking
  const { interaction, words, at, said, value } = word
  const id = taking.interaction(interaction)
  if (id === null) return
  const own = prepare(db, 'select * from said_of_promise where interaction_id = ? and words = ?').all(
    id,
    words,
  )
  if (own.some((row) => row['at'] === at && row['what'] === said && row['value'] === value)) return
  const last = own.toSorted(byTime).at(-1)
  if (!taking.intoEmpty && last !== undefined && last['what'] !== said)
    taking.contradictions.add(
      `A promise was said to be “${String(last['what'])}” in your book (${dayText(Number(last['at']))}) and “${said}” in the export (${dayText(at)}): the later stands.`,
    )
  prepare(
    db,
    'insert into said_of_promise (interaction_id, words, at, what, value) values (?, ?, ?, ?, ?)',
  ).run(id, words, at, said, value)
}

function byTime(a: Row, b: Row): number {
  return Number(a['at']) - Number(b['at']) || Number(a['id']) - Number(b['id'])
}

/** A repair; one that the book has takes the steps that it lacks, and its end. */
export function takeRepair(taking: Taking, repair: ExportedRepair): void {
  const { db } = taking
  const identity = taking.identity(repair.identity)
  const known = prepare(db, 'select * from repair where identity_id = ? and opened = ?').get(
    identity,
    repair.opened,
  )
  const id = known === undefined ? addRepair(taking, identity, repair) : Number(known['id'])
  if (known !== undefined && repair.closed !== null && repair.closed > Number(known['closed'] ?? 0))
    prepare(db, 'update repair set closed = ?, outcome = ? where id = ?').run(
      repair.closed,
      repair.outcome,
      id,
    )
  for (const { step, words, at } of repair.steps) prepare(db, ADD_STEP).run(id, step, words, at)
}

const ADD_STEP = `
  insert into repair_step (repair_id, step, words, at) select ?1, ?2, ?3, ?4
  where not exists (select 1 from repair_step where repair_id = ?1 and step = ?2 and at = ?4)`

function addRepair(taking: Taking, identity: number, repair: ExportedRepair): number {
  const { suggestion, cause, interaction, reason, quote, opened, lookBack, closed, outcome } = repair
  const { lastInsertRowid } = prepare(
    taking.db,
    `insert into repair (identity_id, suggestion_id, cause, interaction_id, reason, quote, opened, look_back, closed, outcome)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    identity,
    suggestion,
    cause,
    interaction === null ? null : taking.interaction(interaction),
    reason,
    quote,
    opened,
    lookBack,
    closed,
    outcome,
  )
  return Number(lastInsertRowid)
}
