import { isMachineAddress } from './machine-address.ts'

/** What is known of one address that may be the owner's. */
export type OwnerEvidence = {
  readonly identity: number
  readonly kind: string
  readonly value: string
  /** Messages it wrote that lay in a Sent folder. */
  readonly sentLabelled: number
  /** Messages that were delivered to it by their headers, and calendars or exports that say they are its. */
  readonly delivered: number
  /** Messages it wrote to people or lists. */
  readonly sent: number
  /** Messages it received. */
  readonly received: number
}

export type OwnerFinding =
  | { readonly kind: 'found'; readonly identities: readonly number[]; readonly why: string }
  | { readonly kind: 'unsure'; readonly likely: readonly OwnerEvidence[] }

/** How large a share of the personal messages an address must be in to be taken for the owner's by that alone. */
const IN_MOST = 0.35

/**
 * Whose records these are: the address that wrote what lies in Sent folders; else the one that headers say the
 * mail was delivered to; else the one that is in far more of the messages than any other, a program's address never by
 * these two. Precision first: when two could be, unsure.
 * @param personalMessages how many messages to named people the book holds (those through lists say nothing here)
 */
export function detectOwner(evidence: readonly OwnerEvidence[], personalMessages: number): OwnerFinding {
  const sentTotal = evidence.reduce((sum, one) => sum + one.sentLabelled, 0)
  const sender = leader(evidence, (one) => one.sentLabelled)
  if (sender !== null && sender.sentLabelled >= 2) {
    const own = evidence.filter((one) => one.sentLabelled >= Math.max(2, 0.1 * sentTotal))
    return {
      kind: 'found',
      identities: own.map((one) => one.identity),
      why: 'it wrote what lies in a Sent folder',
    }
  }
  const mayOwn = evidence.filter((one) => one.kind !== 'email' || !isMachineAddress(one.value))
  const receiver = leader(mayOwn, (one) => (one.delivered >= 3 ? one.delivered : 0))
  if (receiver !== null)
    return {
      kind: 'found',
      identities: [receiver.identity],
      why:
        receiver.kind === 'handle'
          ? 'a chat was exported by it'
          : 'mail was delivered to it, or a calendar is its',
    }
  const present = leader(mayOwn, presence)
  if (present !== null && isInMost(present, personalMessages))
    return {
      kind: 'found',
      identities: [present.identity],
      why: 'it is in far more of the messages than any other',
    }
  return { kind: 'unsure', likely: mayOwn.toSorted(by(presence)).slice(0, 3) }
}

function isInMost(one: OwnerEvidence, personalMessages: number): boolean {
  const takesPart = one.sent > 0 && one.received > 0
  return takesPart && personalMessages >= 5 && presence(one) >= IN_MOST * personalMessages
}

function presence(one: OwnerEvidence): number {
  return one.sent + one.received
}

/** The one that leads by a factor of two, or null. */
function leader(
  evidence: readonly OwnerEvidence[],
  count: (one: OwnerEvidence) => number,
): OwnerEvidence | null {
  const [first, second] = evidence.toSorted(by(count))
  if (first === undefined || count(first) === 0) return null
  return second === undefined || count(first) >= 2 * count(second) ? first : null
}

function by(count: (one: OwnerEvidence) => number): (a: OwnerEvidence, b: OwnerEvidence) => number {
  return (a, b) => count(b) - count(a) || (a.value < b.value ? -1 : 1)
}
