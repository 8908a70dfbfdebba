import { foldLetters } from './matching/fold-name.ts'
import { isKnownGivenName } from './matching/nicknames.ts'
import { isShouted } from './matching/person-name.ts'
import { plainWord, stripDisplayName } from './matching/written-name.ts'
import { COLLECTIVE_WORDS, FAMILY_NAMES_TOO } from './names/collective-words.ts'
import { rememberingLast } from './remembering-last.ts'

/**
 * What the name that an address was seen under tells of who is behind it: a human, a collective (team, office, list),
 * nothing because it is an address itself or an abbreviation, or nothing either way: a whole name, or half a one.
 */
export type NameTells = 'human' | 'collective' | 'nothing' | 'full' | 'half'

/** @param address lower-cased; '' when the name stands alone */
export const nameTells: (name: string, address: string) => NameTells = rememberingLast(tellingOf)

function tellingOf(name: string, address: string): NameTells {
  const local = foldLetters(address.slice(0, Math.max(0, address.lastIndexOf('@'))))
  const written = stripDisplayName(name).text
  const words = wordsOf(written)
  const [first = ''] = words
  if (words.length === 0 || isAddress(name.trim()) || isTime(written)) return 'nothing'
  const isGiven = words.length > 1 && isKnownGivenName(first)
  const parted = [...words, ...wordsOf(withBlanks(written))]
  const isTelling = (word: string) => COLLECTIVE_WORDS.has(word) && !(isGiven && FAMILY_NAMES_TOO.has(word))
  if (parted.some(isTelling)) return 'collective'
  if (isBeforeUnits(written, address)) return 'human'
  if (/[@/|]/.test(written) || DOMAIN.test(written)) return 'collective'
  if (written.includes('&') && !isGiven) return 'collective'
  if (words.some((word) => word.length > 2 && isKnownGivenName(word))) return 'human'
  if (words.length > 1) return isSpelledIn(local, words) ? 'human' : isFull(written) ? 'full' : 'half'
  return isShouted(written) ? 'nothing' : 'half'
}

function wordsOf(written: string): readonly string[] {
  return written
    .split(/[\s,._/@-]+/)
    .map((word) => plainWord(word).replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => /\p{L}/u.test(word))
    .slice(0, MOST_WORDS)
}

/** `HarbourPolls` as `Harbour Polls`: one word may be several. */
function withBlanks(written: string): string {
  return written.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
}

/** Words of a name that are looked at. */
const MOST_WORDS = 8

/** `ann@lee.example`, and `ann at lee.example`, as archives write it. */
function isAddress(name: string): boolean {
  return /^\S+(?:@| at )[^\s@]+\.[^\s@]+$/.test(name)
}

/** `Ann Lee/Harbour/Pier`, as Lotus Notes writes a human with the units of the house. */
function isBeforeUnits(written: string, address: string): boolean {
  const [head = '', ...units] = written.split('/')
  return units.length > 0 && wordsOf(head).length > 1 && nameTells(head, address) === 'human'
}

/** A firm that calls itself by its domain: `Harbour.com`. */
const DOMAIN = /^[\p{L}\d-]{2,63}\.(?:com|net|org|info|biz|io|eu)$/iu

/** `Mon Mar  2 09:00:00 2026`: a date that took the name's place. */
function isTime(written: string): boolean {
  return /\b\d{1,2}:\d\d\b/.test(written)
}

function isFull(written: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*,?(?:\s+\p{L}[\p{L}.'’-]*){1,3}$/u.test(written)
}

/**
 * Whether the local part is one word of the name, or is put together of two or more, or of letters of theirs from the
 * first on, as humans' are: `alee`, `lee.ann`, `annl`, `sndrs-a`. All words in full with a hyphen between
 * (`boat-builders`) are as lists are called.
 */
function isSpelledIn(local: string, words: readonly string[]): boolean {
  const letters = local.replace(/[^\p{L}]/gu, '')
  if (letters.length < 2 || (/[-_]/.test(local) && letters === words.join(''))) return false
  if (letters.length > 2 && words.includes(letters)) return true
  let reached: ReadonlySet<number> = new Set([0])
  for (let taken = 1; taken <= words.length && reached.size > 0; taken++) {
    const next = new Set<number>()
    for (const from of reached)
      words.forEach((word, i) => addSteps(next, letters, { word, bit: 1 << i, from }))
    reached = next
    if (taken > 1 && [...reached].some((place) => place >> MOST_WORDS === letters.length)) return true
  }
  return false
}

/**
 * Adds every place that letters of one more word lead to, its first letter first. A place is one number: which words are
 * used up, a bit each, and above them how many letters are accounted for.
 */
function addSteps(
  found: Set<number>,
  letters: string,
  { word, bit, from }: { readonly word: string; readonly bit: number; readonly from: number },
): void {
  const start = from >> MOST_WORDS
  if ((from & bit) !== 0 || letters[start] !== word[0]) return
  const used = (from & ((1 << MOST_WORDS) - 1)) | bit
  for (let at = start, i = 0; at < letters.length; at++, i++) {
    i = word.indexOf(letters[at] ?? '', i)
    if (i < 0) break
    found.add(((at + 1) << MOST_WORDS) | used)
  }
}
