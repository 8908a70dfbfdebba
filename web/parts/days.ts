// How days and moments are worded, by the clock of the book: the browser's may be set to another.

/** The book's zone, IANA; the browser's own until the first answer of the book has named it. */
let bookZone: string | undefined

/** From now on, moments are told by the clock of this zone, IANA. */
export function tellTimeIn(zone: string): void {
  bookZone = zone
}

/** `Monday 5 January`; with the year when it is not the year of `today`. */
export function longDay(day: string, today?: string): string {
  return format(day, { weekday: 'long', day: 'numeric', month: 'long', ...yearUnless(day, today) })
}

/** `5 Jan`; with the year when it is not the year of `today`, or when that is ''. */
export function shortDay(day: string, today?: string): string {
  return format(day, { day: 'numeric', month: 'short', ...yearUnless(day, today) })
}

/** `March 2024`. */
export function monthOf(day: string): string {
  return format(day, { month: 'long', year: 'numeric' })
}

/** `Tuesday 30 December, 16:12` of an ISO instant; of an ISO day the day alone. */
export function moment(at: string, today?: string): string {
  if (at.length <= 10) return longDay(at, today)
  return `${longDay(at, today)}, ${format(at, { hour: '2-digit', minute: '2-digit' })}`
}

/** The ISO day of an ISO instant by the book's clock. */
export function localDay(at: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: bookZone }).format(new Date(at))
}

/** `one person`, `three people`: a number with its noun, in words up to twenty. */
export function counted(count: number, one: string, many: string): string {
  return `${inWords(count)} ${count === 1 ? one : many}`
}

/** A number in words up to twenty, in figures beyond. */
export function inWords(count: number): string {
  return WORDS[count] ?? count.toLocaleString('en')
}

/** With a capital. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The ISO day so many days after another. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The day of the week: 1 for Monday to 7 for Sunday. */
export function weekday(day: string): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay() || 7
}

const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]

function format(day: string, options: Intl.DateTimeFormatOptions): string {
  // A day is one everywhere; a moment is of the day that the book's clock has then.
  const [date, timeZone] =
    day.length <= 10 ? [new Date(`${day}T12:00:00Z`), 'UTC'] : [new Date(day), bookZone]
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).format(date).replace(',', '')
}

function yearUnless(day: string, today: string | undefined): Intl.DateTimeFormatOptions {
  return today !== '' && yearOf(day) === yearOf(today ?? new Date().toISOString()) ? {} : { year: 'numeric' }
}

function yearOf(at: string): string {
  return format(at, { year: 'numeric' })
}
