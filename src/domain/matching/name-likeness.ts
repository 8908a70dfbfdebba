import { foldLetters, nameKey } from './fold-name.ts'
import { jaroWinkler } from './jaro-winkler.ts'
import { isNicknameOf } from './nicknames.ts'
import { isGroupName, isInitial, parsePersonName } from './person-name.ts'

/** A name made ready for comparing: every part folded to its key. */
export type ComparableName = {
  readonly given: string
  /** The given name folded but not respelled, for the nickname table. */
  readonly plainGiven: string
  /** First letters of the further given names, in order. */
  readonly middle: string
  /** '' for a single word. */
  readonly family: string
  readonly generation: string
}

/** How two given names agree, from the same to plainly different. */
export type GivenLikeness = 'same' | 'nickname' | 'initial' | 'similar' | 'different'
/** How two family names agree. */
export type FamilyLikeness = 'same' | 'similar' | 'different'

/** Reads a display name for comparing; null when it names no human: no letters, a firm, a team, a machine. */
export function comparableName(display: string): ComparableName | null {
  const name = parsePersonName(display)
  if (name === null || isGroupName(display)) return null
  const given = nameKey(name.given)
  const family = nameKey(name.family)
  if (given === '') return null
  return {
    given,
    plainGiven: foldLetters(name.given).replace(/[.]/g, ''),
    middle: name.middle.map((word) => nameKey(word).slice(0, 1)).join(''),
    family,
    generation: name.generation,
  }
}

/** Whether a name has a given and a family name, both more than an initial. */
export function isFullName(name: ComparableName): boolean {
  return name.family.length > 1 && !isInitial(name.given)
}

/** The same name the other way round: which word is the family name is a guess (`Zhang Fuxin`). */
export function turnedRound(name: ComparableName): ComparableName {
  return { ...name, given: name.family, plainGiven: name.family, family: name.given }
}

export function givenLikeness(a: ComparableName, b: ComparableName): GivenLikeness {
  if (a.given === b.given) return a.given.length === 1 ? 'initial' : 'same'
  if (a.given.length === 1 || b.given.length === 1)
    return a.given[0] === b.given[0] || a.middle.includes(b.given) || b.middle.includes(a.given)
      ? 'initial'
      : 'different'
  if (isNicknameOf(a.plainGiven, b.plainGiven)) return 'nickname'
  return jaroWinkler(a.given, b.given) >= 0.9 || isShortening(a.given, b.given) ? 'similar' : 'different'
}

export function familyLikeness(a: ComparableName, b: ComparableName): FamilyLikeness {
  if (a.family === b.family) return 'same'
  const isLong = Math.min(a.family.length, b.family.length) > 3
  return isLong && (jaroWinkler(a.family, b.family) >= 0.92 || isPartOf(a.family, b.family))
    ? 'similar'
    : 'different'
}

/**
 * Whether two sets of names cannot well be one person's: both hold full names, and no two of them fit, in either
 * order of words. A new family name with the same given name fits: people marry.
 * @param mustShareFamily for keys that a firm's or a club's members share, where it does not
 */
export function areContradicting(
  as: readonly ComparableName[],
  bs: readonly ComparableName[],
  mustShareFamily: boolean,
): boolean {
  const [fullA, fullB] = [as.filter(isFullName), bs.filter(isFullName)]
  if (fullA.length === 0 || fullB.length === 0) return false
  return fullA.every((a) => fullB.every((b) => isContradiction(a, b, mustShareFamily)))
}

function isContradiction(a: ComparableName, b: ComparableName, mustShareFamily: boolean): boolean {
  if (a.generation !== '' && b.generation !== '' && a.generation !== b.generation) return true
  return [b, turnedRound(b)].every((other) => {
    const given = givenLikeness(a, other)
    const isOtherFamily = familyLikeness(a, other) === 'different'
    return given === 'different' || (isOtherFamily && (mustShareFamily || given === 'initial'))
  })
}

// `Dan` for `Daniele`, `Jan` for `Jan-Benedict`: too short for the measure.
function isShortening(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 3 && long.startsWith(short)
}

// A family name and the double name made of it.
function isPartOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 5 && (long.startsWith(short) || long.endsWith(short))
}
