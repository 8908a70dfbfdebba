import type { DatabaseSync } from 'node:sqlite'
import type {
  CancellationRow,
  EmpathyStore,
  FeelingRow,
  NewRepair,
  RepairRow,
  Stretch,
} from '../app/ports.ts'
import { HOUR } from '../domain/milliseconds.ts'
import { REPAIR_STEPS, type RepairStep } from '../domain/repair.ts'
import { identityAbout } from './identity-about.ts'
import { type Row, prepare } from './statement.ts'

/** What weighs on people, and repairs, on SQLite. */
export class BookEmpathyStore implements EmpathyStore {
  readonly #db: DatabaseSync

  constructor(db: DatabaseSync) {
    this.#db = db
  }

  feelings(
    kind: 'hardship' | 'complaint',
    { since, now }: Stretch,
    whose: number | null = null,
  ): readonly FeelingRow[] {
    return prepare(this.#db, FEELINGS[kind]).all(since, now, whose).map(feelingRow)
  }

  curt({ since, now }: Stretch): readonly FeelingRow[] {
    return prepare(this.#db, CURT).all(since, now).map(feelingRow)
  }

  ownCourtesy(now: number, limit: number): readonly number[] {
    return prepare(this.#db, OWN_COURTESY)
      .all(now, limit)
      .map((row) => Number(row['courtesy']))
  }

  lateCancellations({ since, now }: Stretch, hours: number): readonly CancellationRow[] {
    return prepare(this.#db, CANCELLATIONS)
      .all(since, now, hours * HOUR)
      .map((row) => ({
        person: Number(row['person_id']),
        interaction: Number(row['id']),
        title: String(row['subject']),
        start: Number(row['at']),
        at: Number(row['changed_at']),
      }))
  }

  valences(person: number, now: number, limit: number): readonly (number | null)[] {
    return prepare(this.#db, VALENCES)
      .all(person, now, limit)
      .map((row) => (typeof row['valence'] === 'number' ? row['valence'] : null))
      .toReversed()
  }

  apologising(interactions: readonly number[]): ReadonlySet<number> {
    const find = prepare(
      this.#db,
      "select 1 from feeling where interaction_id = ? and kind in ('apology', 'regret') limit 1",
    )
    return new Set(interactions.filter((interaction) => find.get(interaction) !== undefined))
  }

  warmSince(
    person: number,
    { since, now }: Stretch,
  ): { readonly at: number; readonly interaction: number } | null {
    const row = prepare(this.#db, WARM).get(person, since, now)
    return row === undefined ? null : { at: Number(row['at']), interaction: Number(row['id']) }
  }

  repairs(now: number): readonly RepairRow[] {
    const steps = prepare(
      this.#db,
      'select step, words, at from repair_step where repair_id = ? and at <= ? order by id',
    )
    return prepare(this.#db, REPAIRS)
      .all(now)
      .map((row) => repairRow(row, now, steps.all(Number(row['id']), now)))
  }

  openRepair(repair: NewRepair): number {
    const person = prepare(this.#db, 'select public_id from person where id = ?').get(repair.person)
    const publicId = String(person?.['public_id'])
    const { lastInsertRowid } = prepare(
      this.#db,
      `insert into repair (identity_id, suggestion_id, cause, interaction_id, reason, quote, opened, look_back)
       values (?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      identityAbout(
        this.#db,
        { present: publicId, saidOf: publicId },
        repair.interaction === null ? [] : [repair.interaction],
      ),
      repair.suggestion,
      repair.cause,
      repair.interaction,
      repair.reason,
      repair.quote,
      repair.opened,
      repair.lookBack,
    )
    return Number(lastInsertRowid)
  }

  takeStep(repair: number, step: RepairStep, words: string, at: number): void {
    prepare(this.#db, 'insert into repair_step (repair_id, step, words, at) values (?, ?, ?, ?)').run(
      repair,
      step,
      words,
      at,
    )
  }

  closeRepair(repair: number, outcome: string, at: number): void {
    prepare(
      this.#db,
      'update repair set closed = ?1, outcome = ?2 where id = ?3 and (closed is null or closed <= ?1)',
    ).run(at, outcome, repair)
  }
}

/** Such feelings are few: from them to their messages. A complaint is one when it is made to the owner, by To. */
const feelingsOf = (kind: string, condition: string): string => `
  select i.id, i.at, s.person_id, f.quote, f.strength, i.recipients, i.thread_id, i.courtesy
  from feeling f
  cross join interaction i on i.id = f.interaction_id
  cross join identity s on s.id = coalesce(f.author_id, i.sender_id)
  where f.kind = '${kind}' and i.at >= ?1 and i.at <= ?2 and s.person_id is not null
    and (?3 is null or s.person_id = ?3) and i.kind = 'message' and i.traffic in ('personal', 'list') ${condition}
  order by i.at, i.id, f.span_start`

const TO_OWNER = `and exists (
  select 1 from participant p join identity o on o.id = p.identity_id
  where p.interaction_id = i.id and p.role = 'to' and o.nature = 'owner')`

const FEELINGS = {
  hardship: feelingsOf('hardship', ''),
  complaint: feelingsOf('complaint', TO_OWNER),
} as const

/** Whom a message of the owner's answers, else whom alone it was written to. */
const CURT = `
  select * from (
    select i.id, i.at, f.quote, f.strength, i.recipients, i.thread_id, i.courtesy, coalesce(
      (select y.person_id from interaction parent join identity y on y.id = parent.sender_id
        where parent.message_hash = i.parent_hash order by parent.id limit 1),
      (select min(x.person_id) from participant p join identity x on x.id = p.identity_id
        where p.interaction_id = i.id and p.role = 'to' having count(distinct x.person_id) = 1)) as person_id
    from feeling f
    cross join interaction i on i.id = f.interaction_id
    cross join identity s on s.id = i.sender_id
    where f.kind = 'curt' and i.at >= ? and i.at <= ? and s.nature = 'owner')
  where person_id is not null order by at, id`

const OWN_COURTESY = `
  select i.courtesy from interaction i join identity o on o.id = i.sender_id
  where o.nature = 'owner' and i.at <= ? and i.courtesy is not null
  order by i.at desc, i.id desc limit ?`

/** Whoever had declined missed nothing. */
const CANCELLATIONS = `
  select x.person_id, i.id, i.subject, i.at, e.changed_at
  from event e
  join interaction i on i.id = e.interaction_id
  join participant p on p.interaction_id = i.id and p.role = 'attendee'
  join identity x on x.id = p.identity_id
  where e.status = 'cancelled' and e.changed_at >= ?1 and e.changed_at <= ?2
    and i.at - e.changed_at between 0 and ?3 and i.recipients <= 4 and x.person_id is not null and exists (
      select 1 from participant q join identity o on o.id = q.identity_id
      where q.interaction_id = i.id and q.role = 'organizer' and o.nature = 'owner')
  group by x.person_id, i.id
  order by e.changed_at, i.id, x.person_id`

const VALENCES = `
  select i.valence from identity x join interaction i on i.sender_id = x.id
  where x.person_id = ? and i.at <= ? and i.valence is not null order by i.at desc, i.id desc limit ?`

const WARM = `
  select i.at, i.id from identity x join interaction i on i.sender_id = x.id
  join feeling f on f.interaction_id = i.id and f.kind in ('thanks', 'gratitude', 'joy')
  where x.person_id = ? and i.at > ? and i.at <= ? order by i.at, i.id limit 1`

const REPAIRS = `
  select r.*, p.id as person_id, p.public_id
  from repair r join identity x on x.id = r.identity_id join person p on p.id = x.person_id
  where r.opened <= ? order by r.opened, r.id`

function feelingRow(row: Row): FeelingRow {
  return {
    interaction: Number(row['id']),
    at: Number(row['at']),
    person: Number(row['person_id']),
    quote: String(row['quote']),
    strength: Number(row['strength']),
    recipients: Number(row['recipients']),
    thread: Number(row['thread_id'] ?? 0),
    courtesy: typeof row['courtesy'] === 'number' ? row['courtesy'] : null,
  }
}

function repairRow(row: Row, now: number, steps: readonly Row[]): RepairRow {
  const closed = typeof row['closed'] === 'number' && row['closed'] <= now ? row['closed'] : null
  return {
    id: Number(row['id']),
    person: Number(row['person_id']),
    publicId: String(row['public_id']),
    cause: String(row['cause']),
    interaction: typeof row['interaction_id'] === 'number' ? row['interaction_id'] : null,
    reason: String(row['reason']),
    quote: String(row['quote']),
    opened: Number(row['opened']),
    lookBack: String(row['look_back']),
    closed,
    outcome: closed === null ? null : String(row['outcome'] ?? ''),
    steps: steps.flatMap((one) => {
      const step = REPAIR_STEPS.find((name) => name === one['step'])
      return step === undefined ? [] : [{ step, words: String(one['words']), at: Number(one['at']) }]
    }),
  }
}
