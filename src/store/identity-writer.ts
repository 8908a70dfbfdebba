import type { DatabaseSync } from 'node:sqlite'
import type { Party } from '../domain/identity.ts'
import type { Traffic } from '../domain/record.ts'
import { type Statement, prepare } from './statement.ts'

type Counts = {
  sentPersonal: number
  sentList: number
  sentMachine: number
  received: number
  delivered: number
  listPosts: number
}

/** Finds or makes identities and gathers, a batch at a time, how often each was seen doing what. */
export class IdentityWriter {
  readonly #ids = new Map<string, number>()
  readonly #counts = new Map<number, Counts>()
  readonly #names = new Map<number, Map<string, number>>()
  readonly #find: Statement
  readonly #add: Statement
  readonly #count: Statement
  readonly #name: Statement
  readonly #dropName: Statement

  constructor(db: DatabaseSync) {
    this.#find = prepare(db, 'select id from identity where kind = ? and value = ?')
    this.#add = prepare(db, 'insert into identity (kind, value) values (?, ?)')
    this.#count = prepare(
      db,
      `update identity set sent_personal = sent_personal + ?, sent_list = sent_list + ?, sent_machine = sent_machine + ?,
         received = received + ?, delivered = delivered + ?, list_posts = list_posts + ? where id = ?`,
    )
    this.#name = prepare(
      db,
      `insert into identity_name (identity_id, name, count) values (?, ?, ?)
       on conflict (identity_id, name) do update set count = count + excluded.count`,
    )
    this.#dropName = prepare(
      db,
      'delete from identity_name where identity_id = ? and name = ? and count <= 0',
    )
  }

  /** The sender of a message. @returns the identity's id. */
  sent(party: Party, traffic: Traffic): number {
    const id = this.#see(party, 1)
    const counts = this.#countsOf(id)
    if (traffic === 'personal') counts.sentPersonal += 1
    else if (traffic === 'list') counts.sentList += 1
    else counts.sentMachine += 1
    return id
  }

  /** A recipient or an attendee. */
  received(party: Party): number {
    const id = this.#see(party, 1)
    this.#countsOf(id).received += 1
    return id
  }

  /** Someone in an address book: what a card says of a name weighs more than a header. */
  onCard(party: Party): number {
    return this.#see(party, CARD_WEIGHT)
  }

  /** Takes back what `onCard` counted: the card says so no longer. @returns the identity's id. */
  offCard(party: Party): number {
    return this.#see(party, -CARD_WEIGHT)
  }

  /** An address that messages were delivered to: perhaps the owner's. */
  sawDelivery(party: Party, times: number): void {
    this.#countsOf(this.#see(party, 1)).delivered += times
  }

  /** The address of a discussion list. */
  sawList(address: string): void {
    this.#countsOf(this.#see({ kind: 'email', value: address, name: '' }, 0)).listPosts += 1
  }

  /** Someone seen under one more name in an interaction that is counted already. */
  named(party: Party): void {
    this.#see(party, 1)
  }

  /** The identity alone, with nothing counted. @returns the identity's id. */
  find(party: Party): number {
    return this.#idOf(party)
  }

  /** Writes what was gathered since the last flush. */
  flush(): void {
    for (const [id, c] of this.#counts)
      this.#count.run(c.sentPersonal, c.sentList, c.sentMachine, c.received, c.delivered, c.listPosts, id)
    for (const [id, names] of this.#names)
      for (const [name, count] of names) {
        this.#name.run(id, name, count)
        if (count < 0) this.#dropName.run(id, name)
      }
    this.#counts.clear()
    this.#names.clear()
    // Bounded: a book of millions of addresses must not keep them all in memory.
    if (this.#ids.size > 50_000) this.#ids.clear()
  }

  /** Forgets what a rolled-back transaction gathered. */
  forget(): void {
    this.#ids.clear()
    this.#counts.clear()
    this.#names.clear()
  }

  #see(party: Party, weight: number): number {
    const id = this.#idOf(party)
    if (party.name === '' || weight === 0) return id
    let names = this.#names.get(id)
    if (names === undefined) this.#names.set(id, (names = new Map<string, number>()))
    names.set(party.name, (names.get(party.name) ?? 0) + weight)
    return id
  }

  #idOf(party: Party): number {
    const key = `${party.kind}\n${party.value}`
    const cached = this.#ids.get(key)
    if (cached !== undefined) return cached
    const found = this.#find.get(party.kind, party.value)
    const id =
      found === undefined
        ? Number(this.#add.run(party.kind, party.value).lastInsertRowid)
        : Number(found['id'])
    this.#ids.set(key, id)
    return id
  }

  #countsOf(id: number): Counts {
    let counts = this.#counts.get(id)
    if (counts === undefined) {
      counts = { sentPersonal: 0, sentList: 0, sentMachine: 0, received: 0, delivered: 0, listPosts: 0 }
      this.#counts.set(id, counts)
    }
    return counts
  }
}

/** A name on a card weighs as much as in this many headers. */
const CARD_WEIGHT = 5
