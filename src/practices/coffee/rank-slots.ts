import { type Interval, without } from '../../domain/calendar/intervals.ts'
import { DAY, HOUR, MINUTE } from '../../domain/milliseconds.ts'
import { timesInWords } from './times-in-words.ts'
import type { Busy, PlannedMeeting } from './facts.ts'
import { type FreeTime, hoursOf, type SlotsWish, startsIn } from './slots.ts'

/** One concrete option. Times are ms since 1970. */
export type Slot = {
  readonly start: number
  readonly end: number
  /** By which options are ranked. */
  readonly score: number
  readonly parts: SlotParts
  /** What speaks for it, in words that begin without a capital; never empty. */
  readonly why: string
}

/** What makes an option good or bad, each in [0, 1]. */
export type SlotParts = {
  /** How often the two met at such an hour of such a weekday rather than calling it off (Beta-smoothed). */
  readonly accepted: number
  /** A way to go before and after. */
  readonly travel: number
  /** How much of the owner's day it cuts through. */
  readonly split: number
  /** How far off it is. */
  readonly wait: number
}

export type RankWish = SlotsWish & {
  /** Meetings of the two that were planned, held or not. */
  readonly past: readonly PlannedMeeting[]
  /** Whether somebody has to go somewhere. */
  readonly isInPerson: boolean
}

const MOST_OPTIONS = 3

/**
 * The best options, one a day and three at most, in order of time, some in the morning and some in the afternoon where
 * nothing speaks against it. An option is worth what the two's own habit says of its hour, less the way to it, less how
 * it cuts through the owner's free time, less a little for each day of waiting.
 */
export function bestSlots(free: FreeTime, wish: RankWish): Slot[] {
  const gaps = ownersGaps(wish)
  const habit = habitOf(wish)
  const all = free.stretches.flatMap((stretch) =>
    startsIn(stretch, wish).map((start) => slotAt(start, { wish, gaps, habit, free })),
  )
  return varied(all, wish.owner.zone).toSorted((a, b) => a.start - b.start)
}

/** One after another the best that is left, one a day; a second one of the same half of the day is worth less. */
function varied(slots: readonly Slot[], zone: string): Slot[] {
  let left = slots.map((slot) => ({ slot, ...partOfDay(slot, zone), worth: slot.score }))
  const chosen: Slot[] = []
  while (left.length > 0 && chosen.length < MOST_OPTIONS) {
    const best = left.reduce((one, other) => (other.worth > one.worth ? other : one))
    chosen.push(best.slot)
    left = left.flatMap((one) => {
      if (one.day === best.day) return []
      return [one.half === best.half ? { ...one, worth: one.worth - SAME_HALF } : one]
    })
  }
  return chosen
}

function partOfDay({ start }: Slot, zone: string): { readonly day: string; readonly half: 'am' | 'pm' } {
  const there = localOf(start, zone)
  return { day: there.toPlainDate().toString(), half: there.hour < 12 ? 'am' : 'pm' }
}

const SAME_HALF = 0.1

/** The owner's free time within the owner's own working days, whatever the other does. */
function ownersGaps({ owner, now }: RankWish): Interval[] {
  return without(hoursOf(owner, now, 29), owner.busy)
}

type Judging = {
  readonly wish: RankWish
  readonly gaps: readonly Interval[]
  readonly habit: Habit
  readonly free: FreeTime
}

function slotAt(start: number, judging: Judging): Slot {
  const { wish, gaps, habit } = judging
  const end = start + wish.minutes * MINUTE
  const parts = {
    accepted: accepted(start, habit, wish),
    travel: wish.isInPerson ? travelOf({ from: start, to: end }, wish.owner.busy) : 0,
    split: splitOf({ from: start, to: end }, gaps),
    wait: Math.min(1, Math.max(0, (start - wish.now) / DAY / 28)),
  }
  return {
    start,
    end,
    score: parts.accepted - 0.15 * parts.travel - 0.2 * parts.split - 0.15 * parts.wait,
    parts,
    why: whyOf(start, end, judging),
  }
}

/** Weekday and minute of the day of every planned meeting, by the clock of the other. */
type Habit = readonly { readonly weekday: number; readonly minute: number; readonly isHeld: boolean }[]

