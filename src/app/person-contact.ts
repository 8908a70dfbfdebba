import { DAY, HOUR } from '../domain/milliseconds.ts'
import { type OneAnswer, ownersAnswers, theirAnswers } from '../domain/tie/answers.ts'
import { dayOf, isoOf } from '../domain/tie/day.ts'
import { channelOf, countUntil, isFromOwner, isFromThem } from '../domain/tie/history.ts'
import { PERIOD_DAYS } from '../practices/measure.ts'
import type { CoffeeStore } from './ports.ts'
import { publicInteractionId } from './public-id.ts'
import type { AnswerTime, ContactResult, NextMeeting } from './results.ts'
import type { TiesAt, WorkedTie } from './ties-at.ts'

/** How far back the days of contact are given: eighteen months, in whole fortnights. */
const CONTACT_DAYS = 39 * 14

/** Answers this old still say how long one takes. */
const ANSWER_DAYS = 365

/** Fewer answers say nothing of a rule. */
const LEAST_ANSWERS = 5

/** A meeting further ahead is no next one yet. */
const AHEAD_DAYS = 60

/** How the owner and one person have been in touch of late: on which days, who wrote, and how soon each answers. */
export function personContact(
  { history }: Pick<WorkedTie, 'history'>,
  { now, offsetMinutes }: Pick<TiesAt, 'now' | 'offsetMinutes'>,
): ContactResult {
  const today = dayOf(now, offsetMinutes)
  const days = new Set<number>()
  const wrote = { owner: 0, person: 0 }
  let met = 0
  for (let i = countUntil(history, now) - 1; i >= 0; i -= 1) {
    const day = dayOf(history.at[i] ?? 0, offsetMinutes)
    if (day <= today - CONTACT_DAYS) break
    days.add(day)
    if (day <= today - PERIOD_DAYS) continue
    const flags = history.flags[i] ?? 0
    if (isFromOwner(flags) && isFromThem(flags)) met += channelOf(flags) === 'meeting' ? 1 : 0
    else if (isFromOwner(flags)) wrote.owner += 1
    else wrote.person += 1
  }
  const since = now - ANSWER_DAYS * DAY
  return {
    days: [...days].toReversed().map(isoOf),
    wrote,
    met,
    answers: {
      owner: answerTime(ownersAnswers(history, now), since),
      person: answerTime(theirAnswers(history, now), since),
    },
  }
}

/** The first entry of the calendar, from `now` on, to which both go. */
export function nextMeeting(coffee: CoffeeStore, person: number, now: number): NextMeeting | null {
  const [next] = coffee
    .entries({ from: now, to: now + AHEAD_DAYS * DAY, now }, person)
    .filter((entry) => entry.at >= now && !entry.allDay && entry.status.toLowerCase() !== 'cancelled')
    .filter(({ owner, person: other }) => owner === 'in' && other === 'in')
  if (next === undefined) return null
  return {
    interaction: publicInteractionId(next.interaction),
    at: new Date(next.at).toISOString(),
    title: next.title,
  }
}

function answerTime(answers: readonly OneAnswer[], since: number): AnswerTime | null {
  const hours = answers
    .flatMap(({ at, answer }) => (answer === null || at < since ? [] : [(answer.at - at) / HOUR]))
    .toSorted((a, b) => a - b)
  if (hours.length < LEAST_ANSWERS) return null
  const middle = hours[Math.floor(hours.length / 2)] ?? 0
  return { hours: Math.round(middle * 10) / 10, sample: hours.length }
}
