import { dayInWords, everyInWords, stretchInWords } from '../day-words.ts'
import { type Day, dayOf, isoOf, weekdayOf } from './day.ts'
import { lastDayToRemind, type RemindFacts } from './remind.ts'
import { type Rhythm, rareGap } from './rhythm.ts'
import type { Summary } from './summary.ts'

/** How a tie stands. Silence is a state, not a fault. */
export type StandingState =
  | 'active'
  | 'waiting'
  | 'giving space'
  | 'follow up'
  | 'fading'
  | 'dormant'
  | 'resting'

export type Standing = {
  readonly state: StandingState
  /** Sentences with days and names of months, most telling first. */
  readonly reasons: readonly string[]
  /** The ISO day from which `next` holds if nothing happens; null when time alone changes nothing. */
  readonly until: string | null
  readonly next: StandingState | null
  /**
   * Whether the owner may be asked to write. Never while waiting or giving space (then nothing at all should be
   * suggested for this person), nor within two weeks of a message of the owner's that asked nothing.
   */
  readonly maySuggest: boolean
}

/** The owner's message that asked something and has no answer. Times in ms since 1970. */
export type Unanswered = RemindFacts & {
  readonly at: number
  /** How many times the owner has followed up on it up to `now`, and when last (`at` when never). */
  readonly followUps: number
  readonly lastAt: number
}

export type StandingFacts = {
  readonly tie: Summary
  /** Only messages that asked something: after others, silence is fine. */
  readonly unanswered: Unanswered | null
  /** P(alive), in [0, 1]. */
  readonly alive: number
  /** The longest silence wanted, from the circle or the owner; null for none. */
  readonly cadenceDays: number | null
  readonly now: number
  /** Minutes east of UTC where the owner is: days are the owner's. */
  readonly offsetMinutes?: number
  /** ISO weekdays (1 Monday) on which people work, as the owner said; empty or absent when that is unknown. */
  readonly workdays?: readonly number[]
}

/** No shorter silence makes a tie fade by its own rhythm. */
export const LEAST_SILENCE_DAYS = 21

/**
 * The standing of a tie on the day of `now`. After an ask without answer, counted in calendar days: days 0 and 1
 * waiting, days 2–6 giving space, from day 7 follow up; after the first follow-up the same, with the second
 * due after two weeks; after the second, a week of space, then resting. Where the person's working days are
 * known, waiting takes two of them, and a follow-up falls on one. What is not, or no longer, to be reminded of (`remind.ts`) is let rest.
 * Otherwise two-way contact decides: fading once the silence reaches the cadence or outlasts 19 of 20 gaps of
 * the tie's own rhythm (at least three weeks; half a year when neither is known); dormant from a year (or
 * twice the silence that makes it fade), or as soon as a fading tie is alive with less than 1 in 10. Total and
 * deterministic.
 */
export function standingOf(facts: StandingFacts): Standing {
  const { tie, unanswered, now } = facts
  const open =
    unanswered !== null && unanswered.at <= now && (tie.lastTwoWay === null || tie.lastTwoWay < unanswered.at)
  return open ? afterAsking(facts, unanswered) : bySilence(facts)
}

const DAYS = { waiting: 2, space: 7, secondFollowUp: 14 }
const SILENCE = { unknown: 180, least: LEAST_SILENCE_DAYS, afterWriting: 14, dormant: 365 }
const HARDLY_ALIVE = 0.1

function afterAsking(facts: StandingFacts, unanswered: Unanswered): Standing {
  const { at, followUps, lastAt } = unanswered
  const { now, offsetMinutes = 0, workdays = [] } = facts
  const today = dayOf(now, offsetMinutes)
  const sent = dayOf(Math.min(Math.max(at, lastAt), now), offsetMinutes)
  const works = (day: Day): boolean =>
    !WEEKDAYS.some((d) => workdays.includes(d)) || workdays.includes(weekdayOf(day))
  const waitUntil = afterWorkdays(sent, works)
  const spaceDays = followUps === 1 ? DAYS.secondFollowUp : DAYS.space
  const spaceUntil = firstWorkday(Math.max(sent + spaceDays, waitUntil + 1), works)
  const remind = remindOf(unanswered, facts)
  const silent = () => {
    const asked = `you asked on ${dayInWords(isoOf(dayOf(at, offsetMinutes)), isoOf(today))}`
    const wrote = followUps > 0 ? `, and followed up on ${dayInWords(isoOf(sent), isoOf(today))}` : ''
    return `${asked}${wrote}: no answer after ${today - sent === 0 ? 'less than a day' : stretchInWords(today - sent)}`
  }
  const then: StandingState = spaceUntil < remind.until ? 'follow up' : 'resting'
  if (today < waitUntil)
    return standing('waiting', () => [silent(), 'answers take a day or two'], {
      until: waitUntil,
      next: 'giving space',
    })
  if (today < spaceUntil) {
    const why = followUps === 1 ? 'two weeks after a reminder are theirs' : 'the first week is theirs'
    return standing('giving space', () => [silent(), why], { until: spaceUntil, next: then })
  }
  if (today >= remind.until) return standing('resting', () => [silent(), remind.why])
  return standing('follow up', () => [silent(), remind.why], { until: remind.until, next: 'resting' })
}

