import type { DatabaseSync } from 'node:sqlite'
import type {
  AsksWish,
  GivenAnswer,
  KeptAliveModel,
  LaidOut,
  LaterInThread,
  NewAnswer,
  PlanAsk,
  PlanTie,
  PlanningStore,
  Quotable,
  TieChoice,
} from '../app/ports.ts'
import { type Shape, fields, finite } from '../domain/exported/shape.ts'
import { DAY } from '../domain/milliseconds.ts'
import { isAliveModel } from '../domain/tie/kept-model.ts'
import { asksBetween, laterInThreads } from './ask-queries.ts'
import { answersGiven, keepAnswer, takeBackAnswer } from './answers.ts'
import { BodyReader } from './body-text.ts'
import { numberOrNull, textOrNull } from './column.ts'
import { besidesOwner } from './besides-owner.ts'
import { mostSeenAddresses } from './import-store.ts'
import { saidBy } from './said-of-people.ts'
import { BookSettingStore } from './setting-store.ts'
import { chosenSince, keepSitting, laidOut } from './sittings.ts'
import { inOneReading } from './sqlite.ts'
import { prepare } from './statement.ts'
import { withHeldThen } from './held-then.ts'
import { TieReader } from './tie-reader.ts'
import { WhileUnchanged, leavingAllElse, those } from './while-unchanged.ts'

