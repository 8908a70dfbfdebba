// How days and moments are worded. The book's own zone counts, not the browser's: they are one machine, as a rule.

/** `Monday 5 January`; with the year when it is not the year of `today`. */
export function longDay(day: string, today?: string): string {
  return format(day, { weekday: 'long', day: 'numeric', month: 'long', ...yearUnless(day, today) })
}

/** `5 Jan`; with the year when it is not the year of `today`. */
export function shortDay(day: string, today?: string): string {
  return format(day, { day: 'numeric', month: 'short', ...yearUnless(day, today) })
}

/** `5 Jan`, in whatever year. */
export function dayAndMonth(at: string): string {
  return format(at, { day: 'numeric', month: 'short' })
}

/** `March 2024`. */
export function monthOf(day: string): string {
  return format(day, { month: 'long', year: 'numeric' })
}

/** `Tuesday 30 December, 16:12` of an ISO instant; of an ISO day the day alone. */
export function moment(at: string, today?: string): string {
  if (at.length <= 10) return longDay(at, today)
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(new Date(at))
  return `${longDay(at, today)}, ${time}`
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
  const date = day.length <= 10 ? new Date(`${day}T12:00:00`) : new Date(day)
  return new Intl.DateTimeFormat('en-GB', options).format(date).replace(',', '')
}

function yearUnless(day: string, today: string | undefined): Intl.DateTimeFormatOptions {
  return day.slice(0, 4) === (today ?? new Date().toISOString()).slice(0, 4) ? {} : { year: 'numeric' }
}
