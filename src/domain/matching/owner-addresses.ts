import { nameKey } from './fold-name.ts'
import { localPart } from './mail-domain.ts'
import type { ComparableName } from './name-likeness.ts'
import { comparableName, familyLikeness, givenLikeness, isFullName, turnedRound } from './name-likeness.ts'
import { isRoleAddress } from './role-address.ts'

/** One address and the display names that it was seen with. */
export type AddressSeen = {
  readonly address: string
  readonly names: readonly { readonly name: string; readonly count: number }[]
}

/**
 * Which further addresses are surely the owner's own: those seen mostly under the owner's full name, given and
 * family name both (an initial or a nickname is enough when the local part is the owner's too, `macro@…` and
 * `macro@…`). A middle initial or a generation that differs forbids it. Role addresses never count. Precision first:
 * an address not returned is taken for another person, and the owner can merge it by hand.
 *
 * @param owned the addresses known to be the owner's
 * @param others every other address of the book
 * @returns addresses out of `others`, in their order
 */
export function otherOwnerAddresses(owned: readonly AddressSeen[], others: readonly AddressSeen[]): string[] {
  const ownNames = owned.flatMap(({ names }) => mainNames(names)).filter(isFullName)
  const ownLocals = new Set(owned.map(({ address }) => nameKey(localPart(address))))
  if (ownNames.length === 0) return []
  return others.flatMap(({ address, names }) => {
    const mains = mainNames(names)
    // Most bear another name: of what else there is to an address, no more is looked at then.
    const hasOwnLocal = () => ownLocals.has(nameKey(localPart(address)))
    const isNamedSo = (name: ComparableName) => ownNames.some((own) => isSameName(own, name, hasOwnLocal))
    const isOwn = mains.length > 0 && mains.every(isNamedSo) && !isRoleAddress(address)
    return isOwn ? [address] : []
  })
}

// Names that make up at least a fifth of what was seen: a rare slip of someone's address book is no name of it.
function mainNames(names: AddressSeen['names']): ComparableName[] {
  const usable = names.filter(({ name }) => name.trim() !== '' && !name.includes('@'))
  const total = usable.reduce((sum, { count }) => sum + count, 0)
  return usable.filter(({ count }) => count * 5 >= total).flatMap(({ name }) => comparableName(name) ?? [])
}

function isSameName(own: ComparableName, other: ComparableName, hasOwnLocal: () => boolean): boolean {
  if (own.generation !== other.generation && own.generation !== '' && other.generation !== '') return false
  if (own.middle !== '' && other.middle !== '' && own.middle[0] !== other.middle[0]) return false
  if (other.family === '') return (other.given === own.given || other.given === own.family) && hasOwnLocal()
  return [other, turnedRound(other)].some((name) => {
    if (familyLikeness(own, name) !== 'same') return false
    const given = givenLikeness(own, name)
    return given === 'same' || ((given === 'initial' || given === 'nickname') && hasOwnLocal())
  })
}
