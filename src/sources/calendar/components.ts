import { spell, unfold } from './lines.ts'
import type { RawLine } from './lines.ts'

/** The lines of one component that this reader has a use for, unparsed, in their order. */
export type Component = {
  readonly lines: readonly RawLine[]
  /** The file ended, or another component began, before its END line. */
  readonly unfinished: boolean
}

export type Observances = { readonly lines: readonly RawLine[]; readonly observances: readonly Component[] }

/** One VCALENDAR: a file may hold several. */
export type CalendarObject = {
  readonly lines: readonly RawLine[]
  readonly zones: readonly Observances[]
  readonly events: readonly Component[]
  /** How many there are of the components that are no events, by name: `VTODO`. */
  readonly others: ReadonlyMap<string, number>
}

/** More lines than this in one component are not kept: 700,000 attendees are no meeting. */
const MAX_LINES = 20_000
const MAX_DEPTH = 32

/**
 * Splits a file into its components by their BEGIN and END lines alone, in one pass. A broken line never costs
 * its neighbours: a BEGIN where none may be ends what was left open, a stray END is passed over, and events
 * outside of any VCALENDAR are kept in one made for them.
 */
export function scanComponents(text: string): readonly CalendarObject[] {
  const calendars: OpenCalendar[] = []
  const stack: Open[] = []
  let tooDeep = 0
  for (const line of unfold(text)) {
    const bracket = readBracket(line.bytes)
    if (bracket === null) {
      keepLine(line, stack, calendars)
    } else if (bracket.begins) {
      if (ROOTS.has(bracket.name))
        closeTo(stack, bracket.name === 'VCALENDAR' ? -1 : calendarDepth(stack), true)
      if (stack.length >= MAX_DEPTH) tooDeep++
      else stack.push(begin(bracket.name, stack, calendars))
    } else if (tooDeep > 0) tooDeep--
    else {
      const at = stack.findLastIndex((open) => open.name === bracket.name)
      if (at !== -1) closeTo(stack, at - 1, false)
    }
  }
  closeTo(stack, -1, true)
  return calendars
}

type Open = { readonly name: string; readonly lines: RawLine[]; unfinished: boolean; zone: OpenZone | null }
type OpenZone = { readonly lines: RawLine[]; readonly observances: Component[] }
type OpenCalendar = {
  readonly lines: RawLine[]
  readonly zones: OpenZone[]
  readonly events: Component[]
  readonly others: Map<string, number>
}

/** Components that stand directly in a VCALENDAR, so that their BEGIN ends any other. */
const ROOTS = new Set(['VCALENDAR', 'VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE'])

function readBracket(line: string): { begins: boolean; name: string } | null {
  const shape = /^(BEGIN|END)\s{0,3}(?:;[^:]{0,100})?:\s{0,3}([A-Za-z0-9-]{1,40})\s*$/i.exec(
    line.slice(0, 200),
  )
  if (shape === null) return null
  return { begins: shape[1]?.toUpperCase() === 'BEGIN', name: (shape[2] ?? '').toUpperCase() }
}

function calendarDepth(stack: readonly Open[]): number {
  return stack.findLastIndex((open) => open.name === 'VCALENDAR')
}

/** Ends every open component above a place of the stack. */
function closeTo(stack: Open[], place: number, unfinished: boolean): void {
  while (stack.length > place + 1) {
    const open = stack.pop()
    if (open !== undefined) open.unfinished = unfinished || stack.length > place + 1
  }
}

function begin(name: string, stack: readonly Open[], calendars: OpenCalendar[]): Open {
  const parent = stack.at(-1)
  const open: Open = { name, lines: [], unfinished: false, zone: null }
  if (name === 'VCALENDAR' || calendars.length === 0)
    calendars.push({ lines: [], zones: [], events: [], others: new Map() })
  const calendar = calendars.at(-1)
  if (calendar === undefined || name === 'VCALENDAR') return open
  if (name === 'VEVENT') calendar.events.push(open)
  else if (name === 'VTIMEZONE') {
    open.zone = { lines: open.lines, observances: [] }
    calendar.zones.push(open.zone)
  } else if (name === 'STANDARD' || name === 'DAYLIGHT') parent?.zone?.observances.push(open)
  else if (ROOTS.has(name)) calendar.others.set(name, (calendar.others.get(name) ?? 0) + 1)
  return open
}

const KEPT: Readonly<Record<string, ReadonlySet<string>>> = {
  VCALENDAR: names('METHOD VERSION X-WR-CALNAME X-WR-TIMEZONE TZ DAYLIGHT NAME'),
  VEVENT: names(
    `UID DTSTART DTEND DURATION RRULE EXRULE RDATE EXDATE RECURRENCE-ID SUMMARY DESCRIPTION LOCATION STATUS
    SEQUENCE CREATED DCREATED DTSTAMP LAST-MODIFIED ORGANIZER X-ORGANIZER ATTENDEE X-MICROSOFT-CDO-BUSYSTATUS
    X-MICROSOFT-CDO-ALLDAYEVENT`,
  ),
  VTIMEZONE: names('TZID X-LIC-LOCATION'),
  STANDARD: names('DTSTART TZOFFSETFROM TZOFFSETTO RRULE RDATE'),
  DAYLIGHT: names('DTSTART TZOFFSETFROM TZOFFSETTO RRULE RDATE'),
}

function names(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/))
}

function keepLine(line: RawLine, stack: readonly Open[], calendars: readonly OpenCalendar[]): void {
  const open = stack.at(-1)
  if (open === undefined || !Object.hasOwn(KEPT, open.name)) return
  if (KEPT[open.name]?.has(nameOf(line.bytes)) !== true) return
  const lines = open.name === 'VCALENDAR' ? calendars.at(-1)?.lines : open.lines
  if (lines !== undefined && lines.length < MAX_LINES) lines.push(line)
}

function nameOf(line: string): string {
  const end = line.slice(0, 66).search(/[;:]/)
  return end === -1 ? '' : spell(line.slice(0, end)).trim().toUpperCase()
}
