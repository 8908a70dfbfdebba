import { contactsIn } from '../domain/exchange.ts'
import { displayName } from '../domain/matching/display-name.ts'
import { natureOf } from '../domain/nature.ts'
import { fitAlive } from '../domain/tie/alive.ts'
import { decodeAll, encodeContacts } from '../domain/tie/contact.ts'
import type { Contact } from '../domain/tie/history.ts'
import { personClusters } from './cluster-people.ts'
import { type FoundOwner, findOwner } from './find-owner.ts'
import type { Settlement, SettlingIdentity, TieRow } from './ports.ts'
import { publicPersonId } from './public-id.ts'

/** What a settlement found out, for the report. */
export type Settled = Pick<FoundOwner, 'owner' | 'likelyOwners' | 'unknownOwners'>

export type SettleWish = {
  /** The addresses that the owner gave as their own, normalised; empty to find out. */
  readonly owners: readonly string[]
  /** Whether every tie is worked out anew, not only those that new interactions touch. */
  readonly everyone: boolean
  readonly now: number
}

/**
 * Works out from what was imported who the owner is, who is a person, and with whom there was contact: all in
 * one transaction, so that a book is either settled or not. Doing it again changes nothing.
 */
export function settle(book: Settlement, wish: SettleWish): Settled {
  if (!wish.everyone && wish.owners.length === 0 && book.isSettled()) return asBefore(book)
  return book.together(() => {
    const before = book.identities()
    const owner = findOwner(book, before, wish.owners)
    const changed = markOwner(book, before, owner.identities)
    // Whom the owner wrote to is known only now that the owner is.
    const identities = changed.length > 0 ? book.identities() : before
    markNatures(book, identities, owner.identities)
    // People who were joined have more names together, by which more may join.
    for (let round = 0; round < MOST_ROUNDS && assignPeople(book, wish.now); round += 1);
    book.guessThreads(wish.everyone)
    book.forgetOutdatedReadings(changed)
    refreshTies(book, book.touchedPeople(wish.everyone || changed.length > 0))
    book.rereadAnswers()
    learnSilences(book, wish.now)
    book.markSettled()
    return owner
  })
}

/** Nothing came since the last settlement, so nothing is to be worked out. */
function asBefore(book: Settlement): Settled {
  return {
    owner: book.ownerAddresses().map((value) => ({ value, why: 'as before' })),
    likelyOwners: [],
    unknownOwners: [],
  }
}

/** @returns the identities that became the owner's, or are no longer */
function markOwner(
  book: Settlement,
  identities: readonly SettlingIdentity[],
  owner: ReadonlySet<number>,
): readonly number[] {
  const natures = new Map<number, string>()
  for (const one of identities) {
    if (owner.has(one.identity) !== (one.nature === 'owner'))
      natures.set(one.identity, owner.has(one.identity) ? 'owner' : 'unknown')
  }
  book.setNatures(natures)
  return [...natures.keys()]
}

function markNatures(
  book: Settlement,
  identities: readonly SettlingIdentity[],
  owner: ReadonlySet<number>,
): void {
  const natures = new Map<number, string>()
  const nobody: number[] = []
  for (const one of identities) {
    const nature = owner.has(one.identity) ? 'owner' : natureOf(one)
    natures.set(one.identity, nature)
    if (nature !== 'human' && one.person !== null) nobody.push(one.identity)
  }
  book.setNatures(natures)
  book.release(nobody)
}

/** Joining settles in two or three rounds; whatever cards say, it ends. */
const MOST_ROUNDS = 6

/**
 * Every human identity gets a person; identities with an exact key in common share one; people keep theirs.
 * @returns whether any were joined
 */
function assignPeople(book: Settlement, now: number): boolean {
  let joined = false
  const humans = book.identities().filter((one) => one.nature === 'human')
  const pairs = new Set(book.distinctPairs().map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`))
  const apart = (a: number, b: number) => pairs.has(`${Math.min(a, b)} ${Math.max(a, b)}`)
  for (const cluster of personClusters(humans, book.cardGroups(), apart)) {
    const name = displayName(
      cluster.flatMap((one) => one.nameCounts),
      cluster.filter((one) => one.kind === 'email').map((one) => one.value),
    )
    const [person, ...others] = [...new Set(cluster.flatMap((one) => one.person ?? []))].toSorted(
      (a, b) => a - b,
    )
    joined ||= others.length > 0 || (cluster.length > 1 && cluster.some((one) => one.person === null))
    if (person === undefined) {
      book.addPerson({
        publicId: publicPersonId(cluster),
        name,
        identities: cluster.map((one) => one.identity),
      })
      continue
    }
    for (const one of cluster) if (one.person === null) book.assign(one.identity, person)
    for (const other of others) book.merge(person, other, now)
    book.rename(person, name)
  }
  return joined
}

/** Learns from the owner's past which silences end, and keeps that in the book: a plan would take long to learn it. */
function learnSilences(book: Settlement, now: number): void {
  const { newest, contacts } = book.allContacts(now)
  book.keepAliveModel({ through: newest, model: fitAlive(decodeAll(contacts), newest) })
}

/** Works the ties of these people out anew from their exchanges with the owner. */
export function refreshTies(
  book: Pick<Settlement, 'exchangesOf' | 'replaceTies'>,
  people: readonly number[],
): void {
  if (people.length === 0) return
  const wanted = new Set(people)
  const contacts = new Map<number, Contact[]>()
  for (const exchange of book.exchangesOf(people))
    for (const { person, direction, oneToOne } of contactsIn(exchange)) {
      if (!wanted.has(person)) continue
      const contact = {
        at: exchange.at,
        direction,
        oneToOne,
        channel: exchange.channel,
        interaction: exchange.id,
      }
      const list = contacts.get(person)
      if (list === undefined) contacts.set(person, [contact])
      else list.push(contact)
    }
  book.replaceTies(people, new Map(Array.from(contacts, ([person, list]) => [person, tieRow(list)])))
}

function tieRow(contacts: readonly Contact[]): TieRow {
  return {
    contacts: encodeContacts(contacts),
    firstAt: contacts[0]?.at ?? 0,
    lastAt: contacts.at(-1)?.at ?? 0,
    contactCount: contacts.length,
  }
}
