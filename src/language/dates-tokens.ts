import type { DayNumber } from './dates-calendar.ts'

/** A word, a number or a mark, in small letters, with its place in the text. */
export type Token = { readonly word: string; readonly start: number; readonly end: number }

/** The day on which something was said, to which `tomorrow` and `the 3rd` relate. */
export type Reference = {
  readonly day: DayNumber
  /** Minutes since midnight. */
  readonly minute: number
  /** How 3/4 is read: as March 4, as 3 April, or as whichever of the two comes next. */
  readonly slashes: 'month first' | 'day first' | 'next'
}

/** A text made ready for reading dates. */
export type Tokens = { readonly text: string; readonly tokens: readonly Token[]; readonly said: Reference }

/** What a stretch of days was named by. `day` is one day. */
export type Grain = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'span'

/** Days read from the tokens before `to`: the first and the last that are meant. */
export type Read = {
  readonly to: number
  readonly first: DayNumber
  readonly last: DayNumber
  readonly grain: Grain
  /** Whether the year was worked out, not said. */
  readonly isYearGuessed?: boolean
  /** Whether it is a weekday, or a weekend, by itself, taken as the next one. */
  readonly isWeekdayGuessed?: boolean
}

/** Something that reads days from token `i` on, or null. Looks at a bounded number of tokens. */
export type Reader = (from: Tokens, i: number) => Read | null

/** A value and the token after it. */
export type Counted = { readonly value: number; readonly to: number }

