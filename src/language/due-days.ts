import { DAY } from '../domain/milliseconds.ts'
import { type DateMention, readDates, type Reference } from './dates.ts'

/** When a message was sent, as its sender's clock showed it. */
export type Sent = Reference

/**
 * The moment of an ISO 8601 date and time, in the zone that it names (`2026-03-05T09:12:00+01:00` is 5 March, 9:12);
 * null when it is none. Days that a message speaks of relate to its sender's day, not to the reader's.
 */
export function sentAt(iso: string): Sent | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/.exec(iso)
  const time =
    found === null ? Number.NaN : Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]))
  if (found === null || Number.isNaN(time)) return null
  const minute = Number(found[4] ?? 12) * 60 + Number(found[5] ?? 0)
  return { day: Math.round(time / DAY), minute, slashes: 'next' }
}

/** Where the words of a commitment lie within its sentence. */
export type Clause = { readonly line: string; readonly from: number }

/**
 * The day by which a sentence says a thing will be done, ISO 8601; null when it names none. A day behind `by`, `until`
 * or before `at the latest` goes first, then the first one behind the commitment, then one before it. The end of a
 * week is its Friday; `before Friday` is Thursday; a time with no day is the day of sending, or the next when past.
 */
export function dueDay({ line, from }: Clause, sent: Sent): string | null {
  const today = iso(sent.day)
  const mentions = readDates(line, sent).filter((mention) => mention.end <= from || isDue(line, mention))
  const days = mentions.flatMap((mention) => {
    const day = dayOf(line, mention, sent)
    return day !== null && day >= today ? [{ day, mention }] : []
  })
  // What is to be found out is another's day: `I'll ask today whether he can come on Friday`.
  const open = line.slice(from).search(/\bwhether\b/i)
  const behind = days.filter(
    ({ mention }) => mention.start >= from && (open < 0 || mention.start < from + open),
  )
  const ends = OTHERS.exec(line.slice(from))?.index ?? Number.POSITIVE_INFINITY
  const own = behind.filter(({ mention }) => mention.start < from + ends)
  const told = own.length > 0 ? own : behind
  const bound = told.filter(({ mention }) => isBound(line, mention))
  // Before it, only what leads into it counts: `on Monday I'll …`, `I see him on the 21st and will …`.
  const near = ONCE_DONE.test(line.slice(from))
    ? []
    : days.filter(
        ({ mention }) =>
          mention.end <= from &&
          from - mention.end < NEAR &&
          !isStretch(line, mention) &&
          !/\bbut\b/i.test(line.slice(mention.end, from)),
      )
  const picked = bound.at(-1) ?? told.at(-1) ?? near.at(-1)
  return picked?.day ?? clockDay(line.slice(from), sent)
}

const NEAR = 24

/** Where others' part begins: `I'll forward it today; they'll need until Friday`. */
const OTHERS = /; |, (?:and|but|so|then) (?:they|he|she|you)\b/i

/** `It may take two days; I'll post it when I have it`: the day before is a guess at something else. */
const ONCE_DONE =
  /\b(?:when|once|as soon as|after) (?:i|we|it)(?:['’]ve| have|['’]s| is| has)?(?: got)? (?:it|that|this|them|something|done|finished|ready|working|more|live|up|through|out|merged|signed|published)\b/i

/** `For the month of August, …` tells how long, not by when. */
function isStretch(line: string, { start }: DateMention): boolean {
  return /\bfor (?:the )?(?:(?:month|week|quarter|year|rest|whole) of )?(?:the )?$/i.test(
    line.slice(Math.max(0, start - 24), start),
  )
}

function isBound(line: string, { bound, start, end }: DateMention): boolean {
  if (bound === 'by' || bound === 'until' || bound === 'before') return true
  return (
    /\b(?:no later than|not later than|due(?: on)?|at the latest|latest) $/i.test(
      line.slice(Math.max(0, start - 20), start),
    ) || /^,? (?:at the (?:very )?latest|latest)\b/i.test(line.slice(end, end + 24))
  )
}

