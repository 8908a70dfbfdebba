import { cityOf, isSameCity, placeOf } from '../domain/calendar/place.ts'
import { dayIn } from '../domain/day-in-zone.ts'
import { DAY } from '../domain/milliseconds.ts'
import { warmPlaces } from '../language/named-places.ts'
import { zone as zonesOf } from '../language/zones.ts'
import type { NamedPlace, PlannedMeeting, Visit } from '../practices/coffee/facts.ts'
import { isOwners, isTheirs } from './coffee-sides.ts'
import { messagesSince } from './load-communication-facts.ts'
import type { CoffeeStore, EntryRow, PlanningStore } from './ports.ts'
import type { WorkedTie } from './ties-at.ts'

/** Meetings and visits are looked back on over two years, letters over one and a half, so many at most: the latest. */
const BACK_DAYS = 730
const LETTERS_DAYS = 540
const MOST_LETTERS = 150

/** With more than these it was no meeting of the two. */
const MOST_PARTIES = 5

/** What two people did together and where, as the calendars tell. */
export type Together = {
  readonly past: readonly PlannedMeeting[]
  readonly visits: readonly Visit[]
  /** The last meeting at a place; null when there was none. */
  readonly lastMet: {
    readonly interaction: number
    readonly at: number
    readonly name: string
    readonly city: string
  } | null
}

/** Their meetings and visits over the last two years. */
export function together(coffee: CoffeeStore, person: number, now: number): Together {
  const entries = coffee
    .entries({ from: now - BACK_DAYS * DAY, to: now, now }, person)
    .filter(({ end, allDay }) => end <= now && !allDay)
  const planned = entries.filter(
    ({ owner, person: other, parties }) => owner !== 'out' && other !== 'out' && parties <= MOST_PARTIES,
  )
  const held = planned.filter(wasHeld)
  const last = held.findLast(({ location }) => placeOf(location) !== null)
  const place = placeOf(last?.location ?? '')
  return {
    past: planned.map((entry) => ({
      interaction: entry.interaction,
      at: entry.at,
      isHeld: wasHeld(entry),
    })),
    visits: entries.flatMap(visitOf),
    lastMet:
      last === undefined || place === null
        ? null
        : { interaction: last.interaction, at: last.at, name: place.name, city: place.city },
  }
}

function wasHeld({ status, owner, person }: EntryRow): boolean {
  return status !== 'cancelled' && owner === 'in' && person === 'in'
}

function visitOf(entry: EntryRow): Visit[] {
  const place = entry.status === 'cancelled' ? null : placeOf(entry.location)
  const [owner, other] = [isOwners(entry), isTheirs(entry)]
  if (place === null || (!owner && !other)) return []
  const { key, name, city, isWorkplace } = place
  return [
    {
      key,
      name,
      address: entry.location,
      city,
      at: entry.at,
      owner,
      other,
      isWork: isWorkplace || entry.parties > MOST_PARTIES - 1,
    },
  ]
}

/** Where the owner is: as the owner's card says, else where most of the last year's entries with a place are. */
export function ownersCity(
  coffee: CoffeeStore,
  visits: readonly Pick<Visit, 'owner' | 'city' | 'at'>[],
  now: number,
): string {
  const carded = cityOnCards(coffee, null)
  if (carded !== '') return carded
  const lately = visits.filter(({ owner, city, at }) => owner && city !== '' && at > now - 365 * DAY)
  const counts = Map.groupBy(lately, ({ city }) => city.toLowerCase())
  const [most = [], second = []] = [...counts.values()].toSorted((a, b) => b.length - a.length)
  return most.length >= 5 && most.length >= 2 * second.length ? (most[0]?.city ?? '') : ''
}

/** The city on somebody's cards; '' where they name none, or several. @param person null is the owner */
export function cityOnCards(coffee: CoffeeStore, person: number | null): string {
  const cities = coffee.addresses(person).flatMap((address) => {
    const city = cityOf(address)
    return city === '' ? [] : [city]
  })
  const [first = '', ...others] = cities
  return others.every((other) => isSameCity(first, other)) ? first : ''
}

/** Places that the two named warmly in what they wrote to each other alone. */
export async function namedPlaces(
  planning: Pick<PlanningStore, 'quotables'>,
  tie: WorkedTie,
  wish: { readonly now: number; readonly zone: string; readonly visits: readonly Visit[] },
): Promise<NamedPlace[]> {
  const letters = messagesSince(tie.history, wish.now - LETTERS_DAYS * DAY, wish.now).slice(-MOST_LETTERS)
  const texts = await planning.quotables(letters.map(({ interaction }) => interaction))
  const known = [...new Set(wish.visits.map(({ name }) => name))]
  return letters.flatMap(({ interaction, at, byOwner }) =>
    warmPlaces(zonesOf(texts.get(interaction)?.text ?? ''), known).flatMap(({ name, quote }) => {
      const place = placeOf(name)
      return place === null || quote.length > LONGEST_QUOTE
        ? []
        : [{ name: place.name, key: place.key, interaction, day: dayIn(wish.zone, at), byOwner, quote }]
    }),
  )
}

const LONGEST_QUOTE = 160
