import { localValue, utcValue } from './lines.ts'

/**
 * The VTIMEZONE of an IANA zone (RFC 5545 §3.6.5), right from a year before the moment on: with yearly rules where the
 * zone's changes of the next years follow one, else with each change by itself.
 * Nothing for UTC, which needs no rules.
 * @param zone IANA name, which becomes the TZID
 * @param at ms since 1970: the moment that the calendar speaks of
 */
export function timeZoneLines(zone: string, at: number): string[] {
  if (!isNamedZone(zone)) return []
  const changes = changesFrom(zone, at)
  const kinds = Map.groupBy(changes, ({ isDaylight, before, after }) => `${isDaylight} ${before} ${after}`)
  const parts = [...kinds.values()].flatMap((alike) => observances(zone, alike))
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...((changes[0]?.at ?? Infinity) > at ? unchanging(zone, at) : []),
    ...parts,
    'END:VTIMEZONE',
  ]
}

/** One change of a zone's clocks. Offsets in seconds east of UTC. */
type Change = {
  readonly at: number
  readonly before: number
  readonly after: number
  readonly isDaylight: boolean
  /** What the clock shows when it is changed, by the offset before. */
  readonly wall: Temporal.PlainDateTime
}

/** Changes are read over so many years: enough to tell a rule from a chance. */
const YEARS = 10

/** From the last change of each kind before the moment on. */
function changesFrom(zone: string, at: number): Change[] {
  const start = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  const end = start.add({ years: YEARS })
  const found: Change[] = []
  let from: Temporal.ZonedDateTime | null = start.subtract({ years: 1 })
  while (
    (from = from.getTimeZoneTransition('next')) !== null &&
    from.epochMilliseconds < end.epochMilliseconds
  )
    found.push(changeAt(from))
  return found
}

function changeAt(there: Temporal.ZonedDateTime): Change {
  const before = there.subtract({ nanoseconds: 1 }).offsetNanoseconds / 1e9
  const after = there.offsetNanoseconds / 1e9
  const wall = there
    .toInstant()
    .toZonedDateTimeISO('UTC')
    .add({ seconds: Math.round(before) })
    .toPlainDateTime()
  // Of two offsets in turn, the one further east is the summer's: so it is everywhere but in Ireland's law.
  return { at: there.epochMilliseconds, before, after, isDaylight: after > before, wall }
}

function observances(zone: string, alike: readonly Change[]): string[] {
  const [first] = alike
  if (first === undefined) return []
  const rule = yearlyRule(alike)
  const told = rule === null ? alike : [first]
  return told.flatMap((change) => observance(zone, change, rule))
}

function observance(
  zone: string,
  { at, before, after, isDaylight, wall }: Change,
  rule: string | null,
): string[] {
  const kind = isDaylight ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${kind}`,
    `DTSTART:${wall.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')}`,
    `TZOFFSETFROM:${offsetValue(before)}`,
    `TZOFFSETTO:${offsetValue(after)}`,
    ...(rule === null ? [] : [`RRULE:${rule}`]),
    `TZNAME:${zoneName(zone, at)}`,
    `END:${kind}`,
  ]
}

function unchanging(zone: string, at: number): string[] {
  const offset = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e9
  return [
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offsetValue(offset)}`,
    `TZOFFSETTO:${offsetValue(offset)}`,
    `TZNAME:${zoneName(zone, at)}`,
    'END:STANDARD',
  ]
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The rule that all of these changes, one a year, follow: the last or the n-th weekday of a month, or one from a day on; null for none. */
function yearlyRule(changes: readonly Change[]): string | null {
  const walls = changes.map(({ wall }) => wall)
  const [first] = walls
  if (first === undefined || changes.length < YEARS) return null
  const isAlike = walls.every(
    (wall, index) =>
      wall.year === first.year + index &&
      wall.month === first.month &&
      wall.dayOfWeek === first.dayOfWeek &&
      wall.toPlainTime().equals(first.toPlainTime()),
  )
  if (!isAlike) return null
  const weekday = WEEKDAYS[first.dayOfWeek - 1] ?? ''
  const days = walls.map(({ day }) => day)
  const yearly = `FREQ=YEARLY;BYMONTH=${first.month}`
  if (walls.every((wall) => wall.day + 7 > wall.daysInMonth)) return `${yearly};BYDAY=-1${weekday}`
  const nth = Math.ceil(first.day / 7)
  if (days.every((day) => Math.ceil(day / 7) === nth)) return `${yearly};BYDAY=${nth}${weekday}`
  const least = Math.min(...days)
  if (Math.max(...days) - least >= 7) return null
  const week = Array.from({ length: 7 }, (_, ahead) => least + ahead)
  return least + 6 <= first.daysInMonth ? `${yearly};BYMONTHDAY=${week.join(',')};BYDAY=${weekday}` : null
}

/** `+0530`; with seconds where there are any (§3.3.14). */
function offsetValue(seconds: number): string {
  const size = Math.abs(Math.round(seconds))
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60, ...(size % 60 === 0 ? [] : [size % 60])]
  return `${seconds < 0 ? '-' : '+'}${parts.map((part) => String(part).padStart(2, '0')).join('')}`
}

/** `CET`, `GMT+5:30`: what English calls the zone then. */
function zoneName(zone: string, at: number): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'short' }).formatToParts(at)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}

/** DTSTART or DTEND by the clock of the zone; in UTC where that is the zone (§3.3.5). */
export function zonedLine(name: string, at: number, zone: string): string {
  return isNamedZone(zone) ? `${name};TZID=${zone}:${localValue(at, zone)}` : `${name}:${utcValue(at)}`
}

/** A zone of a place, neither UTC under one of its names nor a bare offset. */
function isNamedZone(zone: string): boolean {
  return /^[A-Z]/i.test(zone) && !/^(?:Etc\/)?(?:UTC|UCT|GMT|GMT[+-]?0|Zulu|Universal|Greenwich)$/i.test(zone)
}
