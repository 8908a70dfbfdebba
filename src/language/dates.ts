import { calendarDay } from './dates-absolute.ts'
import { type DayNumber, isoDay } from './dates-calendar.ts'
import { holiday } from './dates-holidays.ts'
import { endedPeriod, nthOf, partOfPeriod, weekAround } from './dates-parts.ts'
import { periodAt } from './dates-periods.ts'
import { range } from './dates-ranges.ts'
import { counted, nearDay, weekday } from './dates-relative.ts'
import { numericOrder } from './dates-order.ts'
import { inItsTense } from './dates-tense.ts'
import {
  type Grain,
  type Read,
  type Reader,
  type Reference,
  tokensOf,
  type Tokens,
  wordAt,
} from './dates-tokens.ts'

/** A day or a stretch of days that a text names. */
export type DateMention = {
  /** Where it stands in the text: [start, end). */
  readonly start: number
  readonly end: number
  /** The first and the last day that are meant, ISO 8601; null where it is open on that side. */
  readonly first: string | null
  readonly last: string | null
  /** What it was named by. `day`: one day. */
  readonly grain: Grain
  /** The word before it that opens or bounds it. */
  readonly bound: Bound | null
}

export type Bound = 'by' | 'before' | 'until' | 'after' | 'since'
export type { Reference } from './dates-tokens.ts'

/**
 * The days that a text names, in reading order, related to the day on which it was said. Times of day are passed
 * over: `tomorrow at 3` is tomorrow. English, one sentence or a few; linear.
 */
export function readDates(text: string, said: Reference): DateMention[] {
  const plain = tokensOf(text, said)
  const found: DateMention[] = []
  if (!plain.tokens.some(({ word }) => isTelling(word))) return found
  const from = { ...plain, said: { ...said, slashes: numericOrder(plain) ?? said.slashes } }
  for (let i = 0; i < from.tokens.length; ) {
    const read = mayOpen(wordAt(from, i)) ? longest(from, i) : null
    const mention = read === null ? null : mentionOf(from, i, read)
    if (mention !== null) pushMerged(found, text, mention)
    i = read === null ? i + 1 : read.to
  }
  return found
}

/** `EOD Thursday` and `tomorrow COB` are one day, the one that is named. */
function pushMerged(found: DateMention[], text: string, mention: DateMention): void {
  const before = found.at(-1)
  const isNext =
    before !== undefined && /^[\s,]*(?:on|of|by)?\s*$/.test(text.slice(before.end, mention.start))
  const ends = before === undefined ? null : text.slice(before.start, before.end)
  if (before === undefined || !isNext) found.push(mention)
  else if (DAY_END.test(ends ?? '') && mention.grain === 'day')
    found[found.length - 1] = { ...mention, start: before.start, bound: before.bound ?? mention.bound }
  else if (DAY_END.test(text.slice(mention.start, mention.end)) && before.grain === 'day')
    found[found.length - 1] = { ...before, end: mention.end }
  else found.push(mention)
}

const DAY_END = /^(?:eod|cob|eob|(?:the )?(?:end|close) of (?:the )?(?:day|business|play))$/i

const READERS: readonly Reader[] = [
  calendarDay,
  nearDay,
  weekday,
  periodAt,
  partOfPeriod,
  endedPeriod,
  nthOf,
  holiday,
]

/** A day or a period by itself, with no other day in it. */
function atom(from: Tokens, i: number): Read | null {
  return best(READERS, from, i)
}

const ALL: readonly Reader[] = [range(atom), counted(atom), weekAround(atom), ...READERS]

function longest(from: Tokens, i: number): Read | null {
  return best(ALL, from, i)
}

function best(readers: readonly Reader[], from: Tokens, i: number): Read | null {
  let found: Read | null = null
  for (const reader of readers) {
    const read = reader(from, i)
    if (read !== null && (found === null || read.to > found.to)) found = read
  }
  return found
}

function mentionOf(from: Tokens, i: number, read: Read): DateMention | null {
  const [head, tail] = [from.tokens[i], from.tokens[read.to - 1]]
  if (
    head === undefined ||
    tail === undefined ||
    (head === tail && isGreeted(from, i)) ||
    isRecurring(from, i, read)
  )
    return null
  const bound = boundBefore(from, i)
  const { first, last } = bounded(inItsTense(from, i, read), bound)
  const [opens, ends] = [first === null ? null : isoDay(first), last === null ? null : isoDay(last)]
  if (opens === null && ends === null) return null
  return { start: head.start, end: tail.end, first: opens, last: ends, grain: read.grain, bound }
}

