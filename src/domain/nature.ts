import { isMachineAddress } from './machine-address.ts'
import { isGroupName } from './matching/person-name.ts'
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
  /** The owner wrote to it by To. */
  readonly ownerWrote: boolean
}

/**
 * Whether an identity is a human's, from what it did. An address that never wrote a line is a person only when a
 * card says so, or the owner wrote to it and it bears a human's name: distribution addresses look just like that.
 */
export function natureOf(seen: IdentitySeen): Nature {
  if (seen.kind === 'speaker') return natureOfSpeaker(seen.names)
  if (seen.listPosts > 0) return 'list'
  if (seen.kind === 'email' && isMachineAddress(seen.value)) return 'machine'
  if (seen.onGroupCard && !seen.onCard) return 'group'
  if (seen.onCard) return 'human'
  const sentByHand = seen.sentPersonal + seen.sentList
  if (seen.sentMachine > 0 && seen.sentMachine >= 3 * sentByHand) return 'machine'
  if (sentByHand > 0) return 'human'
  if (LIST_ADDRESS.test(seen.value)) return 'list'
  if (seen.received >= MANY_UNANSWERED && isNamedByWhim(seen.names)) return 'list'
  if (seen.names.some(isNoteTaker) || NOTE_TAKERS_ADDRESS.test(seen.value)) return 'machine'
  if (seen.names.some(isHumanName))
    return seen.ownerWrote || seen.names.some(isFullName) ? 'human' : 'unknown'
  return 'unknown'
}

/** Who is written to so often and never writes a line is a list, where people call it this and that. */
const MANY_UNANSWERED = 100

/** Whether an address bears several names, few of which a human would: `LKML`, `the list`, `Kernel Mailing List`. */
function isNamedByWhim(names: readonly string[]): boolean {
  return names.length >= 3 && 2 * names.filter(isFullName).length < names.length
}

/** Lists bear names such as "Boat Builders"; where they live, and how they are called, tells them. */
const LIST_ADDRESS =
  /^[^@]{1,64}(?:[-_](?:list|l|users?|dev|devel|developers|announce|discuss|talk|commits?|bugs))@|@(?:lists?|listserv|listserver|groups|mailman|majordomo)\.|@(?:googlegroups\.com|yahoogroups\.[a-z]{2,3}(?:\.[a-z]{2})?|groups\.io|freelists\.org)$/

/** Where note-takers are asked to meetings; whoever writes from there is a human all the same. */
const NOTE_TAKERS_ADDRESS =
  /@(?:[a-z0-9-]{1,40}\.)?(?:fireflies\.ai|read\.ai|otter\.ai|fathom\.video|tldv\.io|meetgeek\.ai|avoma\.com|sembly\.ai|circleback\.ai|recall\.ai)$/

/** Someone who was heard is a human, unless the name is a program's or a team's. */
function natureOfSpeaker(names: readonly string[]): Nature {
  if (names.some(isNoteTaker)) return 'machine'
  if (names.some(isGroupName)) return 'group'
  return names.length > 0 ? 'human' : 'unknown'
}

/** A name that a distribution list or a team would hardly bear. */
function isHumanName(name: string): boolean {
  return !/[@/|]|\b(list|lists|team|desk|group|dept|department|everyone|all|staff|users?|support|info|announce|devel|office|committee|participants|distribution)\b/i.test(
    name,
  )
}

function isFullName(name: string): boolean {
  return isHumanName(name) && /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){1,3}$/u.test(name.trim())
}
