import { GENERATIONS, PARTICLES } from '../names/name-words.ts'
import { foldLetters, nameKey } from './fold-name.ts'
import { isKnownGivenName } from './nicknames.ts'
import type { PersonName } from './person-name.ts'
import { isEastAsian, isGroupName, isInitial, isShouted, parsePersonName } from './person-name.ts'
import { isRoleAddress } from './role-address.ts'
import { stripDisplayName } from './written-name.ts'

/** A name as seen in headers, cards or captions, and how often. */
export type NameSeen = { readonly name: string; readonly count: number }

/**
 * The name to call a person by, from all that was seen: whole names before single words, those before addresses;
 * then what was seen most often; written in speaking order, not shouted, with its accents. Without a usable name,
 * an address's local part that reads as one (`ana.cruz@…` → `Ana Cruz`), else the address as it is.
 * The same names and counts give the same answer in any order.
 */
export function displayName(seen: readonly NameSeen[], addresses: readonly string[]): string {
  const known = new Set(addresses.map((address) => address.toLowerCase()))
  const candidates = seen.flatMap(({ name, count }) => {
    const isAddress = name.includes('@') || known.has(name.trim().toLowerCase())
    const parsed = isAddress ? null : parsePersonName(name)
    if (parsed === null) return []
    const isGroup = isGroupName(name)
    return [{ parsed: isGroup ? { ...parsed, spoken: stripDisplayName(name).text } : parsed, count, isGroup }]
  })
  const groups = groupByKey(candidates).toSorted(
    (a, b) => b.rank - a.rank || b.count - a.count || compareText(a.key, b.key),
  )
  const [best] = groups
  if (best === undefined) return nameFromAddresses(addresses)
  if (best.rank === 0) return givenNameFrom(addresses) ?? firstOf(best.writings)
  const readable = best.rank < COMPLETE ? addressNameFor(best.writings, addresses) : null
  return readable ?? bestWriting(best.writings)
}

/**
 * The name that an address spells out: `ana.cruz@…` → `Ana Cruz`, `j_smith2@…` → `J Smith`.
 * @returns null for a role address and where the local part is not plainly two or more words
 */
export function nameOfAddress(address: string): string | null {
  const at = address.lastIndexOf('@')
  const local = (at < 0 ? address : address.slice(0, at)).split('+')[0] ?? ''
  if (local.length > 64 || isRoleAddress(address)) return null
  const words = local
    .replace(/\d+$/, '')
    .split(/[._-]+/)
    .filter((word) => !NO_NAMES.has(word))
  const isSpelled = words.every(
    (word, i) => /^\p{L}+$/u.test(word) && (word.length > 1 || i < words.length - 1),
  )
  const isReadable = words.every((word) => word.length < 3 || /[aeiouy]/.test(foldLetters(word)))
  if (words.length < 2 || words.length > 4 || !isSpelled || !isReadable) return null
  if (!words.some((word) => word.length > 1)) return null
  // `ben` and `van` are particles inside a name; at its head they are given names.
  return [capitalisedAtHead(words[0] ?? ''), ...words.slice(1).map(capitalised)].join(' ')
}

/** What people put beside their name against spam, and to tell one mailbox from another. */
const NO_NAMES: ReadonlySet<string> = new Set(
  'nospam nospm spam antispam removethis list lists mail email ml newsgroup news public private home work'.split(
    ' ',
  ),
)

/** Who writes under a firm's name alone is called by the address: `ann@…` is Ann. */
function givenNameFrom(addresses: readonly string[]): string | null {
  const locals = addresses.map((address) => address.slice(0, Math.max(0, address.lastIndexOf('@'))))
  const [given] = locals.filter((local) => isKnownGivenName(local)).toSorted(compareText)
  return given === undefined ? null : capitalisedAtHead(given)
}

function firstOf(writings: readonly Writing[]): string {
  return writings.map(({ parsed }) => parsed.spoken).toSorted(compareText)[0] ?? ''
}

