import { isSameCity } from '../domain/calendar/place.ts'
import { offsetAt } from '../domain/calendar/zone-of-clock.ts'
import { dayIn } from '../domain/day-in-zone.ts'
import { weekdayInWords } from '../domain/day-words.ts'
import type { Draft } from '../domain/draft.ts'
import { rankPlaces } from '../practices/coffee/places.ts'
import { bestSlots, type Slot } from '../practices/coffee/rank-slots.ts'
import { freeTime } from '../practices/coffee/slots.ts'
import { type Where, whereToMeet } from '../practices/coffee/where.ts'
import type { MeetingOffer } from '../practices/voice/occasion.ts'
import { cityOnCards, namedPlaces, ownersCity, together, type Together } from './coffee-places.ts'
import { coffeeSides, ownersClock, type Sides } from './coffee-sides.ts'
import { coffeeLetter } from './draft-coffee.ts'
import { findPerson } from './find-person.ts'
import type { OpenBook, PersonRow } from './ports.ts'
import { publicInteractionId } from './public-id.ts'
import type { PersonName } from './results.ts'
import { TiesAt, type WorkedTie } from './ties-at.ts'

export type CoffeeWish = {
  readonly name: string
  /** ms since 1970 */
  readonly now: number
  /** The machine's time zone, IANA; the owner may write by another clock, and that one counts. */
  readonly zone: string
  /** Propose times although a message of the owner's waits for an answer. */
  readonly anyway: boolean
  /** How long to meet; null: 45 minutes in person, 30 on a call. */
  readonly minutes: number | null
}

/** Times and places to meet one person. Moments are ISO instants in UTC. */
export type CoffeeResult = {
  readonly person: PersonName
  readonly slots: readonly CoffeeSlot[]
  readonly places: readonly CoffeePlace[]
  /** How to meet, and why. */
  readonly how: Where['how']
  readonly why: string
  readonly minutes: number
  /** The owner's message that has no answer yet; while it waits there are no slots, unless they were asked for anyway. */
  readonly waiting: { readonly day: string; readonly quote: string; readonly interaction: string } | null
  readonly zones: CoffeeZones
  /** What the slots rest on: clocks, hours and calendars that are known or assumed. */
  readonly basis: CoffeeBasis
  /** Words to propose it with; null where there is nothing to propose, or no draft: `whyNoDraft` says it. */
  readonly draft: Draft | null
  readonly whyNoDraft: string | null
  /** What a draft can offer; null where there is nothing to propose. */
  readonly offer: MeetingOffer | null
}

/** IANA names. */
export type CoffeeZones = {
  /** The zone by whose clock the owner writes: all times are the owner's by it. */
  readonly yours: string
  readonly theirs: string
  /** The machine's, where its clock shows something else than the owner's at one of the slots; else null. */
  readonly machine: string | null
}

export type CoffeePlace = {
  readonly name: string
  /** As a calendar gives it; '' for a call. */
  readonly address: string
  readonly why: string
}

export type CoffeeBasis = {
  /** Messages that tell of their clock; null: they do not, and the owner's is assumed. */
  readonly clockReadings: number | null
  /** Messages that tell of the working hours of each; 0: ordinary hours are assumed. */
  readonly hoursFrom: { readonly yours: number; readonly theirs: number }
  readonly hasTheirCalendar: boolean
  /** Hours by which working hours had to be stretched. */
  readonly widened: number
}

export type CoffeeSlot = {
  readonly start: string
  readonly end: string
  readonly why: string
}

/** The rooms of the book that a coffee is arranged from. */
export type CoffeeRooms = Pick<OpenBook, 'people' | 'planning' | 'coffee' | 'voice'>

/**
 * Two or three times and places to meet one person, and a draft in the owner's manner. None while a message of the owner's to that
 * person waits for an answer: to ask again, and for more, would press.
 * @throws NotInBook when nobody fits the name, or several do
 */
export async function arrangeCoffee(rooms: CoffeeRooms, wish: CoffeeWish): Promise<CoffeeResult> {
  const found = await workOut(rooms, wish)
  if (found.offer === null) return { ...found, draft: null, whyNoDraft: null }
  const { draft, why } = await coffeeLetter(rooms, { ...found, offer: found.offer }, wish)
  return { ...found, draft, whyNoDraft: why }
}

/** What a draft can offer a person, by public id, for a coffee; null where there is no time, or none to be asked for. */
export async function meetingOffer(
  rooms: CoffeeRooms,
  person: string,
  { now, zone }: Pick<CoffeeWish, 'now' | 'zone'>,
): Promise<MeetingOffer | null> {
  return (await workOut(rooms, { name: person, now, zone, anyway: false, minutes: null })).offer
}

type WorkedOut = Omit<CoffeeResult, 'draft' | 'whyNoDraft'>

