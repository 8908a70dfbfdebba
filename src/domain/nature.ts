import { type KnownLists, NO_LISTS, isListAddress, isNamedForList } from './list-address.ts'
import { isMachineAddress } from './machine-address.ts'
import { nameOfAddress } from './matching/display-name.ts'
import { foldLetters } from './matching/fold-name.ts'
import { isKnownGivenName } from './matching/nicknames.ts'
import { isGroupName } from './matching/person-name.ts'
import { isRoleAddress } from './matching/role-address.ts'
import { type NameTells, nameTells } from './name-at-address.ts'
import { isNoteTaker } from './speaker-name.ts'

/** What an identity belongs to. Only a human becomes a person. */
export type Nature = 'human' | 'list' | 'machine' | 'group' | 'unknown'

/** What was seen of one identity, counted over the whole book. */
export type IdentitySeen = {
  readonly kind: string
  readonly value: string
  readonly names: readonly string[]
  readonly sentPersonal: number
  readonly sentList: number
  /** Bulk and automated messages it sent. */
  readonly sentMachine: number
  /** Messages that were addressed to it. */
  readonly received: number
  /** Times a list's header named it as the list. */
  readonly listPosts: number
  /** On a card of a human. */
  readonly onCard: boolean
  /** On a card that is a company's or a group's. */
  readonly onGroupCard: boolean
  /** Whether the owner wrote to it by To: looked up when it is asked, for the few of whom the rest says too little. */
  readonly ownerWrote: () => boolean
}

/**
 * Whether an identity is a human's, from what it did. An address that never wrote a line is a person only when a
 * card says so, its names are a human's, or the owner wrote to it and it spells out one: distribution addresses look just
 * like that. One that wrote is a human's unless it is formed as a list's or an office's and bears no human's name.
 * @param lists what this book's lists tell of other addresses
 */
export function natureOf(seen: IdentitySeen, lists: KnownLists = NO_LISTS): Nature {
  if (seen.kind === 'speaker') return natureOfSpeaker(seen.names)
  if (seen.listPosts > 0) return 'list'
  if (seen.kind === 'email' && isMachineAddress(seen.value)) return 'machine'
  if (seen.onGroupCard && !seen.onCard) return 'group'
  if (seen.onCard) return 'human'
  const sentByHand = seen.sentPersonal + seen.sentList
  if (seen.sentMachine > 0 && seen.sentMachine >= 3 * sentByHand) return 'machine'
  return sentByHand > 0 ? natureOfWriter(seen, lists) : natureOfSilent(seen, lists)
}

/** Whether an identity bears a human's name, or its address spells one out. */
export function isCalledAsHuman({
  kind,
  value,
  names,
}: Pick<IdentitySeen, 'kind' | 'value' | 'names'>): boolean {
  if (kind !== 'email' || isMachineAddress(value)) return false
  return names.some((name) => nameTells(name, value) === 'human') || spellsHuman(value)
}

/** Lists seem to write where a gateway puts them in the place of the writer; offices do where people take turns. */
function natureOfWriter({ value, names }: IdentitySeen, lists: KnownLists): Nature {
  const told = names.map((name) => nameTells(name, value))
  if (told.includes('human') || isGivenName(value)) return 'human'
  const isNamed = told.some((one) => one === 'full' || one === 'half')
  if (!isNamed && (isListAddress(value, lists) || isNamedForList(value, lists))) return 'list'
  if (isOfficeAddress(value) && !names.some((name) => isOwnName(name, value))) return 'group'
  if (!isNamed && spellsCollective(value)) return 'group'
  return !isNamed && told.includes('collective') ? 'group' : 'human'
}

function natureOfSilent(seen: IdentitySeen, lists: KnownLists): Nature {
  if (isListAddress(seen.value, lists)) return 'list'
  if (seen.names.some(isNoteTaker) || NOTE_TAKERS_ADDRESS.test(seen.value)) return 'machine'
  const told = seen.names.map((name) => nameTells(name, seen.value))
  const count = (what: NameTells) => told.filter((one) => one === what).length
  const isMuchUsed = seen.received >= MANY_UNANSWERED
  if (count('collective') > count('human')) return isMuchUsed ? 'list' : 'unknown'
  if (count('human') > 0) return seen.names.some(hasTwoWords) || seen.ownerWrote() ? 'human' : 'unknown'
  if (isMuchUsed || isNamedForList(seen.value, lists)) return 'list'
  if (count('full') > 0) return 'human'
  return (count('half') > 0 || spellsHuman(seen.value)) && seen.ownerWrote() ? 'human' : 'unknown'
}

/** Who is written to so often, under no human's name, and never writes a line is a list. */
const MANY_UNANSWERED = 100

/** Whether an address is called by a first name: `ann@…`. */
function isGivenName(address: string): boolean {
  return isKnownGivenName(address.slice(0, Math.max(0, address.lastIndexOf('@'))))
}

/** Whether an address is a given name and another, in full: `ann.lee@…`, `moss_ann@…`; not `west.hq@…`. */
function spellsHuman(address: string): boolean {
  const name = address.includes('-') ? null : nameOfAddress(address)
  const isFull = name?.split(' ').filter((word) => word.length > 2).length === 2
  return name !== null && isFull && nameTells(name, '') === 'human'
}

/** Whether an address is put together of words that offices and projects bear, none a given name: `tide.reports@…`. */
function spellsCollective(address: string): boolean {
  const name = address.includes('-') ? null : nameOfAddress(address)
  if (name === null || nameTells(name, '') !== 'collective') return false
  return !name.split(' ').some((word) => isKnownGivenName(foldLetters(word)))
}

/** Whether an address is an office's: `sales@…`, `harbour@email.harbour.example`. What people give to lists (`mail@`, `ann_lists@`) is their own. */
function isOfficeAddress(address: string): boolean {
  if (/^([^@]{3,64})@(?:e|e?mail|em|news|mailing|marketing)\.\1\./.test(address)) return true
  return (
    isRoleAddress(address) &&
    !/^(?:e?mail|mailbox|(?:[^@]{0,64}[._+-])?(?:mailing|mail)?[._-]?lists?)@/.test(address)
  )
}

/** Whether somebody bears this name at an office's address, rather than the office: it has two words, none the firm's. */
function isOwnName(name: string, address: string): boolean {
  const tells = nameTells(name, address)
  if (tells === 'human') return true
  const host = address.slice(address.lastIndexOf('@') + 1)
  return (
    tells === 'full' &&
    !foldLetters(name)
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => word.length > 2 && host.includes(word))
  )
}

function hasTwoWords(name: string): boolean {
  return /\p{L}[\s,._-]+\p{L}/u.test(name)
}

/** Where note-takers are asked to meetings; whoever writes from there is a human all the same. */
const NOTE_TAKERS_ADDRESS =
  /@(?:[a-z0-9-]{1,40}\.)?(?:fireflies\.ai|read\.ai|otter\.ai|fathom\.video|tldv\.io|meetgeek\.ai|avoma\.com|sembly\.ai|circleback\.ai|recall\.ai)$/

/** Someone who was heard is a human, unless the name is a program's or a team's. */
function natureOfSpeaker(names: readonly string[]): Nature {
  if (names.some(isNoteTaker)) return 'machine'
  if (names.some(isGroupName)) return 'group'
  return names.length > 0 ? 'human' : 'unknown'
}
