import { DAY } from '../../domain/milliseconds.ts'
import type { EventRecord } from '../../domain/record.ts'
import { eventName, instantOf } from './entry.ts'
import type { Entry, Time } from './entry.ts'
import { LATEST } from './moment.ts'
import type { Length } from './moment.ts'
import { expandRule, MAX_OCCURRENCES } from './recurrence.ts'
import type { Window } from './recurrence.ts'
import { parseRule } from './rule.ts'
import { modernRule } from './vcalendar-rule.ts'

/** All that a file says of one UID. */
export type Series = {
  /** Never '': events without a UID get one made from what they say. */
  readonly uid: string
  readonly master: Entry | null
  /** Changes to single occurrences (RECURRENCE-ID), one an occurrence. */
  readonly overrides: readonly Entry[]
}

export type Expanding = {
  readonly window: Window
  readonly skip: (where: string, why: string) => void
  /** What is left of the steps that one file may spend on its rules. */
  readonly budget: { steps: number }
}

/**
 * The occurrences of one UID as records. A single event is given back whenever it is; of a recurring one what
 * starts within `window.from <= start < window.to`, and always the first when its rule cannot be followed.
 */
export function seriesRecords(series: Series, expanding: Expanding): readonly EventRecord[] {
  const { master, overrides, uid } = series
  if (master !== null && overrides.length === 0 && !recurs(master)) return [single(master, uid)]
  const found: EventRecord[] = []
  const taken = new Set<string>()
  for (const override of overrides) {
    const original = override.recurrenceId
    if (original === null) continue
    const key = placeKey(original, master)
    taken.add(key)
    const at = instantOf(override.start)
    const alone = master === null && overrides.length === 1
    if (alone || inWindow(at, expanding.window))
      found.push(
        record(
          override,
          { uid, key: `${uid}/${key}`, start: at, length: override.length, recurring: true },
          override.start.wholeDay,
        ),
      )
  }
  if (master !== null) found.push(...masterRecords(master, series, taken, expanding))
  return found.toSorted((a, b) => a.start - b.start || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}

function single(entry: Entry, uid: string): EventRecord {
  const happening = { uid, key: uid, start: instantOf(entry.start), length: entry.length, recurring: false }
  return record(entry, happening, entry.start.wholeDay)
}

function recurs(entry: Entry): boolean {
  return entry.rules.length + entry.extraTimes.length > 0
}

function inWindow(instant: number, window: Window): boolean {
  return instant >= window.from && instant < window.to
}

/** What identifies an occurrence: its original start, in the terms of the series that it belongs to. */
function placeKey(original: Time, master: Entry | null): string {
  return written(master === null ? original : alike(original, master.start))
}

/** The original start as in keys: `2026-03-01T09:00:00Z`; no Z when floating; only the day for whole days. */
function written(time: Time): string {
  if (time.wholeDay) return new Date(time.wall).toISOString().slice(0, 10)
  const iso = new Date(time.floating ? time.wall : instantOf(time)).toISOString().slice(0, 19)
  return time.floating ? iso : `${iso}Z`
}

function masterRecords(
  master: Entry,
  series: Series,
  taken: ReadonlySet<string>,
  expanding: Expanding,
): readonly EventRecord[] {
  const { times, whole } = occurrences(master, series, expanding)
  const shifts = series.overrides
    .filter((override) => override.thisAndFuture)
    .toSorted((a, b) => originalAt(a) - originalAt(b))
  const records: EventRecord[] = []
  for (const { time, length } of times) {
    const key = written(time)
    if (taken.has(key)) continue
    const at = instantOf(time)
    const shift = shifts.findLast((one) => originalAt(one) <= at)
    const start = shift === undefined ? at : at + instantOf(shift.start) - originalAt(shift)
    if (whole && !inWindow(start, expanding.window)) continue
    const happening = { uid: series.uid, key: `${series.uid}/${key}`, start, recurring: true }
    records.push(
      shift === undefined
        ? record(master, { ...happening, length }, time.wholeDay)
        : record(shift, { ...happening, length: shift.length }, shift.start.wholeDay),
    )
  }
  return records
}

function originalAt(override: Entry): number {
  return override.recurrenceId === null ? 0 : instantOf(override.recurrenceId)
}

const NO_LENGTH: Length = { days: 0, ms: 0 }

type Occurrence = { readonly time: Time; readonly length: Length }

/** DTSTART, RRULEs and RDATEs, less EXDATEs and EXRULEs (RFC 5545 §3.8.5); `whole` when every rule was followed. */
function occurrences(
  master: Entry,
  series: Series,
  expanding: Expanding,
): { times: readonly Occurrence[]; whole: boolean } {
  const byInstant = new Map<number, Occurrence>()
  const add = (time: Time, length: Length): void => {
    const at = instantOf(time)
    if (!byInstant.has(at)) byInstant.set(at, { time, length })
  }
  add(master.start, master.length)
  for (const { start, length } of master.extraTimes) {
    const time = start.wholeDay ? alike(start, master.start) : start
    add(time, length ?? (time.wholeDay === master.start.wholeDay ? master.length : NO_LENGTH))
  }
  // A change of this and all future occurrences may carry one from outside the window into it.
  const reach = series.overrides.some((override) => override.thisAndFuture) ? 31 * DAY : 0
  const window = { from: expanding.window.from - reach, to: Math.min(expanding.window.to + reach, LATEST) }
  const wide = { ...expanding, window }
  let whole = true
  for (const text of master.rules) {
    const walls = followRule(text, master, series.uid, wide)
    if (walls === null) whole = false
    for (const wall of walls ?? []) add({ ...master.start, wall }, master.length)
  }
  const except = exceptions(master, series.uid, wide)
  const times = [...byInstant.entries()]
    .filter(([at, { time }]) => !except.has(at) && !except.has(written({ ...time, wholeDay: true })))
    .toSorted(([a], [b]) => a - b)
    .map(([, occurrence]) => occurrence)
  return { times: times.slice(-MAX_OCCURRENCES), whole }
}

/** A time given for a series of whole days is one of its days; a day given for a series at an hour gets the hour. */
function alike(extra: Time, start: Time): Time {
  if (extra.wholeDay === start.wholeDay) return extra
  if (start.wholeDay) return { ...start, wall: Math.floor(extra.wall / DAY) * DAY }
  return { ...start, wall: extra.wall + (start.wall - Math.floor(start.wall / DAY) * DAY) }
}

/** Instants, and days as written: an EXDATE that is a day takes out whatever starts on it. */
function exceptions(master: Entry, uid: string, expanding: Expanding): ReadonlySet<number | string> {
  const except = new Set<number | string>()
  for (const time of master.exceptTimes) {
    const isDay = time.wholeDay || master.start.wholeDay
    except.add(isDay ? written({ ...time, wholeDay: true }) : instantOf(time))
  }
  for (const text of master.exceptionRules)
    for (const wall of followRule(text, master, uid, expanding) ?? [])
      except.add(master.start.zone.toInstant(wall))
  return except
}

/** The wall times a rule makes within the window; null, and said, when it cannot be followed. */
function followRule(
  text: string,
  master: Entry,
  uid: string,
  expanding: Expanding,
): readonly number[] | null {
  const where = eventName(uid, master.summary)
  const rule = parseRule(modernRule(text))
  if (typeof rule === 'string') {
    expanding.skip(where, `only its first occurrence was read: ${rule}`)
    return null
  }
  if (expanding.budget.steps <= 0) {
    expanding.skip(where, 'only its first occurrence was read: the file has too many recurring events')
    return null
  }
  const { start } = master
  const expansion = expandRule(rule, start.wall, start.zone, expanding.window, start.wholeDay)
  expanding.budget.steps -= expansion.steps
  if (!expansion.complete) {
    expanding.skip(
      where,
      `only its first occurrence was read: its rule is too complex (${text.slice(0, 100)})`,
    )
    return null
  }
  if (expansion.omitted > 0)
    expanding.skip(
      where,
      `its rule is too complex to keep whole: of ${expansion.omitted + MAX_OCCURRENCES} occurrences the ` +
        `latest ${MAX_OCCURRENCES} were read`,
    )
  return expansion.walls
}

type Happening = {
  readonly uid: string
  readonly key: string
  readonly start: number
  readonly length: Length
  readonly recurring: boolean
}

function record(entry: Entry, happening: Happening, isDay: boolean): EventRecord {
  const { uid, key, start, length, recurring } = happening
  const zone = entry.start.zone
  const end = length.days === 0 ? start : zone.toInstant(zone.toWall(start) + length.days * DAY)
  return {
    kind: 'event',
    key,
    uid,
    recurring,
    sequence: entry.sequence,
    status: entry.status,
    start,
    end: end + length.ms,
    created: entry.created,
    changed: entry.changed,
    allDay: isDay || (entry.allDay && !entry.start.wholeDay),
    shownAs: entry.shownAs,
    zone: entry.start.floating ? null : zone.name,
    summary: entry.summary,
    description: entry.description,
    location: entry.location,
    organizer: entry.organizer,
    attendees: entry.attendees,
  }
}
