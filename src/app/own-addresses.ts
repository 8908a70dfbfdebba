import { type AddressSeen, otherOwnerAddresses } from '../domain/matching/owner-addresses.ts'
import { isMachineAddress } from '../domain/machine-address.ts'
import type { SettlingIdentity } from './ports.ts'

/**
 * All addresses that are the owner's: the known ones, and further ones that surely are, by name.
 * @param known identity → why it is taken for the owner's
 * @returns the same for all of them
 */
export function ownAddresses(
  identities: readonly SettlingIdentity[],
  known: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const all = new Map(known)
  const mail = identities.filter(
    (one) => one.kind === 'email' && one.listPosts === 0 && !isMachineAddress(one.value),
  )
  const owned = identities.filter((one) => known.has(one.identity)).map(addressSeen)
  const others = mail.filter((one) => !known.has(one.identity))
  const own = new Set(otherOwnerAddresses(owned, others.map(addressSeen)))
  for (const one of others) if (own.has(one.value)) all.set(one.identity, 'it bears your name')
  return all
}

function addressSeen(one: SettlingIdentity): AddressSeen {
  return { address: one.value, names: one.nameCounts }
}
