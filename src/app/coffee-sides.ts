import { offsetAt, zoneOfClock } from '../domain/calendar/zone-of-clock.ts'
import { isDayTaken } from '../domain/calendar/whole-day.ts'
import { ORDINARY_HOURS, type WorkingHours, workingHours } from '../domain/calendar/working-hours.ts'
import { placeOf } from '../domain/calendar/place.ts'
import { DAY } from '../domain/milliseconds.ts'
import type { Busy, Side } from '../practices/coffee/facts.ts'
import { ownerSettings } from './owner-settings.ts'
import type { CoffeeStore, EntryRow, PlanningStore, WroteRow } from './ports.ts'

/** How far ahead calendars are looked at: four weeks and a little. */
const AHEAD_DAYS = 30

/** When people write is looked at over a year, so many messages at most: the latest. */
const WROTE_DAYS = 365
const MOST_MESSAGES = 2000

/** Both sides' time, and what it rests on. */
export type Sides = {
  readonly owner: Side
  readonly other: Side
  /** Messages that tell of their clock; null where they do not, and the owner's own is assumed. */
  readonly clockReadings: number | null
  /** Minutes by which their clock differs from that which the owner writes by, at `now`; null where it is unknown. */
  readonly clockMinutes: number | null
  /** Whether a calendar of theirs is in the book. */
  readonly hasTheirCalendar: boolean
}

type Rooms = { readonly coffee: CoffeeStore; readonly planning: Pick<PlanningStore, 'setting'> }
type Moment = { readonly now: number; readonly zone: string }

/**
 * What is known of the owner's time and one person's, from when they write and from calendars.
 * @param moment with the zone by whose clock the owner writes
 */
export function coffeeSides({ coffee, planning }: Rooms, person: number, { now, zone }: Moment): Sides {
  const wrote = coffee.wrote(person, { since: now - WROTE_DAYS * DAY, now }, MOST_MESSAGES)
  const known = zoneOfClock(clockReadings(wrote), zone, now)
  const theirZone = known?.zone ?? zone
  const entries = coffee.entries({ from: now - DAY, to: now + AHEAD_DAYS * DAY, now }, person)
  return {
    owner: {
      zone,
      hours: ownersHours({ coffee, planning }, { now, zone }),
      busy: entries.filter(takesOwner).flatMap(busyOf),
    },
    other: {
      zone: theirZone,
      hours: wrote.length === 0 ? ORDINARY_HOURS : workingHours(momentsOf(wrote), theirZone),
      busy: entries.filter(takesOther).flatMap(busyOf),
    },
    clockReadings: known?.readings ?? null,
    clockMinutes: known === null ? null : offsetAt(theirZone, now) - offsetAt(zone, now),
    hasTheirCalendar: entries.some(({ calendar }) => calendar === 'person'),
  }
}

/**
 * The zone by whose clock the owner writes: a machine may be set to another, to UTC above all. Where the last two months
 * do not tell, as in the winter of a clock that shows UTC then, the year does, unless its clock showed something else
 * lately.
 * @param moment with the machine's zone, which is believed where letters tell of none
 */
export function ownersClock(coffee: CoffeeStore, { now, zone }: Moment): string {
  const readings = (days: number, most: number) =>
    clockReadings(coffee.wrote(null, { since: now - days * DAY, now }, most))
  const lately = readings(OWNERS_CLOCK_DAYS, CLOCK_MESSAGES)
  const known = zoneOfClock(lately, zone, now)
  if (known !== null) return known.zone
  const ofYear = zoneOfClock(readings(WROTE_DAYS, MOST_MESSAGES), zone, now)?.zone ?? zone
  return lately.every(({ at, offsetMinutes }) => offsetAt(ofYear, at) === offsetMinutes) ? ofYear : zone
}

/** An owner writes a lot: where the owner is shows in two months. */
const OWNERS_CLOCK_DAYS = 60

/** A clock is read from so many of the latest messages. */
export const CLOCK_MESSAGES = 60

/** What the messages tell of their writer's clock. */
export function clockReadings(wrote: readonly WroteRow[]) {
  return wrote.flatMap(({ at, offsetMinutes }) => (offsetMinutes === null ? [] : [{ at, offsetMinutes }]))
}

function momentsOf(wrote: readonly WroteRow[]): number[] {
  return wrote.map(({ at }) => at)
}

/** As the owner set them; what was not set, as the owner writes. */
function ownersHours({ coffee, planning }: Rooms, { now, zone }: Moment): WorkingHours {
  const { hours, workdays } = ownerSettings(planning)
  const wrote = coffee.wrote(null, { since: now - WROTE_DAYS * DAY, now }, MOST_MESSAGES)
  const seen = wrote.length === 0 ? ORDINARY_HOURS : workingHours(momentsOf(wrote), zone)
  return { ...seen, ...hours, days: workdays.length === 0 ? seen.days : workdays }
}

/** Whether the owner went, or goes, to it: asked and not declined; or in the owner's own calendar without guests. */
export function isOwners({ owner, calendar, parties }: EntryRow): boolean {
  if (owner !== 'out') return owner === 'in'
  return calendar === 'owner' || (calendar === null && parties === 0)
}

/** As for the owner, of the person. */
export function isTheirs({ person, calendar }: EntryRow): boolean {
  if (person !== 'out') return person === 'in'
  return calendar === 'person'
}

/** What may still come about takes the time up too. */
function takesOwner(entry: EntryRow): boolean {
  return entry.status !== 'cancelled' && isOwners(entry)
}

function takesOther(entry: EntryRow): boolean {
  return entry.status !== 'cancelled' && isTheirs(entry)
}

function busyOf({ at, end, allDay, title, location, shownAs, calendar }: EntryRow): Busy[] {
  const days = Math.round((end - at) / DAY)
  if (allDay && !isDayTaken({ title, days, location, shownAs })) return []
  if (!allDay && shownAs === 'free') return []
  // What stands in somebody else's calendar is not the owner's to read out.
  const told = calendar === 'person' ? '' : title
  return [{ from: at, to: end, title: told, allDay, elsewhere: placeOf(location) !== null }]
}
