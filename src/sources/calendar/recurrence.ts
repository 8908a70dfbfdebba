import { DAY, HOUR, MINUTE } from '../../domain/milliseconds.ts'
import { LATEST } from './moment.ts'
import type { Moment } from './moment.ts'
import { ruleDays, weekBegin } from './rule-days.ts'
import type { RuleDays } from './rule-days.ts'
import type { Rule } from './rule.ts'
import type { Zone } from './zone.ts'

/** A step: one month, week, day, hour, minute or second looked at, or one occurrence found. */
export const MAX_STEPS = 10_000
export const MAX_OCCURRENCES = 1000

export type Window = { readonly from: number; readonly to: number }

export type Expansion = {
  /** Wall times of the occurrences whose instant is in the window, ascending. */
  readonly walls: readonly number[]
  /** False when the step bound ended it before the rule or the window did; `walls` is then worthless. */
  readonly complete: boolean
  /** How many of the oldest in the window were left out, to keep to `MAX_OCCURRENCES`. */
  readonly omitted: number
  readonly steps: number
}

/**
 * Expands a rule (RFC 5545 §3.3.10) from `start`, in the zone's wall time, into `from <= instant < to`. Those
 * before the window count against COUNT; a rule without COUNT begins at the window, so it costs the window
 * only. `start` itself is given back only when the rule makes it. Of what falls into a gap of the clock,
 * sub-daily rules have nothing, the others the shifted time (see `Zone.toInstant`).
 * @param start the wall time of the first occurrence. @param wholeDays DTSTART is a date: times are ignored.
 */
export function expandRule(
  rule: Rule,
  start: number,
  zone: Zone,
  window: Window,
  wholeDays: boolean,
): Expansion {
  const subDaily = isSubDaily(rule)
  if (tooFine(rule, wholeDays)) return { walls: [], complete: false, omitted: 0, steps: 1 }
  const resume = rule.count === null ? zone.toWall(window.from) - slack(zone, window.from) : start
  const walls: number[] = []
  let steps = 0
  let count = 0
  const last = Math.min(LATEST, zone.toWall(window.to) + slack(zone, window.to))
  for (const wall of candidates(rule, start, { from: Math.max(start, resume), to: last }, wholeDays)) {
    if (++steps > MAX_STEPS) return { walls: [], complete: false, omitted: 0, steps }
    if (wall === null || wall < start) continue
    if (isAfter(wall, rule.until, zone, wholeDays)) break
    const instant = zone.toInstant(wall)
    if (subDaily && zone.toWall(instant) !== wall) continue
    if (rule.count !== null && ++count > rule.count) break
    if (instant >= window.to) break
    if (instant >= window.from) walls.push(wall)
  }
  const omitted = Math.max(0, walls.length - MAX_OCCURRENCES)
  return { walls: walls.slice(omitted), complete: true, omitted, steps }
}

/** How far the order of walls may differ from that of instants: not at all, unless the clock changes within a day. */
function slack(zone: Zone, instant: number): number {
  return zone.toWall(instant + DAY) - zone.toWall(instant - DAY) === 2 * DAY ? 0 : 2 * DAY
}

function isSubDaily(rule: Rule): boolean {
  return rule.frequency === 'HOURLY' || rule.frequency === 'MINUTELY' || rule.frequency === 'SECONDLY'
}

/** Hours within a whole day make no sense; more times a day than there are steps break the bound at once. */
function tooFine(rule: Rule, wholeDays: boolean): boolean {
  if (wholeDays || isSubDaily(rule)) return wholeDays && isSubDaily(rule)
  const { byHour, byMinute, bySecond } = rule
  const sizes = [byHour, byMinute, bySecond].map((list) => Math.max(1, list.length))
  return sizes.reduce((product, size) => product * size, 1) > MAX_STEPS
}

/** Exporters disagree with the RFC on UNTIL's type, so each is taken at its word. A date takes in its whole day. */
function isAfter(wall: number, until: Moment | null, zone: Zone, wholeDays: boolean): boolean {
  if (until === null) return false
  if (wholeDays || until.kind === 'date') return Math.floor(wall / DAY) > Math.floor(until.wall / DAY)
  return until.kind === 'utc' ? zone.toInstant(wall) > until.wall : wall > until.wall
}

/** Wall times in order, and a null for each step that finds none. */
function* candidates(rule: Rule, start: number, walls: Window, wholeDays: boolean): Generator<number | null> {
  const days = ruleDays(rule, start)
  const times = wholeDays ? [0] : timesOfDay(rule, start)
  if (isSubDaily(rule)) yield* ticks(rule, days, start, walls)
  else
    for (const period of periods(rule, days, start, walls)) {
      if (period.length === 0) yield null
      else yield* chosen(rule, period, times)
    }
}

/** The candidates of one period, BYSETPOS applied, without ever building days × times. */
function* chosen(rule: Rule, days: readonly number[], times: readonly number[]): Generator<number | null> {
  if (rule.bySetPos.length === 0) {
    for (const day of days) for (const time of times) yield day * DAY + time
    return
  }
  const size = days.length * times.length
  const places = new Set(rule.bySetPos.map((place) => (place > 0 ? place - 1 : size + place)))
  for (const place of [...places].toSorted((a, b) => a - b)) {
    const day = days[Math.floor(place / times.length)]
    const time = times[place % times.length]
    yield place < 0 || day === undefined || time === undefined ? null : day * DAY + time
  }
}

