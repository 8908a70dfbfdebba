import type { Channel } from './tie/contact.ts'

/** Who someone is to the book: its owner, a person (by number), or nobody (a list, a machine, an unknown). */
export type Who = 'owner' | number | null

/** `speaker`: heard in a meeting, by its transcript. */
export type Role = 'from' | 'to' | 'cc' | 'bcc' | 'organizer' | 'attendee' | 'declined' | 'speaker'

/** One interaction with its parties worked out. */
export type Exchange = {
  readonly id: number
  /** ms since 1970 */
  readonly at: number
  readonly kind: 'message' | 'meeting' | 'note'
  readonly channel: Channel
  readonly traffic: 'personal' | 'list' | 'bulk' | 'automated'
  /** How many it was addressed to, people or not; for a meeting, how many were asked. */
  readonly recipients: number
  readonly parties: readonly { readonly who: Who; readonly role: Role }[]
  /** Who wrote the message that this one answers; null when it answers none that is in the book. */
  readonly answers: Who
  /** A meeting that was cancelled, or an all-day entry, brought nobody together. */
  readonly counts: boolean
}

export type PersonContact = {
  readonly person: number
  readonly direction: 'in' | 'out' | 'both'
  readonly oneToOne: boolean
}

/** Larger company than this is an audience, not a contact (as in folk's rule for mail and events). */
const LARGEST_COMPANY = 20

/** A message that answers nothing and goes to more than these is an announcement, not a contact with each. */
const LARGEST_ROUND = 8

/**
 * With whom the owner was in touch through one interaction, and which way it went.
 * A message counts outward for whom it was written to, and inward when it was written to the owner, by To or Cc or as an
 * answer to the owner's own message; what people write to a list at large, or the owner reads in copy among
 * others' large rounds, does not; nor does a note of the owner's. A meeting counts both ways for everyone who did not decline, and for who
 * spoke in it beside the owner.
 */
export function contactsIn(exchange: Exchange): PersonContact[] {
  if (exchange.recipients > LARGEST_COMPANY) return []
  if (exchange.kind === 'meeting') return meetingContacts(exchange)
  if (!exchange.counts || exchange.kind === 'note') return []
  if (exchange.traffic === 'bulk' || exchange.traffic === 'automated') return []
  const sender = exchange.parties.find((party) => party.role === 'from')?.who ?? null
  if (exchange.answers === null && exchange.recipients > LARGEST_ROUND) return []
  if (sender === 'owner') return outward(exchange)
  return sender === null ? [] : inward(exchange, sender)
}

/** Whoever was asked and did not decline; by a transcript, also those who spoke, if the owner did. */
function meetingContacts(exchange: Exchange): PersonContact[] {
  const isOwners = (role: Role) => exchange.parties.some((one) => one.who === 'owner' && one.role === role)
  const isMet = exchange.counts && !isOwners('declined')
  const spoke = isOwners('speaker')
  const people = peopleIn(exchange, (role) => (role === 'speaker' ? spoke : role !== 'declined' && isMet))
  return people.map((person) => ({ person, direction: 'both', oneToOne: people.length === 1 }))
}

function outward(exchange: Exchange): PersonContact[] {
  const people = new Set(peopleIn(exchange, (role) => role === 'to' || role === 'bcc'))
  if (typeof exchange.answers === 'number') people.add(exchange.answers)
  const oneToOne = isOneToOne(exchange)
  return Array.from(people, (person) => ({ person, direction: 'out', oneToOne }))
}

function inward(exchange: Exchange, sender: number): PersonContact[] {
  const isToOwner = exchange.parties.some((party) => party.who === 'owner' && party.role !== 'from')
  if (!isToOwner && exchange.answers !== 'owner') return []
  return [{ person: sender, direction: 'in', oneToOne: isOneToOne(exchange) }]
}

function isOneToOne(exchange: Exchange): boolean {
  return (
    exchange.traffic === 'personal' && peopleIn(exchange, () => true).length === 1 && exchange.recipients <= 2
  )
}

function peopleIn(exchange: Exchange, wanted: (role: Role) => boolean): number[] {
  const people = new Set<number>()
  for (const party of exchange.parties)
    if (typeof party.who === 'number' && wanted(party.role)) people.add(party.who)
  return [...people]
}