function habitOf({ past, other }: RankWish): Habit {
  return past.map(({ at, isHeld }) => {
    const there = localOf(at, other.zone)
    return { weekday: there.dayOfWeek, minute: there.hour * 60 + there.minute, isHeld }
  })
}

/** Another weekday counts in part, and so does another hour of the same weekday. */
const LIKENESS = { hour: 0.3, weekday: 0.15 } as const

/** Times of day this far apart are different hours; between, they are the less alike the further apart. */
const HOUR_APART = 90

/** The mean of a Beta distribution: two meetings' worth of what holds for anyone, and what these two did. */
function accepted(start: number, habit: Habit, { owner, other }: RankWish): number {
  const [mine, theirs] = [localOf(start, owner.zone), localOf(start, other.zone)]
  const minute = theirs.hour * 60 + theirs.minute
  let held = 0
  let all = 0
  for (const one of habit) {
    const hour = Math.max(0, 1 - Math.abs(one.minute - minute) / HOUR_APART)
    const isSameDay = one.weekday === theirs.dayOfWeek
    const like = Math.max(hour * (isSameDay ? 1 : LIKENESS.hour), isSameDay ? LIKENESS.weekday : 0)
    all += like
    if (one.isHeld) held += like
  }
  const usual = isCoffeeTime(mine) && isCoffeeTime(theirs) ? 0.5 : 0.35
  return (2 * usual + held) / (2 + all)
}

/** Mid-morning and mid-afternoon. */
function isCoffeeTime({ hour }: { readonly hour: number }): boolean {
  return hour === 10 || hour === 11 || (hour >= 14 && hour < 17)
}

/** Half for each side on which something elsewhere is less than an hour away. */
function travelOf({ from, to }: Interval, busy: readonly Busy[]): number {
  const near = busy.filter(({ elsewhere, allDay }) => elsewhere && !allDay)
  const before = near.some((one) => one.to <= from && from - one.to < HOUR)
  const after = near.some((one) => one.from >= to && one.from - to < HOUR)
  return (before ? 0.5 : 0) + (after ? 0.5 : 0)
}

/** What is left on the shorter side of it, of four hours: at the edge of a free stretch it cuts through nothing. */
function splitOf({ from, to }: Interval, gaps: readonly Interval[]): number {
  const gap = gaps.find((one) => one.from <= from && one.to >= to)
  if (gap === undefined) return 0
  return Math.min(1, Math.min(from - gap.from, gap.to - to) / (4 * HOUR))
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** The facts behind an option, the most telling first. */
function whyOf(start: number, end: number, { wish, habit, free, gaps }: Judging): string {
  const theirs = localOf(start, wish.other.zone)
  const minute = theirs.hour * 60 + theirs.minute
  const alike = habit.filter((one) => one.isHeld && Math.abs(one.minute - minute) <= 60)
  const onDay = alike.filter(({ weekday }) => weekday === theirs.dayOfWeek).length
  const beside = besideOf({ from: start, to: end }, wish.owner.busy)
  const found = [
    onDay > 0
      ? `you two met on a ${WEEKDAYS[theirs.dayOfWeek - 1] ?? ''} about this hour ${timesInWords(onDay)}`
      : alike.length > 0
        ? `you two met about this hour ${timesInWords(alike.length)}`
        : null,
    free.widened > 0 ? 'outside ordinary hours for one of you: your days hardly meet' : null,
    beside,
    beside === null && splitOf({ from: start, to: end }, gaps) === 0
      ? 'leaves the rest of your day whole'
      : null,
  ].filter((one) => one !== null)
  return found.length === 0 ? 'in the working hours of both of you' : found.slice(0, 2).join('; ')
}

/** What of the owner's it stands right beside. */
function besideOf({ from, to }: Interval, busy: readonly Busy[]): string | null {
  const timed = busy.filter(({ allDay, title }) => !allDay && title !== '')
  const before = timed.find((one) => from - one.to >= 0 && from - one.to <= HOUR / 2)
  if (before !== undefined) return `shortly after “${before.title}”`
  const after = timed.find((one) => one.from - to >= 0 && one.from - to <= HOUR / 2)
  return after === undefined ? null : `shortly before “${after.title}”`
}

function localOf(at: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
}
