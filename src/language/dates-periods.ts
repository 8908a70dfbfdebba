import { addMonths, dayNumber, mondayOf, monthSpan, partsOf } from './dates-calendar.ts'
import {
  after,
  type Counted,
  isCapital,
  monthAt,
  OF,
  ordinalAt,
  type Read,
  skip,
  THE,
  type Tokens,
  touches,
  wordAt,
  yearAfter,
  yearAt,
} from './dates-tokens.ts'
import { decadeOf, shiftAt, spanned, stretchOf, unitAt, yearOf } from './dates-units.ts'

/** A week, month, quarter, year or decade: `next week`, `March 2026`, `Q3`, `the second half of 2018`, `2026`. */
export function periodAt(from: Tokens, i: number): Read | null {
  return (
    relativePeriod(from, i) ??
    quarterAt(from, i) ??
    weekNumber(from, i) ??
    monthPeriod(from, i) ??
    years(from, i)
  )
}

function relativePeriod(from: Tokens, i: number): Read | null {
  const shift = shiftAt(from, i)
  const at = shift?.to ?? skip(from, i, THE)
  const named = unitAt(from, at)
  if (named === null || named.unit === 'minute' || named.unit === 'hour') return null
  const { unit, to } = named
  const past = Math.max(after(from, to, ['after', 'next']), after(from, to, ['after', 'the', 'next']))
  if (past > 0 && shift === null) return { ...stretchOf(unit, from.said.day, 2), to: past }
  const isBare = shift === null
  if (isBare && unit !== 'weekend') return null
  if (unit === 'day' && (shift?.value === 0 || wordAt(from, at - 1) === 'past')) return null
  return { ...stretchOf(unit, from.said.day, shift?.value ?? 0), to, isWeekdayGuessed: isBare }
}

function quarterAt(from: Tokens, i: number): Read | null {
  const lead = yearAt(from, i)
  const start = lead === null ? skip(from, i, THE) : skip(from, skip(from, lead.to, SEPARATOR), THE)
  const named = quarterName(from, start)
  if (named === null) return null
  const relative = shiftAt(from, skip(from, named.to, OF))
  const isThatYear = relative !== null && unitAt(from, relative.to)?.unit === 'year'
  const year = isThatYear ? null : yearAfter(from, skip(from, named.to, SEPARATOR))
  const { year: now, month } = partsOf(from.said.day)
  const guessed = named.months * named.index > 0 && named.months * named.index < month ? now + 1 : now
  const said = lead?.value ?? (isThatYear ? now + relative.value : year?.value)
  const to = lead !== null ? named.to : isThatYear ? relative.to + 1 : (year?.to ?? named.to)
  const at = said ?? guessed
  const first = monthSpan(at, (named.index - 1) * named.months + 1).first
  const last = addMonths(first, named.months) - 1
  return { first, last, to, grain: 'quarter', isYearGuessed: said === undefined }
}

type QuarterName = { readonly index: number; readonly months: number; readonly to: number }

function quarterName(from: Tokens, i: number): QuarterName | null {
  const [word, digits] = [wordAt(from, i), wordAt(from, i + 1)]
  const months = word === 'q' ? 3 : word === 'h' ? 6 : 0
  if (months > 0 && touches(from, i + 1) && /^[1-4]$/.test(digits) && Number(digits) <= 12 / months)
    return { index: Number(digits), months, to: i + 2 }
  const nth = ordinalAt(from, i)
  const index = nth?.value ?? (word === 'last' || word === 'final' ? -1 : 0)
  const unit = wordAt(from, nth?.to ?? i + 1)
  const length = unit === 'quarter' ? 3 : unit === 'half' ? 6 : 0
  // `The last quarter` alone is the one before this; of a year it is the fourth.
  if (length === 0 || index === 0) return null
  const to = (nth?.to ?? i + 1) + 1
  if (wordAt(from, to) !== 'of' && nth === null) return null
  return { index: index < 0 ? 12 / length : index, months: length, to }
}

function weekNumber(from: Tokens, i: number): Read | null {
  const at = skip(from, i, THE)
  if (wordAt(from, at) !== 'week') return null
  const digits = /^\d{1,2}$/.test(wordAt(from, at + 1)) ? Number(wordAt(from, at + 1)) : 0
  if (digits < 1 || digits > 53 || wordAt(from, at + 2) === ':') return null
  const shift = shiftAt(from, skip(from, at + 2, OF))
  const isYear = shift !== null && unitAt(from, shift.to)?.unit === 'year'
  const said = isYear ? null : yearAfter(from, at + 2)
  const year = said?.value ?? partsOf(from.said.day).year + (isYear ? shift.value : 0)
  const first = mondayOf(dayNumber(year, 1, 4) ?? 0) + 7 * (digits - 1)
  return { ...spanned(first, 7), grain: 'week', to: isYear ? shift.to + 1 : (said?.to ?? at + 2) }
}

function monthPeriod(from: Tokens, i: number): Read | null {
  const lead = yearAt(from, i)
  const named = monthAt(from, lead === null ? skip(from, i, THE) : skip(from, lead.to, SEPARATOR))
  if (lead !== null && named !== null) return monthRead(lead.value, named, false)
  const relative = shiftAt(from, i)
  const relatively = relative === null || isMight(from, relative.to) ? null : monthAt(from, relative.to)
  const now = partsOf(from.said.day)
  if (relative !== null && relatively !== null) return monthRead(now.year + relativeYear(), relatively, false)
  if (named === null) return numericMonth(from, i)
  const shift = shiftAt(from, skip(from, named.to, OF))
  if (shift !== null && unitAt(from, shift.to)?.unit === 'year')
    return monthRead(now.year + shift.value, { ...named, to: shift.to + 1 }, false)
  const year = yearAfter(from, named.to)
  if (year !== null) return monthRead(year.value, { ...named, to: year.to }, false)
  if (!isSurelyMonth(from, i)) return null
  return monthRead(now.year + (named.value < now.month ? 1 : 0), named, true)

  function relativeYear(): number {
    const [shift, month] = [relative?.value ?? 0, relatively?.value ?? 0]
    return shift < 0 ? (month < now.month ? 0 : -1) : shift > 0 ? (month > now.month ? 0 : 1) : 0
  }
}