/** A day that the sentence moves something to, or tells about, is not the day of doing it. */
function isDue(line: string, { start, end, bound, first, last }: DateMention): boolean {
  if (bound === 'since' || (bound === 'after' && first === null && last === null)) return false
  const before = line.slice(Math.max(0, start - 24), start)
  // `I'll do it, but it won't be this week`.
  if (NOT_BY.test(line.slice(0, start))) return false
  if (/^(?:that|same|right now)\b/i.test(line.slice(start, end))) return false
  if (/\bfor (?:the )?$/i.test(before)) return /\b(?:ready|done|finished|time) for (?:the )?$/i.test(before)
  if (/\b(?:from|of|to|since|than|dated|about|through|thru|into|with) (?:the )?$/i.test(before))
    return /\b(?:later|before the end) (?:than|of) (?:the )?$/i.test(before)
  return true
}

const NOT_BY =
  /\b(?:but|though|although|however|only) [^,;.]{0,30}(?:\b(?:not|unlikely|doubt|never|cannot)\b|n't\b)[^,;.]{0,40}$/i

function dayOf(
  line: string,
  { first, last, grain, bound, start, end }: DateMention,
  sent: Sent,
): string | null {
  if (bound === 'after') return first
  const isBareWeekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/i.test(line.slice(start, end))
  // `On Monday`, said on a Monday, is the next one; `by Monday` may be today.
  if (grain === 'day' && isBareWeekday && first === iso(sent.day) && bound === null) return iso(sent.day + 7)
  if (bound === 'by' && (grain === 'month' || grain === 'quarter' || grain === 'year')) return first
  if (grain === 'week' && last !== null && isSunday(last)) return fridayOf(first, last, sent)
  return last ?? first
}

function isSunday(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() === 0
}

/** A week of work ends on Friday; on a weekend, it is over, so that its Sunday is meant. */
function fridayOf(first: string | null, last: string, sent: Sent): string {
  const friday = iso(Date.parse(`${last}T00:00:00Z`) / DAY - 2)
  return friday < iso(sent.day) || (first !== null && friday < first) ? last : friday
}

const CLOCK =
  /\b(?:by|at|before|around|till|until) (?:about )?(?:(noon|midday|lunch(?:time)?)|(?:(\d{1,2})(?:[:.](\d\d))? ?(am|pm|a\.m|p\.m)?))(?![\d%/-])(?=\W|$)/i
/** Behind an hour that is told by no more than its number. */
const HOUR_ENDS = /^ ?(?:$|[.,;!?)]|o'clock|sharp|or so|today|then|to\b|and\b|if\b)/i
const MORNING = /\bfirst thing\b|\bin the morning\b/i
/** The same with the hour in a word: `at four`. */
const HOURS = [
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
]
const HOUR_WORD = new RegExp(
  String.raw`\b(by|at|before|around|till|until) (${HOURS.join('|')})(?= ?(?:$|[.,;!?)]|o'clock|sharp|or so|today))`,
  'i',
)
const SOON =
  /\bbefore the day is (?:out|over)\b|\bin (?:a|one|two|five|\d|a few|a couple of|an) (?:sec|secs|second|seconds|moment|bit|tick|minutes?|hours?)\b/i

/** `by 6pm`, `at 10:30`, `in a sec`: the day of sending; the next one when that hour is past. */
function clockDay(clause: string, sent: Sent): string | null {
  const words = clause.replace(HOUR_WORD, inDigits)
  if (SOON.test(words)) return iso(sent.day)
  if (MORNING.test(words)) return iso(sent.day + (sent.minute < DAWN ? 0 : 1))
  const found = CLOCK.exec(words)
  if (found === null) return null
  const [, noon, hour, minute, half] = found
  const isBare = noon === undefined && minute === undefined && half === undefined
  if (isBare && (Number(hour) > 12 || !HOUR_ENDS.test(words.slice(found.index + found[0].length))))
    return null
  const hours =
    noon !== undefined
      ? 12
      : (Number(hour) % 12) + (/^p/i.test(half ?? '') || (half === undefined && Number(hour) >= 12) ? 12 : 0)
  const isPast = hours * 60 + Number(minute ?? 0) < sent.minute
  const mayBeEvening = half === undefined && Number(hour) < 12 && (hours + 12) * 60 > sent.minute
  return iso(sent.day + (isPast && !mayBeEvening ? 1 : 0))
}

function inDigits(_: string, before: string, hour: string): string {
  return `${before} ${HOURS.indexOf(hour.toLowerCase()) + 1}`
}

function iso(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

/** Who writes `in the morning` before five means this one. */
const DAWN = 300
