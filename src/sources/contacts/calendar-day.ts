import type { CalendarDay } from '../../domain/record.ts'

/** How the dates of one file are to be read. */
export type DayOptions = { order?: DayOrder; omitYear?: number; shortYears?: boolean }

/** Which of two numbers in `3/4/1980` is the month. null when the file does not tell. */
export type DayOrder = 'day-first' | 'month-first' | null

/**
 * Reads a birthday or anniversary. Knows RFC 6350 §4.3 and §6.2.5 (`19800322`, `1980-03-22`, `--0412`,
 * `--04-12`, any of them with a time), RFC 822 dates as Entourage writes them (`Tue, 22 Dec 2009`), German dots
 * (`22.03.1980`) and, once the order is known, slashes (`3/22/1980`).
 * @param omitYear the year that stands for "no year" (X-APPLE-OMIT-YEAR); 1604 always does, as Apple also
 *   writes it without the parameter
 * @param shortYears whether `17` is a year of this century: in dates of an account, never in birthdays
 * @returns null when no day can be told from it
 */
export function parseCalendarDay(
  text: string,
  { order = null, omitYear = 1604, shortYears = false }: DayOptions = {},
): CalendarDay | null {
  const value = text.trim().slice(0, 64)
  const match = basic(value) ?? dotted(value) ?? worded(value) ?? slashed(value, { order, shortYears })
  if (match === null) return null
  const [year, month, day] = match
  const stated = year === omitYear || year === 1604 || year === 0 ? null : year
  return isDay(stated, month, day) ? { year: stated, month, day } : null
}

/**
 * Tells the day/month order of a column of slash dates: a number over 12 can only be the day.
 * @returns null when nothing tells, or when two cells contradict each other
 */
export function inferDayOrder(texts: Iterable<string>): DayOrder {
  let dayFirst = false
  let monthFirst = false
  for (const text of texts) {
    const match = SLASHED.exec(text.trim().slice(0, 64))
    if (match === null) continue
    if (Number(match[1]) > 12) dayFirst = true
    if (Number(match[2]) > 12) monthFirst = true
  }
  if (dayFirst === monthFirst) return null
  return dayFirst ? 'day-first' : 'month-first'
}

/** Whether a text is a slash date, which needs an order to be read. */
export function isSlashDate(text: string): boolean {
  return SLASHED.test(text.trim().slice(0, 64))
}

/** The month's number, 1 to 12, of its English, German, French, Spanish, Italian, Portuguese or Dutch name. */
export function monthNumber(name: string): number | null {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036F.]/g, '')
    .toLowerCase()
  const found = MONTHS.findIndex((names) => names.some((start) => plain.startsWith(start)))
  return found === -1 ? null : found + 1
}

type Triple = readonly [year: number | null, month: number, day: number]

const BASIC = /^(-|\d{4})-?(\d{2})-?(\d{2})(?:$|[T\s])/
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?:$|[,\sT])/
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})?(?:$|\s)/
const WORDED =
  /^(?:\p{L}{2,12}\.?,?\s+)?(\d{1,2})\.?[\s-](?:de\s)?(\p{L}{3,12})\.?,?(?:[\s-](?:de\s)?(\d{4}))?(?:$|\s)/u
const MONTH_FIRST = /^(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?:,?\s(\d{4}))?(?:$|\s)/u

const MONTHS = [
  ['jan', 'gen', 'ene'],
  ['feb', 'fev'],
  ['mar', 'mrz', 'maa', 'mrt'],
  ['apr', 'avr', 'abr'],
  ['mai', 'may', 'mag', 'mei'],
  ['jun', 'giu', 'juin'],
  ['jul', 'lug', 'juil'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott', 'out'],
  ['nov'],
  ['dec', 'dez', 'dic'],
] as const

function basic(value: string): Triple | null {
  const match = BASIC.exec(value)
  if (match === null) return null
  return [match[1] === '-' ? null : Number(match[1]), Number(match[2]), Number(match[3])]
}

function dotted(value: string): Triple | null {
  const match = DOTTED.exec(value)
  if (match === null) return null
  return [match[3] === undefined ? null : Number(match[3]), Number(match[2]), Number(match[1])]
}

function worded(value: string): Triple | null {
  const day = WORDED.exec(value)
  const [dayText, name, year] = day === null ? reordered(MONTH_FIRST.exec(value)) : day.slice(1)
  if (dayText === undefined || name === undefined) return null
  const month = monthNumber(name)
  return month === null ? null : [year === undefined ? null : Number(year), month, Number(dayText)]
}

function reordered(match: RegExpExecArray | null): (string | undefined)[] {
  return match === null ? [] : [match[2], match[1], match[3]]
}

function slashed(
  value: string,
  { order, shortYears }: { order: DayOrder; shortYears: boolean },
): Triple | null {
  const match = SLASHED.exec(value)
  if (match === null || (match[3]?.length !== 4 && !shortYears)) return null
  const [first, second, written] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const year = written < 100 ? 2000 + written : written
  if (first > 12 || order === 'day-first') return [year, second, first]
  if (second > 12 || order === 'month-first') return [year, first, second]
  return first === second ? [year, first, second] : null
}

function isDay(year: number | null, month: number, day: number): boolean {
  if (year !== null && (year < 1800 || year > 2200)) return false
  if (month < 1 || month > 12 || day < 1) return false
  // 2000 stands in for an unknown year, so that 29 February is a day.
  return day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}