type Writing = { readonly parsed: PersonName; readonly count: number }
type Group = {
  readonly key: string
  readonly rank: number
  readonly count: number
  readonly writings: Writing[]
}

const COMPLETE = 3

function groupByKey(candidates: readonly (Writing & { readonly isGroup: boolean })[]): Group[] {
  const groups = new Map<string, Group>()
  for (const { parsed, count, isGroup } of candidates) {
    const key = `${nameKey(parsed.given)} ${nameKey(parsed.family)}`
    const group = groups.get(key)
    const writings = [...(group?.writings ?? []), { parsed, count }]
    const rank = isGroup ? 0 : completeness(parsed)
    groups.set(key, {
      key,
      rank: Math.max(rank, group?.rank ?? 0),
      count: (group?.count ?? 0) + count,
      writings,
    })
  }
  return [...groups.values()]
}

/** 3: given and family name in full; 2: one of them an initial; 1: one word. */
function completeness({ given, family }: PersonName): number {
  if (family === '') return isEastAsian(given) && given.length > 1 ? COMPLETE : 1
  return isInitial(given) || isInitial(family) ? 2 : COMPLETE
}

function bestWriting(writings: readonly Writing[]): string {
  const counts = new Map<string, number>()
  for (const { parsed, count } of writings)
    counts.set(parsed.spoken, (counts.get(parsed.spoken) ?? 0) + count)
  const [best] = [...counts].toSorted(
    ([a, timesA], [b, timesB]) =>
      caseQuality(b) - caseQuality(a) ||
      Number(hasMarks(b)) - Number(hasMarks(a)) ||
      timesB - timesA ||
      b.length - a.length ||
      compareText(a, b),
  )
  return best === undefined ? '' : unshouted(best[0])
}

/** 2: capitals where names have them; 1: a family name shouted; 0: all capitals or none. */
function caseQuality(name: string): number {
  const words = name.split(' ').filter((word) => word.length > 2 && !isEastAsian(word))
  if (words.length === 0) return 2
  if (words.every(isShouted) || name === name.toLowerCase()) return 0
  return words.some(isShouted) || !words.some((word) => /^\p{Lu}/u.test(word)) ? 1 : 2
}

function hasMarks(name: string): boolean {
  return foldLetters(name) !== name.toLowerCase()
}

function unshouted(name: string): string {
  const words = name.split(' ')
  // One word may be a handle (`kumba`) or an acronym (`IBM`).
  if (words.length === 1) return name.length > 4 && name === name.toUpperCase() ? capitalised(name) : name
  const isFlat = name === name.toLowerCase() || caseQuality(name) === 0
  return words
    .map((word) => {
      if (GENERATIONS.has(word.toLowerCase())) return word.toUpperCase().replace(/R$/, 'r')
      return isShouted(word) || (isFlat && word === word.toLowerCase()) ? capitalised(word) : word
    })
    .join(' ')
}

function capitalised(word: string): string {
  const lower = word.toLowerCase()
  return PARTICLES.has(lower) ? lower : capitalisedAtHead(lower)
}

function capitalisedAtHead(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?:^mc(?=\p{L}{3})|^|['-])\p{L}/gu, (start) =>
      start.startsWith('mc') ? `Mc${start.slice(2).toUpperCase()}` : start.toUpperCase(),
    )
}

// `rolf` with `rolf.maehler@…`: the address completes the single word when it begins or ends with it.
function addressNameFor(writings: readonly Writing[], addresses: readonly string[]): string | null {
  const seen = new Set(writings.flatMap(({ parsed }) => [nameKey(parsed.given), nameKey(parsed.family)]))
  for (const address of [...addresses].toSorted(compareText)) {
    const name = nameOfAddress(address)
    if (name?.split(' ').some((word) => word.length > 1 && seen.has(nameKey(word))) === true) return name
  }
  return null
}

function nameFromAddresses(addresses: readonly string[]): string {
  const sorted = [...addresses].toSorted(compareText)
  for (const address of sorted) {
    const name = nameOfAddress(address)
    if (name !== null) return name
  }
  return sorted[0] ?? ''
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
