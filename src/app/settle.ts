import { contactsIn } from '../domain/exchange.ts'
import { displayName } from '../domain/matching/display-name.ts'
import { natureOf } from '../domain/nature.ts'
import { type OwnerEvidence, detectOwner } from '../domain/owner.ts'
import { fitAlive } from '../domain/tie/alive.ts'
import { decodeAll, encodeContacts } from '../domain/tie/contact.ts'
import type { Contact } from '../domain/tie/history.ts'
import { personClusters } from './cluster-people.ts'
import { ownAddresses } from './own-addresses.ts'
import type { Settlement, SettlingIdentity, TieRow } from './ports.ts'
import { publicPersonId } from './public-id.ts'

/** What a settlement found out, for the report. */
export type Settled = {
  /** The owner's addresses, and why they were taken for the owner's; empty when nobody could tell. */
  readonly owner: readonly { readonly value: string; readonly why: string }[]
  /** When the owner could not be told: whose the records could be. */
  readonly likelyOwners: readonly { readonly value: string; readonly messages: number }[]
  /** Addresses named as the owner's that occur nowhere in the book. */
  readonly unknownOwners: readonly string[]
  /** Whether other addresses than before are taken for the owner's, so that other texts are to be read. */
  readonly ownerChanged: boolean
}

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
    const owner = findOwner(before, wish.owners, book.personalMessages())
    const ownerChanged = markOwner(book, before, owner.identities)
    // Whom the owner wrote to is known only now that the owner is.
    const identities = ownerChanged ? book.identities() : before
    markNatures(book, identities, owner.identities)
    assignPeople(book, book.identities(), wish.now)
    book.guessThreads()
    refreshTies(book, book.touchedPeople(wish.everyone || ownerChanged))
    book.rereadAnswers()
    learnSilences(book, wish.now)
    book.markSettled()
    return { ...owner.settled, ownerChanged }
  })
}

/** Nothing came since the last settlement, so nothing is to be worked out. */
function asBefore(book: Settlement): Settled {
  return {
    owner: book.ownerAddresses().map((value) => ({ value, why: 'as before' })),
    likelyOwners: [],
    unknownOwners: [],
    ownerChanged: false,
  }
}

function findOwner(
  identities: readonly SettlingIdentity[],
  named: readonly string[],
  personalMessages: number,
): { readonly identities: ReadonlySet<number>; readonly settled: Omit<Settled, 'ownerChanged'> } {
  const known = identities.filter((one) => named.includes(one.value))
  const unknownOwners = named.filter((value) => !known.some((one) => one.value === value))
  const marked = identities.filter((one) => one.nature === 'owner')
  const start = known.length > 0 ? known : marked
  const finding =
    start.length > 0
      ? {
          kind: 'found' as const,
          identities: start.map((one) => one.identity),
          why: known.length > 0 ? 'you said so' : 'as before',
        }
      : detectOwner(identities, personalMessages)
  if (finding.kind === 'unsure')
    return {
      identities: new Set(),
      settled: { owner: [], likelyOwners: finding.likely.map(likely), unknownOwners },
    }
  const own = ownAddresses(identities, new Map(finding.identities.map((id) => [id, finding.why])))
  return {
    identities: new Set(own.keys()),
    settled: {
      owner: identities.flatMap((one) => ownerLine(one, own)),
      likelyOwners: [],
      unknownOwners,
    },
  }
}

function likely(one: OwnerEvidence): { value: string; messages: number } {
  return { value: one.value, messages: one.sent + one.received }
}

function ownerLine(
  one: SettlingIdentity,
  own: ReadonlyMap<number, string>,
): { value: string; why: string }[] {
  const why = own.get(one.identity)
  return why === undefined ? [] : [{ value: one.value, why }]
}

/** @returns whether the set of the owner's addresses changed */
function markOwner(
  book: Settlement,
  identities: readonly SettlingIdentity[],
  owner: ReadonlySet<number>,
): boolean {
  const natures = new Map<number, string>()
  for (const one of identities) {
    if (owner.has(one.identity) !== (one.nature === 'owner'))
      natures.set(one.identity, owner.has(one.identity) ? 'owner' : 'unknown')
  }
  book.setNatures(natures)
  return natures.size > 0
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

/** Every human identity gets a person; identities with an exact key in common share one; people keep theirs. */
function assignPeople(book: Settlement, identities: readonly SettlingIdentity[], now: number): void {
  const humans = identities.filter((one) => one.nature === 'human')
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