/** Cuts a text into tokens. Linear. */
export function tokensOf(text: string, said: Reference): Tokens {
  const tokens: Token[] = []
  for (const found of text.matchAll(/\d+(?:(?:st|nd|rd|th)\b)?|[a-z]+(?:['’][a-z]+)?|[^\s]/gi)) {
    const word = found[0].toLowerCase().replace('’', "'")
    tokens.push({ word, start: found.index, end: found.index + found[0].length })
  }
  return { text, tokens, said }
}

export function wordAt({ tokens }: Tokens, i: number): string {
  return tokens[i]?.word ?? ''
}

/** The place after token i if it is one of the words, else i. */
export function skip(from: Tokens, i: number, words: ReadonlySet<string>): number {
  return words.has(wordAt(from, i)) ? i + 1 : i
}

/** The place after the given words in a row; -1 when they do not stand there. */
export function after(from: Tokens, i: number, phrase: readonly string[]): number {
  return phrase.every((word, k) => wordAt(from, i + k) === word) ? i + phrase.length : -1
}

/** Whether no blank stands between token i - 1 and token i. */
export function touches({ tokens }: Tokens, i: number): boolean {
  const [before, here] = [tokens[i - 1], tokens[i]]
  return before !== undefined && here !== undefined && before.end === here.start
}

/** Whether token i is written with a capital. */
export function isCapital({ text, tokens }: Tokens, i: number): boolean {
  const start = tokens[i]?.start
  return start !== undefined && /\p{Lu}/u.test(text[start] ?? '')
}

/** A whole number in digits, at most four of them. */
export function digitsAt(from: Tokens, i: number): Counted | null {
  const word = wordAt(from, i)
  return /^\d{1,4}$/.test(word) ? { value: Number(word), to: i + 1 } : null
}

/** A count: digits, `three`, `twenty-one`, `a`, `an`, `a couple of`. */
export function countAt(from: Tokens, i: number): Counted | null {
  const digits = digitsAt(from, i)
  if (digits !== null) return digits
  const word = wordAt(from, i)
  const couple = word === 'a' || word === 'the' ? i + 1 : i
  if (wordAt(from, couple) === 'couple') return { value: 2, to: skip(from, couple + 1, OF) }
  if (word === 'a' || word === 'an' || word === 'one') return { value: 1, to: i + 1 }
  return cardinalAt(from, i)
}

/** A number in words below a hundred. */
export function cardinalAt(from: Tokens, i: number): Counted | null {
  const word = wordAt(from, i)
  const small = SMALL.get(word)
  if (small !== undefined) return { value: small, to: i + 1 }
  const ten = TENS.get(word)
  if (ten === undefined) return null
  const next = wordAt(from, i + 1) === '-' ? i + 2 : i + 1
  const unit = SMALL.get(wordAt(from, next))
  return unit !== undefined && unit < 10 ? { value: ten + unit, to: next + 1 } : { value: ten, to: i + 1 }
}

/** `3rd`, `third`, `twenty-first`; `last` is not one. */
export function ordinalAt(from: Tokens, i: number): Counted | null {
  const word = wordAt(from, i)
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1]
  if (digits !== undefined) return { value: Number(digits), to: i + 1 }
  const small = ORDINALS.get(word)
  if (small !== undefined) return { value: small, to: i + 1 }
  const ten = TENS.get(word)
  if (ten === undefined) return null
  const next = wordAt(from, i + 1) === '-' ? i + 2 : i + 1
  const unit = ORDINALS.get(wordAt(from, next))
  return unit !== undefined && unit < 10 ? { value: ten + unit, to: next + 1 } : null
}

/** A year as it is said: `2026`, `two thousand and fifteen`, `nineteen seventy eight`. */
export function yearAt(from: Tokens, i: number): Counted | null {
  const word = wordAt(from, i)
  if (/^(?:1[5-9]|20|21)\d\d$/.test(word)) return { value: Number(word), to: i + 1 }
  if (word === 'two' && wordAt(from, i + 1) === 'thousand') {
    const next = skip(from, i + 2, AND)
    const rest = cardinalAt(from, next)
    return rest === null ? { value: 2000, to: i + 2 } : { value: 2000 + rest.value, to: rest.to }
  }
  const century = word === 'nineteen' ? 19 : word === 'twenty' ? 20 : 0
  const rest = century === 0 ? null : cardinalAt(from, i + 1)
  return rest !== null && rest.value >= 10 ? { value: century * 100 + rest.value, to: rest.to } : null
}

/** A year after a month: as `yearAt`, and also `'26`, `of 87`, `, 15`. */
export function yearAfter(from: Tokens, i: number): Counted | null {
  const lead = skip(from, i, YEAR_LEAD)
  const full = yearAt(from, skip(from, lead, YEAR_LEAD))
  if (full !== null) return full
  const short = /^\d\d$/.test(wordAt(from, lead)) && lead > i && wordAt(from, i) !== ',' ? lead : -1
  return short < 0 ? null : { value: fullYear(Number(wordAt(from, short))), to: short + 1 }
}

/** A year of two digits: from 1950 to 2049. */
export function fullYear(year: number): number {
  return year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year
}

/** A month's name: 1 to 12, past the dot of a short form. */
export function monthAt(from: Tokens, i: number): Counted | null {
  const value = MONTHS.get(wordAt(from, i))
  return value === undefined ? null : { value, to: wordAt(from, i + 1) === '.' ? i + 2 : i + 1 }
}

/** A day of the week: Monday 1 to Sunday 7, past the dot of a short form. `sat` and `sun` want a capital. */
export function weekdayAt(from: Tokens, i: number): Counted | null {
  const word = wordAt(from, i)
  const value = WEEKDAYS.get(word)
  if (value === undefined || (/^(?:sat|sun|wed|mon)$/.test(word) && !isCapital(from, i))) return null
  return { value, to: wordAt(from, i + 1) === '.' && word.length < 6 ? i + 2 : i + 1 }
}

export const OF: ReadonlySet<string> = new Set(['of'])
export const THE: ReadonlySet<string> = new Set(['the'])
export const COMMA: ReadonlySet<string> = new Set([','])
const AND: ReadonlySet<string> = new Set(['and'])
const YEAR_LEAD: ReadonlySet<string> = new Set([',', '-', '/', 'of', "'", '’', 'in', '.'])

const numbered = (words: string, from: number, step = 1): Map<string, number> =>
  new Map(words.split(' ').flatMap((names, i) => names.split('|').map((name) => [name, from + i * step])))

const SMALL = numbered(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  1,
)
const TENS = numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10)
const ORDINALS = numbered(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  1,
).set('thirtieth', 30)
const MONTHS = numbered(
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  1,
)
const WEEKDAYS = numbered(
  'monday|mon|mondays tuesday|tue|tues|tuesdays wednesday|wed|weds|wednesdays thursday|thu|thur|thurs|thursdays friday|fri|fridays saturday|sat|saturdays sunday|sun|sundays',
  1,
)
