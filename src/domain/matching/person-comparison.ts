import type { Commonness } from './commonness.ts'
import { jaroWinkler } from './jaro-winkler.ts'
import type { ComparableName } from './name-likeness.ts'
import { familyLikeness, givenLikeness, turnedRound } from './name-likeness.ts'
import { isKnownGivenName } from './nicknames.ts'
import type { PersonTraits } from './person-traits.ts'
import { addressForms } from './person-traits.ts'

/** One thing that two people agree or differ in: in words, and its weight log₂(m/u) in bits. */
export type Finding = { readonly words: string; readonly bits: number }

/**
 * Compares two people trait by trait. m, the chance of a finding between two records of one person, is set by hand,
 * guided by counts on pairs of addresses that free-software projects record as one developer's (a third keep their
 * local part, over half have one that fits their name). u, its chance between two people, is counted in the owner's
 * own book where a value's commonness matters, else set by hand. What depends on another finding is left out: an
 * address that merely spells the name on which the two already agree proves nothing more.
 */
export function comparePeople(a: PersonTraits, b: PersonTraits, commonness: Commonness): readonly Finding[] {
  const names = bestOf(pairsOf(a.names, b.names).map(([one, other]) => compareNames(one, other, commonness)))
  const isOtherName = names.some((finding) => finding.bits <= -4)
  const isSameDomain = a.domains.some((domain) => b.domains.includes(domain))
  return [
    ...names,
    ...(names.some((finding) => finding.bits > 0) ? [] : compareSpelling(a, b, commonness)),
    ...compareHandles(a, b, { commonness, isOtherName, isSameDomain }),
    ...compareCompany(a, b, names),
    // Two names at one firm are colleagues.
    ...compareShared(isOtherName ? [] : a.domains, b.domains, {
      same: 'same company domain',
      u: (domain) => Math.max(0.001, commonness.domain(domain)),
      m: 0.15,
      differ: null,
    }),
    ...compareShared(isOtherName ? [] : a.organizations, b.organizations, {
      same: 'same organization',
      u: commonness.organization,
      m: 0.5,
      differ: { words: 'different organizations', bits: -1 },
    }),
    ...compareShared(a.phones, b.phones, { same: 'same phone number', u: () => 1e-4, m: 0.5, differ: null }),
    ...compareShared(a.profiles, b.profiles, {
      same: 'same profile',
      u: () => 1e-4,
      m: 0.9,
      differ: { words: 'different profiles', bits: -4.3 },
    }),
  ]
}

/** The sum of the findings' weights. */
export function bitsOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, finding) => sum + finding.bits, 0)
}

function compareNames(a: ComparableName, b: ComparableName, commonness: Commonness): readonly Finding[] {
  if (a.family === '' || b.family === '') return compareSingleWord(a, b, commonness)
  const straight = compareOrdered(a, b, commonness)
  if (a.given !== b.family && a.family !== b.given) return straight
  const turned = compareOrdered(a, turnedRound(b), commonness)
  const inTurn = [{ words: 'given and family name the other way round', bits: -3 }, ...turned]
  return bitsOf(inTurn) > bitsOf(straight) ? inTurn : straight
}

function compareOrdered(a: ComparableName, b: ComparableName, commonness: Commonness): readonly Finding[] {
  const findings = [compareFamily(a, b, commonness), compareGiven(a, b, commonness)]
  if (a.middle !== '' && b.middle !== '')
    findings.push(
      a.middle[0] === b.middle[0]
        ? { words: 'same middle initial', bits: weight(0.95, 0.07) }
        : { words: 'different middle initials', bits: weight(0.05, 0.93) },
    )
  if (a.generation !== '' && b.generation !== '' && a.generation !== b.generation)
    findings.push({ words: `${a.generation} and ${b.generation}`, bits: -30 })
  return findings
}

function compareFamily(a: ComparableName, b: ComparableName, commonness: Commonness): Finding {
  const likeness = familyLikeness(a, b)
  if (likeness === 'same') return { words: 'same surname', bits: weight(0.93, commonness.family(a.family)) }
  if (likeness === 'similar') return { words: 'similar surname', bits: weight(0.04, 0.003) }
  return { words: 'different surnames', bits: weight(0.01, 0.996) }
}

function compareGiven(a: ComparableName, b: ComparableName, commonness: Commonness): Finding {
  switch (givenLikeness(a, b)) {
    case 'same':
      return { words: 'same given name', bits: weight(0.8, commonness.given(a.given)) }
    case 'nickname':
      return { words: 'nickname of the given name', bits: weight(0.06, 0.003) }
    case 'initial':
      // Given that one writes an initial, which neither proves nor disproves anything by itself.
      return { words: 'initial fits the given name', bits: weight(0.6, 0.07) }
    case 'similar':
      return { words: 'similar given name', bits: weight(0.04, 0.008) }
    case 'different':
    default:
      return { words: 'different given names', bits: weight(0.004, 0.92) }
  }
}

// `rolf` may be the given name or, as in `Heintz`, the family name. One word is a hint: alone it proposes nobody.
function compareSingleWord(a: ComparableName, b: ComparableName, commonness: Commonness): readonly Finding[] {
  const [single, other] = a.family === '' ? [a, b] : [b, a]
  if (single.given.length < 3) return []
  if (single.given === other.given)
    return [{ words: 'same given name', bits: weight(0.05, Math.max(0.003, commonness.given(single.given))) }]
  if (single.given === other.family)
    return [{ words: 'same surname', bits: weight(0.05, Math.max(0.003, commonness.family(single.given))) }]
  const fits = givenLikeness(single, other)
  if (fits === 'nickname') return [{ words: 'nickname of the given name', bits: weight(0.06, 0.003) }]
  // `nsauzede` as a display name: compared as an address is.
  if (addressForms(other).includes(single.given)) return []
  return [{ words: 'different names', bits: weight(0.15, 0.98) }]
}