/** The plan's view of the book, on SQLite. */
export class BookPlanningStore implements PlanningStore {
  readonly #db: DatabaseSync
  readonly #ties: TieReader

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#ties = new TieReader(db)
  }

  setting(name: string): string | null {
    return new BookSettingStore(this.#db).setting(name)
  }

  async hasOwner(): Promise<boolean> {
    return prepare(this.#db, "select 1 from identity where nature = 'owner' limit 1").get() !== undefined
  }

  async ownerNames(): Promise<readonly string[]> {
    const rows = prepare(this.#db, OWNER_NAMES).all()
    return rows.map((row) => String(row['name']))
  }

  async likelyOwners(): Promise<readonly string[]> {
    return mostSeenAddresses(this.#db, 3)
  }

  async newest(now: number): Promise<number | null> {
    const row = prepare(
      this.#db,
      "select max(at) as at from interaction where at <= ? and kind = 'message'",
    ).get(now)
    return numberOrNull(row?.['at'])
  }

  async ties(which: TieChoice, now: number): Promise<readonly PlanTie[]> {
    const ties = withHeldThen(this.#db, this.#ties, { which, now })
    const since = saidBy(this.#db, now)
    if (since.size === 0) return ties
    return ties.map((tie) => {
      const said = since.get(tie.person)
      return said === undefined ? tie : { ...tie, ...said }
    })
  }

  async muted(now: number): Promise<readonly { readonly person: string; readonly until: string }[]> {
    const since = saidBy(this.#db, now)
    return prepare(this.#db, MUTED)
      .all(JSON.stringify([...since.keys()]))
      .flatMap((row) => {
        const said = since.get(Number(row['id']))
        const until = said === undefined ? textOrNull(row['muted_until']) : said.mutedUntil
        return until === null ? [] : [{ person: String(row['public_id']), until }]
      })
  }

  async asks(wish: AsksWish): Promise<readonly PlanAsk[]> {
    const { since, now, which } = wish
    if (which !== 'all') return asksBetween(this.#db, wish)
    const read = asksRead.of(this.#db)
    if (since < read.since || now > read.until) {
      const until = now + SOME_DAYS
      Object.assign(read, { since, until, asks: asksBetween(this.#db, { since, now: until, which }) })
    }
    return read.asks.filter((ask) => ask.at >= since && ask.at <= now)
  }

  async lastSeen(people: readonly number[], now: number): Promise<ReadonlyMap<number, number>> {
    const rows = prepare(this.#db, LAST_SEEN).all(JSON.stringify(people), now)
    return new Map(rows.map((row) => [Number(row['person_id']), Number(row['at'])]))
  }

  async besidesOwner(interactions: readonly number[]): Promise<ReadonlyMap<number, 'copy' | 'answer'>> {
    return besidesOwner(this.#db, interactions)
  }

  async laterInThreads(
    interactions: readonly number[],
    now: number,
  ): Promise<ReadonlyMap<number, LaterInThread>> {
    return laterInThreads(this.#db, interactions, now)
  }

  async aliveModel(): Promise<KeptAliveModel | null> {
    const read = modelRead.of(this.#db)
    if (read.kept === undefined) {
      const row = prepare(this.#db, "select value from setting where key = 'tie_model'").get()
      const kept: unknown = row === undefined ? null : JSON.parse(String(row['value']))
      read.kept = isKeptModel(kept) ? kept : null
    }
    return read.kept
  }

  async answers(now: number): Promise<readonly GivenAnswer[]> {
    return answersGiven(this.#db, now)
  }

  async quotables(interactions: readonly number[]): Promise<ReadonlyMap<number, Quotable>> {
    if (interactions.length === 0) return new Map()
    const read = textsRead.of(this.#db)
    if (read.size > MOST_TEXTS) read.clear()
    const bodies = new BodyReader(this.#db)
    const missing = interactions.filter((one) => !read.has(one))
    inOneReading(this.#db, () => {
      for (const row of prepare(this.#db, QUOTABLES).all(JSON.stringify(missing))) {
        const interaction = Number(row['id'])
        read.set(interaction, {
          interaction,
          at: Number(row['at'] ?? 0),
          kind: String(row['kind']),
          subject: String(row['subject']),
          text: bodies.textOf(interaction),
          byOwner: row['nature'] === 'owner',
          sender:
            row['nature'] === 'owner' || row['public_id'] === null
              ? null
              : { id: String(row['public_id']), name: String(row['name']) },
        })
      }
    })
    return those(read, interactions)
  }

  async keepAnswer(answer: NewAnswer, interactions: readonly number[]): Promise<void> {
    leavingAllElse(this.#db, () => keepAnswer(this.#db, answer, interactions))
  }

  async takeBackAnswer(suggestionId: string): Promise<NewAnswer['answer'] | null> {
    return takeBackAnswer(this.#db, suggestionId)
  }

  async keepSitting(day: string, minutes: number, suggestions: readonly LaidOut[]): Promise<void> {
    leavingAllElse(this.#db, () => keepSitting(this.#db, day, { minutes, suggestions }))
  }

  sittingDays(until: string): readonly string[] {
    const rows = prepare(this.#db, 'select day from sitting where day <= ? order by day').all(until)
    return rows.map((row) => String(row['day']))
  }

  chosenSince(day: string, before: string): ReturnType<PlanningStore['chosenSince']> {
    return chosenSince(this.#db, day, before)
  }

  async laidOut(suggestionId: string, day: string): Promise<LaidOut | null> {
    return laidOut(this.#db, suggestionId, day)
  }
}

/** What is none, as another version may have kept it, is learned anew. */
const isKeptModel: Shape<KeptAliveModel> = fields({ through: finite, model: isAliveModel })

const modelRead = new WhileUnchanged<{ kept?: KeptAliveModel | null }>(() => ({}))

type AsksRead = { since: number; until: number; asks: readonly PlanAsk[] }
const asksRead = new WhileUnchanged<AsksRead>(() => ({ since: Infinity, until: -Infinity, asks: [] }))

/** Asks are read for so long beyond the moment that they are asked for, so that the next days' plans have theirs. */
const SOME_DAYS = 40 * DAY

const textsRead = new WhileUnchanged(() => new Map<number, Quotable>())
const MOST_TEXTS = 200

const QUOTABLES = `
  select i.id, i.at, i.kind, i.subject, s.nature, n.public_id, n.name
  from interaction i left join identity s on s.id = i.sender_id left join person n on n.id = s.person_id
  where i.id in (select value from json_each(?))`

const OWNER_NAMES = `
  select n.name from identity_name n join identity o on o.id = n.identity_id where o.nature = 'owner'
  union
  select substr(value, 1, instr(value, '@') - 1) from identity
    where nature = 'owner' and kind = 'email' and instr(value, '@') > 1
  order by 1`

const LAST_SEEN = `
  select x.person_id, max((select max(i.at) from interaction i
    where i.sender_id = x.id and i.at <= ?2 and i.traffic in ('personal', 'list'))) as at
  from json_each(?1) as wanted cross join identity x
  where x.person_id = wanted.value
  group by x.person_id having at is not null`

const MUTED = `
  select id, public_id, muted_until from person
  where id in (select id from person where muted_until is not null union all select value from json_each(?)) order by id`