/** `Hi Jun`, `Thanks, April`: people are called that. */
function isGreeted(from: Tokens, i: number): boolean {
  if (!CALLED.has(wordAt(from, i))) return false
  return GREETS.has(wordAt(from, wordAt(from, i - 1) === ',' ? i - 2 : i - 1))
}

/** `any Thursday`, `every Friday`: no day in particular. */
function isRecurring(from: Tokens, i: number, { isWeekdayGuessed }: Read): boolean {
  return isWeekdayGuessed === true && /^(?:any|every|each)$/.test(wordAt(from, i - 1))
}

const CALLED: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august', 'jan', 'jun', 'sun'])
const GREETS: ReadonlySet<string> = new Set([
  'hi',
  'hello',
  'hey',
  'dear',
  'thanks',
  'cheers',
  'regards',
  'best',
])

function boundBefore(from: Tokens, i: number): Bound | null {
  const word = wordAt(from, wordAt(from, i - 1) === 'the' ? i - 2 : i - 1)
  // Before the end of the week is by its end, not before the part that ends it.
  const isEnd = /^(?:end|close|eo[dbwmqy]|cob)$/.test(wordAt(from, wordAt(from, i) === 'the' ? i + 1 : i))
  if (word === 'before' && wordAt(from, i - 2) === 'or') return 'by'
  return isEnd ? 'by' : (BOUNDS.get(word) ?? null)
}

type Bounded = { readonly first: DayNumber | null; readonly last: DayNumber | null }

/** What a bound leaves: `after March` opens on 1 April, `before Friday` ends on Thursday. */
function bounded({ first, last, grain }: Read, bound: Bound | null): Bounded {
  if (bound === 'after') return { first: grain === 'day' ? first : last + 1, last: null }
  if (bound === 'since') return { first, last: null }
  if (bound === 'before') return { first: null, last: first - 1 }
  return { first, last }
}

const BOUNDS: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['by', 'by'],
  ['before', 'before'],
  ['until', 'until'],
  ['till', 'until'],
  ['after', 'after'],
  ['since', 'since'],
])

/** Whether a word tells of a date by itself: a text without any holds none. */
function isTelling(word: string): boolean {
  const code = word.charCodeAt(0)
  return (code >= 48 && code <= 57) || TELLING.has(word)
}

const words = (list: string) => list.split(' ')

const TELLING: ReadonlySet<string> = new Set([
  ...words(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun',
  ),
  ...words('january february march april may june july august september october november december'),
  ...words(
    'jan feb mar apr jun jul aug sept sep oct nov dec mondays tuesdays wednesdays thursdays fridays saturdays sundays',
  ),
  ...words(
    "today today's tonight tonite tomorrow tomorrow's tmrw tmr tomo tomorow tommorow tommorrow yesterday yesterday's now",
  ),
  ...words(
    'minute minutes min mins hour hours hr hrs day days week weeks wk wks workweek weekend weekends fortnight fortnights',
  ),
  ...words(
    'month months quarter quarters half year years yr yrs decade decades morning afternoon evening night arvo lunchtime',
  ),
  ...words(
    'eod cob eob eow eom eoq eoy business play christmas xmas boxing nye valentines patrick fool fools juneteenth',
  ),
  ...words(
    'halloween martin mlk thanksgiving thanks easter thousand nineteen twenties thirties forties fifties sixties',
  ),
  ...words('seventies eighties nineties noughties'),
])

/** Whether a date may begin with a word. */
function mayOpen(word: string): boolean {
  return isTelling(word) || OPENINGS.has(word)
}

const OPENINGS: ReadonlySet<string> = new Set([
  ...words(
    'the a an of couple this current same that next following coming upcoming last previous past prior preceding',
  ),
  ...words(
    'final one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  ),
  ...words(
    'seventeen eighteen twenty thirty forty fifty sixty seventy eighty ninety first second third fourth fifth sixth',
  ),
  ...words(
    'seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth',
  ),
  ...words(
    'nineteenth twentieth thirtieth right later q h w in within over during from between early earlier beginning',
  ),
  ...words(
    "start mid middle late end rest remainder close new valentine's st saint april earth independence veterans",
  ),
  ...words(
    "veteran's presidents president's mother's mothers memorial father's fathers labor labour columbus black cyber good",
  ),
])
