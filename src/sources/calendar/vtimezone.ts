import type { Component, Observances } from './components.ts'
import { EARLIEST, LATEST, parseMoment, parseOffset } from './moment.ts'
import { readProperties } from './properties.ts'
import type { Properties } from './properties.ts'
import { expandRule } from './recurrence.ts'
import { parseRule } from './rule.ts'
import { fixedZone, zoneFrom } from './zone.ts'
import type { Transition, Zone } from './zone.ts'

/** A time zone as the file itself defines it. */
export type FileZone = {
  readonly id: string
  /** The IANA name that its writer gave beside it (X-LIC-LOCATION); '' when none. */
  readonly location: string
  /** Built from its observances (RFC 5545 §3.6.5) when first asked for; null when they say nothing usable. */
  readonly zone: () => Zone | null
}

/** @param budget what is left of the steps that one file may spend on its zones' rules. */
export function readFileZone(source: Observances, budget: { steps: number }): FileZone | null {
  const properties = readProperties(source.lines, false)
  const id = properties.text('TZID')
  if (id === '') return null
  let zone: Zone | null | undefined
  return {
    id,
    location: properties.text('X-LIC-LOCATION'),
    zone: () => (zone === undefined ? (zone = zoneFromObservances(source.observances, budget)) : zone),
  }
}

/** A zone with a rule for each half of the year takes some 7,000 steps. */
export const MAX_ZONE_STEPS = 1_000_000
/** No real zone has more; the hostile ones stop here. */
const MAX_OBSERVANCES = 300

function zoneFromObservances(observances: readonly Component[], budget: { steps: number }): Zone | null {
  const changes: (Transition & { from: number })[] = []
  for (const observance of observances.slice(0, MAX_OBSERVANCES)) {
    const properties = readProperties(observance.lines, false)
    const start = parseMoment(properties.text('DTSTART'))
    const to = parseOffset(properties.text('TZOFFSETTO'))
    const from = parseOffset(properties.text('TZOFFSETFROM')) ?? to
    if (start === null || to === null || from === null || budget.steps <= 0) continue
    const zone = fixedZone(from)
    changes.push({ at: zone.toInstant(start.wall), offset: to, from })
    for (const text of properties.all('RRULE').map((rule) => rule.values[0] ?? '')) {
      const rule = parseRule(text)
      if (typeof rule === 'string') continue
      const found = expandRule(rule, start.wall, zone, { from: EARLIEST, to: LATEST }, false)
      budget.steps -= found.steps
      for (const wall of found.walls) changes.push({ at: zone.toInstant(wall), offset: to, from })
    }
    for (const wall of onsetDates(properties)) changes.push({ at: zone.toInstant(wall), offset: to, from })
  }
  const sorted = changes.toSorted((a, b) => a.at - b.at)
  return sorted[0] === undefined ? null : zoneFrom(null, sorted, sorted[0].from)
}

function onsetDates(properties: Properties): readonly number[] {
  return properties
    .all('RDATE')
    .flatMap((line) => line.values)
    .slice(0, 1000)
    .flatMap((value) => parseMoment(value)?.wall ?? [])
}

/**
 * The zone of a vCalendar 1.0 file, from its TZ and DAYLIGHT properties:
 * `TZ:-05`, `DAYLIGHT:TRUE;-04;20040404T020000;20041031T020000;EST;EDT`. null when it gives none.
 */
export function legacyZone(calendar: Properties): Zone | null {
  const standard = legacyOffset(calendar.text('TZ'))
  if (standard === null) return null
  const changes: Transition[] = []
  for (const line of calendar.all('DAYLIGHT').slice(0, MAX_OBSERVANCES)) {
    const [observed = '', offset = '', begin = '', end = ''] = (line.values[0] ?? '').split(';')
    const [summer, from, to] = [legacyOffset(offset), parseMoment(begin), parseMoment(end)]
    if (!/^TRUE$/i.test(observed) || summer === null || from === null || to === null) continue
    changes.push({ at: from.kind === 'utc' ? from.wall : from.wall - standard, offset: summer })
    changes.push({ at: to.kind === 'utc' ? to.wall : to.wall - summer, offset: standard })
  }
  return zoneFrom(
    null,
    changes.toSorted((a, b) => a.at - b.at),
    standard,
  )
}

function legacyOffset(text: string): number | null {
  const trimmed = text.trim()
  return /^[+-]?\d{2}$/.test(trimmed) ? parseOffset(`${trimmed}00`) : parseOffset(trimmed)
}
