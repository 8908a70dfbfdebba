import type { Party } from '../../domain/identity.ts'
import { displayName, readAddresses } from './addresses.ts'

/**
 * Exchange exports keep display names apart, in X-From, X-To and X-cc. Gives the parties of the real header the
 * names that they lack, when both lists name the same people in the same order.
 * @param names the X- header, '' when there is none
 */
export function withExchangeNames(parties: readonly Party[], names: string): readonly Party[] {
  if (names === '' || parties.every((party) => party.name !== '')) return parties
  const named = exchangeNames(names, parties.length)
  if (named === null || !linesUp(parties, named)) return parties
  return parties.map((party, index) => {
    const name = named[index] ?? ''
    return party.name === '' && name !== '' && name.toLowerCase() !== party.value ? { ...party, name } : party
  })
}

/** The folder that an Exchange export says a message lay in: the last name of `\Owner\Folder\Sent Items`. */
export function exchangeFolder(folder: string): string {
  return folder.slice(folder.lastIndexOf('\\') + 1).trim()
}

/**
 * The address that Exchange wrapped in one of its own: `IMCEASMTP-ann+40firm+2Ecom@host` → `ann@firm.com`.
 * Others come back as they are. @param address lower-cased
 */
export function unwrapExchangeAddress(address: string): string {
  const wrapped = /^imcea[a-z]*-(.+)@[^@]+$/.exec(address)?.[1]
  if (wrapped === undefined) return address
  const plain = wrapped.replaceAll(/\+([0-9a-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return /[^\s<>"',/=]+@[^\s<>"',/=]+\.[a-z]{2,}/.exec(plain)?.[0] ?? address
}

/** The names of the list, one a party, or null when there are not as many. */
function exchangeNames(header: string, wanted: number): string[] | null {
  if (header.includes('<') || header.includes('"')) {
    const parties = readAddresses(header)
    return parties.length === wanted ? parties.map((party) => withoutOffice(party.name)) : null
  }
  const pieces = header
    .split(/[,;]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  if (pieces.length === wanted) return pieces.map(withoutOffice)
  // `Last, First, Last, First`
  if (pieces.length !== wanted * 2) return null
  return Array.from({ length: wanted }, (_, index) =>
    withoutOffice(`${pieces[index * 2]}, ${pieces[index * 2 + 1]}`),
  )
}

/** Lotus Notes adds the office: `Ann Lee@ECT`, `Ann Lee/HOU/ECT@ECT`. Addresses are no names. */
function withoutOffice(name: string): string {
  const bare = displayName(name.replace(/\s*<.*$/, ''), '')
  const person = bare.replace(/(?:\/[^@]*)?@[A-Z][A-Z0-9_ ]*$/, '')
  return person.includes('@') ? '' : person
}

/** One name fits any one address; of several, half must share a word with the address beside them. */
function linesUp(parties: readonly Party[], names: readonly string[]): boolean {
  if (parties.length === 1) return true
  const fitting = parties.filter((party, index) => {
    const words = (names[index] ?? '').toLowerCase().match(/[a-z]{3,}/g) ?? []
    return words.some((word) => party.value.includes(word))
  })
  return fitting.length * 2 >= parties.length
}