async function workOut(rooms: CoffeeRooms, asked: CoffeeWish): Promise<WorkedOut> {
  const wish = { ...asked, zone: ownersClock(rooms.coffee, asked) }
  const person = await findPerson(rooms.people, wish.name, wish.now)
  const ties = new TiesAt(rooms.planning, { ...wish, whose: person.person })
  const [tie] = await ties.of([person.person])
  const sides = coffeeSides(rooms, person.person, wish)
  const shared = together(rooms.coffee, person.person, wish.now)
  const where = whereOf(rooms, person, { sides, shared, wish })
  const minutes = wish.minutes ?? (where.how === 'call' ? CALL_MINUTES : COFFEE_MINUTES)
  const isHeldBack = (tie?.unanswered ?? null) !== null && !wish.anyway
  const { slots, widened } = isHeldBack ? NO_SLOTS : slotsOf({ sides, shared, where, wish, minutes })
  const places = isHeldBack ? [] : await placesOf(rooms, { person, tie, shared, where, wish })
  return {
    person: { id: person.publicId, name: person.name },
    slots: slots.map(({ start, end, why }) => ({ start: instant(start), end: instant(end), why })),
    places,
    how: where.how,
    why: where.why,
    minutes,
    waiting: waitingOf(tie),
    zones: {
      yours: wish.zone,
      theirs: sides.other.zone,
      machine: isOtherClock(slots, wish.zone, asked.zone) ? asked.zone : null,
    },
    basis: {
      clockReadings: sides.clockReadings,
      hoursFrom: { yours: sides.owner.hours.sample, theirs: sides.other.hours.sample },
      hasTheirCalendar: sides.hasTheirCalendar,
      widened,
    },
    offer: slots.length === 0 ? null : offerOf({ sides, shared, where, wish, slots, places }),
  }
}

const COFFEE_MINUTES = 45
const CALL_MINUTES = 30

type Known = { readonly sides: Sides; readonly shared: Together; readonly wish: CoffeeWish }

function whereOf({ coffee }: CoffeeRooms, person: PersonRow, { sides, shared, wish }: Known): Where {
  return whereToMeet({
    other: person.name,
    clockMinutes: sides.clockMinutes,
    theirZone: sides.other.zone,
    ownCity: ownersCity(coffee, shared.visits, wish.now),
    theirCity: cityOnCards(coffee, person.person),
    lastPlace: shared.lastMet,
  })
}

const NO_SLOTS: { readonly slots: readonly Slot[]; readonly widened: number } = { slots: [], widened: 0 }

function slotsOf({
  sides,
  shared,
  where,
  wish,
  minutes,
}: Known & { readonly where: Where; readonly minutes: number }): typeof NO_SLOTS {
  const asked = { owner: sides.owner, other: sides.other, now: wish.now, minutes }
  const free = freeTime(asked)
  const slots = bestSlots(free, { ...asked, past: shared.past, isInPerson: where.how !== 'call' })
  return { slots, widened: free.widened }
}

async function placesOf(
  { coffee, planning }: CoffeeRooms,
  known: {
    readonly person: PersonRow
    readonly tie: WorkedTie | undefined
    readonly shared: Together
    readonly where: Where
    readonly wish: CoffeeWish
  },
): Promise<CoffeeResult['places']> {
  const { person, tie, shared, where, wish } = known
  const { visits } = shared
  const [ownCity, theirCity] = [ownersCity(coffee, visits, wish.now), cityOnCards(coffee, person.person)]
  const named = tie === undefined ? [] : await namedPlaces(planning, tie, { ...wish, visits })
  const rank = (city: string) =>
    rankPlaces({ visits, named, other: person.name, city, now: wish.now }).map(({ score: _, ...one }) => one)
  if (where.how !== 'call') return rank(isSameCity(ownCity, theirCity) ? ownCity : '')
  const call = { name: 'a call with coffee', address: '', why: where.why }
  // Whoever lives elsewhere may be met where the two met before, when the owner is there.
  const there = theirCity === '' ? [] : rank(theirCity).slice(0, 1)
  return [call, ...there.map((one) => ({ ...one, why: `when you are in ${theirCity}; ${one.why}` }))]
}

function offerOf(
  known: Known & {
    readonly where: Where
    readonly slots: readonly Slot[]
    readonly places: CoffeeResult['places']
  },
): MeetingOffer {
  const { sides, shared, where, wish, slots, places } = known
  const { lastMet } = shared
  const today = dayIn(wish.zone, wish.now)
  return {
    lastMet: lastMet === null ? null : { day: dayIn(wish.zone, lastMet.at), place: lastMet.name },
    how: where.how,
    place: where.how === 'call' ? null : (places[0]?.name ?? null),
    options: slots.map(({ start }) => momentInWords(start, sides.other.zone, today)),
    isOtherClock: isOtherClock(slots, wish.zone, sides.other.zone),
  }
}

function isOtherClock(slots: readonly Slot[], zone: string, other: string): boolean {
  return slots.some(({ start }) => offsetAt(zone, start) !== offsetAt(other, start))
}

/** `Tuesday 24 November at 10:00`. */
function momentInWords(at: number, zone: string, today: string): string {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  const time = there.toPlainTime().toString({ smallestUnit: 'minute' })
  return `${weekdayInWords(there.toPlainDate().toString(), today)} at ${time}`
}

function waitingOf(tie: WorkedTie | undefined): CoffeeResult['waiting'] {
  const asked = tie?.unanswered ?? null
  if (asked === null) return null
  return { day: asked.day, quote: asked.quote, interaction: publicInteractionId(asked.interaction) }
}

function instant(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString()
}
