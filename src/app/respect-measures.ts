import { DAY, HOUR, MINUTE } from '../domain/milliseconds.ts'
import { ownersAnswers } from '../domain/tie/answers.ts'
import { dayOf, isoOf } from '../domain/tie/day.ts'
import { fitReplies, replySurvival } from '../domain/tie/reply.ts'
import { type Measure, PERIOD_DAYS } from '../practices/measure.ts'
import {
  type AnswerSample,
  type Sample,
  type TimedMeeting,
  measureRespect,
  measureRespectOf,
} from '../practices/respect/measure.ts'
import type { BookAt } from './book-at.ts'
import type { CalledRow, RespectStore, TimedMeetingRow } from './ports.ts'
import type { TiesAt, WorkedTie } from './ties-at.ts'

/** The last 90 days and the 90 before. */
const MEASURED_DAYS = 2 * PERIOD_DAYS + 1

/** How the owner keeps promises and other people's time, as of the moment of the book. */
export async function respectMeasures({ respect, promises, ties, day }: BookAt): Promise<Measure[]> {
  const stretch = { since: ties.now - MEASURED_DAYS * DAY, now: ties.now }
  const dayAt = (at: number) => isoOf(dayOf(at, ties.offsetMinutes))
  return measureRespect(
    {
      promises: await promises.both(MEASURED_DAYS + PERIOD_DAYS),
      called: respect.called(stretch).map((row) => ({
        day: dayAt(row.start),
        interaction: row.interaction,
        ...changeOf(row, ties.now),
      })),
      timed: respect.timedMeetings(stretch).map((row) => timed(row, dayAt)),
    },
    day,
  )
}

/** How the owner treats one person, against how the owner usually does. */
export function tieRespect(
  respect: RespectStore,
  { tie, history }: Pick<WorkedTie, 'tie' | 'history'>,
  { now, offsetMinutes }: Pick<TiesAt, 'now' | 'offsetMinutes'>,
): Measure[] {
  const stretch = { since: now - MEASURED_DAYS * DAY, now }
  const dayAt = (at: number) => isoOf(dayOf(at, offsetMinutes))
  const own = respect.courtesy(null, stretch)
  const usual = own.reduce((sum, { courtesy }) => sum + courtesy, 0) / Math.max(1, own.length)
  return measureRespectOf(
    {
      person: tie.publicId,
      courtesy: respect.courtesy(tie.person, stretch).map(
        ({ interaction, at, courtesy }): Sample => ({
          day: dayAt(at),
          interaction,
          value: courtesy - usual,
        }),
      ),
      answers: answerSamples(history, now, dayAt),
    },
    isoOf(dayOf(now, offsetMinutes)),
  )
}

/** Later than four in five of the owner's answers to this person before. */
const LATE_SHARE = 0.2

/** So many earlier answers say how long the owner usually takes. */
const LEAST_BEFORE = 5

function answerSamples(
  history: WorkedTie['history'],
  now: number,
  dayAt: (at: number) => string,
): AnswerSample[] {
  const answered = ownersAnswers(history, now).flatMap(({ answer, at }) =>
    answer === null ? [] : [{ ...answer, minutes: (answer.at - at) / MINUTE }],
  )
  const since = now - MEASURED_DAYS * DAY
  const recent = now - PERIOD_DAYS * DAY
  const before = answered.filter(({ at }) => at < recent)
  const usual = fitReplies(before.map(({ minutes }) => ({ answeredAfter: minutes, watched: minutes })))
  return answered
    .filter(({ at }) => at >= since)
    .map(({ at, interaction, minutes }) => ({
      day: dayAt(at),
      interaction,
      value: minutes / 60,
      isLate: before.length >= LEAST_BEFORE && replySurvival(usual, minutes) < LATE_SHARE,
    }))
}

/** A change that the calendar tells of after the moment of the book has not happened yet. */
function changeOf({ status, sequence, start, changedAt }: CalledRow, now: number) {
  const isKnown = changedAt === null || changedAt <= now
  const isChanged = isKnown && (status === 'cancelled' || sequence > 0)
  const isBefore = isChanged && changedAt !== null && changedAt <= start
  return { isChanged, noticeHours: isBefore ? (start - changedAt) / HOUR : null }
}

function timed(
  { interaction, start, end, lastWord, ownersFirstWord }: TimedMeetingRow,
  dayAt: (at: number) => string,
): TimedMeeting {
  return {
    day: dayAt(start),
    interaction,
    overrunMinutes: minutesFrom(end, lastWord),
    firstWordMinutes: minutesFrom(start, ownersFirstWord),
  }
}

/** A recording that lies this far from its entry is of another clock. */
const OTHER_CLOCK = 3 * HOUR

function minutesFrom(from: number, to: number | null): number | null {
  return to === null || Math.abs(to - from) > OTHER_CLOCK ? null : (to - from) / MINUTE
}
