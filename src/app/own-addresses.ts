import { type AddressSeen, otherOwnerAddresses } from '../domain/matching/owner-addresses.ts'
import { isMachineAddress } from '../domain/machine-address.ts'
import type { SettlingIdentity } from './ports.ts'

/**
 * All identities that are the owner's: the known ones, further addresses that surely are, by name, and the profile
 * whose export was imported: the only one, or of several that which bears the owner's name.
 * @param known identity → why it is taken for the owner's
 * @returns the same for all of them
 */
export function ownAddresses(
  identities: readonly SettlingIdentity[],
  known: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const all = new Map(known)
  const unknown = identities.filter((one) => !known.has(one.identity))
  const mail = unknown.filter(
    (one) => one.kind === 'email' && one.listPosts === 0 && !isMachineAddress(one.value),
  )
  // A profile or a chat's name is delivered to by nothing but an export that says whose it is.
  const exported = unknown.filter(
    (one) => (one.kind === 'profile' || one.kind === 'handle') && one.delivered > 0,
  )
  // A first name alone, known by its series, may be anyone's.
  const speakers = unknown.filter(
    (one) =>
      (one.kind === 'speaker' || one.kind === 'handle') && one.delivered === 0 && !one.value.includes('@'),
  )
  const owned = identities.filter((one) => known.has(one.identity)).map(addressSeen)
  const own = new Set(otherOwnerAddresses(owned, [...mail, ...exported, ...speakers].map(addressSeen)))
  for (const one of [...mail, ...speakers])
    if (own.has(one.value)) all.set(one.identity, 'it bears your name')
  for (const one of exported)
    if (own.has(one.value) || exported.filter(({ kind }) => kind === one.kind).length === 1)
      all.set(one.identity, 'its export was imported')
  return all
}

function addressSeen(one: SettlingIdentity): AddressSeen {
  return { address: one.value, names: one.nameCounts }
}
