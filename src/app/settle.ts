import { Acquaintances } from '../domain/acquaintance.ts'
import { contactsIn } from '../domain/exchange.ts'
import { displayName } from '../domain/matching/display-name.ts'
import { fitAlive } from '../domain/tie/alive.ts'
import { decodeAll, encodeHistory } from '../domain/tie/contact.ts'
import { type Contact, historyOf } from '../domain/tie/history.ts'
import { summarise } from '../domain/tie/summary.ts'
import { personClusters } from './cluster-people.ts'
import { type FoundOwner, findOwner } from './find-owner.ts'
import { markNatures } from './mark-natures.ts'
import type { Settlement, SettlingIdentity, TieRow } from './ports.ts'
import { publicPersonId } from './public-id.ts'
import { speakerGroups } from './speaker-groups.ts'

/** What a settlement found out, for the report. */
export type Settled = Pick<FoundOwner, 'owner' | 'likelyOwners' | 'unknownOwners'>

export type SettleWish = {
  /** The addresses that the owner gave as their own, normalised; empty to find out. */
  readonly owners: readonly string[]
  /** Whether every tie is worked out anew, not only those that new interactions touch. */
  readonly everyone: boolean
  readonly now: number
  /** Called once it is settled what is to be read, and as whose: only ties are still to come. */
  readonly onWhoIsKnown?: (() => void) | undefined
}

/**
 * Works out from what was imported who the owner is, who is a person, and with whom there was contact: all in
 * one transaction, so that a book is either settled or not. Doing it again changes nothing.
 */
export function settle(book: Settlement, wish: SettleWish): Settled {
  if (!wish.everyone && isSaidAlready(book, wish.owners) && book.isSettled()) return asBefore(book)
  return book.together(() => {
    book.forgetStrays()
    book.joinTranscripts()
    const before = book.identities()
    const owner = findOwner(book, before, wish.owners)
    const changed = markOwner(book, before, owner.identities)
    // Whom the owner wrote to is known only now that the owner is.
    const identities = changed.length > 0 ? book.identities() : before
    assignPeople(book, markNatures(book, identities, owner.identities), wish.now)
    book.guessThreads(wish.everyone)
    book.forgetOutdatedReadings(changed)
    book.rereadAnswers()
    wish.onWhoIsKnown?.()
    refreshTies(book, book.touchedPeople(wish.everyone || changed.length > 0))
    learnSilences(book, wish.now)
    book.markSettled()
    return owner
  })
}

/** Whether naming these addresses as the owner's says nothing that was not said before. */
function isSaidAlready(book: Settlement, owners: readonly string[]): boolean {
  return owners.length === 0 || new Set(owners).symmetricDifference(new Set(book.saidOwners())).size === 0
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

/** Every human identity gets the person whom the records and the owner's word make of it; people keep their numbers. */
function assignPeople(book: Settlement, humans: readonly SettlingIdentity[], now: number): void {
  const speakers = speakerGroups(humans, book.besideSpeakers())
  const word = book.ownersWord()
  const clusters = personClusters(humans, [...book.cardGroups(), ...speakers], word)
  const absorbed = new Set(word.together.flatMap((one) => one.absorbed))
  const homes = homesOf(clusters)
  const isAtHome = (one: SettlingIdentity, cluster: Cluster) =>
    one.person !== null && homes.get(one.person) === cluster
  book.release(
    clusters.flatMap((cluster) =>
      cluster.filter((one) => one.person !== null && !isAtHome(one, cluster)).map((one) => one.identity),
    ),
  )
  for (const cluster of clusters) {
    const residents = cluster.filter((one) => isAtHome(one, cluster))
    const newcomers = cluster.filter((one) => !residents.includes(one)).map((one) => one.identity)
    settleCluster(book, { cluster, residents, newcomers, name: nameOf(cluster, absorbed) }, now)
  }
}

type Cluster = readonly SettlingIdentity[]

/** Where the records put the parts of one person into several groups, the person stays with the oldest identity. */
function homesOf(clusters: readonly Cluster[]): ReadonlyMap<number, Cluster> {
  const oldest = new Map<number, { readonly identity: number; readonly cluster: Cluster }>()
  for (const cluster of clusters)
    for (const { person, identity } of cluster) {
      if (person === null || identity >= (oldest.get(person)?.identity ?? Number.POSITIVE_INFINITY)) continue
      oldest.set(person, { identity, cluster })
    }
  return new Map(Array.from(oldest, ([person, { cluster }]) => [person, cluster]))
}

/** Whoever the owner merged keeps the name of the one who was to stay. */
function nameOf(cluster: Cluster, absorbed: ReadonlySet<number>): string {
  const kept = cluster.filter((one) => !absorbed.has(one.identity))
  const namesakes = kept.length > 0 ? kept : cluster
  return displayName(
    namesakes.flatMap((one) => one.nameCounts),
    namesakes.filter((one) => one.kind === 'email').map((one) => one.value),
  )
}

/** What the settlement makes of one group of identities: those at home in it, and those that come to it. */
type Settling = {
  readonly cluster: Cluster
  readonly residents: Cluster
  readonly newcomers: readonly number[]
  readonly name: string
}

function settleCluster(
  book: Settlement,
  { cluster, residents, newcomers, name }: Settling,
  now: number,
): void {
  const [person, ...others] = [...new Set(residents.flatMap((one) => one.person ?? []))].toSorted(
    (a, b) => a - b,
  )
  if (person === undefined) {
    book.addPerson({ publicId: publicPersonId(cluster), name, identities: newcomers })
    return
  }
  for (const one of newcomers) book.assign(one, person)
  for (const other of others) book.merge(person, other, now)
  book.rename(person, name)
}

/** Learns from the owner's past which silences end, and keeps that in the book: a plan would take long to learn it. */
function learnSilences(book: Settlement, now: number): void {
  const { newest, contacts } = book.allContacts(now)
  book.keepAliveModel({ through: newest, model: fitAlive(decodeAll(contacts), newest) })
}

/** Works the ties of these people out anew from their exchanges, and whom they know. */
export function refreshTies(
  book: Pick<Settlement, 'exchangesOf' | 'replaceTies' | 'replaceAcquaintances'>,
  people: readonly number[],
): void {
  if (people.length === 0) return
  const wanted = new Set(people)
  const contacts = new Map<number, Contact[]>()
  const acquaintances = new Acquaintances(wanted)
  for (const exchange of book.exchangesOf(people)) {
    acquaintances.add(exchange)
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
  }
  book.replaceTies(people, new Map(Array.from(contacts, ([person, list]) => [person, tieRow(list)])))
  book.replaceAcquaintances(people, acquaintances.all())
}

function tieRow(contacts: readonly Contact[]): TieRow {
  const history = historyOf(contacts)
  const { first, last, lastTwoWay, fromThem, fromOwner } = summarise(history, Number.POSITIVE_INFINITY)
  return {
    contacts: encodeHistory(history),
    firstAt: first ?? 0,
    lastAt: last ?? 0,
    lastTwoWayAt: lastTwoWay,
    contactCount: contacts.length,
    fromThem,
    fromOwner,
  }
}