/** The allowed days, a period at a time; an empty one for each month of a year, so that a year costs twelve steps. */
function* periods(rule: Rule, days: RuleDays, start: number, walls: Window): Generator<number[]> {
  const first = placeOf(rule, start)
  const last = placeOf(rule, walls.to)
  const resume = Math.floor((placeOf(rule, walls.from) - first) / rule.interval) - 1
  for (let at = first + Math.max(0, resume) * rule.interval; at <= last; at += rule.interval) {
    if (rule.frequency === 'YEARLY') {
      const found: number[] = []
      for (let month = 1; month <= 12; month++) {
        for (const day of days.inMonth(at, month)) found.push(day)
        if (month < 12) yield []
      }
      yield found
    } else if (rule.frequency === 'MONTHLY') yield days.inMonth(Math.floor(at / 12), (at % 12) + 1)
    else if (rule.frequency === 'DAILY') yield days.allows(at) ? [at] : []
    else
      yield [0, 1, 2, 3, 4, 5, 6]
        .map((day) => FIRST_SUNDAY + rule.weekStart + 7 * at + day)
        .filter(days.allows)
  }
}

/** 4 January 1970. */
const FIRST_SUNDAY = 3

/** The number of the period that a wall time lies in: its year, month, week or day. */
function placeOf(rule: Rule, wall: number): number {
  const date = new Date(wall)
  if (rule.frequency === 'YEARLY') return date.getUTCFullYear()
  if (rule.frequency === 'MONTHLY') return date.getUTCFullYear() * 12 + date.getUTCMonth()
  const day = Math.floor(wall / DAY)
  return rule.frequency === 'WEEKLY'
    ? (weekBegin(day, rule.weekStart) - FIRST_SUNDAY - rule.weekStart) / 7
    : day
}

/** BYHOUR × BYMINUTE × BYSECOND in milliseconds of the day, ascending. */
function timesOfDay(rule: Rule, start: number): number[] {
  const date = new Date(start)
  const hours = rule.byHour.length > 0 ? rule.byHour : [date.getUTCHours()]
  const minutes = rule.byMinute.length > 0 ? rule.byMinute : [date.getUTCMinutes()]
  const seconds = rule.bySecond.length > 0 ? rule.bySecond : [date.getUTCSeconds()]
  return hours.flatMap((hour) =>
    minutes.flatMap((minute) => seconds.map((second) => ((hour * 60 + minute) * 60 + second) * 1000)),
  )
}

/** The candidates of an HOURLY, MINUTELY or SECONDLY rule, jumping over days, hours and minutes it excludes. */
function* ticks(rule: Rule, days: RuleDays, start: number, walls: Window): Generator<number | null> {
  const unit = rule.frequency === 'HOURLY' ? HOUR : rule.frequency === 'MINUTELY' ? MINUTE : 1000
  const stride = unit * rule.interval
  const first = Math.floor(start / unit) * unit
  const inside = timesInside(rule, start, unit)
  const hours = new Set(rule.byHour)
  const minutes = new Set(unit <= MINUTE ? rule.byMinute : [])
  const seconds = new Set(unit === 1000 ? rule.bySecond : [])
  let at = first + Math.max(0, Math.floor((walls.from - first) / stride) - 1) * stride
  while (at <= walls.to) {
    const next = excludedUntil(at, days, hours, minutes, seconds)
    if (next > at) yield null
    else for (const offset of chosen(rule, [0], inside)) yield offset === null ? null : at + offset
    at = first + Math.max(Math.floor((at - first) / stride) + 1, Math.ceil((next - first) / stride)) * stride
  }
}

/** The next moment at which the days, hours, minutes and seconds may allow a candidate; `at` when it is one. */
function excludedUntil(
  at: number,
  days: RuleDays,
  hours: ReadonlySet<number>,
  minutes: ReadonlySet<number>,
  seconds: ReadonlySet<number>,
): number {
  const day = Math.floor(at / DAY)
  if (!days.allows(day)) return (day + 1) * DAY
  const date = new Date(at)
  if (hours.size > 0 && !hours.has(date.getUTCHours())) return (Math.floor(at / HOUR) + 1) * HOUR
  if (minutes.size > 0 && !minutes.has(date.getUTCMinutes())) return (Math.floor(at / MINUTE) + 1) * MINUTE
  return seconds.size > 0 && !seconds.has(date.getUTCSeconds()) ? at + 1000 : at
}

/** What a period of an hour or a minute is expanded to: offsets from its beginning, ascending. */
function timesInside(rule: Rule, start: number, unit: number): readonly number[] {
  const date = new Date(start)
  if (unit === 1000) return [0]
  const seconds = rule.bySecond.length > 0 ? rule.bySecond : [date.getUTCSeconds()]
  if (unit === MINUTE) return seconds.map((second) => second * 1000)
  const minutes = rule.byMinute.length > 0 ? rule.byMinute : [date.getUTCMinutes()]
  return minutes.flatMap((minute) => seconds.map((second) => (minute * 60 + second) * 1000))
}
