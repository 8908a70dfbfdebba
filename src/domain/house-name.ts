import { organizationDomain } from './matching/mail-domain.ts'

/**
 * Whether an address may be one at a house of that name: the name of its domain begins with the same letter and has its
 * letters in the name in their order (`ann@hvista.example`: Harbour Vista Ltd), or is its initials. Made to find out who may
 * have been there before; it says yes rather too often.
 */
export function isNamedLike(address: string, house: string): boolean {
  const [label = ''] = organizationDomain(address)?.split('.') ?? []
  const own = label.replace(/[^\p{L}\p{N}]/gu, '')
  const words = house.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (own.length < LEAST_LETTERS)
    return own.length > 0 && own === words.map((word) => word.charAt(0)).join('')
  return startsAlike(own, words.join('')) && standsInOrder(own, words.join(''))
}

/** Fewer letters stand in order in many names. */
const LEAST_LETTERS = 3

function startsAlike(a: string, b: string): boolean {
  return a.charAt(0) === b.charAt(0)
}

function standsInOrder(letters: string, text: string): boolean {
  let at = 0
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