function monthRead(year: number, { value, to }: Counted, isYearGuessed: boolean): Read {
  return { ...monthSpan(year, value), grain: 'month', to, isYearGuessed }
}

/** `11/2016`, `2016-11`, `2016.3`; not where more digits follow. */
function numericMonth(from: Tokens, i: number): Read | null {
  const [a, b] = [wordAt(from, i), wordAt(from, i + 2)]
  const mark = wordAt(from, i + 1)
  if (!/^[/.-]$/.test(mark) || (/^[/.-]$/.test(wordAt(from, i + 3)) && touches(from, i + 3))) return null
  if (i > 0 && /^[/.$-]$/.test(wordAt(from, i - 1)) && touches(from, i)) return null
  const yearFirst = /^(?:19|20)\d\d$/.test(a) && /^(?:0?[1-9]|1[0-2])$/.test(b)
  const yearLast = /^(?:0?[1-9]|1[0-2])$/.test(a) && /^(?:19|20)\d\d$/.test(b) && mark !== '.'
  if (!yearFirst && !yearLast) return null
  const [year, month] = yearFirst ? [Number(a), Number(b)] : [Number(b), Number(a)]
  return { ...monthSpan(year, month), grain: 'month', to: i + 3 }
}

/** `this may mean`: said of what could be. */
function isMight(from: Tokens, i: number): boolean {
  const behind = wordAt(from, i + 1)
  return (
    wordAt(from, i) === 'may' && !isCapital(from, i) && /^[a-z]{2}/.test(behind) && !BEHIND_MAY.has(behind)
  )
}

const BEHIND_MAY: ReadonlySet<string> = new Set([
  'of',
  'at',
  'to',
  'for',
  'and',
  'or',
  'in',
  'we',
  'you',
  'as',
  'with',
])

/** `may`, `march`, `mar`, `sec` are words too: they are months after a word that leads to one, or with a year. */
function isSurelyMonth(from: Tokens, i: number): boolean {
  const word = wordAt(from, skip(from, i, THE))
  if (!/^(?:may|march|mar|jan|jun|dec|sep)$/.test(word)) return true
  const isNamed = isCapital(from, skip(from, i, THE))
  // `Jan Example` is somebody.
  if (word === 'jan' && isCapital(from, i + 1) && !MONTH_LEAD.has(wordAt(from, i - 1))) return false
  return isNamed ? word !== 'may' || MONTH_LEAD.has(wordAt(from, i - 1)) : word === 'sep' || word === 'dec'
}

function years(from: Tokens, i: number): Read | null {
  const at = skip(from, i, THE)
  const said = wordAt(from, at) === 'year' ? yearAt(from, at + 1) : yearAt(from, i)
  if (said !== null && isYearHere()) return { ...yearOf(said.value), to: said.to }
  return decadeAt(from, i)

  function isYearHere(): boolean {
    const [before, behind] = [wordAt(from, i - 1), wordAt(from, said?.to ?? i)]
    // `555-0143-1755` is a telephone number.
    if (before === '-' && touches(from, i) && /^\d{1,3}$/.test(wordAt(from, i - 2))) return false
    if (/^[$£€#:.]$/.test(before) || /^[:%$]$/.test(behind)) return false
    if (
      /^[./-]$/.test(behind) &&
      touches(from, said?.to ?? i) &&
      /^\d/.test(wordAt(from, (said?.to ?? i) + 1))
    )
      return /^(?:19|20)\d\d$/.test(wordAt(from, (said?.to ?? i) + 1))
    return wordAt(from, at) === 'year' || YEAR_PLACES.has(before) || i === 0
  }
}

/** `the 1970s`, `the nineties`, `the 80's`. */
function decadeAt(from: Tokens, i: number): Read | null {
  const at = skip(from, i, THE)
  // `Au1500's` is a thing's name.
  if (at === i && touches(from, i) && /[a-z]$/.test(wordAt(from, i - 1))) return null
  const word = wordAt(from, at)
  const tail = wordAt(from, at + 1)
  const behind = tail === "'" || tail === '’' ? wordAt(from, at + 2) : tail
  if (/^(?:(?:1[5-9]|20)\d0|[2-9]0)$/.test(word) && behind === 's' && touches(from, at + 1)) {
    const to = behind === tail ? at + 2 : at + 3
    return { ...decadeOf(word.length === 4 ? Number(word) : 1900 + Number(word)), to }
  }
  const named = DECADES.get(word)
  return named === undefined || at === i ? null : { ...decadeOf(named), to: at + 1 }
}

const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 1920],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
  ['noughties', 2000],
])
const SEPARATOR: ReadonlySet<string> = new Set([',', '-', '/', 'of', 'in'])
const MONTH_LEAD: ReadonlySet<string> = new Set(
  'in by until till before after since from to early mid late of last next this and between through - during end , for'.split(
    ' ',
  ),
)
const YEAR_PLACES: ReadonlySet<string> = new Set(
  'in by until till before after since from to early mid late of and between through - during or than over under until year for ~'.split(
    ' ',
  ),
)
