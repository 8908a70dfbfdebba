import { isSameCity } from '../../domain/calendar/place.ts'
import { DAY } from '../../domain/milliseconds.ts'
import { timesInWords } from './times-in-words.ts'
import type { NamedPlace, Visit } from './facts.ts'

/** A visit of a year ago counts half. */
const HALF_LIFE_DAYS = 365

/** A place to meet at, and why; a sentence's part that begins without a capital. */
export type RankedPlace = {
  readonly name: string
  /** As a calendar gives it; the name where none does. */
  readonly address: string
  readonly why: string
  readonly score: number
}

export type PlacesWish = {
  /** By time. */
  readonly visits: readonly Visit[]
  readonly named: readonly NamedPlace[]
  readonly other: string
  /** Where both are; '' when unknown: then only where they met is proposed. */
  readonly city: string
  readonly now: number
}

const MOST_PLACES = 3

/**
 * Places for the two, the best first: √(mine · theirs) over visits that fade by half in a year, so that a place which only
 * one of them knows counts for nothing by itself. Where both came back to comes first; a place that either named warmly
 * counts as a further visit of that one. In a city that both are in, a place of the owner's alone comes last.
 */
export function rankPlaces({ visits, named, other, city, now }: PlacesWish): RankedPlace[] {
  const places = new Map<string, Tally>()
  for (const visit of visits) if (!visit.isWork) count(tallyAt(places, visit), visit, now)
  for (const one of named) remember(tallyAt(places, one), one)
  return [...places.values()]
    .flatMap((tally) => ranked(tally, { other, city }))
    .toSorted((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_PLACES)
}

type Tally = {
  name: string
  address: string
  city: string
  mine: number
  theirs: number
  /** Visits of both together, and of the owner. */
  together: number
  own: number
  last: number
  warm: NamedPlace | null
}

function tallyAt(
  places: Map<string, Tally>,
  { key, name, city = '' }: { readonly key: string; readonly name: string; readonly city?: string },
): Tally {
  const known = places.get(key)
  if (known !== undefined) return known
  const fresh = { name, address: name, city, mine: 0, theirs: 0, together: 0, own: 0, last: 0, warm: null }
  places.set(key, fresh)
  return fresh
}

function count(tally: Tally, { at, owner, other, city, name, address }: Visit, now: number): void {
  const weight = 0.5 ** ((now - at) / DAY / HALF_LIFE_DAYS)
  if (owner) tally.mine += weight
  if (other) tally.theirs += weight
  if (owner) tally.own += 1
  if (owner && other) tally.together += 1
  tally.last = Math.max(tally.last, at)
  tally.city = city === '' ? tally.city : city
  // As it was spelt the last time.
  tally.name = name
  tally.address = address
}

function remember(tally: Tally, one: NamedPlace): void {
  if (one.byOwner) tally.mine += 1
  else tally.theirs += 1
  if (tally.warm === null || tally.warm.interaction < one.interaction) tally.warm = one
}

/** Less than any place that both know. */
const OWN_PLACE = 0.1

function ranked(
  tally: Tally,
  { other, city }: { readonly other: string; readonly city: string },
): RankedPlace[] {
  const { name, address, mine, theirs, together, own, warm } = tally
  if (city !== '' && tally.city !== '' && !isSameCity(city, tally.city)) return []
  const isShared = together > 0 || (warm !== null && !warm.byOwner)
  if (isShared) {
    // Where both came back to counts twice what one visit does.
    const score = (together > 1 ? 1 : 0) + Math.sqrt(Math.max(mine, OWN_PLACE) * theirs)
    return [{ name, address, why: sharedWhy(tally, other), score }]
  }
  if (own < 2 || city === '' || !isSameCity(city, tally.city)) return []
  return [
    {
      name,
      address,
      why: `you go there yourself (${timesInWords(own)}); ${other} is in ${city} too`,
      score: OWN_PLACE * Math.sqrt(mine),
    },
  ]
}

function sharedWhy({ together, warm }: Tally, other: string): string {
  const met = together > 0 ? `you two met there ${timesInWords(together)}` : null
  const said = warm === null ? null : `${warm.byOwner ? 'you' : other} wrote “${warm.quote}”`
  return [met, said].filter((one) => one !== null).join('; ')
}
