import { dayNumber, partsOf } from './dates-calendar.ts'
import { type Read, type Tokens, wordAt } from './dates-tokens.ts'

/**
 * A day without its year, or a bare weekday, is the next one; told of in the past tense it is the last one instead:
 * `she joined us on 21 August`, `we met on Friday`, `they moved over the weekend`.
 */
export function inItsTense(from: Tokens, i: number, read: Read): Read {
  if (read.first <= from.said.day || !isToldOf(from, i)) return read
  if (read.isWeekdayGuessed === true) return { ...read, first: read.first - 7, last: read.last - 7 }
  if (read.isYearGuessed !== true) return read
  const [first, last] = [yearBefore(read.first), yearBefore(read.last)]
  return first === null || last === null || last > from.said.day ? read : { ...read, first, last }
}

function yearBefore(day: number): number | null {
  const { year, month, date } = partsOf(day)
  return dayNumber(year - 1, month, date)
}

/** So many words back a verb may stand that a day belongs to: `released the new version to them on Monday`. */
const REACH = 6

/** Whether the nearest verb before token i, in the same clause, stands in the simple past. */
function isToldOf(from: Tokens, i: number): boolean {
  if (!LEADS.has(wordAt(from, i - 1))) return false
  for (let at = i - 2; at >= Math.max(0, i - 1 - REACH); at -= 1) {
    const word = wordAt(from, at)
    if (AHEAD.has(word) || !/^[a-z']+$/.test(word)) return false
    if (PAST.has(word)) return !AHEAD.has(wordAt(from, at - 1))
    if (/[a-z]{2}ed$/.test(word) && !NO_PAST.has(word)) return !AHEAD.has(wordAt(from, at - 1))
  }
  return false
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const LEADS = words('on in over early late since')
/** A verb, or an auxiliary before a participle, that speaks of now or of what comes. */
const AHEAD = words(
  "will shall would can could may might must should is are am be being been i'll we'll you'll he'll she'll they'll it'll going to gets get if when once until let please need needs want wants plan plans has have having",
)
const NO_PAST = words(
  'scheduled planned expected due needed required supposed proposed interested based need feed seed speed indeed exceed proceed',
)
const PAST = words(
  'was were went came had did said met sent got took wrote spoke began gave made left saw told heard thought bought held kept lost paid ran sold won became brought broke built chose fell felt found knew led read rose sat stood taught understood',
)
