import type { DatabaseSync } from 'node:sqlite'
import type {
  CardGroup,
  KeptAliveModel,
  NewPerson,
  OwnersWord,
  Settlement,
  SettlingIdentity,
  TieRow,
} from '../app/ports.ts'
import type { Acquaintance } from '../domain/acquaintance.ts'
import type { Exchange } from '../domain/exchange.ts'
import type { Traces } from '../domain/stranger.ts'
import { forgetAcquaintances, replaceAcquaintances } from './acquaintances.ts'
import { besideSpeakers } from './beside-speakers.ts'
import { cardGroups } from './card-groups.ts'
import { readExchanges } from './exchanges.ts'
import { guessThreadsSince } from './guess-due.ts'
import { forgetWeek } from './kept-week.ts'
import { mergePeople } from './merge-people.ts'
import { forgetOutdatedReadings, rereadAnswers } from './outdated-readings.ts'
import { ownersWord } from './owners-word.ts'
import { recallWords } from './said-of-people.ts'
import { settlingIdentities } from './settling-identities.ts'
import { inTransaction } from './sqlite.ts'
import { type Statement, prepare } from './statement.ts'
import { forgetStrays } from './stray-identities.ts'
import { guessThreads } from './thread-guess.ts'
import { replaceTies } from './tie-writer.ts'
import { touchedPeople } from './touched-people.ts'
import { hasMet, tracesOf, whyAutomated } from './traces.ts'
import { joinTranscripts } from './transcript-joining.ts'

