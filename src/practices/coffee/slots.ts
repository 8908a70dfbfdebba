import { isFeastDay } from '../../domain/calendar/whole-day.ts'
import { common, type Interval, joined, without } from '../../domain/calendar/intervals.ts'
import { DAY, HOUR, MINUTE } from '../../domain/milliseconds.ts'
import type { Busy, Side } from './facts.ts'

/** For whom, and from when, times are looked for. */
export type SlotsWish = {
  readonly owner: Side
  readonly other: Side
  /** ms since 1970 */
  readonly now: number
  /** How long the meeting is. */
  readonly minutes: number
}

/** Hours in which both could meet. */
export type FreeTime = {
  /** Where a meeting of that length has room. */
  readonly stretches: readonly Interval[]
  /** By how many hours both sides' working hours had to be stretched at either end. */
  readonly widened: number
  /** Until when was looked, ms since 1970. */
  readonly until: number
}

/** So much is left free before and after what is in a calendar, and before anything is proposed at all. */
export const BUFFER_MINUTES = 15
export const NOTICE_HOURS = 24

/** First two weeks are looked at, then four; with ordinary hours, then with longer ones. */
const HORIZONS = [14, 28] as const
const MOST_WIDENED = 3

/** Two options on different days are a choice. */
const LEAST_DAYS = 2

/**
 * Where both have room, from a day ahead: the working hours of both, less what either has in a calendar and a quarter of
 * an hour around it. Where that leaves fewer than two days in four weeks, as between far zones, the hours of both are
 * stretched hour by hour, three at most.
 */
export function freeTime(wish: SlotsWish): FreeTime {
  const taken = [...wish.owner.busy, ...wish.other.busy].map(withBuffer)
  let found: FreeTime = { stretches: [], widened: 0, until: wish.now }
  for (let widened = 0; widened <= MOST_WIDENED; widened += 1)
    for (const days of HORIZONS) {
      const until = wish.now + days * DAY
      const ahead = [{ from: wish.now + NOTICE_HOURS * HOUR, to: until }]
      const both = common(
        ahead,
        hoursOf(wish.owner, wish.now, days, widened),
        hoursOf(wish.other, wish.now, days, widened),
      )
      const stretches = without(both, taken).filter(({ from, to }) => startsIn({ from, to }, wish).length > 0)
      const options = new Set(stretches.map(({ from }) => dayIn(wish.owner.zone, from)))
      if (options.size >= LEAST_DAYS) return { stretches, widened, until }
      if (stretches.length > found.stretches.length) found = { stretches, widened, until }
    }
  return found.stretches.length > 0
    ? found
    : { ...found, until: wish.now + HORIZONS[1] * DAY, widened: MOST_WIDENED }
}

/** The moments at which a meeting of that length can begin in a free stretch: full and half hours of the owner's clock. */
export function startsIn({ from, to }: Interval, { owner, minutes }: SlotsWish): number[] {
  const found: number[] = []
  for (
    let at = nextHalfHour(from, owner.zone);
    at + minutes * MINUTE <= to;
    at = nextHalfHour(at + MINUTE, owner.zone)
  )
    found.push(at)
  return found
}

/** The hours of one side's working days as stretches, from the day before `now` on. */
export function hoursOf({ zone, hours }: Side, now: number, days: number, widened = 0): Interval[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate()
  const found: Interval[] = []
  for (let ahead = -1; ahead <= days + 1; ahead += 1) {
    const day = today.add({ days: ahead })
    if (!hours.days.includes(day.dayOfWeek) || isFeastDay(day.toString())) continue
    found.push({
      from: momentOf(day, Math.min(hours.from, Math.max(EARLIEST_EVER, hours.from - widened * 60)), zone),
      to: momentOf(day, Math.max(hours.to, Math.min(LATEST_EVER, hours.to + widened * 60)), zone),
    })
  }
  return joined(found)
}

/** However far the zones: no hours are stretched to before six or after ten in the evening. */
const EARLIEST_EVER = 6 * 60
const LATEST_EVER = 22 * 60

/** A time of day that the clock skips is taken with the offset before the gap (RFC 5545 §3.3.5). */
function momentOf(day: Temporal.PlainDate, minutes: number, zone: string): number {
  const wall = day.toPlainDateTime().add({ minutes })
  return wall.toZonedDateTime(zone).epochMilliseconds
}

function nextHalfHour(at: number, zone: string): number {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  const past = (there.minute % 30) * MINUTE + there.second * 1000 + there.millisecond
  return past === 0 ? at : at + 30 * MINUTE - past
}

function withBuffer({ from, to, allDay }: Busy): Interval {
  const buffer = allDay ? 0 : BUFFER_MINUTES * MINUTE
  // What takes no time, a note at an hour, is kept free of as well.
  return { from: from - buffer, to: Math.max(to, from) + buffer }
}

function dayIn(zone: string, at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString()
}
