import { type KnownLists, knownLists } from '../domain/list-address.ts'
import { type Nature, isCalledAsHuman, natureOf } from '../domain/nature.ts'
import { isByOwnMailbox } from '../domain/own-mailbox.ts'
import { isNameless, isStranger } from '../domain/stranger.ts'
import type { Settlement, SettlingIdentity } from './ports.ts'

/** What the natures of identities are worked out from, and kept in. */
export type Natures = Pick<Settlement, 'setNatures' | 'release' | 'tracesOf' | 'hasMet' | 'whyAutomated'>

/**
 * Keeps what each identity is; what turned out to be nobody's leaves its person.
 * @param owner the owner's identities
 * @returns the identities of humans
 */
export function markNatures(
  book: Natures,
  identities: readonly SettlingIdentity[],
  owner: ReadonlySet<number>,
): readonly SettlingIdentity[] {
  const natures = new Map<number, string>()
  const nobody: number[] = []
  const humans: SettlingIdentity[] = []
  const lists = knownLists(identities)
  for (const one of identities) {
    const nature = owner.has(one.identity)
      ? 'owner'
      : natureAround(book, one, { lists, isOwnerKnown: owner.size > 0 })
    if (nature !== one.nature) natures.set(one.identity, nature)
    if (nature === 'human') humans.push(one.nature === nature ? one : { ...one, nature })
    else if (one.person !== null) nobody.push(one.identity)
  }
  book.setNatures(natures)
  book.release(nobody)
  return humans
}

/** What an identity is by its counts and names; for the few that these leave open, by what it did. */
function natureAround(
  book: Natures,
  one: SettlingIdentity,
  { lists, isOwnerKnown }: { readonly lists: KnownLists; readonly isOwnerKnown: boolean },
): Nature {
  const nature = natureOf(one, lists)
  if (nature === 'human') return isOwnerKnown && isNobodys(book, one) ? 'unknown' : nature
  if (one.sent > 0 || !isCalledAsHuman(one)) return nature
  if (nature === 'machine' && isMailboxOfHuman(book, one)) return natureOf({ ...one, sentMachine: 0 }, lists)
  // Every meeting of a series counts as something that it received.
  if (nature !== 'machine' && one.listPosts === 0 && book.hasMet(one.identity))
    return natureOf({ ...one, received: 0, ownerWrote: () => true }, lists)
  return nature
}

/** A nameless writer whom nobody deals with. */
function isNobodys(book: Natures, one: SettlingIdentity): boolean {
  if (one.sent === 0 || !isNameless(one) || one.ownerWrote()) return false
  return isStranger(one.value, book.tracesOf(one.identity))
}

/** Someone of whom there are only a calendar's answers, or notes of being away. */
function isMailboxOfHuman(book: Natures, one: SettlingIdentity): boolean {
  const reasons = book.whyAutomated(one.identity)
  return reasons.length > 0 && reasons.every(isByOwnMailbox)
}