/** The day from which a reminder is fair no more, and what is to be said of one on `now`. */
function remindOf(
  asked: Unanswered,
  { tie, now, offsetMinutes = 0 }: StandingFacts,
): { readonly until: Day; readonly why: string } {
  if (asked.followUps >= 2) return { until: -Infinity, why: 'you followed up twice; let it rest' }
  const lastDay = lastDayToRemind(asked, tie.fromThem)
  if (lastDay === null)
    return {
      until: -Infinity,
      why:
        asked.company === 'list'
          ? 'on a list nobody owes an answer; let it rest'
          : 'perhaps it was only said aloud; let it rest',
    }
  const until = dayOf(asked.at, offsetMinutes) + lastDay + 1
  if (dayOf(now, offsetMinutes) >= until) return { until, why: 'too long ago to remind of; let it rest' }
  return {
    until,
    why: asked.followUps === 0 ? 'a short reminder is fair, once' : 'one last reminder is fair',
  }
}

function bySilence(facts: StandingFacts): Standing {
  const { tie, alive, now, offsetMinutes = 0 } = facts
  const today = dayOf(now, offsetMinutes)
  if (tie.lastTwoWay === null) {
    if (tie.contacts === 0) return standing('dormant', () => ['no contact yet'])
    return standing('resting', () => ['they have not written so far; you asked nothing, so silence is fine'])
  }
  const last = dayOf(tie.lastTwoWay, offsetMinutes)
  const { days, why } = longestSilence(tie.rhythm, facts.cadenceDays)
  const wrote =
    tie.lastOut !== null && tie.lastOut > tie.lastTwoWay ? dayOf(tie.lastOut, offsetMinutes) : null
  const fades = last + days
  const sleeps = last + Math.max(SILENCE.dormant, 2 * days)
  const inTouch = () => `last in touch on ${dayInWords(isoOf(last), isoOf(today))}`
  const unasked = () =>
    wrote === null ? [] : [`you wrote on ${dayInWords(isoOf(wrote), isoOf(today))} and asked nothing`]
  if (today < fades)
    return standing('active', () => [inTouch(), ...unasked()], { until: fades, next: 'fading' })
  const silence = () => `${stretchInWords(today - last)} of silence; ${why()}`
  if (today >= sleeps) return standing('dormant', () => [inTouch(), silence()])
  if (alive < HARDLY_ALIVE)
    return standing('dormant', () => [
      inTouch(),
      silence(),
      'of ties as silent as this, fewer than 1 in 10 came back',
    ])
  return standing('fading', () => [inTouch(), silence(), ...unasked()], {
    until: sleeps,
    next: 'dormant',
    maySuggest: wrote === null || today >= wrote + SILENCE.afterWriting,
  })
}

/** The silence in days that makes a tie fade, and in words why: the shorter of cadence and own rhythm. */
function longestSilence(rhythm: Rhythm, cadenceDays: number | null): { days: number; why: () => string } {
  const own = rhythm.gaps < 2 ? Infinity : Math.max(SILENCE.least, Math.ceil(rareGap(rhythm)))
  const cadence = cadenceDays === null ? Infinity : Math.max(1, Math.ceil(cadenceDays))
  const days = Math.min(own, cadence)
  if (days === Infinity) return { days: SILENCE.unknown, why: () => 'half a year is long for anyone' }
  if (cadence <= own) return { days, why: () => `you wanted to be in touch ${everyInWords(cadence)}` }
  return { days, why: () => `you two are usually in touch ${everyInWords(rhythm.days)}` }
}

/** The reasons are worded when they are read: of the thousands of ties that a plan looks at, few are shown. */
function standing(
  state: StandingState,
  reasons: () => readonly string[],
  change?: { until: Day; next: StandingState; maySuggest?: boolean },
): Standing {
  return {
    state,
    get reasons() {
      return reasons()
    },
    until: change === undefined ? null : isoOf(change.until),
    next: change?.next ?? null,
    maySuggest: change?.maySuggest ?? (state !== 'waiting' && state !== 'giving space'),
  }
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]

/** Two days after `sent`, and not before the person has had two working days. */
function afterWorkdays(sent: Day, works: (day: Day) => boolean): Day {
  let day = sent
  for (let had = 0; had < DAYS.waiting; ) if (works(++day)) had++
  return Math.max(day, sent + DAYS.waiting)
}

function firstWorkday(from: Day, works: (day: Day) => boolean): Day {
  let day = from
  while (!works(day)) day++
  return day
}