function compareSpelling(a: PersonTraits, b: PersonTraits, commonness: Commonness): readonly Finding[] {
  const found = [...spellings(a.names, b.handles, commonness), ...spellings(b.names, a.handles, commonness)]
  return bestOf(found.map((finding) => [finding]))
}

function spellings(
  names: readonly ComparableName[],
  handles: readonly string[],
  commonness: Commonness,
): readonly Finding[] {
  return pairsOf(names, handles).flatMap(([name, handle]) => {
    if (name.family === '') return []
    const [whole, ...shorter] = [name.given + name.family, name.family + name.given, ...addressForms(name)]
    const surname = commonness.family(name.family)
    if (handle === whole || (handle === shorter[0] && name.given.length > 1))
      return [
        { words: 'the address spells the name', bits: weight(0.25, surname * commonness.given(name.given)) },
      ]
    if (shorter.includes(handle) || (name.middle === '' && shorter.includes(shortened(handle))))
      return [{ words: 'the address fits the name', bits: weight(0.3, surname * 0.06) }]
    if (handle === name.family) return [{ words: 'the address is the surname', bits: weight(0.1, surname) }]
    if (handle === name.given)
      return [{ words: 'the address is the given name', bits: weight(0.1, commonness.given(name.given)) }]
    return []
  })
}

/** So many of the same people in the meetings of both say that these are the same circle. */
const SAME_CIRCLE = 3

// One circle seldom has two of a name. Who speaks under two names in one meeting is two people, mostly.
function compareCompany(a: PersonTraits, b: PersonTraits, names: readonly Finding[]): readonly Finding[] {
  if (!a.spokeIn.isDisjointFrom(b.spokeIn)) return [{ words: 'both spoke in one meeting', bits: -8 }]
  const isLike = bitsOf(names) > 0
  if (!isLike || a.company.intersection(b.company).size < SAME_CIRCLE) return []
  return [{ words: 'in meetings with the same people', bits: 8 }]
}

type HandleContext = {
  readonly commonness: Commonness
  readonly isOtherName: boolean
  readonly isSameDomain: boolean
}

// `sullivanjj@` for a Jake Sullivan whose middle initial is not known.
function shortened(handle: string): string {
  return handle.length > 6 ? handle.slice(0, -1) : ''
}

function compareHandles(a: PersonTraits, b: PersonTraits, context: HandleContext): readonly Finding[] {
  const { commonness, isOtherName, isSameDomain } = context
  if (a.handles.length === 0 || b.handles.length === 0) return []
  const same = a.handles.filter((handle) => b.handles.includes(handle))
  const [telling] = same.filter((handle) => !a.spellings.has(handle) && !b.spellings.has(handle)).toSorted()
  if (telling !== undefined)
    return [{ words: 'same name before the @', bits: weight(0.33, commonnessOfHandle(telling, commonness)) }]
  // What spells the name on which they agree says a little still: the same way of making addresses. Two Ians with
  // different surnames who are both `ian@` say nothing; two hosts of one firm have the same people.
  if (same.length > 0)
    return [{ words: 'same name before the @', bits: isOtherName ? 0 : isSameDomain ? 8 : 2 }]
  const isNear = pairsOf(a.handles, b.handles).some(
    ([one, other]) => one.length > 4 && other.length > 4 && jaroWinkler(one, other) >= 0.93,
  )
  return isNear ? [{ words: 'similar name before the @', bits: 3 }] : []
}

// `lee@` and `thomas@` are given names, of which the world has many even where the book has few.
function commonnessOfHandle(handle: string, commonness: Commonness): number {
  const floor = isKnownGivenName(handle) || handle.length < 4 ? 0.003 : 0
  return Math.max(commonness.handle(handle), commonness.given(handle), floor)
}

type SharedTrait = {
  readonly same: string
  readonly u: (value: string) => number
  readonly m: number
  readonly differ: Finding | null
}

function compareShared(a: readonly string[], b: readonly string[], trait: SharedTrait): readonly Finding[] {
  if (a.length === 0 || b.length === 0) return []
  const shared = a.filter((value) => b.includes(value))
  if (shared.length === 0) return trait.differ === null ? [] : [trait.differ]
  const rarest = Math.min(...shared.map((value) => trait.u(value)))
  return [{ words: trait.same, bits: Math.max(0, weight(trait.m, rarest)) }]
}

function bestOf(candidates: readonly (readonly Finding[])[]): readonly Finding[] {
  let best: readonly Finding[] = []
  let bestBits = Number.NEGATIVE_INFINITY
  for (const findings of candidates) {
    const bits = bitsOf(findings)
    if (findings.length === 0 || bits <= bestBits) continue
    best = findings
    bestBits = bits
  }
  return best
}

function pairsOf<A, B>(as: readonly A[], bs: readonly B[]): readonly (readonly [A, B])[] {
  return as.flatMap((a) => bs.map((b) => [a, b] as const))
}

function weight(m: number, u: number): number {
  return Math.log2(m / u)
}