/** The settlement's view of the book, on SQLite. */
export class SettlementStore implements Settlement {
  readonly #db: DatabaseSync
  /** People who lost an identity in this settlement. */
  readonly #robbed = new Set<number>()
  readonly #assign: Statement
  readonly #touch: Statement

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#assign = prepare(db, 'update identity set person_id = ? where id = ?')
    this.#touch = prepare(db, 'insert or ignore into touched_identity (identity_id) values (?)')
  }

  saidOwners(): readonly string[] {
    const said = prepare(this.#db, "select value from setting where key = 'owner_said'").get()?.['value']
    return typeof said === 'string' ? said.split('\n') : []
  }

  keepSaidOwners(addresses: readonly string[]): void {
    prepare(this.#db, "insert or replace into setting (key, value) values ('owner_said', ?)").run(
      addresses.toSorted().join('\n'),
    )
  }

  forgetStrays(): void {
    forgetStrays(this.#db)
  }

  identities(): readonly SettlingIdentity[] {
    return settlingIdentities(this.#db)
  }

  personalMessages(): number {
    return Number(prepare(this.#db, 'select coalesce(sum(sent_personal), 0) as n from identity').get()?.['n'])
  }

  cardGroups(): readonly CardGroup[] {
    return cardGroups(this.#db)
  }

  ownersWord(): OwnersWord {
    return ownersWord(this.#db)
  }

  merge(kept: number, absorbed: number, at: number): void {
    mergePeople(this.#db, { kept, absorbed, at, byOwner: false })
  }

  besideSpeakers(): readonly { readonly speaker: number; readonly other: number; readonly spoke: boolean }[] {
    return besideSpeakers(this.#db)
  }

  joinTranscripts(): void {
    joinTranscripts(this.#db)
  }

  tracesOf(identity: number): Traces {
    return tracesOf(this.#db, identity)
  }

  hasMet(identity: number): boolean {
    return hasMet(this.#db, identity)
  }

  whyAutomated(identity: number): readonly string[] {
    return whyAutomated(this.#db, identity)
  }

  setNatures(natures: ReadonlyMap<number, string>): void {
    const update = prepare(this.#db, 'update identity set nature = ? where id = ? and nature <> ?')
    for (const [id, nature] of natures) update.run(nature, id, nature)
  }

  addPerson(person: NewPerson): number {
    const { lastInsertRowid } = prepare(this.#db, 'insert into person (public_id, name) values (?, ?)').run(
      this.#freePublicId(person.publicId),
      person.name,
    )
    for (const identity of person.identities) this.assign(identity, Number(lastInsertRowid))
    recallWords(this.#db, Number(lastInsertRowid))
    return Number(lastInsertRowid)
  }

  assign(identity: number, person: number): void {
    this.#assign.run(person, identity)
    this.#touch.run(identity)
  }

  release(identities: readonly number[]): void {
    const personOf = prepare(this.#db, 'select person_id from identity where id = ?')
    for (const identity of identities) {
      this.#robbed.add(Number(personOf.get(identity)?.['person_id']))
      this.#assign.run(null, identity)
      this.#touch.run(identity)
    }
    // What came apart by itself cannot be split once more.
    prepare(this.#db, CAME_APART).run(JSON.stringify(identities))
    const empty = JSON.stringify(
      prepare(this.#db, EMPTY)
        .all()
        .map((row) => row['id']),
    )
    if (empty === '[]') return
    const empties = 'select value from json_each(?)'
    forgetAcquaintances(this.#db, empties, empty)
    prepare(this.#db, `delete from tie where person_id in (${empties})`).run(empty)
    prepare(this.#db, `delete from person where id in (${empties})`).run(empty)
  }

  rename(person: number, name: string): void {
    // Most are called what they were called: what is not written need not be kept safe.
    prepare(this.#db, 'update person set name = ?1 where id = ?2 and named_by_owner = 0 and name <> ?1').run(
      name,
      person,
    )
  }

  guessThreads(anew: boolean): void {
    if (anew) guessThreads(this.#db)
    else guessThreadsSince(this.#db, this.#settledThrough())
  }

  forgetOutdatedReadings(involving: readonly number[]): void {
    forgetOutdatedReadings(this.#db, involving)
  }

  touchedPeople(everyone: boolean): readonly number[] {
    return touchedPeople(this.#db, everyone ? 0 : this.#settledThrough(), this.#robbed)
  }

  exchangesOf(people: readonly number[]): Iterable<Exchange> {
    return readExchanges(this.#db, people)
  }

  replaceTies(people: readonly number[], ties: ReadonlyMap<number, TieRow>): void {
    replaceTies(this.#db, people, ties)
  }

  replaceAcquaintances(people: readonly number[], found: readonly Acquaintance[]): void {
    replaceAcquaintances(this.#db, people, found)
  }

  allContacts(now: number): { readonly newest: number; readonly contacts: readonly Uint8Array[] } {
    const newest = prepare(
      this.#db,
      "select max(at) as at from interaction where at <= ? and kind = 'message'",
    ).get(now)
    const rows = prepare(this.#db, 'select contacts from tie order by person_id').all()
    return {
      newest: Number(newest?.['at'] ?? 0),
      contacts: rows.flatMap((row) => (row['contacts'] instanceof Uint8Array ? [row['contacts']] : [])),
    }
  }

  keepAliveModel(model: KeptAliveModel): void {
    prepare(this.#db, "insert or replace into setting (key, value) values ('tie_model', ?)").run(
      JSON.stringify(model),
    )
  }

  rereadAnswers(): void {
    rereadAnswers(this.#db, this.#settledThrough())
  }

  isSettled(): boolean {
    return !this.hasComeIn() && this.ownerAddresses().length > 0
  }

  hasComeIn(): boolean {
    return prepare(this.#db, "select 1 from setting where key = 'unsettled'").get() !== undefined
  }

  ownerAddresses(): readonly string[] {
    const rows = prepare(this.#db, "select value from identity where nature = 'owner' order by value").all()
    return rows.map((row) => String(row['value']))
  }

  markSettled(): void {
    forgetWeek(this.#db)
    this.#db.exec(
      `delete from setting where key = 'unsettled'; delete from touched_identity;
       insert or replace into setting (key, value)
       select 'settled_through', cast(coalesce(max(id), 0) as text) from interaction`,
    )
    this.#robbed.clear()
  }

  together<T>(work: () => T): T {
    return inTransaction(this.#db, work)
  }

  /** An address that left a person whom it gave the id, and now is someone's again, finds the id taken. */
  #freePublicId(wanted: string): string {
    const isTaken = prepare(this.#db, 'select 1 from person where public_id = ?')
    for (let number = 1; ; number += 1) {
      const candidate = number === 1 ? wanted : `${wanted}_${number}`
      if (isTaken.get(candidate) === undefined) return candidate
    }
  }

  #settledThrough(): number {
    return Number(
      prepare(this.#db, "select value from setting where key = 'settled_through'").get()?.['value'] ?? 0,
    )
  }
}

const EMPTY = 'select id from person where not exists (select 1 from identity where person_id = person.id)'

const CAME_APART = `
  update merge set undone = 1 where undone = 0 and by_owner = 0 and exists (
    select 1 from json_each(merge.identities) as moved where moved.value in (select value from json_each(?)))`
