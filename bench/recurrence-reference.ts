import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scanComponents } from '../src/sources/calendar/components.ts'
import { byteString } from '../src/sources/calendar/lines.ts'
import { readCalendar } from '../src/sources/calendar/read-calendar.ts'
import type { CalendarReading } from '../src/sources/calendar/read-calendar.ts'
import type { Window } from '../src/sources/calendar/recurrence.ts'
import { MAX_ZONE_STEPS, readFileZone } from '../src/sources/calendar/vtimezone.ts'
import { ianaZone, UTC } from '../src/sources/calendar/zone.ts'
import type { Zone } from '../src/sources/calendar/zone.ts'

/**
 * Compares our recurrence expansion with the occurrence lists of KCalendarCore's test suite. A folder, with its
 * sub-folders, of `NAME.ics` and, beside it, `NAME.ics.next.ref` (occurrences from the first on), `.prev.ref`
 * (from the last back) and `.recurson.ref` (the days from July 1996 to 2020), each cut at 500 lines.
 *
 *   node bench/recurrence-reference.ts FOLDER
 *
 * Prints each list that differs, and how many agree. What is compared is the reading of the clock in the zone
 * that the list names; where the list has a bare offset, which KCalendarCore makes of zones defined in the file
 * and keeps the year round, it is the reading in that zone.
 */
const START = Date.UTC(1900, 0, 1)
const END = Date.UTC(2190, 0, 1)
const LIMIT = 500
const DAY = 86_400_000

type Kind = 'next' | 'prev' | 'recurson'
type Outcome = 'agrees' | 'differs' | 'beyond our bounds'

const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('usage: recurrence-reference.ts FOLDER\n')
  process.exit(2)
}
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
for (const kind of ['next', 'prev', 'recurson'] as const) {
  const outcomes = files
    .filter((file) => file.endsWith(`.ics.${kind}.ref`))
    .map((file) => report(file, compare(join(folder, file), kind)))
  const times = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length
  const beyond = times('beyond our bounds')
  process.stdout.write(
    `${kind}: ${times('agrees')} of ${outcomes.length - beyond} lists agree, ${beyond} beyond our bounds\n`,
  )
}

function report(file: string, result: { outcome: Outcome; detail: string }): Outcome {
  if (result.outcome !== 'agrees') process.stdout.write(`${result.outcome}: ${file} ${result.detail}\n`)
  return result.outcome
}

function compare(file: string, kind: Kind): { outcome: Outcome; detail: string } {
  const base = file.replace(`.${kind}.ref`, '')
  const bytes = readFileSync(base)
  const zone = listZone(base, bytes, kind)
  const listed = readLines(file).map((line) => line.slice(0, 19))
  const theirs = [...new Set(listed)].toSorted().filter((wall) => Date.parse(wall) < END)
  const window = windowOf(kind, listed, zone)
  const reading = readCalendar({ path: base, bytes, window })
  if (reading.skipped.some(({ why }) => why.includes('too complex')))
    return { outcome: 'beyond our bounds', detail: '' }
  const ours = [...new Set(wallsOf(reading, zone, kind))].toSorted()
  const differing = [
    ...ours.filter((wall) => !theirs.includes(wall)).map((wall) => `+${wall}`),
    ...theirs.filter((wall) => !ours.includes(wall)).map((wall) => `-${wall}`),
  ]
  const detail = `(${differing.length} of ${theirs.length}: ${differing.slice(0, 4).join(' ')})`
  return { outcome: differing.length === 0 ? 'agrees' : 'differs', detail }
}

function readLines(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}

/** The zone whose clock a list shows: the third word of each line of `.next.ref`; for days that of the test, or UTC. */
function listZone(base: string, bytes: Buffer, kind: Kind): Zone {
  if (kind === 'recurson')
    return ianaZone(/X-LibKCal-Testsuite-OutTZ:(\S+)/.exec(bytes.toString('latin1'))?.[1] ?? '') ?? UTC
  const name = readLines(`${base}.next.ref`)[0]?.split(/\s+/)[2] ?? 'UTC'
  if (!/^UTC[+-]/.test(name)) return ianaZone(name) ?? UTC
  const own = scanComponents(byteString(bytes))[0]?.zones[0]
  return (own === undefined ? null : readFileZone(own, { steps: MAX_ZONE_STEPS })?.zone()) ?? UTC
}

/** What the list covers: a full one ends, or for `.prev.ref` begins, where it was cut. */
function windowOf(kind: Kind, listed: readonly string[], zone: Zone): Window {
  const instants = listed.map((wall) => zone.toInstant(Date.parse(`${wall.padEnd(19, 'T00:00:00')}Z`)))
  const isFull = listed.length >= LIMIT
  const last = Math.max(...instants)
  if (kind === 'next') return { from: START, to: isFull ? Math.min(last + 1, END) : END }
  // The lists that go back begin at a date that the program chose.
  if (kind === 'prev') return { from: isFull ? Math.min(...instants) : START, to: last + 1 }
  const from = zone.toInstant(Date.UTC(1996, 6, 1))
  return { from, to: isFull ? last + DAY : zone.toInstant(Date.UTC(2021, 0, 1)) }
}

function wallsOf(reading: CalendarReading, zone: Zone, kind: Kind): readonly string[] {
  const length = kind === 'recurson' ? 10 : 19
  return reading.records.map(({ start }) => new Date(zone.toWall(start)).toISOString().slice(0, length))
}
