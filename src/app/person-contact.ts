import { DAY, HOUR } from '../domain/milliseconds.ts'
import { type OneAnswer, ownersAnswers, theirAnswers } from '../domain/tie/answers.ts'
import { dayOf, isoOf } from '../domain/tie/day.ts'
import { channelOf, countUntil, isFromOwner, isFromThem } from '../domain/tie/history.ts'
import { PERIOD_DAYS } from '../practices/measure.ts'
import type { CoffeeStore } from './ports.ts'
import { publicInteractionId } from './public-id.ts'
import type { AnswerTime, ContactResult, NextMeeting } from './contact-result.ts'
import type { TiesAt, WorkedTie } from './ties-at.ts'

/** How far back the days of contact are given: eighteen months, in whole fortnights. */
const CONTACT_DAYS = 39 * 14

/** Answers this old still say how long one takes. */
const ANSWER_DAYS = 365

/** Fewer answers say nothing of a rule. */
const LEAST_ANSWERS = 5

/** So many of the answers are given to look at. */
const SHOWN_ANSWERS = 60

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
  const evidence: { readonly wrote: string[]; readonly met: string[] } = { wrote: [], met: [] }
  for (let i = countUntil(history, now) - 1; i >= 0; i -= 1) {
    const day = dayOf(history.at[i] ?? 0, offsetMinutes)
    if (day <= today - CONTACT_DAYS) break
    days.add(day)
    if (day <= today - PERIOD_DAYS) continue
    const flags = history.flags[i] ?? 0
    const id = publicInteractionId(history.interaction[i] ?? 0)
    if (isFromOwner(flags) && isFromThem(flags)) {
      if (channelOf(flags) === 'meeting') evidence.met.push(id)
      continue
    }
    evidence.wrote.push(id)
    if (isFromOwner(flags)) wrote.owner += 1
    else wrote.person += 1
  }
  const since = now - ANSWER_DAYS * DAY
  return {
    days: [...days].toReversed().map(isoOf),
    wrote,
    met: evidence.met.length,
    evidence,
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
  const given = answers.flatMap(({ at, answer }) =>
    answer === null || at < since
      ? []
      : [{ hours: (answer.at - at) / HOUR, interaction: answer.interaction }],
  )
  if (given.length < LEAST_ANSWERS) return null
  const hours = given.map((one) => one.hours).toSorted((a, b) => a - b)
  return {
    hours: Math.round((hours[Math.floor(hours.length / 2)] ?? 0) * 10) / 10,
    sample: given.length,
    evidence: given
      .slice(-SHOWN_ANSWERS)
      .toReversed()
      .map(({ interaction }) => publicInteractionId(interaction)),
  }
}
