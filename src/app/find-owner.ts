import { areContradicting, comparableName } from '../domain/matching/name-likeness.ts'
import { type OwnerEvidence, detectOwner } from '../domain/owner.ts'
import { ownAddresses } from './own-addresses.ts'
import type { Settlement, SettlingIdentity } from './ports.ts'

/** Whose book it is, as far as anyone can tell. */
export type FoundOwner = {
  /** All identities that are the owner's; none when nobody could tell. */
  readonly identities: ReadonlySet<number>
  /** The owner's addresses, and why they were taken for the owner's. */
  readonly owner: readonly { readonly value: string; readonly why: string }[]
  /** When the owner could not be told: whose the records could be. */
  readonly likelyOwners: readonly { readonly value: string; readonly messages: number }[]
  /** Addresses named as the owner's that occur nowhere in the book. */
  readonly unknownOwners: readonly string[]
}

/**
 * Finds the owner among the book's identities: whom the owner named last, now or in an earlier import; else whom the
 * records show. An owner found earlier gives way only to one that the records show more surely.
 */
export function findOwner(
  book: Pick<Settlement, 'saidOwners' | 'keepSaidOwners' | 'personalMessages'>,
  identities: readonly SettlingIdentity[],
  named: readonly string[],
): FoundOwner {
  const unknownOwners = named.filter((words) => !identities.some((one) => isCalled(one, words)))
  if (unknownOwners.length < named.length)
    book.keepSaidOwners(named.filter((words) => !unknownOwners.includes(words)))
  const saidWords = book.saidOwners()
  const said = identities.filter((one) => saidWords.some((words) => isCalled(one, words)))
  const finding = said.length > 0 ? found(said, 'you said so') : shown(identities, book.personalMessages())
  if (finding.kind === 'unsure')
    return { identities: new Set(), owner: [], likelyOwners: finding.likely.map(likely), unknownOwners }
  const own = ownAddresses(identities, new Map(finding.identities.map((id) => [id, finding.why])))
  return {
    identities: new Set(own.keys()),
    owner: identities.flatMap((one) => ownerLine(one, own)),
    likelyOwners: [],
    unknownOwners,
  }
}

/** An address is called by itself; whoever speaks or chats under a name, by that name. */
function isCalled({ kind, value }: SettlingIdentity, words: string): boolean {
  if (value === words) return true
  if (kind !== 'speaker' && kind !== 'handle') return false
  return value.replace(/^whatsapp:/, '').replace(/ @ .*$/s, '') === words
}

function found(identities: readonly OwnerEvidence[], why: string) {
  return { kind: 'found' as const, identities: identities.map((one) => one.identity), why }
}

/** Whom the records show, with whom they showed before in mind. */
function shown(identities: readonly SettlingIdentity[], personalMessages: number) {
  const finding = detectOwner(identities, personalMessages)
  const before = identities.filter((one) => one.nature === 'owner')
  if (finding.kind === 'unsure') return before.length === 0 ? finding : found(before, 'as before')
  const now = identities.filter((one) => finding.identities.includes(one.identity))
  const asBefore = now.filter((one) => one.nature === 'owner')
  if (before.length > 0 && asBefore.length === 0 && surety(now) <= surety(before))
    return found(before, 'as before')
  const leader = asBefore.length > 0 ? asBefore : now.toSorted(byUse).slice(0, 1)
  return found(
    now.filter((one) => leader.some((own) => mayBeOne(own, one))),
    finding.why,
  )
}

function byUse(a: OwnerEvidence, b: OwnerEvidence): number {
  return b.sentLabelled - a.sentLabelled || b.delivered - a.delivered || (a.value < b.value ? -1 : 1)
}

/** Two people may have left Sent folders on one disk: addresses under contradicting names are not one owner's. */
function mayBeOne(a: SettlingIdentity, b: SettlingIdentity): boolean {
  const [namesA, namesB] = [a, b].map((one) => one.names.flatMap((name) => comparableName(name) ?? []))
  return !areContradicting(namesA ?? [], namesB ?? [], false)
}

/** How sure the records are of one of these: by a Sent folder, by delivery, or only by presence. */
function surety(identities: readonly OwnerEvidence[]): number {
  if (identities.some((one) => one.sentLabelled >= 2)) return 2
  return identities.some((one) => one.delivered >= 3) ? 1 : 0
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
