import { dayIn } from '../domain/day-in-zone.ts'
import { DAY } from '../domain/milliseconds.ts'
import { dayOf, isoOf } from '../domain/tie/day.ts'
import { episodesOf } from '../domain/tie/episodes.ts'
import { type History, countUntil, isFromOwner, isFromThem } from '../domain/tie/history.ts'
import {
  measureHousekeeping,
  type TieInPeriod,
  type UnansweredAsk,
} from '../practices/housekeeping/measure.ts'
import { type Measure, PERIOD_DAYS } from '../practices/measure.ts'
import { measureProactivity, type SittingDay } from '../practices/proactivity/measure.ts'
import type { BookAt } from './book-at.ts'

/** A tie has lasted with so much contact from either side, over so many days, in so many episodes; and not too long ago. */
const LASTED = { fromEach: 3, spanDays: 60, mutual: 3, silentDays: 730 } as const

/** After a week without an answer the owner may follow up; three weeks later the moment is over. */
const ANSWER_DAYS = 7
const FOLLOW_UP_DAYS = 28

/** How the owner keeps ties: tended, silences ended, followed up. */
export async function housekeepingMeasures({
  planning,
  ties: { now, offsetMinutes },
  day,
}: BookAt): Promise<Measure[]> {
  const bounds = { fromEach: LASTED.fromEach, spanDays: 0, silentDays: LASTED.silentDays + 2 * PERIOD_DAYS }
  const ties = await planning.ties(bounds, now)
  const asks = await planning.asks({ since: now - (2 * PERIOD_DAYS + ANSWER_DAYS) * DAY, now, which: 'all' })
  const own = asks.filter(
    ({ byOwner, traffic, people }) => byOwner && traffic === 'personal' && people.length === 1,
  )
  const asked = await planning.ties({ people: own.flatMap(({ people }) => people) }, now)
  const histories = new Map(asked.map(({ person, history }) => [person, history]))
  return measureHousekeeping(
    {
      ties: ties.flatMap(({ history }) => [
        ...tieIn('now', history, now - PERIOD_DAYS * DAY),
        ...tieIn('before', history, now - 2 * PERIOD_DAYS * DAY),
      ]),
      asks: own.flatMap((ask): UnansweredAsk[] => {
        const history = histories.get(ask.people[0] ?? 0)
        const followedUp = history === undefined ? null : isFollowedUp(history, ask.at, now)
        const weekAfter = isoOf(dayOf(ask.at, offsetMinutes) + ANSWER_DAYS)
        return followedUp === null ? [] : [{ interaction: ask.interaction, day: weekAfter, followedUp }]
      }),
    },
    day,
  )
}

function tieIn(period: TieInPeriod['period'], history: History, start: number): TieInPeriod[] {
  const begin = countUntil(history, start)
  const end = countUntil(history, start + PERIOD_DAYS * DAY)
  const last = lastIndex(history, 0, begin, isFromThem)
  if (last === null) return []
  const silenceDays = (start - (history.at[last] ?? 0)) / DAY
  const spanDays = ((history.at[begin - 1] ?? 0) - (history.at[0] ?? 0)) / DAY
  if (silenceDays > LASTED.silentDays || spanDays < LASTED.spanDays) return []
  if (Math.min(countOf(history, begin, isFromThem), countOf(history, begin, isFromOwner)) < LASTED.fromEach)
    return []
  if (episodesOf(history, start).mutual < LASTED.mutual) return []
  return [
    {
      period,
      silenceDays,
      tended: interactionAt(history, lastIndex(history, begin, end, isFromOwner)),
      heard: interactionAt(history, lastIndex(history, begin, end, isFromThem)),
    },
  ]
}

/** null where they answered first, or the moment is not over yet. */
function isFollowedUp({ at, flags }: History, asked: number, now: number): boolean | null {
  for (let i = 0; i < at.length; i += 1) {
    const days = ((at[i] ?? 0) - asked) / DAY
    if (days <= 0) continue
    if ((at[i] ?? 0) > now || days > FOLLOW_UP_DAYS) break
    if (isFromThem(flags[i] ?? 0)) return null
    if (days >= ANSWER_DAYS && isFromOwner(flags[i] ?? 0)) return true
  }
  return (now - asked) / DAY > FOLLOW_UP_DAYS ? false : null
}

function lastIndex(
  { flags }: History,
  from: number,
  end: number,
  holds: (flags: number) => boolean,
): number | null {
  for (let i = end - 1; i >= from; i -= 1) if (holds(flags[i] ?? 0)) return i
  return null
}

function countOf({ flags }: History, end: number, holds: (flags: number) => boolean): number {
  let count = 0
  for (let i = 0; i < end; i += 1) if (holds(flags[i] ?? 0)) count += 1
  return count
}

function interactionAt({ interaction }: History, index: number | null): number | null {
  return index === null ? null : (interaction[index] ?? null)
}

/** How the owner keeps the daily minutes: sittings, their length, and what was done. */
export async function proactivityMeasures({ planning, ties, zone, day }: BookAt): Promise<Measure[]> {
  const answers = (await planning.answers(ties.now)).map(({ at, answer, content }) => ({
    day: dayIn(zone, at),
    done: answer === 'done',
    minutes: answer === 'done' ? minutesOf(content) : 0,
  }))
  const byDay = Map.groupBy(answers, (one) => one.day)
  const days = new Set([...byDay.keys(), ...planning.sittingDays(day)])
  return measureProactivity(
    Array.from(days, (one): SittingDay => {
      const given = byDay.get(one) ?? []
      return {
        day: one,
        answered: given.length,
        done: given.filter(({ done }) => done).length,
        minutes: given.reduce((sum, { minutes }) => sum + minutes, 0),
      }
    }),
    day,
  )
}

function minutesOf(content: string): number {
  const laidOut: unknown = JSON.parse(content)
  return typeof laidOut === 'object' && laidOut !== null && 'minutes' in laidOut ? Number(laidOut.minutes) : 0
}
