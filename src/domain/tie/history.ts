/** How the two were in touch. The order is part of the stored format: new channels go to the end. */
export const CHANNELS = ['mail', 'meeting', 'chat', 'linkedin', 'call', 'coffee', 'note', 'other'] as const

export type Channel = (typeof CHANNELS)[number]

/** The channel of that name, or `other`. */
export function channelNamed(name: string): Channel {
  return CHANNELS.find((channel) => channel === name) ?? 'other'
}

/** Who reached whom, seen from the owner: `in` they wrote, `out` the owner wrote, `both` a meeting or a call. */
export type Direction = 'in' | 'out' | 'both'

/** One contact of one tie. */
export type Contact = {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly direction: Direction
  /** Only the two of them. */
  readonly oneToOne: boolean
  readonly channel: Channel
  /** The interaction's number in the book, an integer. */
  readonly interaction: number
}

/**
 * A tie's contacts as columns, oldest first: 20,000 ties with a million contacts are read for one plan, and
 * objects would take ten times the memory and time.
 */
export type History = {
  /** Milliseconds since 1970, ascending. */
  readonly at: Float64Array
  /** Direction, company and channel, packed; read with `isFromThem`, `isFromOwner`, `isOneToOne`, `channelOf`. */
  readonly flags: Uint8Array
  readonly interaction: Float64Array
}

const IN = 1
const OUT = 2
const ONE_TO_ONE = 4
const CHANNEL_SHIFT = 3
const DIRECTIONS = { in: IN, out: OUT, both: IN | OUT } as const

/** True when they took part actively: they wrote, or the two met or spoke. */
export function isFromThem(flags: number): boolean {
  return (flags & IN) !== 0
}

/** True when the owner took part actively: the owner wrote, or the two met or spoke. */
export function isFromOwner(flags: number): boolean {
  return (flags & OUT) !== 0
}

export function isOneToOne(flags: number): boolean {
  return (flags & ONE_TO_ONE) !== 0
}

export function channelOf(flags: number): Channel {
  return CHANNELS[channelPlace(flags)] ?? 'other'
}

/** The place of the contact's channel among `CHANNELS`; that of `other` for one that a newer Rapport has. */
export function channelPlace(flags: number): number {
  return Math.min(flags >> CHANNEL_SHIFT, CHANNELS.length - 1)
}

/**
 * Contacts as columns, ordered by time, then interaction, then as given.
 * A contact without a finite time is left out: it has no place in a history.
 */
export function historyOf(contacts: readonly Contact[]): History {
  const dated = contacts.filter((contact) => Number.isFinite(contact.at)).toSorted(byTime)
  return {
    at: Float64Array.from(dated, (contact) => Math.trunc(contact.at) + 0),
    flags: Uint8Array.from(dated, packFlags),
    interaction: Float64Array.from(dated, (contact) => contact.interaction),
  }
}

/** The contacts of a history as values, oldest first. */
export function contactsOf(history: History): Contact[] {
  return Array.from(history.at, (at, i) => {
    const flags = history.flags[i] ?? 0
    return {
      at,
      direction: isFromThem(flags) ? (isFromOwner(flags) ? 'both' : 'in') : 'out',
      oneToOne: isOneToOne(flags),
      channel: channelOf(flags),
      interaction: history.interaction[i] ?? 0,
    }
  })
}

/** How many contacts lie at or before `now` (ms). What comes later is as if it were not in the book. */
export function countUntil(history: History, now: number): number {
  const { at } = history
  let low = 0
  let high = at.length
  if (high === 0 || at[high - 1]! <= now) return high
  while (low < high) {
    const middle = (low + high) >>> 1
    if (at[middle]! <= now) low = middle + 1
    else high = middle
  }
  return low
}

function byTime(a: Contact, b: Contact): number {
  return a.at - b.at || a.interaction - b.interaction
}

function packFlags(contact: Contact): number {
  const channel = CHANNELS.indexOf(contact.channel)
  return DIRECTIONS[contact.direction] | (contact.oneToOne ? ONE_TO_ONE : 0) | (channel << CHANNEL_SHIFT)
}
