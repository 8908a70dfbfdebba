import type { Party } from '../../domain/identity.ts'
import { DAY } from '../../domain/milliseconds.ts'
import type { EventRecord } from '../../domain/record.ts'
import { readAttendees, readOrganizer } from './attendees.ts'
import type { Component } from './components.ts'
import { parseDuration, parseMoment, whyUnbelievable } from './moment.ts'
import type { Length } from './moment.ts'
import { readProperties } from './properties.ts'
import type { Properties, Property } from './properties.ts'
import { readShownAs, readStatus } from './status.ts'
import type { Zone } from './zone.ts'
import { UTC } from './zone.ts'
import type { ZoneFinder } from './zone-name.ts'

/** A time of the file, with the zone it was planned in. */
export type Time = {
  readonly wall: number
  readonly zone: Zone
  readonly wholeDay: boolean
  /** Neither zone nor `Z`: "the wall clock, wherever you are"; the zone is then an assumption. */
  readonly floating: boolean
}

/** One VEVENT, read but not yet expanded. */
export type Entry = {
  /** '' when the file gives none. */
  readonly uid: string
  readonly start: Time
  readonly length: Length
  readonly recurrenceId: Time | null
  readonly thisAndFuture: boolean
  readonly rules: readonly string[]
  readonly exceptionRules: readonly string[]
  readonly extraTimes: readonly { readonly start: Time; readonly length: Length | null }[]
  readonly exceptTimes: readonly Time[]
  /** The calendar's METHOD (RFC 5546), in capitals; '' for a plain calendar. */
  readonly method: string
  /** DTSTAMP or LAST-MODIFIED, whichever is later; 0 when neither can be read. */
  readonly stamp: number
  /** CREATED, in vCalendar 1.0 DCREATED; null when it cannot be read. */
  readonly created: number | null
  /** LAST-MODIFIED, else DTSTAMP, which some programs set to the moment of the export; null when neither can be read. */
  readonly changed: number | null
  readonly sequence: number
  readonly status: EventRecord['status']
  readonly allDay: boolean
  readonly shownAs: EventRecord['shownAs']
  readonly summary: string
  readonly description: string
  readonly location: string
  readonly organizer: Party | null
  readonly attendees: EventRecord['attendees']
}

/** What the calendar around an event says about it, and where its troubles are told. */
export type Surroundings = {
  readonly legacy: boolean
  readonly method: string
  readonly findZone: ZoneFinder
  /** For times without a zone. */
  readonly floatingZone: Zone
  /** For whole days: where the owner's days begin. */
  readonly dayZone: Zone
  readonly skip: (where: string, why: string) => void
  /** A time whose zone the file does not give, and the zone taken instead. */
  readonly assume: (what: string, zone: string) => void
}

/** @returns the event, or why it is none; in either case what else could not be read is told to `around.skip`. */
export function readEntry(component: Component, around: Surroundings): Entry | string {
  const lines = component.unfinished ? component.lines.filter((line) => !line.atEnd) : component.lines
  const event = readProperties(lines, around.legacy)
  // Folding gone wrong leaves blanks in it, differently in each program.
  const uid = event.text('UID').slice(0, 1000).replace(/\s+/g, '')
  const where = eventName(uid, event.text('SUMMARY'))
  for (const line of event.broken.slice(0, 20)) around.skip(`${where}, ${line.name}`, line.why)
  const start = firstTime(event, 'DTSTART', around)
  if (start === null) return 'it has no start'
  if (typeof start === 'string') return start
  const recurrenceId = firstTime(event, 'RECURRENCE-ID', around)
  if (typeof recurrenceId === 'string') around.skip(`${where}, RECURRENCE-ID`, recurrenceId)
  const texts = (name: string): readonly string[] => event.all(name).flatMap((line) => line.values[0] ?? [])
  const allDay = start.wholeDay || isOutlookDay(event, start)
  return {
    uid,
    start,
    length: readLength(event, start, around, where),
    recurrenceId: typeof recurrenceId === 'string' ? null : recurrenceId,
    thisAndFuture: /^THISANDFUTURE$/i.test(event.all('RECURRENCE-ID')[0]?.params.get('RANGE') ?? ''),
    rules: texts('RRULE'),
    exceptionRules: texts('EXRULE'),
    extraTimes: readExtraTimes(event, around, where),
    exceptTimes: timeList(event, 'EXDATE', around, where),
    method: around.method,
    stamp: Math.max(0, ...['DTSTAMP', 'LAST-MODIFIED'].map((name) => momentOf(event, name) ?? 0)),
    created: momentOf(event, 'CREATED') ?? momentOf(event, 'DCREATED'),
    changed: momentOf(event, 'LAST-MODIFIED') ?? momentOf(event, 'DTSTAMP'),
    sequence: /^\d{1,9}$/.test(event.text('SEQUENCE')) ? Number(event.text('SEQUENCE')) : 0,
    status: readStatus(event, around.method),
    allDay,
    shownAs: readShownAs(event),
    summary: event.text('SUMMARY').replace(/\s+/g, ' '),
    description: event.text('DESCRIPTION'),
    location: event.text('LOCATION'),
    organizer: readOrganizer(event),
    attendees: readAttendees(event),
  }
}

