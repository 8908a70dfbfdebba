import type { EventRecord } from '../../domain/record.ts'
import type { FileReading } from '../reading.ts'
import { scanComponents } from './components.ts'
import type { CalendarObject } from './components.ts'
import { eventName, readEntry } from './entry.ts'
import type { Entry, Surroundings } from './entry.ts'
import { openLedger } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import { byteString } from './lines.ts'
import { calendarOwner } from './owner.ts'
import type { CalendarOwner } from './owner.ts'
import { readProperties } from './properties.ts'
import type { Window } from './recurrence.ts'
import { seriesRecords } from './series.ts'
import { gatherSeries } from './versions.ts'
import { legacyZone, MAX_ZONE_STEPS, readFileZone } from './vtimezone.ts'
import { ianaZone, UTC } from './zone.ts'
import { zoneFinder } from './zone-name.ts'

export { looksLikeCalendar } from './detect.ts'
export type { CalendarOwner } from './owner.ts'

export type CalendarFile = {
  /** Named in reports only; nothing is opened. */
  readonly path: string
  readonly bytes: Buffer
  /** Recurring events are expanded to the occurrences with `from <= start < to` (instants, ms). */
  readonly window: Window
  /** IANA zone for whole days, and for times without any zone in a calendar that names none. UTC by default. */
  readonly zone?: string
}

export type CalendarReading = Omit<FileReading, 'records'> & {
  readonly records: readonly EventRecord[]
  readonly owner: CalendarOwner | null
  /** What was taken for granted, in sentences: "4 events have no time zone: read as UTC." */
  readonly assumed: readonly string[]
}

export const MAX_BYTES = 50_000_000
export const MAX_RECORDS = 200_000
const MAX_RULE_STEPS = 1_000_000

/**
 * Reads an iCalendar (RFC 5545) or vCalendar 1.0 file: one record an event, or an occurrence of a recurring
 * one. Never throws: what is broken is listed in `skipped`, and costs only itself. A whole day begins at
 * midnight of `zone`. Time is linear in the file; beyond 50 MB or 200,000 records the rest is left, and said.
 */
export function readCalendar(file: CalendarFile): CalendarReading {
  const ledger = openLedger()
  const { bytes } = file
  if (bytes.length > MAX_BYTES)
    ledger.skip('end of the file', `it has ${bytes.length} bytes, of which the first ${MAX_BYTES} were read`)
  const calendars = scanComponents(byteString(bytes.subarray(0, MAX_BYTES)))
  if (calendars.length === 0) ledger.skip('the file', 'no calendar was found in it')
  const ownZone = (file.zone === undefined ? null : ianaZone(file.zone)) ?? UTC
  const entries: Entry[] = []
  const names: string[] = []
  const zoneBudget = { steps: MAX_ZONE_STEPS }
  for (const calendar of calendars) {
    const properties = readProperties(calendar.lines, false)
    names.push(properties.text('X-WR-CALNAME'))
    const legacy = properties.text('VERSION') === '1.0'
    const named = ianaZone(properties.text('X-WR-TIMEZONE'))
    const around: Surroundings = {
      legacy,
      method: properties.text('METHOD').toUpperCase(),
      findZone: zoneFinder(calendar.zones.flatMap((zone) => readFileZone(zone, zoneBudget) ?? [])),
      floatingZone: (legacy ? legacyZone(properties) : null) ?? named ?? ownZone,
      dayZone: ownZone,
      skip: ledger.skip,
      assume: ledger.assume,
    }
    readEntries(calendar, around, entries, ledger)
  }
  const records = expand(entries, file.window, ledger)
  const reading = { records, skipped: ledger.skipped() }
  return { ...reading, owner: calendarOwner(reading, names), assumed: ledger.assumed() }
}

function readEntries(calendar: CalendarObject, around: Surroundings, entries: Entry[], ledger: Ledger): void {
  for (const [name, count] of calendar.others) ledger.count(OTHERS[name] ?? 'no event', count)
  for (const [place, component] of calendar.events.entries()) {
    if (entries.length >= MAX_RECORDS) {
      ledger.count(`more than ${MAX_RECORDS} events: not read`, calendar.events.length - place)
      return
    }
    const entry = readEntry(component, around)
    if (typeof entry === 'string') {
      const properties = readProperties(component.lines.slice(0, 100), around.legacy)
      ledger.skip(eventName(properties.text('UID'), properties.text('SUMMARY')), entry)
    } else {
      entries.push(entry)
      if (component.unfinished)
        ledger.skip(eventName(entry.uid, entry.summary), 'it has no end: read as far as it goes')
      if (entry.start.floating && !entry.start.wholeDay)
        ledger.assume('an event without a time zone', around.floatingZone.name ?? 'UTC')
    }
  }
}

const OTHERS: Readonly<Record<string, string>> = {
  VTODO: 'a to-do, not an event',
  VJOURNAL: 'a journal entry, not an event',
  VFREEBUSY: 'free and busy times, not an event',
}

function expand(entries: readonly Entry[], window: Window, ledger: Ledger): readonly EventRecord[] {
  const { series, outdated } = gatherSeries(entries)
  if (outdated > 0) ledger.count('an older version of an event that is there', outdated)
  const records: EventRecord[] = []
  const budget = { steps: MAX_RULE_STEPS }
  for (const [place, one] of series.entries()) {
    if (records.length >= MAX_RECORDS) {
      ledger.count(`more than ${MAX_RECORDS} occurrences: not read`, series.length - place)
      break
    }
    for (const record of seriesRecords(one, { window, skip: ledger.skip, budget })) records.push(record)
  }
  return records
}