/** A moment that RFC 5545 wants in UTC. */
function momentOf(event: Properties, name: string): number | null {
  return parseMoment(event.text(name))?.wall ?? null
}

/** How reports name an event. */
export function eventName(uid: string, summary: string): string {
  const name = uid === '' ? summary : uid
  return name === '' ? 'event without UID' : `event "${name.slice(0, 120)}"`
}

/** Outlook may write a whole day as midnight to midnight. */
function isOutlookDay(event: Properties, start: Time): boolean {
  return /^TRUE$/i.test(event.text('X-MICROSOFT-CDO-ALLDAYEVENT')) && start.wall % DAY === 0
}

function firstTime(event: Properties, name: string, around: Surroundings): Time | string | null {
  const line = event.all(name)[0]
  return line === undefined ? null : readTime(line.values[0] ?? '', line, name, around)
}

/** @returns the time, or why it is none. */
function readTime(text: string, line: Property, name: string, around: Surroundings): Time | string {
  const moment = parseMoment(text)
  if (moment === null) return `its ${name} "${text.slice(0, 40)}" is no date`
  const unbelievable = whyUnbelievable(moment)
  if (unbelievable !== null) return `its ${name}: ${unbelievable}`
  if (moment.kind === 'date' || line.type === 'DATE') {
    const wall = Math.floor(moment.wall / DAY) * DAY
    return { wall, zone: around.dayZone, wholeDay: true, floating: true }
  }
  const id = line.params.get('TZID') ?? ''
  const zone = id === '' ? null : around.findZone(id)
  if (zone === null && id !== '' && moment.kind === 'local')
    around.assume(`a time in the unknown zone "${id.slice(0, 80)}"`, around.floatingZone.name ?? 'UTC')
  // Some write a zone and a Z: the Z says when, the zone says where.
  if (moment.kind === 'utc')
    return { wall: (zone ?? UTC).toWall(moment.wall), zone: zone ?? UTC, wholeDay: false, floating: false }
  return { wall: moment.wall, zone: zone ?? around.floatingZone, wholeDay: false, floating: zone === null }
}

export function instantOf(time: Time): number {
  return time.zone.toInstant(time.wall)
}

/** From DTEND, else DURATION; without either a whole day lasts a day and a time no time (RFC 5545 §3.6.1). */
function readLength(event: Properties, start: Time, around: Surroundings, where: string): Length {
  const none: Length = { days: start.wholeDay ? 1 : 0, ms: 0 }
  const end = firstTime(event, 'DTEND', around)
  if (typeof end === 'string') around.skip(where, end)
  else if (end !== null) {
    const length = between(start, end)
    if (length === null) around.skip(where, 'its end is before its start: read as if it had none')
    return length ?? none
  }
  const text = event.text('DURATION')
  const duration = text === '' ? none : parseDuration(text)
  if (duration !== null && duration.days >= 0 && duration.ms >= 0 && !isTooLong(duration)) return duration
  around.skip(where, `its DURATION "${text.slice(0, 40)}" cannot be: read as if it had none`)
  return none
}

function isTooLong(length: Length): boolean {
  return length.days + length.ms / DAY > 366 * 300
}

/** The days between whole days, else the time that passes; null when the end comes first. */
function between(start: Time, end: Time): Length | null {
  if (start.wholeDay) {
    const days = Math.ceil((end.wall - start.wall) / DAY)
    // Some write the last day itself rather than the day after it.
    return days < 0 ? null : { days: Math.max(1, days), ms: 0 }
  }
  const ms = instantOf(end) - instantOf(start)
  // A day as the end of a time is that day's end, when it is the same day.
  if (end.wholeDay && ms < 0 && ms > -DAY) return { days: 0, ms: 0 }
  return ms < 0 ? null : { days: 0, ms }
}

/** More dates than this in one event are not read. */
const MAX_TIMES = 10_000

function timeList(event: Properties, name: string, around: Surroundings, where: string): readonly Time[] {
  const times: Time[] = []
  for (const line of event.all(name))
    for (const value of line.values) {
      if (value.trim() === '' || times.length >= MAX_TIMES) continue
      const time = readTime(value, line, name, around)
      if (typeof time === 'string') around.skip(where, time)
      else times.push(time)
    }
  return times
}

/** RDATEs, which may be periods: `19960403T020000Z/PT3H` (RFC 5545 §3.3.9). */
function readExtraTimes(event: Properties, around: Surroundings, where: string): Entry['extraTimes'] {
  const found: { start: Time; length: Length | null }[] = []
  for (const line of event.all('RDATE'))
    for (const value of line.values) {
      const [from = '', to = ''] = value.split('/')
      if (from.trim() === '' || found.length >= MAX_TIMES) continue
      const start = readTime(from, line, 'RDATE', around)
      if (typeof start === 'string') {
        around.skip(where, start)
        continue
      }
      const end = to === '' ? null : readTime(to, line, 'RDATE', around)
      const length = end === null || typeof end === 'string' ? parseDuration(to) : between(start, end)
      found.push({ start, length: length === null || length.ms < 0 || isTooLong(length) ? null : length })
    }
  return found
}
